import type { LocalDay } from '../../../domain/calendar/day.ts'
import { SLOTS_PER_HOUR, startOfDay } from '../../../domain/calendar/slot.ts'
import type { Outage } from '../../../domain/generation/biogas/biogas-yield.ts'
import { biogasYield, USUAL_BLOCK } from '../../../domain/generation/biogas/biogas-yield.ts'
import { lossesWith } from '../../../domain/generation/pv/losses.ts'
import { pvPlant } from '../../../domain/generation/pv/plant.ts'
import { pvYield } from '../../../domain/generation/pv/pv-yield.ts'
import { toWattHours } from '../../../domain/generation/watt-hours.ts'
import type { Weather } from '../../../domain/generation/weather.ts'
import { turbineOf } from '../../../domain/generation/wind/power-curve.ts'
import { USUAL_WIND, windYield } from '../../../domain/generation/wind/wind-yield.ts'
import type { Finding } from '../../../domain/problems/finding.ts'
import type { ClusterConfig, PlantConfig } from './config.ts'
import type { AnalysisPeriod } from './lay-on-year.ts'

/** Outdoor temperature above which buildings are not heated [°C]; the usual base of Polish degree days. */
const HEATING_LIMIT_C = 15
/** Outdoor temperature the largest heat demand is sized for [°C]; climate zone III, PN-EN 12831. */
const DESIGN_C = -20

/** Hourly energy of a plant from its model. */
export interface PlantEnergy {
  readonly wh: Int32Array
  readonly findings: readonly Finding[]
}

/** Heat demand that follows the outdoor temperature down to the design temperature [kWh per hour]. */
function heatDemand(temperature: Float64Array, mostKw: number): Float64Array {
  return temperature.map(
    (airC) => mostKw * Math.min(1, Math.max(0, (HEATING_LIMIT_C - airC) / (HEATING_LIMIT_C - DESIGN_C))),
  )
}

function outagesIn(
  period: AnalysisPeriod,
  outages: readonly { readonly from: LocalDay; readonly to: LocalDay }[],
): Outage[] {
  const hourOf = (day: LocalDay) => (startOfDay(day) - period.start) / SLOTS_PER_HOUR
  return outages.map(({ from, to }) => ({ fromHour: hourOf(from), toHour: hourOf(to) }))
}

/**
 * Energy of a generating plant hour by hour, from its model and the weather of the period.
 *
 * @refuses what the models refuse: generation.impossible-plant, generation.no-weather and the like
 */
export function plantEnergy(
  plant: Exclude<PlantConfig, { kind: 'storage' }>,
  config: ClusterConfig,
  weather: Weather,
  period: AnalysisPeriod,
): PlantEnergy {
  const site = plant.site ?? config.site
  switch (plant.kind) {
    case 'pv': {
      const shares = plant.arrays.reduce((sum, { share }) => sum + share, 0)
      const arrays = plant.arrays.map(({ tiltDeg, azimuthDeg, share }) => ({
        powerKw: (plant.powerKw * share) / shares,
        tiltDeg,
        azimuthDeg,
      }))
      const { energyKwh, findings } = pvYield(
        site,
        pvPlant(arrays, {
          mounting: plant.mounting,
          degradationPerYear: plant.degradationPerYear,
          ...(plant.inverterKw === undefined ? {} : { inverterKw: plant.inverterKw }),
          ...(plant.losses === undefined ? {} : { losses: lossesWith(plant.losses) }),
        }),
        weather,
      )
      return { wh: toWattHours(energyKwh), findings }
    }
    case 'wind': {
      const turbine = turbineOf(plant.turbine)
      const { energyKwh } = windYield(
        site,
        {
          ...USUAL_WIND,
          curve: turbine,
          count: Math.max(1, Math.round(plant.powerKw / turbine.nominalKw)),
          hubHeightM: plant.hubHeightM,
          heightLaw: { kind: 'log', roughnessM: plant.roughnessM },
          availability: plant.availability,
          wakeLoss: plant.wakeLoss,
        },
        weather,
      )
      return { wh: toWattHours(energyKwh), findings: [] }
    }
    case 'biogas':
    case 'chp': {
      const common = {
        ...USUAL_BLOCK,
        powerKw: plant.powerKw,
        electricEfficiency: plant.electricEfficiency,
        ...(plant.kind === 'chp' ? { heatEfficiency: plant.heatEfficiency, ownUse: 0.03 } : {}),
        outages: outagesIn(period, plant.outages),
      }
      const heatKw = plant.kind === 'chp' ? plant.heatKw : undefined
      const heatAtFull = (plant.powerKw * common.heatEfficiency) / common.electricEfficiency
      const block =
        plant.mode === 'constant' || !weather.temperature
          ? { ...common, mode: 'constant' as const, loadShare: plant.loadShare }
          : {
              ...common,
              mode: 'heat-led' as const,
              heatDemandKwh: heatDemand(weather.temperature, heatKw ?? heatAtFull),
            }
      const { energyKwh, findings } = biogasYield(block, period.hours)
      return { wh: toWattHours(energyKwh), findings }
    }
  }
}

/** Whether a plant's energy counts as renewable. @pl OZE */
export function isRenewable(plant: PlantConfig): boolean {
  return plant.kind === 'chp' ? plant.renewable : plant.kind !== 'storage'
}
