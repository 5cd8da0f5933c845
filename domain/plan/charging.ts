import type { Path } from './scenario.ts'
import { valueIn } from './scenario.ts'

/** Electric vehicles of a gmina. @pl elektromobilność */
export interface VehicleFleet {
  /** Vehicles by year. */
  readonly vehicles: Path
  readonly kmPerYear: number
  readonly kwhPer100Km: number
  /** Of socket and battery, a fraction above 0. */
  readonly chargingEfficiency: number
  /** Energy charged at public points, a fraction. */
  readonly publicShare: number
  readonly publicPointKw: number
  /** Hours of full load a public point works in a day. */
  readonly publicHoursPerDay: number
  readonly homePointKw: number
  /** Part of home points charging at once in the evening, a fraction. @pl współczynnik jednoczesności */
  readonly homeSimultaneity: number
}

export interface ChargingNeed {
  readonly year: number
  readonly vehicles: number
  readonly mwh: number
  readonly publicPoints: number
  /** Power added to the evening peak [MW]. */
  readonly peakMw: number
}

const DAYS = 365

/** Energy, public points and evening power that vehicles need in a year. */
export function chargingNeed(fleet: VehicleFleet, year: number): ChargingNeed {
  const vehicles = valueIn(fleet.vehicles, year) ?? 0
  const kwh = (vehicles * fleet.kmPerYear * fleet.kwhPer100Km) / 100 / fleet.chargingEfficiency
  const perPoint = fleet.publicPointKw * fleet.publicHoursPerDay * DAYS
  const publicPoints = perPoint === 0 ? 0 : Math.ceil((kwh * fleet.publicShare) / perPoint - 1e-9)
  const homeKw = vehicles * fleet.homePointKw * fleet.homeSimultaneity
  return { year, vehicles, mwh: kwh / 1000, publicPoints, peakMw: (homeKw + publicPoints * fleet.publicPointKw) / 1000 }
}
