import type { Language } from './language.ts'
import { formatShort, NBSP } from './numbers.ts'
import { once } from './once.ts'

/** The four Polish forms: 1 punkt, 2 punkty, 5 punktów, 1,5 punktu. */
export interface PolishForms {
  readonly one: string
  readonly few: string
  readonly many: string
  readonly other: string
}

/** The two English forms: 1 point, 2 points. */
export interface EnglishForms {
  readonly one: string
  readonly other: string
}

export interface Noun {
  readonly pl: PolishForms
  readonly en: EnglishForms
}

const POLISH = once(() => new Intl.PluralRules('pl'))
const ENGLISH = once(() => new Intl.PluralRules('en'))

/** The form of a noun that stands after a number. */
export function formAfter(count: number, noun: Noun, language: Language): string {
  if (language === 'en') return ENGLISH().select(count) === 'one' ? noun.en.one : noun.en.other
  const form = POLISH().select(count)
  if (form === 'one' || form === 'few' || form === 'many') return noun.pl[form]
  return noun.pl.other
}

/** `5 punktów`, `1,5 punktu`; the space does not break. */
export function countOf(count: number, noun: Noun, language: Language): string {
  return `${formatShort(count, 1, language)}${NBSP}${formAfter(count, noun, language)}`
}
