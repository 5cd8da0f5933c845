import type { Language } from './language.ts'
import type { Numeric } from './numbers.ts'
import { formatNumber, NBSP } from './numbers.ts'

function withCurrency(text: string, language: Language): string {
  return language === 'pl' ? `${text}${NBSP}zł` : `PLN${NBSP}${text}`
}

/** Money of a settlement [PLN], to the grosz: `38 214,50 zł`. */
export function formatGrosze(pln: Numeric, language: Language): string {
  return withCurrency(formatNumber(pln, 2, language), language)
}

/** Money of a plan [PLN], in whole złoty: `38 215 zł`. */
export function formatMoney(pln: Numeric, language: Language): string {
  return withCurrency(formatNumber(pln, 0, language), language)
}

/** Money for a headline [PLN]: `1,24 mln zł` from a million, `38,2 tys. zł` from ten thousand, else whole złoty. */
export function formatMoneyRough(pln: Numeric, language: Language): string {
  const value = Number(pln)
  const size = Math.abs(value)
  const [divisor, pl, en] = size >= 999_500 ? [1e6, 'mln', 'm'] : size >= 1e4 ? [1e3, 'tys.', 'k'] : [1, '', '']
  if (divisor === 1) return formatMoney(pln, language)
  const decimals = size / divisor >= 100 ? 0 : divisor === 1e6 ? 2 : 1
  const text = formatNumber(value / divisor, decimals, language)
  return language === 'pl' ? `${text}${NBSP}${pl}${NBSP}zł` : `PLN${NBSP}${text}${en}`
}

/** A price of energy [PLN/MWh]: `157,98 zł/MWh`. */
export function formatPrice(plnPerMwh: Numeric, language: Language): string {
  const text = formatNumber(plnPerMwh, 2, language)
  return language === 'pl' ? `${text}${NBSP}zł/MWh` : `PLN${NBSP}${text}/MWh`
}
