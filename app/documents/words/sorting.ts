import type { Language } from './language.ts'

const COLLATORS = {
  pl: new Intl.Collator('pl', { numeric: true }),
  en: new Intl.Collator('en', { numeric: true }),
}

/** Sorts by name as a reader of the language expects: Ala, ćma, Lublin, Łódź. */
export function byName<T>(items: readonly T[], nameOf: (item: T) => string, language: Language): T[] {
  return [...items].sort((a, b) => COLLATORS[language].compare(nameOf(a), nameOf(b)))
}
