import type { HeatDemand } from '../../../domain/plan/heat-demand.ts'
import { surveyDemand } from '../../../domain/plan/heat-demand.ts'
import { surveyGap } from '../../../domain/plan/survey-gap.ts'
import type { Finding } from '../../../domain/problems/finding.ts'
import { finding } from '../../../domain/problems/finding.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import type { SurveyReport } from './demand-report.ts'
import type { PlanData, SurveyRow } from './plan-data.ts'

/** A total that differs by more than this from its rows is told. */
const ROUNDED = 0.005

type Sector = PlanData['config']['sectors'][string]

/** The rows of a sector, refused when they name one the plan does not have. @refuses plan.unknown-sector */
export function surveyRows(data: PlanData, id: string): readonly SurveyRow[] {
  const stray = data.surveys?.find(({ sector }) => !Object.hasOwn(data.config.sectors, sector))
  if (stray)
    throw new Refusal('plan.unknown-sector', { file: 'surveys.csv', sector: stray.sector }, { file: 'surveys.csv' })
  return data.surveys?.filter(({ sector }) => sector === id) ?? []
}

/** Fuel × calorific value of a sector's answers, scaled to its whole area. Undefined: no rows. */
export function surveyOf(rows: readonly SurveyRow[], sector: Sector, answeredM2?: number) {
  if (rows.length === 0) return undefined
  // What plan.yaml says of the coverage comes first; then the questionnaires; else the rows are the whole sector.
  const covered = sector.survey?.coveredAreaM2 ?? answeredM2 ?? sector.areaM2
  return surveyDemand(rows, Math.min(covered, sector.areaM2) || sector.areaM2, sector.areaM2)
}

/** The survey of a sector beside the index method, with what makes them differ. @pl metoda ankietowa i wskaźnikowa */
export function surveyReport(
  rows: readonly SurveyRow[],
  sector: Sector,
  demand: HeatDemand,
  answeredM2?: number,
): { readonly report: SurveyReport | null; readonly findings: Finding[] } {
  const found = surveyOf(rows, sector, answeredM2)
  if (!found) return { report: null, findings: [] }
  const given = sector.survey?.finalGj
  const differs = given !== undefined && Math.abs(found.finalGj / given - 1) > ROUNDED
  const index = { usefulGj: demand.usefulHeatGj + demand.usefulWaterGj, finalGj: demand.indexFinalGj }
  return {
    report: {
      ...found,
      rows: rows.map((row) => {
        const finalGj = (row.amount * row.gjPerUnit) / found.coverage
        return { ...row, finalGj, usefulGj: finalGj * row.efficiency }
      }),
      gap: surveyGap(index, found) ?? null,
    },
    findings: differs
      ? [
          finding(
            'plan.survey-total-differs',
            'warning',
            { sector: sector.name, given: Math.round(given), rows: Math.round(found.finalGj) },
            { file: 'surveys.csv' },
          ),
        ]
      : [],
  }
}
