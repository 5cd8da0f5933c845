import { factorSet } from '../../../domain/emissions/factor-set.ts'
import type { CarrierMatrix } from '../../../domain/plan/carrier-projection.ts'
import { sectorEmission } from '../../../domain/plan/sector-emission.ts'
import { baseMix, mixOf } from './base-mix.ts'
import { addMasses, massesOf, scaleMasses } from './emission-balance.ts'
import type { Masses } from './emission-report.ts'
import type { ScenarioConfig } from './scenario-config.ts'
import type { ScenarioGround } from './scenario-ground.ts'
import type { ScenarioYear } from './scenario-outcome.ts'

/** Emission of a scenario year: by its own mix; or, where sectors keep carriers and devices, in step with their energy. */
export function emissionIn(
  scenario: ScenarioConfig,
  ground: ScenarioGround,
  year: number,
  matrix: CarrierMatrix,
): { readonly emission: Masses | null; readonly basis: ScenarioYear['emissionBasis'] } {
  const { data, base, emission } = ground
  if (year === data.config.baseYear) return { emission: emission.total, basis: emission.total ? 'mix' : 'unknown' }
  const set = factorSet(data.config.emissions.factorSet)
  const mix =
    mixOf(data.devices, scenario.id, year) ??
    (scenario.carriers.mode === 'keep' || emission.basis === 'given' ? undefined : baseMix(data, set)?.devices)
  if (mix) {
    const found = sectorEmission(matrix, set, mix)
    return found.uncovered.length > 0
      ? { emission: null, basis: 'unknown' }
      : { emission: massesOf(found.total), basis: 'mix' }
  }
  if (scenario.carriers.mode !== 'keep') return { emission: null, basis: 'unknown' }
  const parts = Object.entries(matrix).map(([id, row]) => {
    const now = Object.values(row).reduce((sum, one) => sum + one, 0)
    const before = base.bySector[id] ?? 0
    const masses = emission.bySector[id]
    return masses && before > 0 ? scaleMasses(masses, now / before) : undefined
  })
  const known = parts.filter((one) => one !== undefined)
  return known.length === parts.length
    ? { emission: addMasses(known), basis: 'base-mix-kept' }
    : { emission: null, basis: 'unknown' }
}
