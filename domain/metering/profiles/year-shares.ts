import type { LocalDay } from '../../calendar/day.ts'
import { day, dayFromEpoch, epochDay } from '../../calendar/day.ts'
import { startOfDay } from '../../calendar/slot.ts'
import type { Place } from '../../calendar/sun.ts'
import { dayTypeOf } from '../day-type.ts'
import type { Profile } from './profile.ts'

/** A profile laid on one local year. */
export interface YearShares {
  /** First slot of the year. */
  readonly start: number
  /** Share of the year's energy used before each quarter-hour: n + 1 values, from 0 to exactly 1. */
  readonly before: Float64Array
}

function build(profile: Profile, year: number, holidays: ReadonlySet<LocalDay>, place: Place): YearShares {
  const first = day(`${year}-01-01`)
  const start = startOfDay(first)
  const end = startOfDay(day(`${year + 1}-01-01`))
  const weights = new Float64Array(end - start)
  const firstEpoch = epochDay(first)
  let at = start as number
  for (let n = 0; at < end; n += 1) {
    const on = dayFromEpoch(firstEpoch + n)
    const next = startOfDay(dayFromEpoch(firstEpoch + n + 1))
    profile.fill(
      {
        day: on,
        month: Number(on.slice(5, 7)),
        dayOfMonth: Number(on.slice(8, 10)),
        dayOfYear: n + 1,
        type: dayTypeOf(on, holidays),
        start: at,
        slots: next - at,
      },
      weights,
      at - start,
      place,
    )
    at = next
  }
  const before = new Float64Array(weights.length + 1)
  let total = 0
  for (let i = 0; i < weights.length; i += 1) {
    total += weights[i] ?? 0
    before[i + 1] = total
  }
  for (let i = 1; i < before.length; i += 1) before[i] = (before[i] ?? 0) / total
  // The last share is 1 whatever the floating sum says: the yearly energy is exact.
  before[weights.length] = 1
  return { start, before }
}

const laid = new WeakMap<ReadonlySet<LocalDay>, Map<string, YearShares>>()

/** The shares of a profile in a year; kept as long as the set of holidays lives, as many points share them. */
export function yearShares(profile: Profile, year: number, holidays: ReadonlySet<LocalDay>, place: Place): YearShares {
  let known = laid.get(holidays)
  if (!known) {
    known = new Map()
    laid.set(holidays, known)
  }
  const { id, needsPlace } = profile.info
  const key = needsPlace ? `${id}/${year}/${place.latitudeDeg}/${place.longitudeDeg}` : `${id}/${year}`
  let found = known.get(key)
  if (!found) {
    found = build(profile, year, holidays, place)
    known.set(key, found)
  }
  return found
}
