import type { Words } from '../../../ui/words.ts'

/** A name under a column of the map of days and hours. */
export interface Tick {
  readonly day: number
  readonly text: string
}

/** Longer stretches are told by months, shorter ones by days. */
const MOST_DAYS = 92
/** Days between two names, so that on a phone they do not run into each other. */
const EVERY = [1, 2, 5, 10, 20] as const
const MOST_NAMES = 8

/**
 * Where the map of days and hours names its columns: the first of each month of a long stretch; of a short one the
 * first column and every fifth, tenth or so day of the month.
 */
export function mapTicks(days: readonly string[], { monthCut, dayShort }: Words): readonly Tick[] {
  if (days.length > MOST_DAYS)
    return days.flatMap((day, at) => (day.endsWith('-01') ? [{ day: at, text: monthCut(day.slice(0, 7)) }] : []))
  const every = EVERY.find((one) => days.length / one <= MOST_NAMES) ?? 20
  // `31.03.2026` without its year.
  const text = (day: string) => dayShort(day).slice(0, 5)
  return days.flatMap((day, at) => (at % every === 0 ? [{ day: at, text: text(day) }] : []))
}
