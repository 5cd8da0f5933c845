import type { StartingResource, StartingValue } from '../../../../domain/plan/starting-values.ts'
import { SOURCE } from './start-settings.ts'

/** Sun on a square metre of roof in a year and the part of it that is used; the area of one house. */
const ROOF = {
  'solar-heat': { panelsPerBuilding: 2, panelAreaM2: 1.8, irradiationKwhPerM2: 1022, efficiency: 0.5 },
  pv: { panelsPerBuilding: 1, panelAreaM2: 20, irradiationKwhPerM2: 1022, efficiency: 0.15 },
} as const

const NAMES = {
  'solar-heat': 'Kolektory słoneczne na domach',
  pv: 'Panele fotowoltaiczne na domach',
  'heat-pump': 'Pompy ciepła w domach',
} as const

/**
 * `resources` of `plan.yaml` as a plan begins: what houses alone offer. Fields, forests, water and waste must be asked for.
 *
 * @param gjPerHouse  useful heat of one house [GJ]
 */
export function resourcesFrom(starting: readonly StartingResource[], gjPerHouse: number) {
  return starting.map(({ kind, field, houses }) => ({
    name: NAMES[kind],
    source: SOURCE,
    inputs: {
      kind,
      [field]: houses,
      ...(kind === 'heat-pump'
        ? { heatPerHouseholdGj: Math.round(gjPerHouse), cover: 0.6, seasonalPerformance: 3 }
        : ROOF[kind]),
    },
  }))
}

/** The same as starting values, so that an own count leaves both. */
export function resourceValues(starting: readonly StartingResource[]): StartingValue[] {
  return starting.map(({ field, houses, what, source }, i) => ({
    path: `resources.${i}.inputs.${field}`,
    what,
    value: houses,
    unit: 'szt.',
    source,
  }))
}
