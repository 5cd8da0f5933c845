import type { Finding } from '../../../domain/problems/finding.ts'
import { finding } from '../../../domain/problems/finding.ts'
import type { PlanData, PublicBuilding } from './plan-data.ts'
import type { PublicBuildingReport } from './result.ts'

/** Heated buildings use between these [kWh/(m² year)]; outside them area or fuel is likely wrong. */
const PLAUSIBLE = { least: 15, most: 600 }
const KWH_PER_GJ = 1000 / 3.6

function energyOf({ amount, gjPerUnit, areaM2 }: PublicBuilding) {
  const finalGj = amount === null || gjPerUnit === null ? null : amount * gjPerUnit
  const kwhPerM2 = finalGj === null || areaM2 === null || areaM2 === 0 ? null : (finalGj * KWH_PER_GJ) / areaM2
  return { finalGj, kwhPerM2 }
}

function plausible(kwhPerM2: number | null): kwhPerM2 is number {
  return kwhPerM2 !== null && kwhPerM2 >= PLAUSIBLE.least && kwhPerM2 <= PLAUSIBLE.most
}

/**
 * A simple audit of the public buildings: energy of their fuel, per area, what they would save at the better third of
 * the register, and the rank by it.
 *
 * The reference is the register itself (its lower tercile), so no threshold from outside decides. A building whose
 * index no heated building has is told and left out of reference and ranking: its data are wrong, not its walls.
 *
 * @pl uproszczony audyt i ranking budynków publicznych
 */
export function publicBuildingReports(data: PlanData): {
  readonly buildings: PublicBuildingReport[]
  readonly findings: Finding[]
} {
  const found = data.publicBuildings.map((building) => ({ ...building, ...energyOf(building) }))
  const known = found.flatMap(({ kwhPerM2 }) => (plausible(kwhPerM2) ? [kwhPerM2] : [])).sort((a, b) => a - b)
  const reference = known[Math.floor((known.length - 1) / 3)] ?? null
  const saving = found.map(({ finalGj, kwhPerM2 }) =>
    finalGj === null || !plausible(kwhPerM2) || reference === null
      ? null
      : Math.max(0, finalGj * (1 - reference / kwhPerM2)),
  )
  const order = saving.flatMap((gj, at) => (gj === null ? [] : [{ gj, at }])).sort((a, b) => b.gj - a.gj)
  const buildings = found.map((building, at) => {
    const rank = order.findIndex((one) => one.at === at)
    return { ...building, savingGj: saving[at] ?? null, rank: rank < 0 ? null : rank + 1 }
  })
  const findings = buildings.flatMap(({ name, kwhPerM2 }) =>
    kwhPerM2 !== null && !plausible(kwhPerM2)
      ? [finding('plan.boiler-house-fuel', 'warning', { building: name, kwh: Math.round(kwhPerM2) })]
      : [],
  )
  return { buildings, findings }
}
