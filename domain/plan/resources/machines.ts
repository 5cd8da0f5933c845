import type { Potential } from './potential.ts'
import { digits, GJ_PER_MWH, gjOfKwh } from './potential.ts'

/** Heat pumps in homes: N·q·cover; the electricity they draw is part of the heat they give. @pl pompy ciepła */
export function heatPumps(pumps: {
  readonly households: number
  readonly heatPerHouseholdGj: number
  /** Part of a home's heat the pump covers, a fraction. */
  readonly cover: number
  /** Heat given per electricity drawn over the season; undefined: not known, no electricity is named. */
  readonly seasonalPerformance?: number | undefined
}): Potential {
  const technicalGj = pumps.households * pumps.heatPerHouseholdGj * pumps.cover
  return {
    theoreticalGj: pumps.households * pumps.heatPerHouseholdGj,
    technicalGj,
    ...(pumps.seasonalPerformance === undefined
      ? {}
      : { electricityMwh: technicalGj / pumps.seasonalPerformance / GJ_PER_MWH }),
    form: 'heat',
    formula: 'E = N · q · k',
    inNumbers: `${digits(pumps.households)} · ${digits(pumps.heatPerHouseholdGj)} GJ · ${digits(pumps.cover)} = ${digits(technicalGj)} GJ`,
    below: [],
  }
}

/** Spacing of turbines, in rotor diameters along and across the main wind. */
const SPACING = { along: 5, across: 3 }

/** Turbines that fit on land beyond the distance to houses, five by three rotor diameters apart. @pl zasada odległości */
export function turbinesThatFit(areaHa: number, rotorDiameterM: number): number {
  return Math.floor((areaHa * 10_000) / (SPACING.along * SPACING.across * rotorDiameterM ** 2) + 1e-9)
}

/** Wind: turbines × power × full-load hours; what distance rules leave of the sites is the technical part. @pl wiatr */
export function wind(farm: {
  readonly turbines: number
  /** Turbines that distance rules leave room for. @pl zasada odległości */
  readonly allowedTurbines: number
  readonly powerKw: number
  readonly fullLoadHours: number
}): Potential {
  const one = farm.powerKw * farm.fullLoadHours
  const allowed = Math.min(farm.turbines, farm.allowedTurbines)
  return {
    theoreticalGj: gjOfKwh(farm.turbines * one),
    technicalGj: gjOfKwh(allowed * one),
    electricityMwh: (allowed * one) / 1000,
    form: 'electricity',
    formula: 'E = n · P · t',
    inNumbers: `${digits(allowed)} · ${digits(farm.powerKw)} kW · ${digits(farm.fullLoadHours)} h = ${digits(allowed * one)} kWh`,
    below: [],
  }
}

/** Heat that industry lets go: power × hours × what can be recovered. @pl ciepło odpadowe */
export function wasteHeat(source: {
  readonly powerKw: number
  readonly hours: number
  readonly recoverableShare: number
}): Potential {
  const kwh = source.powerKw * source.hours
  return {
    theoreticalGj: gjOfKwh(kwh),
    technicalGj: gjOfKwh(kwh * source.recoverableShare),
    form: 'heat',
    formula: 'E = P · t · r',
    inNumbers: `${digits(source.powerKw)} kW · ${digits(source.hours)} h · ${digits(source.recoverableShare)} = ${digits(kwh * source.recoverableShare)} kWh`,
    below: [],
  }
}

/** Heat and electricity from one fuel. @pl kogeneracja */
export function cogeneration(plant: {
  readonly fuelGj: number
  readonly electricEfficiency: number
  readonly heatEfficiency: number
}): Potential {
  const electricGj = plant.fuelGj * plant.electricEfficiency
  const heatGj = plant.fuelGj * plant.heatEfficiency
  return {
    theoreticalGj: plant.fuelGj,
    technicalGj: electricGj + heatGj,
    heatGj,
    electricityMwh: electricGj / GJ_PER_MWH,
    form: 'heat and electricity',
    formula: 'E = B · (η_el + η_th)',
    inNumbers: `${digits(plant.fuelGj)} GJ · (${digits(plant.electricEfficiency)} + ${digits(plant.heatEfficiency)}) = ${digits(electricGj + heatGj)} GJ`,
    below: [],
  }
}
