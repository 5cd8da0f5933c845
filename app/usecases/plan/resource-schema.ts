import { z } from 'zod'
import type { Cereal } from '../../../domain/plan/resources/biomass.ts'
import { energyCrop, fuelMass, strawOf } from '../../../domain/plan/resources/biomass.ts'
import {
  farmBiogas,
  geothermal,
  hydro,
  landfillGas,
  sewageBiogas,
} from '../../../domain/plan/resources/gas-and-water.ts'
import { cogeneration, heatPumps, turbinesThatFit, wasteHeat, wind } from '../../../domain/plan/resources/machines.ts'
import type { Potential } from '../../../domain/plan/resources/potential.ts'
import type { Crop } from '../../../domain/plan/resources/straw-ratio.ts'
import { CROPS, strawRatioOf } from '../../../domain/plan/resources/straw-ratio.ts'
import { roofSun } from '../../../domain/plan/resources/sun.ts'
import { real } from '../calculators/fields.ts'

const amount = () => real().min(0)
const share = () => real().min(0).max(1)
const hours = () => real().min(0).max(8784)

const sun = {
  buildings: amount().meta({ description: 'buildings or households with a fit roof' }),
  yieldKwhPerM2: amount().optional(),
  irradiationKwhPerM2: amount().optional(),
  efficiency: share().optional(),
}
const gas = { electricEfficiency: share().default(0.38), heatEfficiency: share().default(0.42) }
const methane = { methaneShare: share().default(0.6) }

function knowsYield(x: {
  readonly yieldKwhPerM2?: number | undefined
  readonly irradiationKwhPerM2?: number | undefined
  readonly efficiency?: number | undefined
}): boolean {
  return x.yieldKwhPerM2 !== undefined || (x.irradiationKwhPerM2 !== undefined && x.efficiency !== undefined)
}
const yieldNeeded = { message: 'or irradiationKwhPerM2 with efficiency is needed', path: ['yieldKwhPerM2'] }

function notAboveOne(x: { readonly electricEfficiency: number; readonly heatEfficiency: number }): boolean {
  return x.electricEfficiency + x.heatEfficiency <= 1
}
const together = { message: 'with electricEfficiency must not exceed 1', path: ['heatEfficiency'] }

interface CerealInput {
  readonly crop?: Crop | undefined
  readonly grainTPerHa: number
  readonly strawRatio?: number | undefined
}

/** Straw per grain: given, or by crop and yield. */
function ratioOf({ crop, grainTPerHa, strawRatio }: CerealInput): number | undefined {
  return strawRatio ?? (crop === undefined ? undefined : strawRatioOf(crop, grainTPerHa))
}

/** A local resource and its inputs. */
export const resourceSchema = z.discriminatedUnion('kind', [
  z
    .object({
      kind: z.literal('solar-heat'),
      ...sun,
      panelsPerBuilding: amount().default(1),
      panelAreaM2: amount(),
    })
    .refine(knowsYield, yieldNeeded),
  z
    .object({ kind: z.literal('pv'), ...sun, panelsPerBuilding: amount().default(1), panelAreaM2: amount() })
    .refine(knowsYield, yieldNeeded),
  z.object({
    kind: z.literal('willow'),
    existingPlantationHa: amount().default(0),
    suitableAreaHa: amount(),
    useFactor: share(),
    dryYieldTPerHa: amount(),
    calorificMjPerKg: amount(),
    boilerEfficiency: share().optional(),
  }),
  z
    .object({
      kind: z.literal('straw'),
      strawT: amount().optional(),
      cereals: z
        .array(
          z
            .object({
              crop: z.enum(CROPS).optional(),
              areaHa: amount(),
              grainTPerHa: amount(),
              strawRatio: amount().optional().meta({ description: 'straw per grain; without it, by crop and yield' }),
            })
            .refine((x) => ratioOf(x) !== undefined, {
              message: 'or a crop with a yield above 2 and up to 6 t/ha is needed',
              path: ['strawRatio'],
            }),
        )
        .optional(),
      energyShare: share().default(1),
      calorificGjPerT: amount(),
      efficiency: share(),
    })
    .refine((x) => (x.strawT === undefined) !== (x.cereals === undefined), {
      message: 'give either strawT or cereals',
      path: ['strawT'],
    }),
  z.object({
    kind: z.literal('hay'),
    areaHa: amount(),
    yieldTPerHa: amount(),
    energyShare: share().default(1),
    calorificGjPerT: amount(),
    efficiency: share(),
  }),
  z.object({
    kind: z.literal('wood'),
    volumeM3: amount(),
    densityKgPerM3: amount(),
    calorificMjPerKg: amount(),
    energyShare: share().default(1),
    efficiency: share(),
  }),
  z
    .object({
      kind: z.literal('biogas-farm'),
      substrates: z.array(z.object({ name: z.string().optional(), tonnes: amount(), biogasM3PerT: amount() })).min(1),
      ...methane,
      ...gas,
    })
    .refine(notAboveOne, together),
  z
    .object({
      kind: z.literal('biogas-sewage'),
      sewageM3PerDay: amount(),
      sludgeM3PerYear: amount(),
      biogasM3PerM3: amount().default(15),
      ...methane,
      ...gas,
    })
    .refine(notAboveOne, together),
  z
    .object({
      kind: z.literal('biogas-landfill'),
      wasteTPerYear: amount(),
      recoverableM3PerT: amount().max(500).default(200),
      ...methane,
      ...gas,
    })
    .refine(notAboveOne, together),
  z.object({
    kind: z.literal('hydro'),
    flowM3PerS: amount(),
    headM: amount(),
    efficiency: share(),
    hours: hours().default(8760),
  }),
  z.object({
    kind: z.literal('wind'),
    turbines: amount(),
    allowedTurbines: amount().optional(),
    /** Land left by distance rules, with the rotor: how many turbines fit is computed. */
    availableAreaHa: amount().optional(),
    rotorDiameterM: real().positive().max(300).optional(),
    powerKw: amount(),
    fullLoadHours: hours(),
  }),
  z.object({
    kind: z.literal('geothermal'),
    flowM3PerH: amount(),
    coolingK: amount(),
    hours: hours(),
    efficiency: share().default(1),
  }),
  z.object({
    kind: z.literal('heat-pump'),
    households: amount(),
    heatPerHouseholdGj: amount(),
    cover: share(),
    seasonalPerformance: real().min(1).optional(),
  }),
  z.object({ kind: z.literal('waste-heat'), powerKw: amount(), hours: hours(), recoverableShare: share() }),
  z
    .object({ kind: z.literal('cogeneration'), fuelGj: amount(), electricEfficiency: share(), heatEfficiency: share() })
    .refine(notAboveOne, together),
])

export type Resource = z.infer<typeof resourceSchema>

function cerealOf(one: CerealInput & { readonly areaHa: number }): Cereal {
  const strawRatio = ratioOf(one)
  if (strawRatio === undefined) throw new Error('cerealOf: the schema lets no cereal without a ratio through')
  return { areaHa: one.areaHa, grainTPerHa: one.grainTPerHa, strawRatio }
}

/** Turbines that distance rules leave room for: given, or as many as fit on the land left; else all. */
function allowedOf(farm: Extract<Resource, { readonly kind: 'wind' }>): number {
  const { allowedTurbines, availableAreaHa, rotorDiameterM, turbines } = farm
  if (allowedTurbines !== undefined) return allowedTurbines
  return availableAreaHa === undefined || rotorDiameterM === undefined
    ? turbines
    : turbinesThatFit(availableAreaHa, rotorDiameterM)
}

/** The potential of a resource by the rule of its kind. */
export function potentialOf(resource: Resource): Potential {
  switch (resource.kind) {
    case 'solar-heat':
    case 'pv': {
      const areaM2PerBuilding = resource.panelsPerBuilding * resource.panelAreaM2
      const found = roofSun({ ...resource, areaM2PerBuilding }, resource.kind === 'pv' ? 'electricity' : 'heat')
      if (!found) throw new Error('potentialOf: the schema lets no sun without a yield through')
      return found
    }
    case 'willow':
      return energyCrop(resource)
    case 'straw':
      return fuelMass({ ...resource, tonnes: resource.strawT ?? strawOf((resource.cereals ?? []).map(cerealOf)) })
    case 'hay':
      return fuelMass({ ...resource, tonnes: resource.areaHa * resource.yieldTPerHa })
    case 'wood':
      return fuelMass({
        ...resource,
        tonnes: (resource.volumeM3 * resource.densityKgPerM3) / 1000,
        calorificGjPerT: resource.calorificMjPerKg,
      })
    case 'biogas-farm':
      return farmBiogas(resource.substrates, resource.methaneShare, resource)
    case 'biogas-sewage':
      return sewageBiogas(resource, resource)
    case 'biogas-landfill':
      return landfillGas(resource, resource)
    case 'hydro':
      return hydro(resource)
    case 'wind':
      return wind({ ...resource, allowedTurbines: allowedOf(resource) })
    case 'geothermal':
      return geothermal(resource)
    case 'heat-pump':
      return heatPumps(resource)
    case 'waste-heat':
      return wasteHeat(resource)
    case 'cogeneration':
      return cogeneration(resource)
  }
}
