import type { LocalDay } from '../calendar/day.ts'
import type { Slot } from '../calendar/slot.ts'
import type { Citations } from '../law/citations.ts'
import type { NetworkTariff, ZoneRate } from './network-tariff.ts'
import type { BillQuantities, EnergyList } from './quantities.ts'
import { indicesOf, refuseBadValues } from './quantities.ts'
import type { Zone, ZoneCalendar } from './zone-calendar.ts'
import { CELLS, DayKind, zoneCalendarOn } from './zone-calendar.ts'
import type { ZoneClock } from './zone-clock.ts'
import { cellsOfRange } from './zone-clock.ts'

/** The rows of a tariff's variable rates, and which row holds in each cell of the year. */
export interface RateTable {
  readonly calendar: ZoneCalendar
  readonly rows: readonly { readonly zone: Zone; readonly rate: ZoneRate }[]
  readonly cells: Uint8Array
}

function rowFits(row: ZoneRate, zone: string, summer: boolean, working: boolean): boolean {
  if (row.zone !== zone) return false
  if (row.season !== undefined && (row.season === 'summer') !== summer) return false
  return row.days === undefined || (row.days === 'working') === working
}

function buildTable(tariff: NetworkTariff, calendar: ZoneCalendar): RateTable {
  const rates = tariff.variable?.rates ?? []
  const cells = new Uint8Array(CELLS)
  for (let cell = 0; cell < CELLS; cell += 1) {
    const month = (Math.floor(cell / 24) % 12) + 1
    const working = Math.floor(cell / 288) === DayKind.working
    const zone = calendar.zones[calendar.cells[cell] ?? 0]?.id ?? ''
    const row = rates.findIndex((one) => rowFits(one, zone, calendar.summer.has(month), working))
    if (row < 0) throw new Error(`${tariff.source}: no rate for zone ${zone} of ${calendar.source}`)
    cells[cell] = row
  }
  const rows = rates.map((rate) => {
    const zone = calendar.zones.find((one) => one.id === rate.zone)
    if (!zone) throw new Error(`${tariff.source}: ${calendar.source} has no zone ${rate.zone}`)
    return { zone, rate }
  })
  return { calendar, rows, cells }
}

const cache = new WeakMap<NetworkTariff, Map<ZoneCalendar, RateTable>>()

/**
 * Which rate of a tariff holds when.
 *
 * @param freeDays  whether the meter tells Saturdays, Sundays and holidays (A23 and B23 may lack it)
 */
export function rateTableOf(tariff: NetworkTariff, on: LocalDay, freeDays: boolean, cite: Citations): RateTable {
  const id = !freeDays && tariff.zonesWithoutFreeDays ? tariff.zonesWithoutFreeDays : tariff.zones
  if (id === null) throw new Error(`${tariff.source}: has no zone calendar`)
  const calendar = zoneCalendarOn(id, on, cite)
  const byCalendar = cache.get(tariff) ?? new Map<ZoneCalendar, RateTable>()
  let table = byCalendar.get(calendar)
  if (!table) {
    table = buildTable(tariff, calendar)
    byCalendar.set(calendar, table)
    cache.set(tariff, byCalendar)
  }
  return table
}

/**
 * Energy of a range of days per row of a cell table, in units of the list. The rows partition the intervals: their sums
 * add up to the whole.
 *
 * @param table  row index per cell of the year
 * @param rows   number of rows
 * @refuses      tariffs.readings-do-not-cover, tariffs.missing-readings, tariffs.bad-energy
 */
export function energyByRow(
  quantities: BillQuantities,
  list: EnergyList,
  from: LocalDay,
  to: LocalDay,
  clock: ZoneClock,
  table: Uint8Array,
  rows: number,
  cite: Citations,
): Float64Array {
  const [first, end] = indicesOf(quantities, list, from, to)
  const start = (quantities.start + first * quantities.slotsPerValue) as Slot
  const cells = cellsOfRange(start, end - first, quantities.slotsPerValue, clock, cite)
  const sums = new Float64Array(rows)
  for (let i = first; i < end; i += 1) {
    const value = list[i] as number
    if (!(value >= 0)) refuseBadValues(quantities, list, first, end)
    const row = table[cells[i - first] as number] as number
    sums[row] = (sums[row] as number) + value
  }
  return sums
}
