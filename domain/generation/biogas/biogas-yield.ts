import type { Finding } from '../../problems/finding.ts'
import { finding } from '../../problems/finding.ts'
import { Refusal } from '../../problems/refusal.ts'
import type { ChainLink } from '../chain.ts'
import { chainOf } from '../chain.ts'

/** Time the block stands still, in hours from the first one, `[from, to)`. */
export interface Outage {
  readonly fromHour: number
  readonly toHour: number
}

interface Common {
  /** Electrical power at full load [kW]. */
  readonly powerKw: number
  /** Electricity over the energy of the fuel (lower heating value). */
  readonly electricEfficiency: number
  /** Useful heat over the energy of the fuel. */
  readonly heatEfficiency: number
  /** Used by the block itself (pumps, stirrers), a share of what it makes. */
  readonly ownUse: number
  readonly outages: readonly Outage[]
}

/** A block that runs at a steady load. */
export interface ConstantBlock extends Common {
  readonly mode: 'constant'
  /** Load as a share of full power. */
  readonly loadShare: number
}

/** A block that follows a demand for heat and stops where it would fall below its least load. */
export interface HeatLedBlock extends Common {
  readonly mode: 'heat-led'
  /** Demand for heat in each hour [kWh]. */
  readonly heatDemandKwh: Float64Array
  /** Least load as a share of full power. */
  readonly minLoad: number
}

/** A biogas plant or a gas engine with heat. @pl biogazownia, jednostka kogeneracji */
export type Block = ConstantBlock | HeatLedBlock

export const USUAL_BLOCK = { electricEfficiency: 0.4, heatEfficiency: 0.43, ownUse: 0.08, minLoad: 0.4 } as const

/** Heating value of biogas with 55 % methane [kWh/m³]: 0.55 × 9.97 kWh/m³ of methane (lower value, 0 °C, 1013 hPa). */
export const BIOGAS_KWH_PER_M3 = 5.48

export interface BlockYield {
  /** Electricity at the meter in each hour, own use taken off [kWh]. */
  readonly energyKwh: Float64Array
  /** Useful heat in each hour [kWh]. */
  readonly heatKwh: Float64Array
  /** Energy of the fuel in each hour, lower heating value [kWh]. */
  readonly fuelKwh: Float64Array
  /** The same as biogas of 55 % methane [m³ a year]. */
  readonly biogasM3: number
  readonly fullLoadHours: number
  readonly chain: readonly ChainLink[]
  readonly findings: readonly Finding[]
}

function refuse(reason: string, reasonPl: string, pointer: string): never {
  throw new Refusal('generation.impossible-plant', { reason, reasonPl }, { pointer })
}

function checkBlock(block: Block, hours: number): void {
  const { powerKw, electricEfficiency, heatEfficiency, ownUse } = block
  if (!(powerKw > 0)) refuse(`a power of ${powerKw} kW`, `moc ${powerKw} kW`, '/plant/powerKw')
  if (!(electricEfficiency > 0 && heatEfficiency >= 0 && electricEfficiency + heatEfficiency <= 1.06))
    refuse(
      `efficiencies of ${electricEfficiency} and ${heatEfficiency}: together above 1.06 of the lower heating value`,
      `sprawności ${electricEfficiency} i ${heatEfficiency}: razem ponad 1,06 wartości opałowej`,
      '/plant/electricEfficiency',
    )
  if (!(ownUse >= 0 && ownUse < 1)) refuse(`own use of ${ownUse}`, `potrzeby własne ${ownUse}`, '/plant/ownUse')
  if (block.mode === 'constant') {
    if (!(block.loadShare >= 0 && block.loadShare <= 1))
      refuse(`a load of ${block.loadShare}`, `obciążenie ${block.loadShare}`, '/plant/loadShare')
    return
  }
  if (!(block.minLoad >= 0 && block.minLoad <= 1))
    refuse(`a least load of ${block.minLoad}`, `obciążenie minimalne ${block.minLoad}`, '/plant/minLoad')
  if (heatEfficiency === 0)
    refuse('it follows heat and makes none', 'pracuje pod ciepło, a go nie wytwarza', '/plant/heatEfficiency')
  if (block.heatDemandKwh.length !== hours)
    throw new Refusal(
      'generation.unequal-lengths',
      { column: 'heatDemandKwh', found: block.heatDemandKwh.length, expected: hours },
      { pointer: '/plant/heatDemandKwh' },
    )
  block.heatDemandKwh.forEach((demand, h) => {
    if (!(demand >= 0))
      refuse(`heat of ${demand} kWh in hour ${h}`, `ciepło ${demand} kWh w godzinie ${h}`, '/plant/heatDemandKwh')
  })
}

/**
 * Hourly electricity, heat and fuel of a block.
 *
 * Heat-led: the load covers the hour's demand for heat up to full power; below the least load the block stands still and a
 * boiler takes over. Fuel = electricity at the terminals / electric efficiency.
 *
 * @pl energia biogazowni lub jednostki kogeneracji
 * @param hours  number of hours of the period
 * @refuses      generation.impossible-plant, generation.unequal-lengths
 */
export function biogasYield(block: Block, hours: number): BlockYield {
  checkBlock(block, hours)
  const energyKwh = new Float64Array(hours)
  const heatKwh = new Float64Array(hours)
  const fuelKwh = new Float64Array(hours)
  const down = new Uint8Array(hours)
  for (const { fromHour, toHour } of block.outages)
    down.fill(1, Math.min(hours, Math.max(0, fromHour)), Math.min(hours, Math.max(0, toHour)))
  const heatAtFull = (block.powerKw * block.heatEfficiency) / block.electricEfficiency
  const full = block.powerKw * hours
  let wanted = 0
  let made = 0
  let demand = 0
  let covered = 0
  for (let h = 0; h < hours; h += 1) {
    let load: number
    if (block.mode === 'constant') load = block.loadShare
    else {
      const heat = block.heatDemandKwh[h] as number
      demand += heat
      load = Math.min(1, heat / heatAtFull)
      if (load < block.minLoad) load = 0
    }
    wanted += load * block.powerKw
    if (down[h] === 1) continue
    const gross = load * block.powerKw
    made += gross
    fuelKwh[h] = gross / block.electricEfficiency
    heatKwh[h] = (fuelKwh[h] as number) * block.heatEfficiency
    covered += heatKwh[h] as number
    energyKwh[h] = gross * (1 - block.ownUse)
  }
  const fuel = made / block.electricEfficiency
  return {
    energyKwh,
    heatKwh,
    fuelKwh,
    biogasM3: fuel / BIOGAS_KWH_PER_M3,
    fullLoadHours: made / block.powerKw,
    chain: chainOf([
      { id: 'full', pl: 'praca z pełną mocą przez cały okres', en: 'full power all the time', energyKwh: full },
      { id: 'load', pl: 'obciążenie', en: 'load', energyKwh: wanted },
      { id: 'outages', pl: 'postoje', en: 'outages', energyKwh: made },
      { id: 'own-use', pl: 'potrzeby własne', en: 'own use', energyKwh: made * (1 - block.ownUse) },
    ]),
    findings:
      block.mode === 'heat-led' && demand > 0
        ? [finding('generation.heat-not-covered', 'info', { share: `${((covered / demand) * 100).toFixed(1)} %` })]
        : [],
  }
}
