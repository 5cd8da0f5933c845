import { niceScale } from './scale.ts'

/** Round ticks over a range that need not hold zero. */
export function niceTicks(
  least: number,
  most: number,
  count: number,
): { from: number; to: number; ticks: number[]; decimals: number } {
  const span = most > least ? most - least : Math.max(1, Math.abs(most) * 0.1)
  const { ticks, decimals } = niceScale(0, span, count)
  const step = (ticks[1] ?? 1) - (ticks[0] ?? 0)
  const first = Math.floor(least / step + 1e-9)
  const last = Math.max(first + 1, Math.ceil(most / step - 1e-9))
  return {
    from: first * step,
    to: last * step,
    ticks: Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step),
    decimals,
  }
}
