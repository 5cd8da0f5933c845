import { Refusal } from '../../problems/refusal.ts'
import type { SkyModel } from '../irradiance/transpose.ts'
import type { CellPowerModel } from './cell-power.ts'
import type { CellModel, Mounting } from './cell-temperature.ts'
import { CELLS_BY_MOUNTING } from './cell-temperature.ts'
import type { PvLoss } from './losses.ts'
import { PVWATTS_LOSSES } from './losses.ts'
import type { Tracker } from './tracking.ts'

/** Modules of one orientation. @pl pole modułów */
export interface PvArray {
  /** DC power under standard test conditions [kWp]. */
  readonly powerKw: number
  /** From the horizontal [°], 0…90. A tracker's own geometry replaces it. */
  readonly tiltDeg: number
  /** The modules face this way, clockwise from north [°]; 180 is south. */
  readonly azimuthDeg: number
  readonly tracker?: Tracker
}

/** A PV plant: arrays on one inverter (or on several alike, taken as one). @pl instalacja fotowoltaiczna */
export interface PvPlant {
  readonly arrays: readonly PvArray[]
  /** Rated AC power of the inverter [kW]. */
  readonly inverterKw: number
  readonly inverterEfficiency: number
  /** Change of power with cell temperature [1/K], negative. */
  readonly temperatureCoefficient: number
  readonly cells: CellModel
  /** Model of the cells' power; see {@link CellPowerModel}. */
  readonly power: CellPowerModel
  readonly losses: readonly PvLoss[]
  readonly degradationPerYear: number
  /** Full years since commissioning. */
  readonly ageYears: number
  readonly albedo: number
  readonly sky: SkyModel
  /** Whether the glass takes from all light, as it does, or from the beam alone, as PVWatts 5 counts. */
  readonly reflection: 'all-light' | 'beam-only'
}

/** Mean of monocrystalline modules' data sheets of the 2020s [1/K]; PVWatts 5 takes −0.0047 for older standard modules. */
export const MODERN_TEMPERATURE_COEFFICIENT = -0.0035
/** DC over AC power where no inverter is named: common in Poland. */
const USUAL_DC_TO_AC = 1.15

/** What a plant is when nothing else is said. */
export function pvPlant(
  arrays: readonly PvArray[],
  options: Partial<Omit<PvPlant, 'arrays'>> & { readonly mounting?: Mounting } = {},
): PvPlant {
  const { mounting = 'open-rack', ...given } = options
  const dc = arrays.reduce((total, { powerKw }) => total + powerKw, 0)
  return {
    inverterKw: dc / USUAL_DC_TO_AC,
    inverterEfficiency: 0.97,
    temperatureCoefficient: MODERN_TEMPERATURE_COEFFICIENT,
    cells: CELLS_BY_MOUNTING[mounting],
    power: 'pvwatts',
    losses: PVWATTS_LOSSES,
    degradationPerYear: 0.005,
    ageYears: 0,
    albedo: 0.2,
    sky: 'perez',
    reflection: 'all-light',
    ...given,
    arrays,
  }
}

export function dcPowerKw(plant: PvPlant): number {
  return plant.arrays.reduce((total, { powerKw }) => total + powerKw, 0)
}

function refuse(reason: string, reasonPl: string, pointer: string): never {
  throw new Refusal('generation.impossible-plant', { reason, reasonPl }, { pointer })
}

const isShare = (x: number) => x >= 0 && x < 1

/** @refuses generation.impossible-plant */
export function checkPvPlant(plant: PvPlant): void {
  if (plant.arrays.length === 0) refuse('it has no array', 'nie ma żadnego pola modułów', '/plant/arrays')
  plant.arrays.forEach((array, i) => {
    const at = `/plant/arrays/${i}`
    if (!(array.powerKw > 0))
      refuse(`the power is ${array.powerKw} kW`, `moc wynosi ${array.powerKw} kW`, `${at}/powerKw`)
    if (!(array.tiltDeg >= 0 && array.tiltDeg <= 90))
      refuse(
        `the tilt is ${array.tiltDeg}°, not 0…90`,
        `nachylenie wynosi ${array.tiltDeg}°, a ma być 0–90`,
        `${at}/tiltDeg`,
      )
    if (!(array.azimuthDeg >= 0 && array.azimuthDeg <= 360))
      refuse(
        `the azimuth is ${array.azimuthDeg}°, not 0…360`,
        `azymut wynosi ${array.azimuthDeg}°, a ma być 0–360`,
        `${at}/azimuthDeg`,
      )
  })
  if (!(plant.inverterKw > 0))
    refuse(`the inverter has ${plant.inverterKw} kW`, `falownik ma ${plant.inverterKw} kW`, '/plant/inverterKw')
  if (!(plant.inverterEfficiency > 0.5 && plant.inverterEfficiency <= 1))
    refuse(
      `the inverter's efficiency is ${plant.inverterEfficiency}`,
      `sprawność falownika wynosi ${plant.inverterEfficiency}`,
      '/plant/inverterEfficiency',
    )
  for (const { id, share } of plant.losses)
    if (!isShare(share)) refuse(`the loss ${id} is ${share}`, `strata ${id} wynosi ${share}`, `/plant/losses/${id}`)
  if (!isShare(plant.degradationPerYear) || !(plant.ageYears >= 0))
    refuse('degradation or age is out of range', 'degradacja lub wiek są poza zakresem', '/plant/degradationPerYear')
  if (!(plant.albedo >= 0 && plant.albedo <= 1))
    refuse(`the albedo is ${plant.albedo}`, `albedo wynosi ${plant.albedo}`, '/plant/albedo')
}
