import type { LocalDay } from '../../calendar/day.ts'
import { dayTypeOf } from '../day-type.ts'
import type { LocalGrid } from '../local-grid.ts'
import type { Series } from '../series.ts'
import { MISSING, Quality } from '../series.ts'

export interface SimilarDaysOptions {
  /** How many days go into the mean, and how many it takes at least. */
  readonly most: number
  readonly least: number
  /** How far a day may lie [days]. */
  readonly reach: number
  readonly holidays: ReadonlySet<LocalDay>
  /** Whether kinds of day matter: not for the sun. */
  readonly byDayType: boolean
}

/** Whether a value may serve as an example: read or estimated by the distributor, not put in by us. */
function isExample(quality: number | undefined): boolean {
  return quality === Quality.measured || quality === Quality.estimated || quality === Quality.corrected
}

/** The value of a day at a wall-clock position, undefined where there is none to learn from. */
function valueAt(series: Series, grid: LocalGrid, dayIndex: number, wall: number): number | undefined {
  const day = grid.days[dayIndex]
  if (!day) return undefined
  for (let i = day.from; i < day.to; i += 1)
    if (grid.wall[i] === wall) {
      const wh = series.wh[i] ?? MISSING
      return wh >= 0 && isExample(series.quality[i]) ? wh : undefined
    }
  return undefined
}

/**
 * For each missing value of a stretch the mean of the same wall-clock interval on the nearest similar days.
 *
 * Similar are workdays to workdays, Saturdays to Saturdays, Sundays and holidays to each other; days before and after
 * are taken by distance, the earlier first. Only read values are examples, never substituted ones.
 *
 * @returns one value per interval, rounded to whole watt-hours; undefined where too few examples lie within reach or
 *          the series holds a value
 * @pl średnia z tej samej godziny podobnych dni
 */
export function similarDays(
  series: Series,
  grid: LocalGrid,
  from: number,
  to: number,
  options: SimilarDaysOptions,
): (number | undefined)[] {
  const types = new Map<number, string>()
  const typeOf = (index: number) => {
    let known = types.get(index)
    const day = grid.days[index]
    if (known === undefined && day) {
      known = dayTypeOf(day.day, options.holidays)
      types.set(index, known)
    }
    return known
  }
  return Array.from({ length: to - from }, (_, k) => {
    if ((series.wh[from + k] ?? 0) >= 0) return undefined
    const here = grid.dayOf[from + k] ?? 0
    const wall = grid.wall[from + k] ?? 0
    let sum = 0
    let count = 0
    for (let away = 1; away <= options.reach && count < options.most; away += 1)
      for (const index of [here - away, here + away]) {
        if (count >= options.most || index < 0 || index >= grid.days.length) continue
        if (options.byDayType && typeOf(index) !== typeOf(here)) continue
        const wh = valueAt(series, grid, index, wall)
        if (wh === undefined) continue
        sum += wh
        count += 1
      }
    return count >= options.least ? Math.round(sum / count) : undefined
  })
}
