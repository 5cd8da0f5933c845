import type { LocalDay } from '../calendar/day.ts'
import type { Citations } from '../law/citations.ts'
import { read } from '../law/citations.ts'
import type { InForce } from '../law/entry.ts'
import { sourceOf } from '../law/spans.ts'

/** Kind of a day for zones: Monday to Friday, Saturday, Sunday with the public holidays. */
export const DayKind = { working: 0, saturday: 1, sunday: 2 } as const
export type DayKind = (typeof DayKind)[keyof typeof DayKind]

/** Cells of a year: 3 kinds of day × 12 months × 24 hours. */
export const CELLS = 3 * 12 * 24

/** The cell of a kind of day, a month 1–12 and an hour 0–23. */
export function cellOf(kind: DayKind, month: number, hour: number): number {
  return (kind * 12 + month - 1) * 24 + hour
}

export interface Zone {
  readonly id: string
  readonly pl: string
  readonly en: string
}

/** Which zone holds in each cell of the year. @pl strefy czasowe grupy taryfowej */
export interface ZoneCalendar {
  readonly source: string
  readonly zones: readonly Zone[]
  /** Months 1–12 of summer rates. */
  readonly summer: ReadonlySet<number>
  /** Index into `zones` per cell. */
  readonly cells: Uint8Array
}

interface Rule {
  readonly days?: readonly (keyof typeof DayKind)[]
  readonly months?: readonly number[]
  readonly hours?: readonly (readonly [number, number])[]
  readonly zone: string
}

function fits(rule: Rule, kind: keyof typeof DayKind, month: number, hour: number): boolean {
  if (rule.days && !rule.days.includes(kind)) return false
  if (rule.months && !rule.months.includes(month)) return false
  return !rule.hours || rule.hours.some(([from, to]) => from <= hour && hour < to)
}

function calendarOf(entry: InForce): ZoneCalendar {
  const raw = entry.value as unknown as { zones: Zone[]; summerMonths: number[]; rules: Rule[] }
  const index = new Map(raw.zones.map((zone, i) => [zone.id, i]))
  const cells = new Uint8Array(CELLS)
  for (const kind of Object.keys(DayKind) as (keyof typeof DayKind)[])
    for (let month = 1; month <= 12; month += 1)
      for (let hour = 0; hour < 24; hour += 1) {
        const rule = raw.rules.find((one) => fits(one, kind, month, hour))
        const zone = rule && index.get(rule.zone)
        if (zone === undefined) throw new Error(`${entry.id}: no zone for ${kind}, month ${month}, hour ${hour}`)
        cells[cellOf(DayKind[kind], month, hour)] = zone
      }
  return { source: sourceOf(entry), zones: raw.zones, summer: new Set(raw.summerMonths), cells }
}

const cache = new Map<string, ZoneCalendar>()

/**
 * The zones of a group on a day.
 *
 * @param id  law id of the calendar, e.g. `network-tariffs.zones.three-zone`
 * @refuses   law.not-covered, law.unknown-id
 */
export function zoneCalendarOn(id: string, on: LocalDay, cite: Citations): ZoneCalendar {
  const entry = read(id, on, cite)
  const key = sourceOf(entry)
  let found = cache.get(key)
  if (!found) {
    found = calendarOf(entry)
    cache.set(key, found)
  }
  return found
}
