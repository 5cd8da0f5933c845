import type { Citations } from '../../../domain/law/citations.ts'
import type { Finding } from '../../../domain/problems/finding.ts'
import { finding } from '../../../domain/problems/finding.ts'
import { fromNumber } from '../../../domain/quantity/decimal.ts'
import type { PointOutcome } from '../../../domain/settlement/regime.ts'
import type { Bill } from '../../../domain/tariffs/bill.ts'
import { billMonths } from '../../../domain/tariffs/bill-sum.ts'
import type { BilledPoint } from '../../../domain/tariffs/billed-point.ts'
import type { BillQuantities } from '../../../domain/tariffs/quantities.ts'
import type { SellerTerms } from '../../../domain/tariffs/seller.ts'
import type { ClusterPoint } from './cluster-data.ts'
import type { ClusterConfig } from './config.ts'
import type { AnalysisPeriod } from './lay-on-year.ts'

/** What a point's bill is made from under one regime. */
export interface PointBillRequest {
  readonly point: ClusterPoint
  readonly config: ClusterConfig
  readonly period: AnalysisPeriod
  /** Withdrawal per hour [Wh]: contract power and capacity class rest on it whatever the regime. */
  readonly withdrawalWh: Int32Array
  readonly outcome: PointOutcome
  /** Energy of a full year [kWh] when the period is shorter; the energy of the period when absent. */
  readonly annualKwh?: number
  readonly terms: SellerTerms
  readonly cite: Citations
}

function total(wh: Int32Array): number {
  let sum = 0
  for (const value of wh) sum += value
  return sum
}

function billedPoint({ point, config, withdrawalWh, annualKwh }: PointBillRequest, group: string): BilledPoint {
  const clock = point.zoneClock ?? config.options.zoneClock
  return {
    distributor: point.distributor ?? config.distributor,
    group,
    contractPowerKw: point.contractPowerKw === null ? null : fromNumber(point.contractPowerKw),
    phases: point.phases,
    zoneClock: clock === 'auto' ? 'AUTO' : 'WINTER_FIXED',
    billingMonths: point.billingMonths ?? 1,
    annualKwh: fromNumber(annualKwh ?? total(withdrawalWh) / 1000),
  }
}

function quantitiesOf({ period, withdrawalWh, outcome }: PointBillRequest): BillQuantities {
  return {
    start: period.start,
    slotsPerValue: 4,
    energyWh: withdrawalWh,
    variableBasisWh: outcome.variableWh,
    qualityBasisWh: outcome.qualityWh,
    resCogenBasisWh: outcome.resCogenerationWh,
    capacityBasisWh: outcome.capacityWh,
    soldWh: outcome.sellerWh,
    exciseBasisWh: outcome.sellerWh,
  }
}

/** What of the tariff data a bill needs and the points list does not give. */
function lacking(point: ClusterPoint): string[] {
  const household = (point.tariff ?? '').toUpperCase().startsWith('G')
  return [
    point.tariff === null ? 'taryfa' : '',
    point.contractPowerKw === null && !household ? 'moc umowna' : '',
    point.phases === null && household ? 'fazy' : '',
  ].filter((name) => name !== '')
}

/**
 * Month bills of a point for the whole period; none for a point that withdraws nothing and has no tariff.
 *
 * @refuses what {@link billMonths} refuses
 */
export function pointBills(request: PointBillRequest): { bills: readonly Bill[]; findings: readonly Finding[] } {
  const { point, withdrawalWh, period, terms, cite } = request
  const missing = lacking(point)
  if (point.tariff === null || missing.length > 0) {
    if (total(withdrawalWh) === 0) return { bills: [], findings: [] }
    return {
      bills: [],
      findings: [finding('folder.no-tariff', 'error', { point: point.code, missing: missing.join(', ') })],
    }
  }
  const bills = billMonths({
    point: billedPoint(request, point.tariff),
    from: period.from,
    to: period.to,
    quantities: quantitiesOf(request),
    seller: [terms],
    cite,
  })
  return { bills, findings: [] }
}
