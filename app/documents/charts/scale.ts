/** A linear scale with round ticks. */
export interface Scale {
  readonly from: number
  readonly to: number
  readonly ticks: readonly number[]
  /** Digits after the comma the ticks need. */
  readonly decimals: number
}

const STEPS = [1, 2, 2.5, 5, 10]

/** The smallest round step (1, 2, 2.5 or 5 times a power of ten) that is not below `rough`. */
function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough))
  const factor = STEPS.find((step) => step * power >= rough * (1 - 1e-9)) ?? 10
  return factor * power
}

/**
 * A scale that holds both ends, with about `count` ticks at round values. Zero always stands on it: lengths and areas
 * are read from there.
 */
export function niceScale(least: number, most: number, count = 5): Scale {
  const low = Math.min(0, least)
  const high = Math.max(0, most)
  const span = high - low
  // Below this nothing can be seen, and steps of it would be no numbers.
  if (!(span > 1e-12)) return { from: 0, to: 1, ticks: [0, 1], decimals: 0 }
  const step = roundStep(span / count)
  const first = Math.floor(low / step + 1e-9)
  const last = Math.ceil(high / step - 1e-9)
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step)
  const decimals = Math.max(
    0,
    Math.ceil(-Math.log10(step) + (step / 10 ** Math.floor(Math.log10(step)) === 2.5 ? 1 : 0)),
  )
  return { from: first * step, to: last * step, ticks, decimals }
}

/** Maps a value of the scale to a coordinate between two others. */
export function project({ from, to }: Scale, start: number, end: number): (value: number) => number {
  const factor = (end - start) / (to - from)
  return (value) => start + (value - from) * factor
}
