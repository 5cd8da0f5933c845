import type { Language } from './language.ts'
import { once } from './once.ts'

const COLLATORS = {
  pl: once(() => new Intl.Collator('pl', { numeric: true })),
  en: once(() => new Intl.Collator('en', { numeric: true })),
}

/** Sorts by name as a reader of the language expects: Ala, ćma, Lublin, Łódź. */
export function byName<T>(items: readonly T[], nameOf: (item: T) => string, language: Language): T[] {
  const { compare } = COLLATORS[language]()
  return [...items].sort((a, b) => compare(nameOf(a), nameOf(b)))
}
