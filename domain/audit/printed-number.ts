/** A cell as it stands on paper: a number with the digits printed, an unknown, or a text. */
export type Printed =
  | { readonly kind: 'number'; readonly value: number; readonly decimals: number | null; readonly text: string }
  | { readonly kind: 'unknown'; readonly text: string; readonly visible: string }
  | { readonly kind: 'text'; readonly text: string }

const BLANKS = /[\s\u00a0\u202f\u2009]/g
const UNKNOWN = /^(|-|–|—|x{2,}|\*+|\?+|\.{2,}|…|b\.?\s?d\.?|n\/?a|\[.*\])$/i
const NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/
const GROUPED = /^([+-]?)(\d{1,3})((?: \d{3})+)(?:[.,](\d+))?$/
/** Digits overwritten by zeros in front: a number written by a person never begins with a group of zeros. */
const MASKED = /^0{2,}( \d{3})*$/
const UNIT = /\s*(%|zł|PLN|kWh|MWh|GJ|kW|MW)$/i

/**
 * Reads a printed cell: blanks between thousands, decimal comma or point, true minus, a percent sign or unit behind.
 *
 * "000 000" and "000 856" are digits overwritten with zeros: unknown, and of the second the last three digits are visible.
 */
export function printedCell(raw: string | number | null | undefined): Printed {
  if (raw === null || raw === undefined) return { kind: 'unknown', text: '', visible: '' }
  if (typeof raw === 'number') return { kind: 'number', value: raw, decimals: null, text: String(raw) }
  const text = raw.trim()
  const plain = text.replace(BLANKS, ' ').replace('\u2212', '-').replace(UNIT, '').trim()
  if (UNKNOWN.test(plain)) return { kind: 'unknown', text, visible: '' }
  if (MASKED.test(plain)) return { kind: 'unknown', text, visible: plain.replace(/^0+( 0+)*/, '').replaceAll(' ', '') }
  const grouped = GROUPED.exec(plain)
  const digits = grouped
    ? `${grouped[1]}${grouped[2]}${(grouped[3] ?? '').replaceAll(' ', '')}${grouped[4] ? `.${grouped[4]}` : ''}`
    : plain.replace(',', '.')
  if (!NUMBER.test(digits)) return { kind: 'text', text }
  return { kind: 'number', value: Number(digits), decimals: digits.split('.')[1]?.length ?? 0, text }
}

/** Digits after the point that a JSON number shows. */
export function decimalsOf(value: number): number {
  const [mantissa = '', exponent] = String(value).split('e')
  const shown = mantissa.split('.')[1]?.length ?? 0
  return Math.max(0, shown - Number(exponent ?? 0))
}
