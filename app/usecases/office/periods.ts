/** A stretch of days, half-open; null is open. */
export interface Period {
  readonly from: string | null
  readonly to: string | null
}

/** Whether two of the stretches share a day. */
export function overlap(periods: readonly Period[]): boolean {
  const sorted = [...periods].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))
  return sorted.some((one, i) => {
    const next = sorted[i + 1]
    return next !== undefined && (one.to === null || next.from === null || one.to > next.from)
  })
}

/** The stretch that holds a day. */
export function onDay<Of extends Period>(periods: readonly Of[], day: string): Of | undefined {
  return periods.find(({ from, to }) => (from === null || from <= day) && (to === null || day < to))
}

/** The stretch on a day, else the last one before it, else the first. */
export function nearestTo<Of extends Period>(periods: readonly Of[], day: string): Of | undefined {
  const sorted = [...periods].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))
  return onDay(sorted, day) ?? sorted.findLast(({ from }) => (from ?? '') <= day) ?? sorted[0]
}
