import { chargingNeed } from '../../../domain/plan/charging.ts'
import { GJ_PER_MWH } from '../../../domain/plan/resources/potential.ts'
import { valueIn } from '../../../domain/plan/scenario.ts'
import type { Finding } from '../../../domain/problems/finding.ts'
import { finding } from '../../../domain/problems/finding.ts'
import type { PlanConfig } from './config.ts'
import type { ScenarioConfig } from './scenario-config.ts'
import type { ElectricityNeed, ScenarioYear } from './scenario-outcome.ts'

/** Below this the index and the need agree, rounding aside [MWh]. */
const ROUNDED = 1

/**
 * Electricity of a scenario in a year: the base year's by its index, and what heat pumps and cars need beyond the base
 * year where the index leaves it out. The cars of the base year are in its meters already.
 *
 * @param heatPumpGj      heat of heat pumps in the year [GJ]
 * @param baseHeatPumpGj  the same in the base year [GJ]
 */
export function electricityIn(
  { electricity }: ScenarioConfig,
  config: PlanConfig,
  year: number,
  heatPumpGj: number,
  baseHeatPumpGj: number,
): Pick<ScenarioYear, 'electricityMwh' | 'heatPumpMwh' | 'vehicleMwh'> & { readonly need: ElectricityNeed } {
  const more = Math.max(0, heatPumpGj - baseHeatPumpGj)
  // Ambient heat plus electricity is the heat given: electricity is heat over (performance − 1).
  const heatPumps = more / (electricity.seasonalPerformance - 1 || 1) / GJ_PER_MWH
  const { vehicles: fleet } = config
  const vehicles = fleet ? Math.max(0, chargingNeed(fleet, year).mwh - chargingNeed(fleet, config.baseYear).mwh) : null
  const index = valueIn([{ year: config.baseYear, value: 1 }, ...electricity.index], year) ?? 1
  const heatPumpMwh = electricity.addHeatPumps ? heatPumps : 0
  const vehicleMwh = electricity.addVehicles ? (vehicles ?? 0) : 0
  return {
    electricityMwh: config.electricity.mwh * index + heatPumpMwh + vehicleMwh,
    heatPumpMwh,
    vehicleMwh,
    need: {
      heatPumpMwh: heatPumps,
      vehicleMwh: vehicles,
      heatPumpsInIndex: !electricity.addHeatPumps,
      vehiclesInIndex: !electricity.addVehicles,
    },
  }
}

/** An index that grows by less than the heat pumps and cars it should hold. */
export function electricityFindings(
  { name, electricity }: ScenarioConfig,
  config: PlanConfig,
  last: ScenarioYear | undefined,
): Finding[] {
  if (!last?.electricityNeed) return []
  const { heatPumpMwh, vehicleMwh, heatPumpsInIndex, vehiclesInIndex } = last.electricityNeed
  const needed = (heatPumpsInIndex ? heatPumpMwh : 0) + (vehiclesInIndex ? (vehicleMwh ?? 0) : 0)
  const growth = config.electricity.mwh * ((valueIn([...electricity.index], last.year) ?? 1) - 1)
  if (needed <= growth + ROUNDED) return []
  return [
    finding('plan.electricity-index-low', 'warning', {
      scenario: name,
      year: last.year,
      growth: Math.round(growth),
      needed: Math.round(needed),
    }),
  ]
}
