import type { Series } from '../../../domain/metering/series.ts'
import { MISSING, toHours } from '../../../domain/metering/series.ts'
import type { Finding } from '../../../domain/problems/finding.ts'
import { finding } from '../../../domain/problems/finding.ts'
import { utcOf } from './register.ts'
import type { Source } from './source.ts'

/** Rounding of the distributor's own figures [Wh]. */
const TOLERANCE = 1

function hourly(series: Series | undefined): Series | undefined {
  if (!series || series.slotsPerValue === 4) return series
  return series.start % 4 === 0 && series.wh.length % 4 === 0 ? toHours(series) : undefined
}

function valueAt(series: Series, slot: number): number {
  return series.wh[(slot - series.start) / 4] ?? MISSING
}

/**
 * Hours in which the netted registers do not follow from the raw pair: withdrawal is max(in − out, 0), feed-in
 * max(out − in, 0), each hour, within 1 Wh.
 */
export function nettingFindings(all: readonly Series[], source: Source): Finding[] {
  const byPoint = Map.groupBy(all, ({ point }) => point)
  const out: Finding[] = []
  for (const series of byPoint.values()) {
    if (!series.some(({ netting }) => netting === 'netted')) continue
    const pick = (direction: Series['direction'], netting: Series['netting']) =>
      hourly(series.find((one) => one.direction === direction && one.netting === netting))
    const taken = pick('withdrawal', 'raw')
    const given = pick('feed-in', 'raw')
    const nettedTaken = pick('withdrawal', 'netted')
    const nettedGiven = pick('feed-in', 'netted')
    if (!taken || !given || !(nettedTaken || nettedGiven)) continue
    let count = 0
    let first = 0
    for (let i = 0; i < taken.wh.length; i += 1) {
      const slot = taken.start + i * 4
      const [into, from] = [taken.wh[i] ?? MISSING, valueAt(given, slot)]
      if (into === MISSING || from === MISSING) continue
      const differs = (netted: Series | undefined, expected: number) => {
        const value = netted ? valueAt(netted, slot) : MISSING
        return value !== MISSING && Math.abs(value - Math.max(expected, 0)) > TOLERANCE
      }
      if (differs(nettedTaken, into - from) || differs(nettedGiven, from - into)) {
        if (count === 0) first = slot
        count += 1
      }
    }
    if (count > 0)
      out.push(finding('imports.netting-disagrees', 'warning', { count, at: utcOf(first) }, source.place()))
  }
  return out
}
