/** Ends of the scale of a map of values. */
export interface HeatRange {
  readonly least: number
  readonly most: number
  /** Values above the scale, painted alike: a faulty meter must not bleach all the rest. */
  readonly over: number
}

/** What is usual: so much of the values lies below it. */
const USUAL = 0.99
/** Room above the usual, so that an ordinary peak is still on the scale. */
const ROOM = 1.3
/** The scale ends early only where the greatest value stands so far off. */
const FAR_OFF = 2.5

/** The scale of a map: all values, unless a few of them tower over the rest. */
export function heatRange(values: Float64Array): HeatRange {
  const known = values.filter((value) => !Number.isNaN(value)).sort()
  const [least = 0] = known
  const greatest = known.at(-1) ?? 0
  const usual = known[Math.floor((known.length - 1) * USUAL)] ?? greatest
  if (usual <= 0 || greatest <= usual * FAR_OFF) return { least, most: greatest, over: 0 }
  const most = usual * ROOM
  return { least, most, over: known.filter((value) => value > most).length }
}
