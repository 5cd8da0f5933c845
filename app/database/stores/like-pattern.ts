import { plainLetters } from '../../../domain/quantity/plain-letters.ts'

/** A text as a pattern for `like`: what a person types means itself, never a wildcard. */
function likePattern(text: string): string {
  return `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`
}

/** What a person typed, as a pattern for what `plainColumn` makes of a column. */
export function plainPattern(text: string): string {
  return likePattern(plainLetters(text).trim())
}

/** The same for numbers and codes, which people paste with blanks and dashes; null when nothing of a code is in it. */
export function codePattern(text: string): string | null {
  const code = text.replace(/[\s\u00a0-]/g, '').toUpperCase()
  return /\d/.test(code) ? likePattern(code) : null
}

/** A column in small letters without their Polish marks, on any collation of the database. */
export function plainColumn(column: string): string {
  return `translate(lower(${column}), 'ąćęłńóśźżĄĆĘŁŃÓŚŹŻ', 'acelnoszzacelnoszz')`
}
