import type { Step } from '../../../api/month-result.ts'
import type { Words } from '../../../ui/words.ts'

/** The value of a step with its unit, as the reader writes numbers. */
export function valueText({ value, unit }: Step, { grosze, number }: Words): string {
  if (unit === 'PLN') return grosze(value)
  const digits = value.split('.')[1]?.length ?? 0
  return `${number(value, digits)}\u00a0${unit}`
}

/** Points of numbers inside a formula as the reader writes them. */
export function formulaText(formula: string, { language }: Words): string {
  const signed = formula.replace(/(^|[\s(=])-(?=\d)/g, '$1−')
  return language === 'pl' ? signed.replace(/(\d)\.(\d)/g, '$1,$2') : signed
}
