/** Letters of quality: on screen in Polish or English, always with a pattern, never colour alone. */
export const MARKS = {
  M: { pl: 'M', en: 'M', look: 'q-M', plText: 'zmierzone', enText: 'measured' },
  E: { pl: 'O', en: 'E', look: 'q-E', plText: 'oszacowane przez dystrybutora', enText: 'estimated by the distributor' },
  S: { pl: 'Z', en: 'S', look: 'q-S', plText: 'zastąpione przez nas', enText: 'substituted by us' },
  C: { pl: 'K', en: 'C', look: 'q-C', plText: 'skorygowane', enText: 'corrected' },
  '.': { pl: '□', en: '□', look: 'q-none', plText: 'brak', enText: 'missing' },
  X: { pl: '×', en: '×', look: 'q-X', plText: 'sprzeczne z poprzednim plikiem', enText: 'contradicts an earlier file' },
} as const

export type Letter = keyof typeof MARKS

export function isLetter(letter: string): letter is Letter {
  return letter in MARKS
}

/** Quality of single values, by the number the server tells. */
export const QUALITY_LETTERS: readonly Letter[] = ['.', 'M', 'E', 'S', 'C', 'S']
