import { plainLetters } from '../../../domain/quantity/plain-letters.ts'
import type { DocumentEntry } from './entry.ts'

const named = (locale: string) =>
  new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', day: 'numeric', timeZone: 'UTC' })
const FORMS = [named('pl-PL'), named('en-GB')]
const MONTHS = ['pl-PL', 'en-GB'].map(
  (locale) => new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
)

/** A month or day as people would type it: `2026-06`, `czerwiec 2026`, `12.06.2026`, `12 czerwca 2026`. */
export function timeForms(of: string): string[] {
  const [year, month, day] = of.split('-')
  if (month === undefined) return [of]
  const at = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`)
  const months = [of, `${month}.${year}`, ...MONTHS.map((form) => form.format(at))]
  return day === undefined ? months : [...months, `${day}.${month}.${year}`, ...FORMS.map((form) => form.format(at))]
}

/** Everything a document may be searched by, in small letters without their marks. */
export function searchText({ name, kind, number, of }: DocumentEntry): string {
  return plainLetters([name.pl, name.en, kind.pl, kind.en, number ?? '', ...timeForms(of)].join(' '))
}
