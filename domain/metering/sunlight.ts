import type { Place } from '../calendar/sun.ts'
import { MIDDLE_OF_POLAND, sunElevation } from '../calendar/sun.ts'
import type { LocalGrid } from './local-grid.ts'

const KEPT = 4
const kept: { grid: LocalGrid; place: Place; heights: Float64Array }[] = []

/**
 * Height of the sun at the edges of the intervals of a grid [°]: one more than there are values.
 *
 * The last few are kept, as the points of a cluster share place and time.
 */
export function sunAtEdges(grid: LocalGrid, place: Place | null): Float64Array {
  const at = place ?? MIDDLE_OF_POLAND
  const known = kept.find(
    (one) =>
      one.grid === grid && one.place.latitudeDeg === at.latitudeDeg && one.place.longitudeDeg === at.longitudeDeg,
  )
  if (known) return known.heights
  const heights = new Float64Array(grid.count + 1)
  for (let i = 0; i <= grid.count; i += 1) heights[i] = sunElevation(grid.start + i * grid.slotsPerValue, at)
  kept.unshift({ grid, place: at, heights })
  kept.length = Math.min(kept.length, KEPT)
  return heights
}

/** Whether the sun stays below a height all through the interval i; the sun does not rise and set within an hour here. */
export function isDark(heights: Float64Array, i: number, belowDeg: number): boolean {
  return Math.max(heights[i] ?? 0, heights[i + 1] ?? 0) < belowDeg
}
