import type { LocalDay } from '../../../domain/calendar/day.ts'
import { addDays } from '../../../domain/calendar/day.ts'
import { newCitations } from '../../../domain/law/citations.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { findDistributor } from '../../../domain/tariffs/distributor.ts'
import { tariffSpans } from '../../../domain/tariffs/network-tariff.ts'
import { rateTableOf } from '../../../domain/tariffs/zone-energy.ts'

/** Days and distributors nothing is recorded of: what their zones are nobody can say. */
const NOT_KNOWN = ['law.not-covered', 'tariffs.unknown-distributor', 'tariffs.no-tariff']

/**
 * Ids of the zones of a tariff group on a day; undefined where the tariffs of that day or distributor are not recorded.
 *
 * @refuses tariffs.unknown-group, naming the groups there are
 * @pl strefy czasowe grupy na dzień
 */
export function zonesOf(distributor: string, group: string, on: LocalDay): readonly string[] | undefined {
  const cite = newCitations()
  try {
    const [span] = tariffSpans(findDistributor(distributor, on, cite), group, on, addDays(on, 1), cite)
    if (!span || span.tariff.zones === null) return undefined
    return rateTableOf(span.tariff, on, true, cite).calendar.zones.map(({ id }) => id)
  } catch (error) {
    if (error instanceof Refusal && NOT_KNOWN.includes(error.code)) return undefined
    throw error
  }
}
