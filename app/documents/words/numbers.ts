import type { Decimal } from '../../../domain/quantity/decimal.ts'
import { decimal, fromNumber, fullText, times } from '../../../domain/quantity/decimal.ts'
import { roundHalfAway } from '../../../domain/quantity/rounding.ts'
import type { Language } from './language.ts'

/** No-break space: between digit groups in Polish and before every unit. */
export const NBSP = '\u00a0'
/** The true minus of print; spreadsheets and CSV keep the hyphen. */
export const MINUS = '\u2212'

/** A number as results carry it: a JSON number, or the exact decimal text of money. */
export type Numeric = number | string

function exact(value: Numeric): Decimal {
  return typeof value === 'number' ? fromNumber(value) : decimal(value)
}

function grouped(digits: string, mark: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, mark)
}

function inWords(rounded: Decimal, language: Language): string {
  const [whole = '0', part] = fullText(rounded).replace('-', '').split('.')
  const sign = rounded.mantissa < 0n ? MINUS : ''
  const [group, point] = language === 'pl' ? [NBSP, ','] : [',', '.']
  return `${sign}${grouped(whole, group)}${part === undefined ? '' : `${point}${part}`}`
}

/**
 * A number for print, halves away from zero: `1 234,5` in Polish, `1,234.5` in English.
 *
 * Digits are grouped from one thousand up, so that columns align (`Intl` would leave 1234 whole in Polish), and what
 * rounds to zero carries no minus.
 *
 * @param value     number, or decimal text
 * @param decimals  digits after the comma
 */
export function formatNumber(value: Numeric, decimals: number, language: Language): string {
  return inWords(roundHalfAway(exact(value), decimals), language)
}

/** As {@link formatNumber}, with trailing zeros after the comma dropped: `1,5`, `2`. */
export function formatShort(value: Numeric, mostDecimals: number, language: Language): string {
  const whole = formatNumber(value, mostDecimals, language)
  return mostDecimals === 0 ? whole : whole.replace(/0+$/, '').replace(/[.,]$/, '')
}

/** A fraction as a percentage without a space: 0.586 is `58,6%`. */
export function formatPercent(fraction: Numeric, decimals: number, language: Language): string {
  const hundredfold = times(exact(fraction), { mantissa: 100n, scale: 0 })
  return `${inWords(roundHalfAway(hundredfold, decimals), language)}%`
}

/** A difference of two shares in percentage points, always with its sign: `+3,0 p.p.`. */
export function formatPoints(difference: Numeric, decimals: number, language: Language): string {
  const text = formatPercent(difference, decimals, language).replace('%', '')
  const signed = text.startsWith(MINUS) || /^[0.,]+$/.test(text) ? text : `+${text}`
  return `${signed}${NBSP}${language === 'pl' ? 'p.p.' : 'pp'}`
}
