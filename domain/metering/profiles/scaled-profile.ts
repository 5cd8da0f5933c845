import type { LocalDay } from '../../calendar/day.ts'
import type { Slot } from '../../calendar/slot.ts'
import { localDayOf } from '../../calendar/slot.ts'
import type { Place } from '../../calendar/sun.ts'
import { MIDDLE_OF_POLAND } from '../../calendar/sun.ts'
import { Refusal } from '../../problems/refusal.ts'
import type { Direction, Series } from '../series.ts'
import { Quality } from '../series.ts'
import { profileOf } from './catalogue.ts'
import type { Profile } from './profile.ts'
import { yearShares } from './year-shares.ts'

export interface ProfileRequest {
  /** Period `[from, to)`; for hours both lie on full hours. */
  readonly from: Slot
  readonly to: Slot
  /** Energy of a full local year [kWh], ≥ 0; rounded to whole watt-hours. */
  readonly yearlyKwh: number
  /** Statutory days off of every year touched; keep the same set for many points, it is the key of what is remembered. */
  readonly holidays: ReadonlySet<LocalDay>
  /** For profiles that follow the sun; the middle of Poland when absent. */
  readonly place?: Place
  /** 4 (hours, the default) or 1 (quarter-hours). */
  readonly slotsPerValue?: 1 | 4
  readonly point?: string
  readonly direction?: Direction
}

/** A single value of the series must fit into 31 bits [Wh]. */
const LARGEST_WH = 2 ** 31 - 1

function checked(request: ProfileRequest, step: number): number {
  const { from, to, yearlyKwh } = request
  const impossible = (reasonPl: string, reason: string) => new Refusal('input.impossible', { reasonPl, reason })
  if (!Number.isFinite(yearlyKwh) || yearlyKwh < 0)
    throw impossible(`zużycie roczne ${yearlyKwh} kWh`, `a yearly energy of ${yearlyKwh} kWh`)
  if (!(to >= from)) throw impossible('koniec okresu przed początkiem', 'the period ends before it begins')
  if (from % step !== 0 || to % step !== 0)
    throw impossible('okres nie zaczyna się i nie kończy o pełnej godzinie', 'the period has parts of hours')
  const yearlyWh = Math.round(yearlyKwh * 1000)
  if (!Number.isSafeInteger(yearlyWh))
    throw impossible(`zużycie roczne ${yearlyKwh} kWh jest za duże`, `a yearly energy of ${yearlyKwh} kWh is too large`)
  return yearlyWh
}

/**
 * Writes the energy of a profile into `wh` from `from` on.
 *
 * The energy up to any moment of the year is rounded to the nearest Wh, and a value is the difference of two such sums:
 * a year sums exactly, the parts of a year add up to it, and every sum over any span is within 1 Wh of the exact one.
 */
function fill(wh: Int32Array, profile: Profile, request: ProfileRequest, yearlyWh: number, step: number): void {
  const { from, to, holidays, place = MIDDLE_OF_POLAND } = request
  let at = from as number
  let i = 0
  while (at < to) {
    const { start, before } = yearShares(profile, Number(localDayOf(at as Slot).slice(0, 4)), holidays, place)
    const end = Math.min(to, start + before.length - 1)
    let used = Math.round(yearlyWh * (before[at - start] ?? 0))
    for (; at < end; at += step) {
      const next = Math.round(yearlyWh * (before[at - start + step] ?? 0))
      const value = next - used
      if (value > LARGEST_WH)
        throw new Refusal('input.impossible', {
          reasonPl: `wartość ${value} Wh w jednym przedziale jest za duża`,
          reason: `a value of ${value} Wh in one interval is too large`,
        })
      wh[i] = value
      used = next
      i += 1
    }
  }
}

/**
 * A standard profile scaled to a yearly energy, for a point without readings.
 *
 * @param id  one of `profileIds`
 * @returns   whole watt-hours per hour or quarter with `Quality.modelled`; a full local year sums exactly to the yearly
 *            energy, part of a year is the matching part of that year
 * @refuses   metering.unknown-profile; input.impossible for a negative energy or a period that ends before it begins
 * @pl        energia według profilu standardowego
 */
export function scaledProfile(id: string, request: ProfileRequest): Series {
  const profile = profileOf(id)
  const { from, to, slotsPerValue = 4, point = '', direction = 'withdrawal' } = request
  const yearlyWh = checked(request, slotsPerValue)
  const wh = new Int32Array((to - from) / slotsPerValue)
  fill(wh, profile, request, yearlyWh, slotsPerValue)
  const quality = new Uint8Array(wh.length).fill(Quality.modelled)
  return { point, direction, netting: 'raw', start: from, slotsPerValue, wh, quality }
}

/**
 * The relative weights of a profile over a period, for spreading a known energy over it.
 *
 * @returns one weight ≥ 0 per value; a year's weights sum to 1
 * @refuses metering.unknown-profile
 */
export function profileWeights(
  id: string,
  period: { readonly start: Slot; readonly count: number; readonly slotsPerValue: 1 | 4 },
  holidays: ReadonlySet<LocalDay>,
  place: Place = MIDDLE_OF_POLAND,
): Float64Array {
  const profile = profileOf(id)
  const { start, count, slotsPerValue } = period
  const out = new Float64Array(count)
  let at = start as number
  let i = 0
  while (i < count) {
    const year = yearShares(profile, Number(localDayOf(at as Slot).slice(0, 4)), holidays, place)
    const end = year.start + year.before.length - 1
    for (; i < count && at < end; i += 1, at += slotsPerValue)
      out[i] = (year.before[at - year.start + slotsPerValue] ?? 0) - (year.before[at - year.start] ?? 0)
  }
  return out
}
