import type { Meaning } from '../problem.ts'

export const territory = {
  'territory.unknown-gmina': {
    pl: 'Nie ma gminy o kodzie TERYT „{code}”.',
    en: 'There is no gmina with the TERYT code "{code}".',
    advicePl: 'Kod ma siedem cyfr, także zero na początku i cyfrę rodzaju na końcu. Najbliższe: {nearest}.',
    adviceEn: 'A code has seven digits, with the leading zero and the digit of the type. Nearest: {nearest}.',
  },
} as const satisfies Record<string, Meaning>
