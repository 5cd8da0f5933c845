import type { Finding } from '../problems/finding.ts'
import { finding } from '../problems/finding.ts'
import { Refusal } from '../problems/refusal.ts'
import type { Decimal } from '../quantity/decimal.ts'
import { sign } from '../quantity/decimal.ts'
import type { InvoiceRates } from './invoice-rates.ts'
import type { NetworkTariff, Subscription } from './network-tariff.ts'
import type { ExcessRule } from './power-excess.ts'
import type { ZoneClock } from './zone-clock.ts'

/** A metering point as its bill needs it. @pl punkt poboru energii (PPE) */
export interface BilledPoint {
  /** Name of the distributor. */
  readonly distributor: string
  readonly group: string
  /** Rates copied from an invoice, instead of the recorded tariff of the group. */
  readonly rates?: InvoiceRates | undefined
  /** @pl moc umowna [kW]; needed wherever the fixed rate is per unit of power */
  readonly contractPowerKw?: Decimal | null | undefined
  /** Needed in household groups. */
  readonly phases?: 1 | 3 | null | undefined
  readonly zoneClock: ZoneClock
  /** Length of the billing period in months, or ten days. */
  readonly billingMonths: number | 'ten-days'
  /** Whether the meter is read at a distance (a cheaper subscription at some distributors). */
  readonly remoteReading?: boolean | undefined
  /** Use of the year up to the last reading [kWh]: bands of the flat capacity and transition fees. */
  readonly annualKwh?: Decimal | null | undefined
  /** Household use in the sense of art. 89a ust. 2 pkt 1; the household groups unless given. */
  readonly household?: boolean | undefined
  /** A23 and B23: whether the meter tells free days; true unless given. */
  readonly metersFreeDays?: boolean | undefined
  /** G12as: night energy of the same period a year before [kWh]. */
  readonly lastYearNightKwh?: Decimal | null | undefined
  /** How exceeding the contract power is charged; `ten-largest` unless given. */
  readonly powerExcess?: ExcessRule | undefined
  /** The contract power was lowered during the tariff's year: the fixed rate rises (§ 49 ust. 2). */
  readonly powerLowered?: boolean | undefined
  /** Part of the energy on which a listed large consumer pays the RES and cogeneration fees. */
  readonly resCogenShare?: Decimal | undefined
}

/** Refuses a group whose rates do not make a bill. @refuses tariffs.group-not-billed, tariffs.rate-not-recorded */
export function refuseUnbilled(tariff: NetworkTariff, day: string): void {
  const facts = { group: tariff.group, distributor: tariff.distributor.name }
  if (tariff.notBilled)
    throw new Refusal('tariffs.group-not-billed', {
      ...facts,
      reason: tariff.notBilled.en,
      reasonPl: tariff.notBilled.pl,
    })
  if (tariff.variable === null || tariff.zones === null)
    throw new Refusal('tariffs.rate-not-recorded', { ...facts, day })
}

/** The contract power [kW]. @refuses tariffs.needs-contract-power */
export function contractPowerOf(point: BilledPoint): Decimal {
  const power = point.contractPowerKw
  if (!power || sign(power) <= 0)
    throw new Refusal('tariffs.needs-contract-power', { group: point.group }, { pointer: '/point/contractPowerKw' })
  return power
}

/** The subscription that fits the point's billing period and meter. @refuses tariffs.no-such-billing */
export function subscriptionOf(point: BilledPoint, group: string, offered: readonly Subscription[]): Subscription {
  const wanted = String(point.billingMonths)
  const fits = offered.filter((one) => one.billing === 'any' || one.billing === wanted)
  const remote = point.remoteReading === true
  // A tariff may price remote meters apart, or price them only; otherwise the meter makes no difference.
  const found = fits.find((one) => one.remote === remote) ?? fits[0]
  if (found) return found
  const names = [...new Set(offered.map((one) => one.billing))].join(', ')
  throw new Refusal(
    'tariffs.no-such-billing',
    { group, billing: wanted, offered: names },
    { pointer: '/point/billingMonths' },
  )
}

/** What a person should know of the group itself. */
export function groupFindings(tariff: NetworkTariff): Finding[] {
  return tariff.scope === null
    ? []
    : [finding('tariffs.branch-only', 'info', { group: tariff.group, scope: tariff.scope })]
}
