import type { LocalDay } from '../../calendar/day.ts'
import type { Slot } from '../../calendar/slot.ts'
import { localGrid } from '../../metering/local-grid.ts'

/** Mean power by day and hour of the local wall clock. */
export interface HeatMap {
  readonly days: readonly LocalDay[]
  /** One row per day of 24 hours [kW]; null where the hour does not exist (spring) or lies outside the period. */
  readonly kw: readonly (readonly (number | null)[])[]
  /** The doubled hour of autumn days: its cell is the mean of both. */
  readonly doubled: readonly { readonly day: LocalDay; readonly hour: number }[]
}

/** Hours of the wall clock. */
const HOURS = 24

interface Cell {
  wh: number
  values: number
}

/** A matrix of days by hours for a heat map. @param wh energy per interval [Wh] */
export function heatMap(wh: ArrayLike<number>, start: Slot, slotsPerValue: 1 | 4): HeatMap {
  const grid = localGrid(start, wh.length, slotsPerValue)
  const perHour = slotsPerValue === 4 ? 1 : 4
  const cells = grid.days.map(() => Array.from({ length: HOURS }, (): Cell => ({ wh: 0, values: 0 })))
  for (let t = 0; t < wh.length; t += 1) {
    const hour = Math.floor((grid.wall[t] as number) / perHour)
    const cell = cells[grid.dayOf[t] as number]?.[hour]
    if (!cell) throw new Error(`heatMap: value ${t} has no cell`)
    cell.wh += wh[t] as number
    cell.values += 1
  }
  return {
    days: grid.days.map(({ day }) => day),
    kw: cells.map((row) => row.map(({ wh: sum, values }) => (values === 0 ? null : (sum * perHour) / values / 1000))),
    doubled: cells.flatMap((row, d) =>
      row.flatMap(({ values }, hour) => (values > perHour ? [{ day: grid.days[d]?.day as LocalDay, hour }] : [])),
    ),
  }
}
