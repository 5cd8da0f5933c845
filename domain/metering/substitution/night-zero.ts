import type { LocalGrid } from '../local-grid.ts'
import type { PointFacts } from '../point-facts.ts'
import { onlySun } from '../point-facts.ts'
import type { Series } from '../series.ts'
import { isDark, sunAtEdges } from '../sunlight.ts'

/**
 * Zero for missing feed-in in the dark, where only the sun can feed in; undefined elsewhere.
 *
 * The one case in which zero may stand for missing: physics rules anything else out.
 */
export function nightZero(
  series: Series,
  grid: LocalGrid,
  facts: PointFacts,
  from: number,
  to: number,
  belowDeg: number,
): (number | undefined)[] {
  const applies = series.direction === 'feed-in' && onlySun(facts)
  const heights = applies ? sunAtEdges(grid, facts.place) : new Float64Array(0)
  return Array.from({ length: to - from }, (_, k) =>
    applies && (series.wh[from + k] ?? 0) < 0 && isDark(heights, from + k, belowDeg) ? 0 : undefined,
  )
}
