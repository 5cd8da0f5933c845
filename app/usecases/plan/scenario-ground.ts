import type { CarrierMatrix } from '../../../domain/plan/carrier-projection.ts'
import type { SectorBase } from '../../../domain/plan/scenario.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { groupsOf } from './demand.ts'
import type { CarrierReport, SectorDemand } from './demand-report.ts'
import type { EmissionReport } from './emission-report.ts'
import type { PlanData } from './plan-data.ts'

/** What the scenarios start from. */
export interface ScenarioGround {
  readonly data: PlanData
  readonly demand: readonly SectorDemand[]
  readonly matrix: CarrierMatrix
  readonly base: CarrierReport
  readonly emission: EmissionReport
}

/** The base-year state of a sector. @refuses plan.unknown-sector */
export function baseOf(ground: ScenarioGround, id: string): SectorBase {
  const found = ground.demand.find((one) => one.id === id)
  if (!found) throw new Refusal('plan.unknown-sector', { file: 'scenarios', sector: id }, { file: 'scenarios' })
  return { areaM2: found.areaM2, groups: groupsOf(found.groups), demand: found.demand }
}
