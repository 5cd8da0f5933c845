import type { ProcedureFacts } from '../../../domain/plan/procedure.ts'
import type { PlanData } from '../plan/plan-data.ts'
import type { PlanHead } from './ports.ts'

/** What a list and the board of deadlines show of a plan, taken from its files. */
export function headOf({
  config,
  procedure,
}: Pick<PlanData, 'config' | 'procedure'>): Pick<
  PlanHead,
  'name' | 'gmina' | 'baseYear' | 'fromYear' | 'toYear' | 'facts'
> {
  const toYear = Math.max(...config.years)
  const { letters: _, remarks: __, companyPlansBecause: ___, ...days } = procedure
  const facts: ProcedureFacts = { ...days, fromYear: config.fromYear, toYear }
  return {
    name: config.municipality.name,
    gmina: config.municipality.teryt,
    baseYear: config.baseYear,
    fromYear: config.fromYear,
    toYear,
    facts,
  }
}
