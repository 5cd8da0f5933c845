import type { ClusterConfig, PlantConfig } from '../../app/usecases/analyse/config.ts'
import type { LocalDay } from '../../domain/calendar/day.ts'
import { startOfDay } from '../../domain/calendar/slot.ts'
import { biogasYield, USUAL_BLOCK } from '../../domain/generation/biogas/biogas-yield.ts'
import { pvPlant } from '../../domain/generation/pv/plant.ts'
import { pvYield } from '../../domain/generation/pv/pv-yield.ts'
import type { Weather } from '../../domain/generation/weather.ts'
import { seededRandom } from '../../domain/generation/weather-generator/random.ts'
import { turbineOf } from '../../domain/generation/wind/power-curve.ts'
import { USUAL_WIND, windYield } from '../../domain/generation/wind/wind-yield.ts'
import { scaledProfile } from '../../domain/metering/profiles/scaled-profile.ts'
import type { Point } from './points.ts'

const QUARTERS_OF_HOUR = 4
const QUARTERS_OF_DAY = 96

/** Energy of a point in each quarter-hour of the year [kWh], before any fault of its meter. */
export interface Quarters {
  readonly withdrawal: Float64Array
  readonly feedIn: Float64Array
}

export interface Year {
  readonly config: ClusterConfig
  readonly weather: Weather
  readonly holidays: ReadonlySet<LocalDay>
  readonly seed: number
  readonly start: number
  readonly quarters: number
}

/** Demand of a point: its standard profile with days and quarters that scatter as people do, its yearly sum kept. */
function demand({ code, profile, yearlyKwh, serial }: Point, year: Year): Float64Array {
  const { from, to } = year.config.period
  const { wh } = scaledProfile(profile, {
    from: startOfDay(from),
    to: startOfDay(to),
    yearlyKwh,
    holidays: year.holidays,
    slotsPerValue: 1,
    point: code,
  })
  const random = seededRandom(year.seed, serial[0] * 100 + serial[1])
  // Lights on a clock hardly scatter; people and machines do.
  const scatter = profile.startsWith('street-lighting') ? 0.01 : 1
  let day = 0
  let slow = 0
  const raw = Float64Array.from(wh, (value, q) => {
    if (q % QUARTERS_OF_DAY === 0) day = 0.6 * day + 0.05 * random.normal()
    slow = 0.9 * slow + 0.04 * random.normal()
    return Math.max(0, value * (1 + scatter * (day + slow + 0.05 * random.normal())))
  })
  const sum = raw.reduce((a, b) => a + b, 0)
  return raw.map((value) => (value * yearlyKwh) / sum)
}

/**
 * Hourly energy in quarters, along the slope between the neighbouring hours so that no step shows; each hour keeps its sum.
 *
 * @param mostKw  no quarter passes this power, as no plant does [kW]
 */
function quarters(hourly: Float64Array, mostKw: number): Float64Array {
  const out = new Float64Array(hourly.length * QUARTERS_OF_HOUR)
  hourly.forEach((energy, h) => {
    const before = hourly[h - 1] ?? energy
    const after = hourly[h + 1] ?? energy
    const slope = energy > 0 ? (after - before) / 2 / QUARTERS_OF_HOUR : 0
    // The outer quarters lie 1.5 steps from the middle: the slope keeps them between zero and the plant's power.
    const room = Math.max(0, Math.min(energy, mostKw - energy)) / 1.5
    const held = Math.sign(slope) * Math.min(Math.abs(slope), room)
    for (let q = 0; q < QUARTERS_OF_HOUR; q += 1)
      out[h * QUARTERS_OF_HOUR + q] = energy / QUARTERS_OF_HOUR + (held * (q - 1.5)) / QUARTERS_OF_HOUR
  })
  return out
}

/** Heat demand of a network that follows the weather below 15 °C [kWh per hour]. */
function heatDemand(weather: Weather, heatKw: number): Float64Array {
  return (weather.temperature as Float64Array).map((airC) => heatKw * Math.min(1, Math.max(0, (15 - airC) / 35)))
}

/** Energy of a plant in each quarter-hour [kWh]. */
export function generation(plant: Exclude<PlantConfig, { kind: 'storage' }>, year: Year): Float64Array {
  const { config, weather, start } = year
  const site = plant.site ?? config.site
  switch (plant.kind) {
    case 'pv': {
      const arrays = plant.arrays.map(({ tiltDeg, azimuthDeg, share }) => ({
        powerKw: plant.powerKw * share,
        tiltDeg,
        azimuthDeg,
      }))
      const age =
        Number(config.period.from.slice(0, 4)) - Number((plant.commissioned ?? config.period.from).slice(0, 4))
      const made = pvYield(
        site,
        pvPlant(arrays, {
          mounting: plant.mounting,
          ageYears: Math.max(0, age),
          ...(plant.inverterKw === undefined ? {} : { inverterKw: plant.inverterKw }),
        }),
        weather,
      )
      return quarters(made.energyKwh, plant.inverterKw ?? plant.powerKw)
    }
    case 'wind': {
      const made = windYield(
        site,
        {
          ...USUAL_WIND,
          curve: turbineOf(plant.turbine),
          hubHeightM: plant.hubHeightM,
          heightLaw: { kind: 'log', roughnessM: plant.roughnessM },
          availability: plant.availability,
          wakeLoss: plant.wakeLoss,
        },
        weather,
      )
      return quarters(made.energyKwh, plant.powerKw)
    }
    default: {
      const hours = year.quarters / QUARTERS_OF_HOUR
      const hourOf = (of: LocalDay) => (startOfDay(of) - start) / QUARTERS_OF_HOUR
      const common = {
        ...USUAL_BLOCK,
        powerKw: plant.powerKw,
        electricEfficiency: plant.electricEfficiency,
        outages: plant.outages.map(({ from, to }) => ({ fromHour: hourOf(from), toHour: hourOf(to) })),
      }
      const made =
        plant.kind === 'chp'
          ? biogasYield(
              {
                ...common,
                mode: 'heat-led',
                heatEfficiency: plant.heatEfficiency,
                ownUse: 0.03,
                heatDemandKwh: heatDemand(weather, plant.heatKw ?? 0),
              },
              hours,
            )
          : biogasYield({ ...common, mode: 'constant', loadShare: plant.loadShare }, hours)
      return quarters(made.energyKwh, 0)
    }
  }
}

/** A battery behind the meter of a PV plant: filled around noon, emptied in the evening. */
function withStorage(feedIn: Float64Array, storage: Extract<PlantConfig, { kind: 'storage' }>): Float64Array {
  const most = storage.powerKw / QUARTERS_OF_HOUR
  const oneWay = Math.sqrt(storage.roundTripEfficiency)
  let stored = 0
  return feedIn.map((energy, q) => {
    const hour = Math.floor((q % QUARTERS_OF_DAY) / QUARTERS_OF_HOUR)
    if (hour >= 9 && hour < 15) {
      const taken = Math.min(most, energy, (storage.energyKwh - stored) / oneWay)
      stored += taken * oneWay
      return energy - taken
    }
    if (hour >= 18 && hour < 22) {
      const given = Math.min(most, stored * oneWay)
      stored -= given / oneWay
      return energy + given
    }
    return energy
  })
}

/** What the meter of a point would count. */
export function meterOf(point: Point, year: Year): Quarters {
  const used = demand(point, year)
  const here = year.config.plants.filter(
    (plant) => plant.status === 'operating' && (plant.behindPoint ?? plant.feedInPoint) === point.code,
  )
  let made: Float64Array = new Float64Array(year.quarters)
  for (const plant of here) {
    if (plant.kind === 'storage') continue
    const energy = generation(plant, year)
    made = made.map((value, q) => value + (energy[q] as number))
  }
  for (const plant of here) if (plant.kind === 'storage') made = withStorage(made, plant)
  const balance = made.map((value, q) => value - (used[q] as number))
  return {
    withdrawal: balance.map((value) => Math.max(0, -value)),
    feedIn: balance.map((value) => Math.max(0, value)),
  }
}
