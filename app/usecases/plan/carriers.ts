import type { CarrierMatrix } from '../../../domain/plan/carrier-projection.ts'
import { carrierTable } from '../../../domain/plan/carrier-projection.ts'
import { evenPercents } from '../../../domain/plan/even-shares.ts'
import type { Finding } from '../../../domain/problems/finding.ts'
import { finding } from '../../../domain/problems/finding.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import type { CarrierReport, SectorDemand } from './demand-report.ts'
import type { PlanData } from './plan-data.ts'
import { surveyOf, surveyRows } from './survey.ts'

/** Difference between carriers and demand that rounding explains [GJ]. */
const ROUNDED = 2

/**
 * Rows as a matrix, sectors in the order of plan.yaml; a sector without rows has the carriers of its survey.
 *
 * @refuses plan.unknown-sector
 */
export function matrixOf(data: PlanData): CarrierMatrix {
  const matrix: Record<string, Record<string, number>> = Object.fromEntries(
    Object.keys(data.config.sectors).map((id) => [id, {}]),
  )
  for (const { sector, carrier, gj } of data.carriers) {
    const row = Object.hasOwn(matrix, sector) ? matrix[sector] : undefined
    if (!row) throw new Refusal('plan.unknown-sector', { file: 'carriers.csv', sector }, { file: 'carriers.csv' })
    row[carrier] = (row[carrier] ?? 0) + gj
  }
  for (const [id, sector] of Object.entries(data.config.sectors))
    if (Object.keys(matrix[id] ?? {}).length === 0) {
      const survey = surveyOf(surveyRows(data, id), sector, data.surveyCoverage?.[id])
      if (survey) matrix[id] = { ...survey.byCarrier }
    }
  return matrix
}

/** A matrix with sums and shares that print to exactly 100 %. */
export function carrierReport(matrix: CarrierMatrix, order: readonly string[]): CarrierReport {
  const table = carrierTable(matrix)
  const carriers = [...new Set([...order, ...Object.keys(table.byCarrier)])].filter((one) =>
    Object.hasOwn(table.byCarrier, one),
  )
  const parts = carriers.map((carrier) => table.byCarrier[carrier] ?? 0)
  return {
    sectors: Object.keys(matrix),
    carriers,
    ...table,
    sharePct: evenPercents(parts) ?? parts.map(() => 0),
  }
}

/** Where carriers and heat demand of a sector tell different totals. */
export function carrierFindings(report: CarrierReport, demand: readonly SectorDemand[]): Finding[] {
  return demand.flatMap(({ id, name, demand: { finalGj } }) => {
    const carriers = report.bySector[id] ?? 0
    if (Math.abs(carriers - finalGj) <= ROUNDED) return []
    return [
      finding('plan.carriers-and-demand-differ', 'warning', {
        sector: name,
        carriers: Math.round(carriers),
        demand: Math.round(finalGj),
      }),
    ]
  })
}
