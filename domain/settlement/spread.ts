/** One series to fill: whole watt-hours of a point, hour by hour, and the weight of each hour. */
export interface Spread {
  readonly out: Int32Array
  readonly weightAt: (hour: number) => number
}

/**
 * Spreads whole watt-hours over the hours of several series in proportion to weights. The running total is rounded, so
 * every prefix is right to half a watt-hour and the whole adds up exactly.
 *
 * @param whole  energy to spread [Wh]
 * @param hours  positions to spread over, in order of time
 * @returns      false when no hour has a weight: nothing was written
 */
export function spread(whole: number, hours: Iterable<number>, series: readonly Spread[]): boolean {
  if (whole === 0) return true
  const positions = Array.from(hours)
  let total = 0
  for (const h of positions) for (const one of series) total += one.weightAt(h)
  if (!(total > 0)) return false
  let passed = 0
  let given = 0
  for (const h of positions) {
    for (const one of series) {
      const weight = one.weightAt(h)
      if (weight === 0) continue
      passed += weight
      const target = Math.round((whole * passed) / total)
      one.out[h] = (one.out[h] ?? 0) + target - given
      given = target
    }
  }
  return true
}
