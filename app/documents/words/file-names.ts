import { plainLetters } from '../../../domain/quantity/plain-letters.ts'
import { lastDayBefore } from './days.ts'
import type { Language } from './language.ts'

const MOST_LETTERS = 60

/** A name for files: ASCII letters, digits and dashes. */
export function slug(text: string): string {
  const plain = plainLetters(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, MOST_LETTERS)
    .replace(/-+$/, '')
  return plain === '' ? 'klaster' : plain
}

/** `2025_raport_klaster-zielona-dolina`: the period first, so that a folder sorts by it. */
export function fileStem(
  { name, from, to }: { readonly name: string; readonly from: string; readonly to: string },
  language: Language,
): string {
  const year = Number(from.slice(0, 4))
  const whole = from === `${year}-01-01` && to === `${year + 1}-01-01`
  const last = lastDayBefore(to).slice(0, 7)
  const period = whole ? String(year) : from.slice(0, 7) === last ? last : `${from.slice(0, 7)}_${last}`
  return `${period}_${language === 'pl' ? 'raport' : 'report'}_${slug(name)}`
}
