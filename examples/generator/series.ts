/** Energy of one register of one point as a meter prints it: whole watt-hours, null where nothing was recorded. */
export interface Register {
  readonly code: string
  readonly direction: 'withdrawal' | 'feed-in'
  /** Slots in one value: 1 (quarter-hours) or 4 (hours). */
  readonly step: 1 | 4
  /** First slot. */
  readonly start: number
  /** [Wh] */
  readonly values: (number | null)[]
  /** Values the distributor estimated. */
  readonly estimated: Set<number>
}

/** Quarter-hours [kWh] counted by a meter of whole watt-hours: the running sum is rounded, so nothing is lost. */
export function register(
  code: string,
  direction: Register['direction'],
  step: 1 | 4,
  start: number,
  quarters: Float64Array,
): Register {
  const values: number[] = []
  let running = 0
  let counted = 0
  for (let q = 0; q < quarters.length; q += step) {
    for (let i = q; i < q + step; i += 1) running += (quarters[i] as number) * 1000
    const upTo = Math.round(running)
    values.push(upTo - counted)
    counted = upTo
  }
  return { code, direction, step, start, values, estimated: new Set() }
}

/** Watt-hours as kWh with three decimals and the mark given. */
export function kwh(wh: number | null, mark: ',' | '.', missing = ''): string {
  if (wh === null) return missing
  const whole = Math.floor(wh / 1000)
  return `${whole}${mark}${String(wh - whole * 1000).padStart(3, '0')}`
}
