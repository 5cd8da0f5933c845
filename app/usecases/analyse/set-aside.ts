import type { QualityFinding } from '../../../domain/metering/quality/located.ts'
import type { Series } from '../../../domain/metering/series.ts'
import type { Correction } from '../../../domain/metering/substitution/correct.ts'
import { exchangeSwapped, setAsideFaults } from '../../../domain/metering/substitution/correct.ts'
import type { Finding } from '../../../domain/problems/finding.ts'

/**
 * Takes evident faults out of the way before anything is settled on them: exchanged directions are exchanged back, values
 * no meter can have measured become missing (and are substituted later). The readings themselves are not touched;
 * every step is told.
 *
 * @param readings  registers of one point over the same period
 * @param findings  what the checks of quality found in them
 */
export function withoutFaults(
  readings: readonly Series[],
  findings: readonly QualityFinding[],
): { readonly readings: readonly Series[]; readonly told: readonly Finding[] } {
  const told: Finding[] = []
  const take = ({ series, findings: found }: Correction): Series => {
    told.push(...found)
    return series
  }
  let current = [...readings]
  for (const netting of ['raw', 'netted'] as const) {
    const of = (direction: Series['direction']) =>
      current.find((series) => series.direction === direction && series.netting === netting)
    const withdrawal = of('withdrawal')
    const feedIn = of('feed-in')
    const exchanged = withdrawal && feedIn ? exchangeSwapped(withdrawal, feedIn, findings) : undefined
    if (!exchanged) continue
    const pair = [take(exchanged.withdrawal), take(exchanged.feedIn)]
    current = [...current.filter((series) => series.netting !== netting), ...pair]
  }
  return { readings: current.map((series) => take(setAsideFaults(series, findings))), told }
}
