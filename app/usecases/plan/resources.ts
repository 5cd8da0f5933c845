import type { Finding } from '../../../domain/problems/finding.ts'
import type { PlanData } from './plan-data.ts'
import { belowRuleFinding } from './resource-finding.ts'
import { potentialOf } from './resource-schema.ts'
import type { ResourceReport } from './result.ts'

/** Theoretical, technical and economic potential of every local resource named in the plan. @pl zasoby lokalne */
export function resourceReports(data: PlanData): {
  readonly resources: ResourceReport[]
  readonly findings: Finding[]
} {
  const findings: Finding[] = []
  const resources = data.config.resources.map(({ name, source, economicShare, economicBecause, inputs }) => {
    const potential = potentialOf(inputs)
    for (const rule of potential.below) findings.push(belowRuleFinding(rule, name, { file: 'plan.yaml' }))
    return {
      name,
      kind: inputs.kind,
      potential,
      economicGj: economicShare === undefined ? null : potential.technicalGj * economicShare,
      economicBecause: economicBecause ?? null,
      source,
    }
  })
  return { resources, findings }
}
