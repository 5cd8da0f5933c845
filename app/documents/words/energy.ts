import type { Language } from './language.ts'
import { formatNumber, NBSP } from './numbers.ts'

/** A unit of energy for a column, an axis or a sentence. */
export interface EnergyUnit {
  readonly unit: 'kWh' | 'MWh' | 'GWh'
  readonly perWh: number
  /** Digits after the comma that keep about four significant ones. */
  readonly decimals: number
}

const KWH: EnergyUnit = { unit: 'kWh', perWh: 1e3, decimals: 0 }
const FINE_KWH: EnergyUnit = { unit: 'kWh', perWh: 1e3, decimals: 1 }
const MWH: EnergyUnit = { unit: 'MWh', perWh: 1e6, decimals: 1 }
const WHOLE_MWH: EnergyUnit = { unit: 'MWh', perWh: 1e6, decimals: 0 }
const GWH: EnergyUnit = { unit: 'GWh', perWh: 1e9, decimals: 2 }

/**
 * One unit for all energies shown together: kWh below 10 000 kWh, MWh above, GWh from a million MWh.
 *
 * @param largestWh  the largest of them by size [Wh]
 */
export function energyUnitFor(largestWh: number): EnergyUnit {
  const size = Math.abs(largestWh)
  if (size < 1e5) return FINE_KWH
  if (size < 1e7) return KWH
  if (size < 1e10) return MWH
  return size < 1e15 ? WHOLE_MWH : GWH
}

/** The largest size of a list, 0 when it is empty. */
export function largestOf(values: Iterable<number>): number {
  let most = 0
  for (const value of values) most = Math.max(most, Math.abs(value))
  return most
}

/** An energy with its unit: `412,6 MWh`. */
export function formatEnergy(wh: number, language: Language): string {
  const { unit, perWh, decimals } = energyUnitFor(wh)
  return `${formatNumber(wh / perWh, decimals, language)}${NBSP}${unit}`
}

/** An energy as a number only, for a column whose header has the unit. */
export function formatEnergyIn(wh: number, { perWh, decimals }: EnergyUnit, language: Language): string {
  return formatNumber(wh / perWh, decimals, language)
}

/** A power [kW] with its unit: kW below 1 000 kW, MW above. */
export function formatPower(kw: number, language: Language): string {
  return Math.abs(kw) < 1000
    ? `${formatNumber(kw, Number.isInteger(kw) ? 0 : 1, language)}${NBSP}kW`
    : `${formatNumber(kw / 1000, 2, language)}${NBSP}MW`
}
