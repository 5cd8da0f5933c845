import type { Decimal } from './decimal.ts'
import { fullText, text } from './decimal.ts'
import { roundHalfAway } from './rounding.ts'

const NBSP = '\u00a0'
const MINUS = '\u2212'

function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, NBSP)
}

/** A decimal text ("-1234.5") as Polish print writes it: thousands apart by a hard space, comma, true minus. */
export function polishNumber(plain: string): string {
  const [whole = '', part] = plain.replace('-', '').split('.')
  return `${plain.startsWith('-') ? MINUS : ''}${grouped(whole)}${part === undefined ? '' : `,${part}`}`
}

/** "1 234,50 zł" */
export function zloty(amount: Decimal): string {
  return `${polishNumber(fullText(roundHalfAway(amount, 2)))}${NBSP}zł`
}

/** "58,60%" */
export function polishPercent(share: Decimal, digits = 2): string {
  const percent = roundHalfAway({ mantissa: share.mantissa * 100n, scale: share.scale }, digits)
  return `${polishNumber(fullText(percent))}%`
}

/** "1 234,5 kWh" */
export function polishQuantity(amount: Decimal, unit: string): string {
  return `${polishNumber(text(amount))}${NBSP}${unit}`
}
