import type { LocalDay } from '../calendar/day.ts'
import { LAW_IDS } from '../law/book.ts'
import type { Citations } from '../law/citations.ts'
import { Refusal } from '../problems/refusal.ts'
import type { Decimal } from '../quantity/decimal.ts'
import type { Distributor } from './distributor.ts'
import type { NetworkTariff, TariffSpan, Voltage } from './network-tariff.ts'
import { zoneCalendarOn } from './zone-calendar.ts'

/**
 * Network rates copied from an invoice, for groups whose tariff is not recorded; net of VAT. The fees that are the same
 * for all distributors still come from the law.
 *
 * @pl stawki sieciowe z faktury
 */
export interface InvoiceRates {
  readonly voltage: Voltage
  readonly household: boolean
  /** Name of a recorded zone calendar, e.g. `three-zone`; see `network-tariffs.zones` in the law. */
  readonly zones: string
  /** PLN per kW of contract power and month, or PLN a month. */
  readonly fixed: { readonly per: 'kW' | 'month'; readonly pln: Decimal }
  /** PLN/kWh per zone of the calendar. */
  readonly variablePlnPerKwh: Readonly<Record<string, Decimal>>
  readonly subscriptionPlnPerMonth: Decimal
}

function refused(reason: string, reasonPl: string): Refusal {
  return new Refusal('tariffs.invoice-rates', { reason, reasonPl }, { pointer: '/point/rates' })
}

/**
 * Invoice rates as a tariff that holds through the period.
 *
 * @refuses tariffs.invoice-rates when the zone calendar is unknown or a zone has no rate or is too many; law.not-covered
 *          when the calendar is not recorded for the days
 */
export function spansFromInvoice(
  rates: InvoiceRates,
  distributor: Distributor,
  group: string,
  days: readonly LocalDay[],
  cite: Citations,
): TariffSpan[] {
  const zones = `network-tariffs.zones.${rates.zones}`
  if (!LAW_IDS.includes(zones)) {
    const known = LAW_IDS.filter((id) => id.startsWith('network-tariffs.zones.')).map((id) => id.split('.')[2])
    throw refused(
      `there is no zone calendar ${rates.zones}; known: ${known.join(', ')}`,
      `nie ma kalendarza stref ${rates.zones}; są: ${known.join(', ')}`,
    )
  }
  const names = zoneCalendarOn(zones, days[0] as LocalDay, cite).zones.map((zone) => zone.id)
  const given = Object.keys(rates.variablePlnPerKwh)
  if (given.length !== names.length || names.some((name) => !given.includes(name)))
    throw refused(`the zones are ${names.join(', ')}`, `strefy to: ${names.join(', ')}`)
  const tariff: NetworkTariff = {
    distributor,
    group,
    source: 'invoice',
    voltage: rates.voltage,
    household: rates.household,
    unmetered: false,
    zones,
    zonesWithoutFreeDays: null,
    fixed:
      rates.fixed.per === 'kW'
        ? { unit: 'PLN/kW/month', rate: rates.fixed.pln }
        : { unit: 'PLN/month', onePhase: rates.fixed.pln, threePhase: rates.fixed.pln },
    variable: {
      unit: 'PLN/kWh',
      rates: Object.entries(rates.variablePlnPerKwh).map(([zone, rate]) => ({ zone, rate })),
    },
    subscription: [{ billing: 'any', remote: false, rate: rates.subscriptionPlnPerMonth }],
    notBilled: null,
    scope: null,
  }
  return days.slice(1).map((to, i) => ({ from: days[i] as LocalDay, to, tariff }))
}
