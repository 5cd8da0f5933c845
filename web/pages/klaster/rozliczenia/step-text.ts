import type { Step } from '../../../api/month-result.ts'
import type { Words } from '../../../ui/words.ts'

/** The value of a step with its unit, as the reader writes numbers. */
export function valueText({ value, unit }: Step, { grosze, number }: Words): string {
  if (unit === 'PLN') return grosze(value)
  const digits = value.split('.')[1]?.length ?? 0
  return `${number(value, digits)}\u00a0${unit}`
}

/** Thousands set apart, in numbers with a fraction only: codes of points and years have none. */
function grouped(formula: string, separator: string): string {
  return formula.replace(/\d{4,}(?=\.\d)/g, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, separator))
}

/**
 * A formula as the reader writes numbers, with the names of points in place of their codes.
 *
 * @param points  points whose codes may stand in the formula
 */
export function formulaText(
  formula: string,
  { language }: Words,
  points: readonly { readonly point: string; readonly name: string }[] = [],
): string {
  const signed = formula.replace(/(^|[\s(=])-(?=\d)/g, '$1−')
  const apart = grouped(signed, language === 'pl' ? '\u00a0' : ',')
  const written = language === 'pl' ? apart.replace(/(\d)\.(\d)/g, '$1,$2') : apart
  return points.reduce((text, { point, name }) => text.replaceAll(`${point}:`, `${name}:`), written)
}
