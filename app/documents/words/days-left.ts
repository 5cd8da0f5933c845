import type { Words } from './words.ts'

/** How far a date is: `za 1 dzień`, `dziś`, `5 dni po terminie`. */
export function daysText(daysLeft: number, { t, number }: Pick<Words, 't' | 'number'>): string {
  const days = Math.abs(daysLeft)
  const counted = `${number(days)} ${days === 1 ? t('dzień', 'day') : t('dni', 'days')}`
  if (daysLeft === 0) return t('dziś', 'today')
  return daysLeft < 0 ? t(`${counted} po terminie`, `${counted} late`) : t(`za ${counted}`, `in ${counted}`)
}
