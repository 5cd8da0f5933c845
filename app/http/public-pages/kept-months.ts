import type { PreliminaryMonth } from '../../usecases/public-side/public-figures.ts'
import type { PublicMonth } from '../../usecases/public-side/year-figures.ts'

/** Points may join or leave without a new version of the readings: what is kept does not grow old. */
const KEPT_MS = 10 * 60_000
const MOST_KEPT = 2000

/**
 * Keeps the sums of months: they are added up from quarter-hours, and everybody may ask. Those who ask at the same time
 * share one reckoning.
 *
 * @param now  milliseconds of a clock that never goes back
 */
export function keptMonths(reckon: PreliminaryMonth, now: () => number = () => performance.now()): PreliminaryMonth {
  const kept = new Map<string, { readonly at: number; readonly month: Promise<PublicMonth> }>()
  return (cluster, month, version) => {
    const key = `${cluster} ${month} ${version}`
    const known = kept.get(key)
    if (known && now() - known.at < KEPT_MS) return known.month
    const made = reckon(cluster, month, version)
    kept.delete(key)
    const oldest = kept.size >= MOST_KEPT ? kept.keys().next() : undefined
    if (oldest && !oldest.done) kept.delete(oldest.value)
    kept.set(key, { at: now(), month: made })
    // What failed is tried again by the next one who asks.
    made.catch(() => kept.delete(key))
    return made
  }
}
