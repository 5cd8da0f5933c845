import type { Finding } from '../../problems/finding.ts'
import { finding } from '../../problems/finding.ts'
import type { ChainLink } from '../chain.ts'
import { chainOf } from '../chain.ts'
import { diffuseModifiers, incidenceModifier } from '../irradiance/incidence-loss.ts'
import { lightOf } from '../irradiance/light.ts'
import { cosOfIncidence, transpose } from '../irradiance/transpose.ts'
import type { Site } from '../sun/sun-position.ts'
import type { Weather } from '../weather.ts'
import { checkWeather, hoursOf } from '../weather.ts'
import { cellPower } from './cell-power.ts'
import { cellThermometer } from './cell-temperature.ts'
import { inverterAcKw } from './inverter.ts'
import { remaining } from './losses.ts'
import type { PvPlant } from './plant.ts'
import { checkPvPlant, dcPowerKw } from './plant.ts'
import { trackerOrientation } from './tracking.ts'

export interface PvYield {
  /** Energy at the inverter's output in each hour [kWh]. */
  readonly energyKwh: Float64Array
  /** From the light on the modules to the energy at the meter. */
  readonly chain: readonly ChainLink[]
  /** Irradiation on the modules, before reflection [kWh/m²], weighted by the arrays' power. */
  readonly planeKwhPerM2: number
  readonly findings: readonly Finding[]
}

const RAD = Math.PI / 180
const OVERSIZED = 1.6

/** Wind at the 10 m of the temperature models, from another height by the power law over open land. */
const toTenMetres = (height: number) => (10 / height) ** 0.15

/**
 * Hourly energy of a PV plant.
 *
 * Light on each array (sun at the middle of the sunlit part of the hour) → reflection of the glass → temperature of the
 * cells → the cells' DC power ({@link cellPower}) → system losses as a product → ageing → inverter with its part-load
 * curve → cut at the rated AC power.
 *
 * Source of the chain: A. Dobos, "PVWatts Version 5 Manual", NREL/TP-6A20-62641 (2014).
 *
 * @pl uzysk instalacji fotowoltaicznej
 * @param weather  irradiance (global, or beam and diffuse) and air temperature; wind is 1 m/s where none is given
 * @refuses        generation.impossible-plant, generation.no-weather, generation.weather-gap and the like
 */
export function pvYield(site: Site, plant: PvPlant, weather: Weather): PvYield {
  checkPvPlant(plant)
  checkWeather(weather, weather.wind ? ['temperature', 'wind'] : ['temperature'])
  const hours = hoursOf(weather)
  const { light, findings } = lightOf(site, weather)
  const { temperature, wind } = weather
  const windFactor = toTenMetres(weather.windHeightM)
  const losses = plant.losses
  const system = remaining(losses)
  const aged = (1 - plant.degradationPerYear) ** plant.ageYears
  const glassOf = (tiltDeg: number) =>
    plant.reflection === 'all-light' ? diffuseModifiers(tiltDeg) : { sky: 1, ground: 1 }
  const arrays = plant.arrays.map((array) => ({
    ...array,
    tilt: array.tiltDeg * RAD,
    facing: array.azimuthDeg * RAD,
    glass: glassOf(array.tiltDeg),
    thermometer: cellThermometer(plant.cells),
  }))
  const energyKwh = new Float64Array(hours)
  let nominal = 0
  let afterGlass = 0
  let afterCells = 0
  let beforeCut = 0
  let total = 0
  for (let h = 0; h < hours; h += 1) {
    const ghi = light.ghi[h] as number
    const airC = (temperature as Float64Array)[h] as number
    const windSpeed = wind ? (wind[h] as number) * windFactor : 1
    if (ghi <= 0) {
      // At night the modules cool down to the air: the first lit hour starts from there.
      for (const { thermometer } of arrays) thermometer(0, airC, windSpeed)
      continue
    }
    const sinElevation = light.sinElevation[h] as number
    const azimuth = light.azimuth[h] as number
    const hour = {
      ghi,
      dni: light.dni[h] as number,
      dhi: light.dhi[h] as number,
      sinElevation,
      extra: light.extra[h] as number,
    }
    let dcKw = 0
    for (const array of arrays) {
      let { tilt, facing, glass } = array
      if (array.tracker) {
        const turned = trackerOrientation(array.tracker, sinElevation, azimuth)
        tilt = turned.tilt
        facing = turned.facing
        glass = glassOf(tilt / RAD)
      }
      const cosIncidence = cosOfIncidence(sinElevation, azimuth, tilt, facing)
      const plane = transpose(hour, cosIncidence, tilt, plant.albedo, plant.sky)
      const all = plane.beam + plane.sky + plane.ground
      const through = plane.beam * incidenceModifier(cosIncidence) + plane.sky * glass.sky + plane.ground * glass.ground
      const cellC = array.thermometer(all, airC, windSpeed)
      const share = cellPower(plant, through, cellC)
      nominal += (array.powerKw * all) / 1000
      afterGlass += (array.powerKw * through) / 1000
      const power = array.powerKw * share
      afterCells += power
      dcKw += power
    }
    const toInverter = dcKw * system * aged
    const ac = inverterAcKw(toInverter, plant.inverterKw, plant.inverterEfficiency)
    const cut = Math.min(ac, plant.inverterKw)
    beforeCut += ac
    total += cut
    energyKwh[h] = cut
  }
  const links = [
    {
      id: 'nominal',
      pl: 'światło na modułach × moc znamionowa',
      en: 'light on the modules × nominal power',
      energyKwh: nominal,
    },
    {
      id: 'incidence',
      pl: 'odbicie szkła (kąt padania)',
      en: 'reflection of the glass (angle of incidence)',
      energyKwh: afterGlass,
    },
    {
      id: 'cells',
      pl: 'temperatura ogniw i słabe światło',
      en: 'temperature of the cells and weak light',
      energyKwh: afterCells,
    },
  ]
  let left = afterCells
  for (const { id, pl, en, share } of losses) {
    left *= 1 - share
    links.push({ id, pl, en, energyKwh: left })
  }
  links.push(
    { id: 'ageing', pl: 'starzenie modułów', en: 'ageing of the modules', energyKwh: left * aged },
    { id: 'inverter', pl: 'sprawność falownika', en: 'efficiency of the inverter', energyKwh: beforeCut },
    { id: 'clipping', pl: 'obcięcie do mocy falownika', en: 'cut at the inverter’s power', energyKwh: total },
  )
  const ratio = dcPowerKw(plant) / plant.inverterKw
  if (ratio > OVERSIZED)
    findings.push(
      finding('generation.heavily-oversized', 'warning', {
        ratio: ratio.toFixed(2),
        clippedShare: beforeCut > 0 ? `${((1 - total / beforeCut) * 100).toFixed(1)} %` : '0 %',
      }),
    )
  return { energyKwh, chain: chainOf(links), planeKwhPerM2: nominal / dcPowerKw(plant), findings }
}
