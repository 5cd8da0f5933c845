import { z } from 'zod'
import type { Path } from '../../../domain/plan/scenario.ts'
import { valueIn } from '../../../domain/plan/scenario.ts'
import type { PlanConfig } from '../plan/config.ts'
import type { CarrierReport } from '../plan/demand-report.ts'
import type { ScenarioConfig } from '../plan/scenario-config.ts'

/**
 * What the sliders of a scenario turn. Every one at its middle leaves the scenario as it is written.
 *
 * @pl suwaki scenariusza
 */
export const slidersSchema = z.strictObject({
  /** Pace of area growth against the scenario's: 1 as written, 0 no growth. */
  areaGrowth: z.number().min(0).max(2).default(1),
  /** Pace of retrofits against the scenario's. */
  retrofitPace: z.number().min(0).max(3).default(1),
  /** Retrofitted by the horizon beyond that, of the floor area of every age group, as a fraction. */
  retrofitAdded: z.number().min(0).max(0.8).default(0),
  /** Added to the heating efficiency at the horizon, as a fraction: 0.05 is five points more. */
  efficiencyGain: z.number().min(-0.1).max(0.3).default(0),
  /** Part of the energy from coal, oil and gas that heat pumps take over by the horizon. */
  heatPumpShare: z.number().min(0).max(0.8).default(0),
  /** Growth of the number of electric cars against the plan's. */
  vehicles: z.number().min(0).max(3).default(1),
  /** Index of new buildings against the scenario's. */
  newIndex: z.number().min(0.4).max(1.5).default(1),
})
export type Sliders = z.output<typeof slidersSchema>

export const NEUTRAL: Sliders = slidersSchema.parse({})

/** What heat pumps take the place of. */
const REPLACED = ['coal', 'oil', 'gas'] as const
/** A boiler may not give out more than it takes in; a heat pump counts as a carrier of its own. */
const MOST_EFFICIENCY = 0.98

const between = (low: number, value: number, high: number) => Math.min(high, Math.max(low, value))

function stretched(path: Path, start: number, by: number): Path {
  return path.map(({ year, value }) => ({ year, value: start + (value - start) * by }))
}

/** Straight from nothing in the base year to the whole at the horizon. */
function ramp(baseYear: number, horizon: number): (year: number) => number {
  return (year) => between(0, (year - baseYear) / (horizon - baseYear || 1), 1)
}

export interface Ground {
  readonly config: PlanConfig
  readonly base: CarrierReport
  /** Retrofitted share of the base year by sector and age group. */
  readonly retrofitted: Readonly<Record<string, Readonly<Record<string, number>>>>
}

/** Paths of the age groups: the scenario's at their pace, and what is retrofitted beyond, in groups without a path too. */
function turnedRetrofits(
  paths: Readonly<Record<string, Path>>,
  base: Readonly<Record<string, number>>,
  sliders: Sliders,
  at: (year: number) => number,
  baseYear: number,
  horizon: number,
): Record<string, Path> {
  const groups =
    sliders.retrofitAdded > 0 ? [...new Set([...Object.keys(base), ...Object.keys(paths)])] : Object.keys(paths)
  return Object.fromEntries(
    groups.map((group) => {
      const own = paths[group] ?? []
      const start = base[group] ?? valueIn(own, baseYear) ?? 0
      const whole =
        sliders.retrofitAdded > 0 && !own.some(({ year }) => year === horizon)
          ? [...own, { year: horizon, value: valueIn(own, horizon) ?? start }]
          : own
      const paced = stretched(whole, start, sliders.retrofitPace)
      return [
        group,
        paced.map(({ year, value }) => ({ year, value: between(0, value + sliders.retrofitAdded * at(year), 1) })),
      ]
    }),
  )
}

function turnedSector(
  sector: ScenarioConfig['sectors'][string],
  id: string,
  sliders: Sliders,
  { config, retrofitted }: Ground,
): ScenarioConfig['sectors'][string] {
  const horizon = Math.max(...config.years)
  const at = ramp(config.baseYear, horizon)
  const areaM2 = config.sectors[id]?.areaM2 ?? valueIn(sector.areaM2, config.baseYear) ?? 0
  return {
    ...sector,
    areaM2: stretched(sector.areaM2, areaM2, sliders.areaGrowth),
    retrofitted: turnedRetrofits(sector.retrofitted, retrofitted[id] ?? {}, sliders, at, config.baseYear, horizon),
    newIndex: sector.newIndex.map(({ year, value }) => ({ year, value: value * sliders.newIndex })),
    heatingEfficiency: sector.heatingEfficiency.map(({ year, value }) => ({
      year,
      value: between(0.3, value + sliders.efficiencyGain * at(year), Math.max(MOST_EFFICIENCY, value)),
    })),
    // Figures given by a document hold for that document's assumptions; turned ones are computed.
    given: {},
  }
}

function turnedCarriers(scenario: ScenarioConfig, share: number, { config, base }: Ground): ScenarioConfig['carriers'] {
  const { carriers } = scenario
  if (share === 0) return carriers
  const horizon = Math.max(...config.years)
  const at = ramp(config.baseYear, horizon)
  if (carriers.mode === 'energy') {
    const byYear = Object.entries(carriers.byYear).map(([year, row]) => {
      const part = share * at(Number(year))
      const taken = REPLACED.reduce((sum, name) => sum + (row[name] ?? 0) * part, 0)
      const left = REPLACED.flatMap((name) => (row[name] === undefined ? [] : [[name, row[name] * (1 - part)]]))
      return [year, { ...row, ...Object.fromEntries(left), 'heat pumps': (row['heat pumps'] ?? 0) + taken }]
    })
    return { ...carriers, byYear: Object.fromEntries(byYear) }
  }
  const path: Path = [
    { year: config.baseYear, value: 0 },
    { year: horizon, value: share },
  ]
  const shifts = REPLACED.filter((name) => base.carriers.includes(name)).map((from) => ({
    from,
    to: 'heat pumps',
    share: path,
    energyRatio: 1,
  }))
  const before = carriers.mode === 'shift' ? carriers.shifts : []
  const source = carriers.mode === 'shift' ? carriers.source : scenario.electricity.source
  return { mode: 'shift', shifts: [...before, ...shifts], source }
}

/**
 * A scenario with its sliders turned. Pumps and cars add electricity then, whatever the index of the scenario holds.
 *
 * @returns  the scenario and the settings it is computed with
 */
export function turnScenario(
  scenario: ScenarioConfig,
  sliders: Sliders,
  ground: Ground,
): { readonly scenario: ScenarioConfig; readonly config: PlanConfig } {
  const { config } = ground
  const adds = sliders.heatPumpShare > 0
  const carsNow = valueIn(config.vehicles?.vehicles ?? [], config.baseYear) ?? 0
  return {
    scenario: {
      ...scenario,
      sectors: Object.fromEntries(
        Object.entries(scenario.sectors).map(([id, one]) => [id, turnedSector(one, id, sliders, ground)]),
      ),
      carriers: turnedCarriers(scenario, sliders.heatPumpShare, ground),
      electricity: {
        ...scenario.electricity,
        addHeatPumps: scenario.electricity.addHeatPumps || adds,
        addVehicles: scenario.electricity.addVehicles || sliders.vehicles !== 1,
      },
    },
    config: config.vehicles
      ? {
          ...config,
          vehicles: {
            ...config.vehicles,
            vehicles: stretched(config.vehicles.vehicles, carsNow, sliders.vehicles),
          },
        }
      : config,
  }
}
