import type { CarrierMatrix } from '../../../domain/plan/carrier-projection.ts'
import { projectCarriers } from '../../../domain/plan/carrier-projection.ts'
import type { SectorYear } from '../../../domain/plan/scenario.ts'
import { valueIn } from '../../../domain/plan/scenario.ts'
import type { ScenarioConfig } from './scenario-config.ts'
import type { ScenarioGround } from './scenario-ground.ts'

/** Carriers of a scenario year: each sector's mix kept, given shares, or the base mix with carriers moved. @pl prognoza nośników */
export function carriersIn(
  scenario: ScenarioConfig,
  ground: ScenarioGround,
  year: number,
  sectors: Readonly<Record<string, SectorYear>>,
): CarrierMatrix {
  const { matrix, base } = ground
  const growth = Object.fromEntries(
    Object.entries(sectors).map(([id, one]) => [
      id,
      (base.bySector[id] ?? 0) === 0 ? 1 : one.finalGj / (base.bySector[id] ?? 1),
    ]),
  )
  const { carriers } = scenario
  if (carriers.mode === 'keep' || year === ground.data.config.baseYear) return projectCarriers(matrix, growth).matrix
  if (carriers.mode === 'shift') {
    const shifts = carriers.shifts.map((one) => ({ ...one, share: valueIn(one.share, year) ?? 0 }))
    return projectCarriers(matrix, growth, shifts).matrix
  }
  const names = new Set([...base.carriers, ...Object.values(carriers.byYear).flatMap(Object.keys)])
  const shareAt = (name: string) => {
    const points = Object.entries(carriers.byYear).map(([text, row]) => {
      const whole = Object.values(row).reduce((sum, one) => sum + one, 0)
      return { year: Number(text), value: whole === 0 ? 0 : (row[name] ?? 0) / whole }
    })
    const start = base.total === 0 ? 0 : (base.byCarrier[name] ?? 0) / base.total
    return valueIn([{ year: ground.data.config.baseYear, value: start }, ...points], year) ?? 0
  }
  const whole = Object.values(sectors).reduce((sum, { finalGj }) => sum + finalGj, 0)
  return { all: Object.fromEntries([...names].map((name) => [name, shareAt(name) * whole])) }
}
