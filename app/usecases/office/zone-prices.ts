import type { LocalDay } from '../../../domain/calendar/day.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Prices } from '../analyse/price-schema.ts'
import { zonesOf } from '../analyse/tariff-zones.ts'
import { meant, pointer, refuse } from './price-refusal.ts'

/** Where and when prices hold, for the zones of tariff groups. */
export interface Where {
  readonly distributor: string
  readonly on: LocalDay
}

/** Prices by zone name exactly the zones the distributor's tariff has: else no bill can be made in the group. */
export function checkZones({ sellers }: Pick<Prices, 'sellers'>, at: string, { distributor, on }: Where): void {
  for (const [i, { zonePrices = {} }] of sellers.entries())
    for (const [group, prices] of Object.entries(zonePrices)) {
      const here = `${at}${pointer('sellers', i, 'zonePrices', group)}`
      const zones = groupZones(distributor, group, on, here)
      if (!zones) continue
      for (const zone of Object.keys(prices)) if (!zones.includes(zone)) meant(zone, zones, here + pointer(zone))
      const lacking = zones.find((zone) => prices[zone] === undefined)
      if (lacking !== undefined) refuse(here, `zone ${lacking} has no price`, `strefa ${lacking} nie ma ceny`)
    }
}

function groupZones(distributor: string, group: string, on: LocalDay, at: string): readonly string[] | undefined {
  try {
    return zonesOf(distributor, group, on)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const { groups = '' } = error.facts
    return refuse(
      at,
      `${distributor} has no group ${group}; there are ${groups}`,
      `${distributor} nie ma grupy ${group}; są: ${groups}`,
    )
  }
}
