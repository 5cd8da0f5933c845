import type { Series } from '../series.ts'
import { MISSING } from '../series.ts'

/**
 * Values on the straight line between the neighbours of a gap, each rounded to whole watt-hours.
 *
 * @param from, to  gap `[from, to)` (indices)
 * @returns         undefined when a neighbour is missing
 * @pl interpolacja liniowa
 */
export function interpolate(series: Series, from: number, to: number): number[] | undefined {
  const before = series.wh[from - 1] ?? MISSING
  const after = series.wh[to] ?? MISSING
  if (before < 0 || after < 0) return undefined
  const steps = to - from + 1
  return Array.from({ length: to - from }, (_, k) => Math.round(before + ((after - before) * (k + 1)) / steps))
}
