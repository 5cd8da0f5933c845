import { Quality } from '../../../domain/metering/series.ts'

/** The letter of each quality in our own files: brak, zmierzone, oszacowane, zastąpione, skorygowane, modelowane. */
export const QUALITY_LETTERS: ReadonlyMap<number, string> = new Map([
  [Quality.missing, 'B'],
  [Quality.measured, 'Z'],
  [Quality.estimated, 'O'],
  [Quality.substituted, 'S'],
  [Quality.corrected, 'K'],
  [Quality.modelled, 'M'],
])

/** The quality of a letter. */
export const QUALITY_OF: ReadonlyMap<string, number> = new Map(
  [...QUALITY_LETTERS].map(([quality, letter]) => [letter, quality]),
)

/** Headings of our own file of readings; the values of the day follow, as many as it has. */
export const READINGS_HEADINGS = [
  'PPE',
  'kierunek',
  'bilansowanie',
  'początek (UTC)',
  'minuty',
  'jakość',
  'Wh',
] as const
