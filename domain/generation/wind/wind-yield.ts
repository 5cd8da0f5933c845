import { Refusal } from '../../problems/refusal.ts'
import { airDensity, pressureAbove, STANDARD_DENSITY, standardPressure, temperatureAbove } from '../air.ts'
import type { ChainLink } from '../chain.ts'
import { chainOf } from '../chain.ts'
import type { Site } from '../sun/sun-position.ts'
import type { Weather } from '../weather.ts'
import { checkWeather, hoursOf } from '../weather.ts'
import type { HeightLaw } from './height-law.ts'
import { heightFactor } from './height-law.ts'
import type { PowerCurve } from './power-curve.ts'
import { atStandardDensity, checkPowerCurve, powerAt } from './power-curve.ts'

/** One or several turbines of one kind. @pl elektrownia wiatrowa */
export interface WindPlant {
  readonly curve: PowerCurve
  readonly count: number
  readonly hubHeightM: number
  readonly heightLaw: HeightLaw
  /** Share of the time the turbine can run. */
  readonly availability: number
  /** Lost behind other turbines. */
  readonly wakeLoss: number
  /** Lost in cables and transformer, ice, limits by noise or bats. */
  readonly otherLoss: number
}

/** What is taken where nothing is said: open farmland with few houses (class 1.5), one turbine. */
export const USUAL_WIND = { count: 1, roughnessM: 0.1, availability: 0.97, wakeLoss: 0, otherLoss: 0.03 } as const

export interface WindYield {
  /** Energy at the meter in each hour [kWh]. */
  readonly energyKwh: Float64Array
  readonly chain: readonly ChainLink[]
  /** Mean wind at the hub [m/s]. */
  readonly meanHubWind: number
}

function refuse(reason: string, reasonPl: string, pointer: string): never {
  throw new Refusal('generation.impossible-plant', { reason, reasonPl }, { pointer })
}

function checkPlant(plant: WindPlant, windHeightM: number): void {
  checkPowerCurve(plant.curve)
  if (!(plant.hubHeightM >= 5 && plant.hubHeightM <= 250))
    refuse(`a hub at ${plant.hubHeightM} m`, `piasta na ${plant.hubHeightM} m`, '/plant/hubHeightM')
  if (!(Number.isInteger(plant.count) && plant.count >= 1))
    refuse(`${plant.count} turbines`, `liczba turbin ${plant.count}`, '/plant/count')
  const law = plant.heightLaw
  if (law.kind === 'log' && !(law.roughnessM > 0 && law.roughnessM < Math.min(windHeightM, plant.hubHeightM)))
    refuse(
      `a roughness of ${law.roughnessM} m with wind at ${windHeightM} m`,
      `szorstkość ${law.roughnessM} m przy wietrze na ${windHeightM} m`,
      '/plant/roughnessM',
    )
  if (law.kind === 'power' && !(law.exponent >= 0 && law.exponent <= 1))
    refuse(`an exponent of ${law.exponent}`, `wykładnik ${law.exponent}`, '/plant/shearExponent')
  for (const name of ['wakeLoss', 'otherLoss'] as const)
    if (!(plant[name] >= 0 && plant[name] < 1))
      refuse(`${name} of ${plant[name]}`, `${name} równe ${plant[name]}`, `/plant/${name}`)
  if (!(plant.availability >= 0 && plant.availability <= 1))
    refuse(`an availability of ${plant.availability}`, `dyspozycyjność ${plant.availability}`, '/plant/availability')
}

/**
 * Hourly energy of wind turbines.
 *
 * Wind brought to the hub's height → power curve at the density of the air there → wake, availability, other losses.
 *
 * @pl uzysk elektrowni wiatrowej
 * @param weather  wind and, for the density, temperature (else 15 °C) and pressure (else the standard atmosphere)
 * @refuses        generation.impossible-plant, generation.bad-power-curve, generation.no-weather and the like
 */
export function windYield(site: Site, plant: WindPlant, weather: Weather): WindYield {
  const { windHeightM, temperature, pressure } = weather
  checkWeather(weather, [
    'wind',
    ...(temperature ? ['temperature' as const] : []),
    ...(pressure ? ['pressure' as const] : []),
  ])
  checkPlant(plant, windHeightM)
  const hours = hoursOf(weather)
  const wind = weather.wind as Float64Array
  const factor = heightFactor(plant.heightLaw, windHeightM, plant.hubHeightM)
  const groundPressure = standardPressure(site.elevationM)
  const kept = plant.availability * (1 - plant.wakeLoss) * (1 - plant.otherLoss)
  const energyKwh = new Float64Array(hours)
  let windSum = 0
  let standard = 0
  let dense = 0
  for (let h = 0; h < hours; h += 1) {
    const speed = (wind[h] as number) * factor
    windSum += speed
    const airC = temperature ? (temperature[h] as number) : 15
    const density = airDensity(
      pressureAbove(pressure ? (pressure[h] as number) : groundPressure, airC, plant.hubHeightM),
      temperatureAbove(airC, plant.hubHeightM),
    )
    standard += powerAt(plant.curve, speed) * plant.count
    const power = powerAt(plant.curve, atStandardDensity(speed, density)) * plant.count
    dense += power
    energyKwh[h] = power * kept
  }
  return {
    energyKwh,
    meanHubWind: windSum / hours,
    chain: chainOf([
      {
        id: 'curve',
        pl: 'krzywa mocy w powietrzu normalnym',
        en: `power curve in standard air (${STANDARD_DENSITY} kg/m³)`,
        energyKwh: standard,
      },
      { id: 'density', pl: 'gęstość powietrza', en: 'density of the air', energyKwh: dense },
      { id: 'wake', pl: 'cień aerodynamiczny', en: 'wake of other turbines', energyKwh: dense * (1 - plant.wakeLoss) },
      {
        id: 'availability',
        pl: 'dyspozycyjność',
        en: 'availability',
        energyKwh: dense * (1 - plant.wakeLoss) * plant.availability,
      },
      { id: 'other', pl: 'kable, transformator, oblodzenie', en: 'cables, transformer, ice', energyKwh: dense * kept },
    ]),
  }
}
