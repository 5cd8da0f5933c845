import type { LocalGrid } from '../local-grid.ts'
import { autumnFaults } from '../quality/clock-change.ts'
import type { Series } from '../series.ts'
import { Quality } from '../series.ts'
import { recordOf } from './apply.ts'
import type { SubstitutionRecord } from './record.ts'

/**
 * Splits the sum of the two autumn hours 2:00–3:00 over both, where a file with 24 columns put it into one.
 *
 * The one substitution that touches a read value: what was read is the energy of two hours, and it stays the same to
 * the watt-hour; filling the second hour beside it would count it one and a half times. The odd watt-hour goes to the
 * earlier interval.
 *
 * @pl podział sumy dwóch godzin przy zmianie czasu
 */
export function splitDoubleHours(
  series: Series,
  grid: LocalGrid,
): { series: Series; records: readonly SubstitutionRecord[] } {
  let now = series
  const records: SubstitutionRecord[] = []
  for (const { kind, full, empty } of autumnFaults({ series, grid })) {
    if (kind !== 'doubled') continue
    const wh = now.wh.slice()
    const quality = now.quality.slice()
    const first = Math.min(full.from, empty.from)
    for (let k = 0; k < full.to - full.from; k += 1) {
      const both = now.wh[full.from + k] ?? 0
      const [early, late] = [first + k, Math.max(full.from, empty.from) + k]
      wh[early] = Math.ceil(both / 2)
      wh[late] = Math.floor(both / 2)
      quality[early] = Quality.substituted
      quality[late] = Quality.substituted
    }
    const next = { ...now, wh, quality }
    const to = Math.max(full.to, empty.to)
    const reason = {
      pl: 'doba 25-godzinna: jedna z godzin 2:00–3:00 miała sumę obu',
      en: 'day of 25 hours: one of the hours 2:00–3:00 held the sum of both',
    }
    records.push(recordOf(now, next, first, to, 'split-double-hour', reason))
    now = next
  }
  return { series: now, records }
}
