import type { LocalDay } from '../calendar/day.ts'
import { civilFromDays, dayFromEpoch } from '../calendar/day.ts'
import type { Slot } from '../calendar/slot.ts'
import { SECONDS_PER_SLOT } from '../calendar/slot.ts'
import { offsetAt } from '../calendar/warsaw.ts'
import type { Citations } from '../law/citations.ts'
import { read } from '../law/citations.ts'
import { publicHolidays } from '../law/public-holidays.ts'
import type { DayKind, Zone, ZoneCalendar } from './zone-calendar.ts'
import { cellOf } from './zone-calendar.ts'

/**
 * How the clock that switches the zones of a meter runs: on winter time all year, or on legal time.
 *
 * Weekday, holiday, month and hour are all read on this clock, for the device knows no other: a fixed clock begins its
 * Sunday at 1:00 of summer time.
 *
 * @pl  zegar sterujący strefami
 * @law network-tariffs.zone-clock
 */
export type ZoneClock = 'WINTER_FIXED' | 'AUTO'

const WINTER_OFFSET = 3600
const DAY = 86_400

function offsetOf(clock: ZoneClock, seconds: number): number {
  return clock === 'AUTO' ? offsetAt(seconds) : WINTER_OFFSET
}

function kindOf(epochDay: number, holidays: ReadonlySet<LocalDay>): DayKind {
  if (holidays.size > 0 && holidays.has(dayFromEpoch(epochDay))) return 2
  const weekday = (((epochDay + 3) % 7) + 7) % 7
  return weekday < 5 ? 0 : weekday === 5 ? 1 : 2
}

const cache = new Map<string, Uint16Array>()

/**
 * The calendar cell of each interval on the zone clock.
 *
 * @param start          first interval, on a full hour
 * @param count          number of intervals
 * @param slotsPerValue  quarter-hours in an interval: 1 or 4
 * @returns              one cell (see `cellOf`) per interval; shared and cached, not to be written to
 */
export function cellsOfRange(
  start: Slot,
  count: number,
  slotsPerValue: 1 | 4,
  clock: ZoneClock,
  cite: Citations,
): Uint16Array {
  // The fixed clock may be a day behind the legal one at the ends of a range.
  const firstDay = Math.floor((start * SECONDS_PER_SLOT) / DAY) - 1
  const lastDay = Math.floor(((start + count * slotsPerValue) * SECONDS_PER_SLOT) / DAY) + 2
  const holidays = publicHolidays(dayFromEpoch(firstDay), dayFromEpoch(lastDay), cite)
  read('network-tariffs.zone-clock', dayFromEpoch(firstDay + 2), cite)
  const key = `${start}/${count}/${slotsPerValue}/${clock}`
  const known = cache.get(key)
  if (known) return known
  const cells = new Uint16Array(count)
  let knownDay = Number.NaN
  let dayBase = 0
  for (let i = 0; i < count; i += 1) {
    const seconds = (start + i * slotsPerValue) * SECONDS_PER_SLOT
    const local = seconds + offsetOf(clock, seconds)
    const epochDay = Math.floor(local / DAY)
    if (epochDay !== knownDay) {
      knownDay = epochDay
      dayBase = cellOf(kindOf(epochDay, holidays), civilFromDays(epochDay).month, 0)
    }
    cells[i] = dayBase + Math.floor((local - epochDay * DAY) / 3600)
  }
  if (cache.size > 400) cache.clear()
  cache.set(key, cells)
  return cells
}

/** The zone of one quarter-hour. */
export function zoneAt(slot: Slot, calendar: ZoneCalendar, clock: ZoneClock, cite: Citations): Zone {
  const hour = (slot - (((slot % 4) + 4) % 4)) as Slot
  const cell = cellsOfRange(hour, 1, 4, clock, cite)[0] ?? 0
  const zone = calendar.zones[calendar.cells[cell] ?? 0]
  if (!zone) throw new Error(`${calendar.source}: cell ${cell} has no zone`)
  return zone
}
