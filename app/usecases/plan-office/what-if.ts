import { heatCost, investedPln, UNIT_COSTS } from '../../../domain/plan/unit-costs.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Actor } from '../office/actor.ts'
import { entitle } from '../office/rights.ts'
import { carrierReport, matrixOf } from '../plan/carriers.ts'
import { sectorDemands } from '../plan/demand.ts'
import type { EmissionReport } from '../plan/emission-report.ts'
import type { PlanData } from '../plan/plan-data.ts'
import type { ScenarioConfig } from '../plan/scenario-config.ts'
import type { ScenarioReport, ScenarioYear } from '../plan/scenario-outcome.ts'
import { scenarioReport } from '../plan/scenarios.ts'
import { dataOf, openPlan, resultOf } from './compute-plan.ts'
import type { PlanNeeds } from './ports.ts'
import type { Ground, Sliders } from './turn-scenario.ts'
import { NEUTRAL, turnScenario } from './turn-scenario.ts'

/** One year of a scenario as lines are drawn of it. Null: not known, never zero. */
export interface ScenarioPoint {
  readonly year: number
  readonly usefulGj: number
  readonly heatGj: number
  readonly heatLowGj: number
  readonly heatHighGj: number
  readonly powerMw: number
  readonly electricityMwh: number
  readonly heatPumpMwh: number
  readonly vehicleMwh: number
  readonly gasM3: number
  readonly co2T: number | null
  readonly pm10T: number | null
  readonly heatCostPln: number | null
  readonly investedPln: number
}

export interface WhatIf {
  readonly scenario: { readonly id: string; readonly name: string }
  readonly sliders: Sliders
  /** Sliders that change anything in this scenario; the others have nothing to turn. */
  readonly turns: Readonly<Record<keyof Sliders, boolean>>
  /** The scenario takes figures of a document for some years: what is shown here is computed for all. */
  readonly leavesGiven: boolean
  readonly before: readonly ScenarioPoint[]
  readonly after: readonly ScenarioPoint[]
  /** Every carrier in the last year [GJ], before and after. */
  readonly carriers: readonly { readonly carrier: string; readonly beforeGj: number; readonly afterGj: number }[]
  /** What one assumption does to the energy of the last year [GJ]. */
  readonly sensitivity: ScenarioReport['sensitivity']
  readonly costs: typeof UNIT_COSTS
}

/**
 * Everything scenarios of a plan start from.
 *
 * @param emission  of the base year, computed before: it takes the longest
 */
export function groundOf(data: PlanData, emission: EmissionReport) {
  const { sectors: demand } = sectorDemands(data)
  const matrix = matrixOf(data)
  const base = carrierReport(matrix, [...new Set(data.carriers.map(({ carrier }) => carrier))])
  const retrofitted = Object.fromEntries(
    demand.map(({ id, groups }) => [
      id,
      Object.fromEntries(groups.map(({ built, retrofittedShare }) => [built, Number(retrofittedShare)])),
    ]),
  )
  const ground: Ground = { config: data.config, base, retrofitted }
  return { whole: { data, demand, matrix, base, emission }, ground }
}

export type Grounds = ReturnType<typeof groundOf>

/** A scenario of the plan by its id. @refuses plan.no-scenario */
export function scenarioIn(data: PlanData, id: string): ScenarioConfig {
  const found = data.scenarios.find((one) => one.id === id)
  if (!found) throw new Refusal('plan.no-scenario', { id, known: data.scenarios.map((one) => one.id).join(', ') })
  return found
}

/** The scenario as turned, computed with what pumps and cars take told apart. */
function reportOf({ whole, ground }: Grounds, scenario: ScenarioConfig, sliders: Sliders): ScenarioReport {
  const turned = turnScenario(scenario, sliders, ground)
  const electricity = { ...turned.scenario.electricity, addHeatPumps: true, addVehicles: true }
  return scenarioReport(
    { ...turned.scenario, electricity },
    { ...whole, data: { ...whole.data, config: turned.config } },
  ).report
}

function retrofittedM2({ whole }: Grounds, year: ScenarioYear): number {
  return whole.demand.reduce((sum, { id, areaM2, retrofittedShare }) => {
    const now = year.sectors[id]?.retrofittedShare
    return now === undefined ? sum : sum + areaM2 * (now - retrofittedShare)
  }, 0)
}

/**
 * The years of a turned scenario. Where the scenario's own index of electricity holds the pumps and cars it foresees,
 * only those beyond are added.
 */
export function turnedYears(grounds: Grounds, scenario: ScenarioConfig, sliders: Sliders) {
  const written = reportOf(grounds, scenario, NEUTRAL)
  const report = sliders === NEUTRAL ? written : reportOf(grounds, scenario, sliders)
  const { addHeatPumps, addVehicles } = scenario.electricity
  const points = report.path.map((one, i): ScenarioPoint => {
    const own = written.path[i] ?? one
    const heatPumpMwh = addHeatPumps ? one.heatPumpMwh : one.heatPumpMwh - own.heatPumpMwh
    const vehicleMwh = addVehicles ? one.vehicleMwh : one.vehicleMwh - own.vehicleMwh
    const pumps = (one.carriers.byCarrier['heat pumps'] ?? 0) - (grounds.whole.base.byCarrier['heat pumps'] ?? 0)
    return {
      year: one.year,
      usefulGj: one.usefulGj,
      heatGj: one.finalGj,
      heatLowGj: one.finalLowGj,
      heatHighGj: one.finalHighGj,
      powerMw: one.powerMw,
      electricityMwh: one.electricityMwh - one.heatPumpMwh - one.vehicleMwh + heatPumpMwh + vehicleMwh,
      heatPumpMwh,
      vehicleMwh,
      gasM3: one.gasM3,
      co2T: one.emission?.co2 ?? null,
      pm10T: one.emission?.pm10 ?? null,
      heatCostPln: heatCost(one.carriers.byCarrier),
      investedPln: investedPln(retrofittedM2(grounds, one), pumps),
    }
  })
  return { report, points }
}

function turnsOf(data: PlanData, scenario: ScenarioConfig): WhatIf['turns'] {
  const sectors = Object.values(scenario.sectors)
  const first = data.config.baseYear
  return {
    areaGrowth: sectors.some(({ areaM2 }) => areaM2.some(({ year }) => year > first)),
    retrofitPace: sectors.some(({ retrofitted }) => Object.keys(retrofitted).length > 0),
    retrofitAdded: true,
    efficiencyGain: true,
    heatPumpShare: true,
    vehicles: data.config.vehicles !== undefined,
    newIndex: sectors.some(({ newIndex }) => newIndex.length > 0),
  }
}

/**
 * A scenario with sliders turned, without saving anything.
 *
 * @refuses plan.not-found, plan.no-scenario, actor.not-entitled, and what reading and computing refuse
 * @pl próba suwakami
 */
export async function tryWhatIf(
  needs: PlanNeeds,
  actor: Actor,
  cluster: string,
  id: string,
  scenarioId: string,
  sliders: Sliders,
): Promise<WhatIf> {
  entitle(actor, 'plan.read', cluster)
  const open = await openPlan(needs, cluster, id)
  const data = await dataOf(needs, open)
  const scenario = scenarioIn(data, scenarioId)
  const grounds = groundOf(data, (await resultOf(needs, open)).emission)
  const before = turnedYears(grounds, scenario, NEUTRAL)
  const after = turnedYears(grounds, scenario, sliders)
  const [was, now] = [before.report.path.at(-1), after.report.path.at(-1)]
  const names = [...new Set([...(was?.carriers.carriers ?? []), ...(now?.carriers.carriers ?? [])])]
  return {
    scenario: { id: scenario.id, name: scenario.name },
    sliders,
    turns: turnsOf(data, scenario),
    leavesGiven: Object.values(scenario.sectors).some(({ given }) => Object.keys(given).length > 0),
    before: before.points,
    after: after.points,
    carriers: names.map((carrier) => ({
      carrier,
      beforeGj: was?.carriers.byCarrier[carrier] ?? 0,
      afterGj: now?.carriers.byCarrier[carrier] ?? 0,
    })),
    sensitivity: after.report.sensitivity,
    costs: UNIT_COSTS,
  }
}
