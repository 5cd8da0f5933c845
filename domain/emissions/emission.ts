import type { Decimal } from '../quantity/decimal.ts'
import { decimal, plus, times, ZERO } from '../quantity/decimal.ts'
import type { EmissionFactor, Pollutant } from './factor-set.ts'
import { POLLUTANTS } from './factor-set.ts'

/** Mass of each pollutant [Mg]. */
export type Emission = Readonly<Record<Pollutant, Decimal>>

const MEGAGRAMS_PER_GRAM: Decimal = { mantissa: 1n, scale: 6 }

/**
 * Emission of burning fuel in one kind of device: energy × factor.
 *
 * @pl     emisja zanieczyszczeń
 * @param energyGj  energy in the fuel [GJ], ≥ 0
 * @returns         mass by pollutant [Mg], exact
 */
export function emissionOf(energyGj: Decimal, factor: EmissionFactor): Emission {
  return byPollutant((pollutant) => times(times(energyGj, decimal(factor[pollutant])), MEGAGRAMS_PER_GRAM))
}

/** The sum of several emissions [Mg]. */
export function totalEmission(parts: readonly Emission[]): Emission {
  return byPollutant((pollutant) => parts.reduce((total, part) => plus(total, part[pollutant]), ZERO))
}

function byPollutant(value: (pollutant: Pollutant) => Decimal): Emission {
  return Object.fromEntries(POLLUTANTS.map((pollutant) => [pollutant, value(pollutant)])) as Record<Pollutant, Decimal>
}
