import type { Path, SectorBase, SectorScenario, SectorYear } from '../../../domain/plan/scenario.ts'
import { sectorInYear, valueIn } from '../../../domain/plan/scenario.ts'
import type { Finding } from '../../../domain/problems/finding.ts'
import { finding } from '../../../domain/problems/finding.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { carrierReport } from './carriers.ts'
import { carriersIn } from './scenario-carriers.ts'
import type { ScenarioConfig } from './scenario-config.ts'
import { electricityFindings, electricityIn } from './scenario-electricity.ts'
import { emissionIn } from './scenario-emission.ts'
import type { ScenarioGround } from './scenario-ground.ts'
import { baseOf } from './scenario-ground.ts'
import type { ScenarioReport, ScenarioYear } from './scenario-outcome.ts'

type Driver = 'areaGrowth' | 'retrofitRate' | 'newIndex'
const DRIVERS: readonly Driver[] = ['areaGrowth', 'retrofitRate', 'newIndex']

function stretchedFromBase(path: Path, baseYear: number, by: number): Path {
  const start = valueIn(path, baseYear) ?? 0
  return path.map(({ year, value }) => ({ year, value: start + (value - start) * by }))
}

/** The scenario of a sector with one driver turned up or down. */
function turned(sector: SectorScenario, driver: Driver, by: number, baseYear: number): SectorScenario {
  if (driver === 'areaGrowth') return { ...sector, areaM2: stretchedFromBase(sector.areaM2, baseYear, by) }
  if (driver === 'newIndex')
    return { ...sector, newIndex: sector.newIndex.map(({ year, value }) => ({ year, value: value * by })) }
  const retrofitted = Object.fromEntries(
    Object.entries(sector.retrofitted).map(([group, path]) => [
      group,
      stretchedFromBase(path, baseYear, by).map(({ year, value }) => ({
        year,
        value: Math.min(1, Math.max(0, value)),
      })),
    ]),
  )
  return { ...sector, retrofitted }
}

/** Paths of a scenario with the base year of the plan put in front. */
function withBase(sector: ScenarioConfig['sectors'][string], base: SectorBase, baseYear: number): SectorScenario {
  const start = (path: Path, value: number): Path =>
    path.some(({ year }) => year === baseYear) ? path : [{ year: baseYear, value }, ...path]
  const { demand } = base
  return {
    ...sector,
    areaM2: start(sector.areaM2, base.areaM2),
    retrofitted: Object.fromEntries(
      base.groups.map(({ built, retrofittedShare }) => {
        const value = Number(retrofittedShare.mantissa) / 10 ** retrofittedShare.scale
        return [built, start(sector.retrofitted[built] ?? [], value)]
      }),
    ),
    heatingEfficiency: start(sector.heatingEfficiency, demand.usefulHeatGj / demand.finalHeatGj || 1),
    hotWaterEfficiency: start(sector.hotWaterEfficiency, demand.usefulWaterGj / demand.finalWaterGj || 1),
    ...(sector.calibration ? { calibration: start(sector.calibration, demand.calibration) } : {}),
  }
}

function refuseUnknownGroups(scenario: ScenarioConfig, ground: ScenarioGround): void {
  for (const [id, sector] of Object.entries(scenario.sectors)) {
    const known = baseOf(ground, id).groups.map(({ built }) => built)
    for (const group of Object.keys(sector.retrofitted))
      if (!known.includes(group))
        throw new Refusal('plan.unknown-group', { scenario: scenario.name, group }, { file: 'scenarios' })
  }
}

/** Given figures in place of computed ones; between given years the deviation runs straight. */
function withGiven(computed: SectorYear, sector: ScenarioConfig['sectors'][string]): SectorYear | null {
  const one = sector.given[String(computed.year)]
  if (!one) return null
  return {
    ...computed,
    usefulHeatGj: one.usefulGj ?? computed.usefulHeatGj,
    finalGj: one.finalGj ?? computed.finalGj,
    indexKwhPerM2: one.indexKwhPerM2 ?? computed.indexKwhPerM2,
  }
}

function yearOf(scenario: ScenarioConfig, ground: ScenarioGround, year: number): ScenarioYear {
  const { config } = ground.data
  const { baseYear } = config
  const ids = Object.keys(config.sectors)
  const sectorOf = (id: string, driver?: Driver, by = 1): SectorYear => {
    const base = baseOf(ground, id)
    const own = scenario.sectors[id]
    if (!own) throw new Refusal('plan.unknown-sector', { file: scenario.id, sector: id }, { file: 'scenarios' })
    const full = withBase(own, base, baseYear)
    return sectorInYear(base, driver ? turned(full, driver, by, baseYear) : full, baseYear, year)
  }
  const sectors = Object.fromEntries(
    ids.map((id) => {
      const computed = sectorOf(id)
      const given =
        year === baseYear ? null : withGiven(computed, scenario.sectors[id] as ScenarioConfig['sectors'][string])
      const shown = given ?? computed
      const powerMw = (shown.finalGj * config.power.factorKwPerGj) / 1000
      return [id, { ...shown, powerMw, computed: given ? computed : null }]
    }),
  )
  const all = Object.values(sectors)
  const add = (pick: (one: (typeof all)[number]) => number) => all.reduce((sum, one) => sum + pick(one), 0)
  const areaM2 = add((one) => one.areaM2)
  const finalGj = add((one) => one.finalGj)
  const matrix = carriersIn(scenario, ground, year, sectors)
  const carriers = carrierReport(matrix, ground.base.carriers)
  const computedFinal = ids.reduce((sum, id) => sum + sectorOf(id).finalGj, 0)
  const deviations = DRIVERS.map((driver) => {
    const spread = scenario.uncertainty[driver]
    const at = (by: number) => ids.reduce((sum, id) => sum + sectorOf(id, driver, by).finalGj, 0) - computedFinal
    return [at(1 - spread), at(1 + spread)] as const
  })
  const together = (pick: (a: number, b: number) => number) =>
    Math.sqrt(deviations.reduce((sum, [a, b]) => sum + Math.min(pick(a, b), 0) ** 2, 0))
  const { need, ...electricity } = electricityIn(
    scenario,
    config,
    year,
    carriers.byCarrier['heat pumps'] ?? 0,
    ground.base.byCarrier['heat pumps'] ?? 0,
  )
  const { emission, basis } = emissionIn(scenario, ground, year, matrix)
  return {
    year,
    sectors,
    usefulGj: add((one) => one.usefulHeatGj),
    finalGj,
    indexKwhPerM2: areaM2 === 0 ? 0 : add((one) => one.indexKwhPerM2 * one.areaM2) / areaM2,
    powerMw: add((one) => one.powerMw),
    areaM2,
    carriers,
    ...electricity,
    electricityNeed: need,
    gasM3: ((carriers.byCarrier.gas ?? 0) * 1000) / config.gas.mjPerM3,
    population: valueIn(config.population.path, year) ?? null,
    emission,
    emissionBasis: basis,
    finalLowGj: finalGj - together((a, b) => Math.min(a, b)),
    finalHighGj: finalGj + together((a, b) => -Math.max(a, b)),
  }
}

function givenFindings(
  scenario: ScenarioConfig,
  years: readonly ScenarioYear[],
  names: ReadonlyMap<string, string>,
): Finding[] {
  const number = (value: number) => value.toFixed(value < 1000 ? 1 : 0).replace('.', ',')
  return years.flatMap(({ year, sectors }) =>
    Object.entries(sectors).flatMap(([id, one]) => {
      const { computed } = one
      if (!computed) return []
      const pairs = [
        ['GJ', one.finalGj, computed.finalGj],
        ['kWh/m²', one.indexKwhPerM2, computed.indexKwhPerM2],
      ] as const
      return pairs
        .filter(([, given, own]) => own > 0 && Math.abs(given / own - 1) > 0.005)
        .map(([unit, given, own]) =>
          finding('plan.given-differs', 'warning', {
            scenario: scenario.name,
            sector: names.get(id) ?? id,
            year,
            what: unit,
            given: number(given),
            computed: number(own),
          }),
        )
    }),
  )
}

/**
 * A scenario from the base year to the horizon.
 *
 * @refuses plan.unknown-sector, plan.unknown-group
 */
export function scenarioReport(
  scenario: ScenarioConfig,
  ground: ScenarioGround,
): { readonly report: ScenarioReport; readonly findings: Finding[] } {
  refuseUnknownGroups(scenario, ground)
  const { config } = ground.data
  const last = Math.max(...config.years)
  const printed = [...new Set([config.baseYear, ...config.years])].sort((a, b) => a - b)
  const years = printed.map((year) => yearOf(scenario, ground, year))
  const every = Array.from({ length: last - config.baseYear + 1 }, (_, i) => config.baseYear + i)
  // A figure given for a year holds for that year only; between, the rule goes on, so such paths show printed years.
  const hasGiven = Object.values(scenario.sectors).some(({ given }) => Object.keys(given).length > 0)
  const path = hasGiven ? years : every.map((year) => yearOf(scenario, ground, year))
  const ids = Object.keys(config.sectors)
  const shown = years.at(-1)?.finalGj ?? 0
  const finalWith = (driver?: Driver, by = 1) =>
    ids.reduce((sum, id) => {
      const base = baseOf(ground, id)
      const full = withBase(scenario.sectors[id] as ScenarioConfig['sectors'][string], base, config.baseYear)
      const turnedOne = driver ? turned(full, driver, by, config.baseYear) : full
      return sum + sectorInYear(base, turnedOne, config.baseYear, last).finalGj
    }, 0)
  // What a driver does is laid on the figure shown, which may be a given one.
  const computed = finalWith()
  const sensitivity = DRIVERS.map((driver) => {
    const spread = scenario.uncertainty[driver]
    const at = (by: number) => shown + finalWith(driver, by) - computed
    return { driver, lowGj: at(1 - spread), highGj: at(1 + spread) }
  })
  const names = new Map(ground.demand.map(({ id, name }) => [id, name]))
  const { carriers } = scenario
  return {
    report: {
      id: scenario.id,
      name: scenario.name,
      inTheGenitive: scenario.inTheGenitive,
      description: scenario.description,
      source: 'source' in carriers ? carriers.source : scenario.electricity.source,
      years,
      path,
      sensitivity,
    },
    findings: [...givenFindings(scenario, years, names), ...electricityFindings(scenario, config, years.at(-1))],
  }
}
