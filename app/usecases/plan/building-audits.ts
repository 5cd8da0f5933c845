import type { BuildingShell } from '../../../domain/heat/building-year.ts'
import { buildingYear } from '../../../domain/heat/building-year.ts'
import { simplePayback } from '../../../domain/plan/abatement.ts'
import type { Finding } from '../../../domain/problems/finding.ts'
import { finding } from '../../../domain/problems/finding.ts'
import type { BuildingAudit, PlanData } from './plan-data.ts'
import type { BuildingAuditReport } from './result.ts'
import { planWeather } from './weather.ts'

/** Measured and computed heat further apart than this are told. */
const FAR_APART = 0.3

function shellOf(audit: BuildingAudit, isAfter: boolean): BuildingShell {
  const part = (kind: BuildingShell['parts'][number]['kind']) => {
    const { areaM2, u, uAfter } = audit.parts[kind]
    return { kind, areaM2, u: isAfter ? Math.min(u, uAfter ?? u) : u }
  }
  return {
    floorAreaM2: audit.areaM2,
    heightM: audit.heightM,
    parts: [part('wall'), part('roof'), part('floor'), part('window')],
    solarFactor: audit.solarFactor,
    airChanges: audit.airChanges,
    recovery: isAfter ? Math.max(audit.recovery, audit.recoveryAfter ?? 0) : audit.recovery,
    gainsWPerM2: audit.gainsWPerM2,
    indoorC: audit.indoorC,
    mass: audit.mass,
  }
}

/**
 * Simple energy audit of the buildings whose walls are known: heat hour by hour before and after the measure, power,
 * saving and payback, ranked by the payback.
 *
 * @pl uproszczony audyt energetyczny budynków (model 5R1C)
 */
export function buildingAudits(data: PlanData): {
  readonly audits: BuildingAuditReport[]
  readonly findings: Finding[]
} {
  const all = data.audits ?? []
  if (all.length === 0) return { audits: [], findings: [] }
  const weather = planWeather(data)
  const temperature = weather.temperature ?? new Float64Array(0)
  const { designC } = data.config.municipality.climate
  const findings: Finding[] = []
  const audits = all.map((audit): Omit<BuildingAuditReport, 'rank'> => {
    const before = buildingYear(shellOf(audit, false), temperature, weather.ghi, designC)
    const after = buildingYear(shellOf(audit, true), temperature, weather.ghi, designC)
    const finalGj = before.usefulGj / audit.efficiency
    const savedGj = (before.usefulGj - after.usefulGj) / audit.efficiency
    const measured = data.publicBuildings.find(({ name }) => name === audit.name)
    const measuredGj =
      measured && measured.amount !== null && measured.gjPerUnit !== null ? measured.amount * measured.gjPerUnit : null
    if (measuredGj !== null && Math.abs(finalGj / measuredGj - 1) > FAR_APART)
      findings.push(
        finding('plan.audit-and-fuel-differ', 'warning', {
          building: audit.name,
          computed: Math.round(finalGj),
          measured: Math.round(measuredGj),
        }),
      )
    const savingPln = audit.plnPerGj === null ? null : savedGj * audit.plnPerGj
    return {
      name: audit.name,
      areaM2: audit.areaM2,
      before,
      after,
      finalGj,
      measuredGj,
      savedGj,
      costPln: audit.costPln,
      savingPln,
      paybackYears: audit.costPln === null || savingPln === null ? null : simplePayback(audit.costPln, savingPln),
      source: audit.source,
    }
  })
  const order = audits
    .flatMap(({ paybackYears, name }) => (paybackYears === null ? [] : [{ paybackYears, name }]))
    .sort((a, b) => a.paybackYears - b.paybackYears)
  return {
    audits: audits.map((one) => {
      const at = order.findIndex(({ name }) => name === one.name)
      return { ...one, rank: at < 0 ? null : at + 1 }
    }),
    findings,
  }
}
