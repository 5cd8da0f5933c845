import file from '../../assumptions/household-fuels/household-fuels.json' with { type: 'json' }

/** What a fuel in the words of a questionnaire means. @pl paliwo w ankiecie */
export interface HouseholdFuel {
  readonly carrier: string
  /** Net calorific value [GJ per unit asked for]. */
  readonly gjPerUnit: number
  /** Of a device of unknown class, a fraction. */
  readonly efficiency: number
}

const fold = (text: string) => text.trim().toLocaleLowerCase('pl').replace('³', '3').replace(/\.$/, '')

export const HOUSEHOLD_FUELS: readonly string[] = file.fuels.flatMap(({ names }) => names)

/** Units a fuel may be counted in; empty for a fuel that is not known. */
export function unitsOf(fuel: string): readonly string[] {
  const found = file.fuels.find(({ names }) => names.includes(fold(fuel)))
  return found ? Object.keys(found.units) : []
}

/** A fuel and unit as people write them; undefined where one of them is not known. */
export function householdFuel(fuel: string, unit: string): HouseholdFuel | undefined {
  const found = file.fuels.find(({ names }) => names.includes(fold(fuel)))
  const units: Readonly<Record<string, number>> = found?.units ?? {}
  const gjPerUnit = Object.hasOwn(units, fold(unit)) ? units[fold(unit)] : undefined
  if (!found || gjPerUnit === undefined) return undefined
  const efficiencies: Readonly<Record<string, number>> = file.efficiency
  return { carrier: found.carrier, gjPerUnit, efficiency: efficiencies[found.carrier] ?? 1 }
}

/** Efficiency of a solid-fuel boiler by its class; undefined for a class that is not known. */
export function efficiencyOfClass(boilerClass: string | null): number | undefined {
  const known: Readonly<Record<string, number>> = file.efficiencyByClass
  return boilerClass === null || !Object.hasOwn(known, boilerClass) ? undefined : known[boilerClass]
}
