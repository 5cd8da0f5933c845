import type { LocalDay } from '../calendar/day.ts'
import type { Citations } from '../law/citations.ts'
import type { Finding } from '../problems/finding.ts'
import { finding } from '../problems/finding.ts'
import type { Decimal } from '../quantity/decimal.ts'
import type { BilledPoint } from './billed-point.ts'
import type { NetworkTariff, TariffSpan } from './network-tariff.ts'
import type { BillQuantities } from './quantities.ts'

/** What every part of a bill is made from; findings gather as the parts are made. */
export interface BillContext {
  readonly point: BilledPoint
  readonly from: LocalDay
  readonly to: LocalDay
  readonly quantities: BillQuantities
  readonly cite: Citations
  /** Days on which the rate of VAT changes: no line crosses them. */
  readonly cuts: readonly LocalDay[]
  readonly tariffs: readonly TariffSpan[]
  /** All energy taken in the period [kWh]. */
  readonly takenKwh: Decimal
  readonly findings: Finding[]
}

/** Notes a charge that cannot be computed because its rate is not recorded: the bill says so, it never counts as zero. */
export function noteMissing(context: BillContext, component: string, tariff: NetworkTariff, from: LocalDay): void {
  context.findings.push(finding('tariffs.component-not-recorded', 'error', { component, group: tariff.group, from }))
}
