import { daysFromCivil } from './day.ts'

const DAY = 86_400
const HOUR = 3_600

/**
 * Clock changes of Europe/Warsaw: forward on the last Sunday of March, back on the last Sunday of October, both at
 * 01:00 UTC.
 *
 * @law art. 2–4 dyrektywy 2000/84/WE; before 1996-10 other days held, so earlier years are refused by the callers' tests
 */
export function summerTime(year: number): { from: number; to: number } {
  return { from: lastSunday(year, 3) * DAY + HOUR, to: lastSunday(year, 10) * DAY + HOUR }
}

/** Epoch day of the last Sunday of a month of 31 days. */
function lastSunday(year: number, month: number): number {
  const last = daysFromCivil(year, month, 31)
  return last - ((((last + 4) % 7) + 7) % 7)
}

const cache = new Map<number, { from: number; to: number }>()

function summerOf(year: number): { from: number; to: number } {
  let found = cache.get(year)
  if (!found) {
    found = summerTime(year)
    cache.set(year, found)
  }
  return found
}

/** Offset of local time from UTC [s] at an instant [s since the epoch]: 3600 in winter, 7200 in summer. */
export function offsetAt(epochSeconds: number): number {
  // The civil year of UTC is safe: no clock change is near the turn of the year.
  const year = 1970 + Math.floor(epochSeconds / (365.2425 * DAY))
  for (const y of [year - 1, year, year + 1]) {
    const { from, to } = summerOf(y)
    if (epochSeconds >= from && epochSeconds < to) return 2 * HOUR
  }
  return HOUR
}

/** Local seconds (as if they were UTC) to instants: none in the spring gap, two (earlier first) in the autumn fold. */
export function instantsOfLocal(localSeconds: number): number[] {
  const found: number[] = []
  for (const offset of [2 * HOUR, HOUR]) {
    const instant = localSeconds - offset
    if (offsetAt(instant) === offset) found.push(instant)
  }
  return found
}
