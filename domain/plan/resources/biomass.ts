import type { Potential } from './potential.ts'
import { digits } from './potential.ts'

/** A plantation of energy crops. @pl wierzba energetyczna, rośliny wieloletnie */
export interface EnergyCrop {
  readonly existingPlantationHa: number
  /** Land fit for it and not in use [ha]. */
  readonly suitableAreaHa: number
  /** Part of that land really planted, a fraction. @pl współczynnik wykorzystania gruntów */
  readonly useFactor: number
  /** Dry mass a hectare gives in a year [t/ha]. */
  readonly dryYieldTPerHa: number
  /** Of dry mass [MJ/kg = GJ/t]. */
  readonly calorificMjPerKg: number
  readonly boilerEfficiency?: number | undefined
}

/**
 * Energy crops: P = [Are + Agp·wre]·Yre, times the calorific value; the theoretical potential plants all the land.
 *
 * The technical potential is energy in the fuel, as the method has it; after the boiler stands in `usefulGj`.
 * Source: A. Kowalczyk-Juśko, method for regional biomass resources, as the Zelów plan (chapter 5.5) uses it.
 */
export function energyCrop(crop: EnergyCrop): Potential {
  const all = crop.existingPlantationHa + crop.suitableAreaHa
  const planted = crop.existingPlantationHa + crop.suitableAreaHa * crop.useFactor
  const gjPerHa = crop.dryYieldTPerHa * crop.calorificMjPerKg
  const technicalGj = planted * gjPerHa
  return {
    theoreticalGj: all * gjPerHa,
    technicalGj,
    ...(crop.boilerEfficiency === undefined ? {} : { usefulGj: technicalGj * crop.boilerEfficiency }),
    form: 'fuel',
    formula: 'E = [Are + Agp · wre] · Yre · q',
    inNumbers: `[${digits(crop.existingPlantationHa)} + ${digits(crop.suitableAreaHa)} · ${digits(crop.useFactor)}] ha · ${digits(crop.dryYieldTPerHa)} t/ha · ${digits(crop.calorificMjPerKg)} GJ/t = ${digits(technicalGj)} GJ`,
    below: [],
  }
}

/** A fuel counted in tonnes, part of it for energy, burnt with an efficiency. @pl słoma, siano, drewno */
export interface FuelMass {
  readonly tonnes: number
  /** Part of it left for energy, a fraction. */
  readonly energyShare: number
  readonly calorificGjPerT: number
  readonly efficiency: number
}

/** Straw, hay, wood: E = Z·q·e; the theoretical potential is Z·q, before the boiler. Source: the same method. */
export function fuelMass({ tonnes, energyShare, calorificGjPerT, efficiency }: FuelMass): Potential {
  const theoreticalGj = tonnes * energyShare * calorificGjPerT
  return {
    theoreticalGj,
    technicalGj: theoreticalGj * efficiency,
    form: 'heat',
    formula: 'E = Z · q · e',
    inNumbers: `${digits(tonnes * energyShare)} t · ${digits(calorificGjPerT)} GJ/t · ${digits(efficiency)} = ${digits(theoreticalGj * efficiency)} GJ`,
    below: [],
  }
}

/** A cereal on the fields: straw follows from the grain. */
export interface Cereal {
  readonly areaHa: number
  readonly grainTPerHa: number
  /** Straw per grain, by mass. @pl stosunek plonu słomy do ziarna */
  readonly strawRatio: number
}

/** Straw of some cereals [t]. */
export function strawOf(cereals: readonly Cereal[]): number {
  return cereals.reduce((total, { areaHa, grainTPerHa, strawRatio }) => total + areaHa * grainTPerHa * strawRatio, 0)
}
