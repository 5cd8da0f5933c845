import type { AgeGroup } from '../../../domain/heat/heat-index.ts'
import { designPower } from '../../../domain/plan/design-power.ts'
import { heatDemand } from '../../../domain/plan/heat-demand.ts'
import type { Finding } from '../../../domain/problems/finding.ts'
import { finding } from '../../../domain/problems/finding.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import {
  compare,
  decimal,
  fromNumber,
  isZero,
  ONE,
  sign,
  sum,
  times,
  toNumber,
} from '../../../domain/quantity/decimal.ts'
import type { SectorDemand } from './demand-report.ts'
import type { BuildingGroup, PlanData } from './plan-data.ts'
import { surveyOf, surveyReport, surveyRows } from './survey.ts'

/** Differences above this are told: the check of the index method has failed its purpose. */
const WORTH_A_WORD = 0.05

/** Age groups of a sector as the kernel takes them. */
export function groupsOf(rows: readonly BuildingGroup[]): AgeGroup[] {
  return rows.map((row) => ({
    built: row.built,
    areaShare: decimal(row.areaShare),
    retrofittedShare: decimal(row.retrofittedShare),
    indexKwhPerM2: decimal(row.indexKwhPerM2),
    retrofittedIndexKwhPerM2: decimal(row.retrofittedIndexKwhPerM2),
  }))
}

/** @refuses plan.group-shares */
function refuseUneven(sector: string, groups: ReturnType<typeof groupsOf>): void {
  const whole = sum(groups.map(({ areaShare }) => areaShare))
  if (compare(whole, ONE) === 0) return
  const percent = toNumber(times(whole, decimal('100')))
  throw new Refusal(
    'plan.group-shares',
    { sector, percent, percentPl: String(percent).replace('.', ',') },
    { file: 'buildings.csv' },
  )
}

/**
 * Heat demand of every sector of the plan, with power and findings.
 *
 * @refuses plan.no-buildings, plan.group-shares
 */
export function sectorDemands(data: PlanData): { readonly sectors: SectorDemand[]; readonly findings: Finding[] } {
  const { config } = data
  const findings: Finding[] = []
  const whole = Object.values(config.sectors).reduce((sum, { areaM2 }) => sum + areaM2, 0)
  for (const { sector } of data.buildings)
    if (!Object.hasOwn(config.sectors, sector))
      throw new Refusal('plan.unknown-sector', { file: 'buildings.csv', sector }, { file: 'buildings.csv' })
  const sectors = Object.entries(config.sectors).map(([id, sector]): SectorDemand => {
    const rows = data.buildings.filter((row) => row.sector === id)
    if (rows.length === 0) throw new Refusal('plan.no-buildings', { sector: id }, { file: 'buildings.csv' })
    const groups = groupsOf(rows)
    refuseUneven(sector.name, groups)
    const answers = surveyRows(data, id)
    const answered = data.surveyCoverage?.[id]
    for (const group of groups)
      if (isZero(group.retrofittedIndexKwhPerM2) && sign(group.retrofittedShare) > 0)
        findings.push(
          finding('plan.zero-retrofitted-index', 'warning', {
            sector: sector.name,
            group: group.built,
            share: `${Math.round(Number(rows.find(({ built }) => built === group.built)?.retrofittedShare) * 100)}%`,
          }),
        )
    const demand = heatDemand({
      areaM2: fromNumber(sector.areaM2),
      groups,
      hotWater: {
        litresPerM2Day: fromNumber(sector.hotWater.litresPerM2Day),
        coldC: fromNumber(sector.hotWater.coldC),
        hotC: fromNumber(sector.hotWater.hotC),
        usageFactor: fromNumber(sector.hotWater.usageFactor),
        days: fromNumber(sector.hotWater.days),
      },
      heatingEfficiency: fromNumber(sector.heatingEfficiency),
      hotWaterEfficiency: fromNumber(sector.hotWaterEfficiency),
      surveyFinalGj: surveyOf(answers, sector, answered)?.finalGj ?? sector.survey?.finalGj,
    })
    const survey = surveyReport(answers, sector, demand, answered)
    findings.push(...survey.findings)
    if (demand.excess !== null && Math.abs(demand.excess) > WORTH_A_WORD)
      findings.push(
        finding('plan.index-and-survey-differ', 'warning', {
          sector: sector.name,
          percent: (demand.excess * 100).toFixed(1).replace('.', ','),
          index: Math.round(demand.indexFinalGj),
          survey: Math.round(demand.finalGj),
        }),
      )
    const usefulHeatGj = demand.usefulHeatGj * demand.calibration
    const usefulWaterGj = demand.usefulWaterGj * demand.calibration
    const { climate } = config.municipality
    return {
      id,
      name: sector.name,
      areaM2: sector.areaM2,
      areaShare: sector.areaM2 / whole,
      groups: rows,
      retrofittedShare: rows.reduce((sum, row) => sum + Number(row.areaShare) * Number(row.retrofittedShare), 0),
      demand,
      usefulHeatGj,
      usefulWaterGj,
      power: designPower({ finalGj: demand.finalGj, usefulHeatGj, usefulWaterGj }, config.power.factorKwPerGj, climate),
      differenceBecause: sector.differenceBecause ?? null,
      survey: survey.report,
    }
  })
  return { sectors, findings }
}
