import ipcc from '../../assumptions/emission-factors/greenhouse-gas.json' with { type: 'json' }
import grid from '../../assumptions/grid-electricity.json' with { type: 'json' }
import type { Decimal } from '../quantity/decimal.ts'
import { decimal, plus, times, ZERO } from '../quantity/decimal.ts'

/** Sectors of the Covenant of Mayors inventory. @pl sektory inwentaryzacji Porozumienia Burmistrzów */
export const INVENTORY_SECTORS = [
  'municipal-buildings',
  'tertiary-buildings',
  'residential-buildings',
  'public-lighting',
  'industry',
  'municipal-fleet',
  'public-transport',
  'private-transport',
  'agriculture',
  'waste',
] as const
export type InventorySector = (typeof INVENTORY_SECTORS)[number]

/** 1: burnt in the gmina; 2: electricity and heat brought in; 3: elsewhere in the chain. @pl zakres */
export type Scope = 1 | 2 | 3

/** Greenhouse gas of one unit of activity [kg]. Carbon of living matter stands apart and enters no sum. */
export interface GasFactor {
  readonly kgCo2e: Decimal
  /** @pl CO2 biogeniczny */
  readonly biogenicKgCo2: Decimal
  readonly source: string
  readonly year: number | null
}

export const GAS_FACTORS_ID: string = ipcc.id
export const GAS_FACTOR_DOUBTS: readonly { readonly pl: string; readonly en: string }[] = ipcc.doubts
export const GRID_FACTOR_DOUBTS: readonly { readonly pl: string; readonly en: string }[] = grid.emissionFactor.doubts
export const GAS_CARRIERS: readonly string[] = [...ipcc.rows.map(({ carrier }) => carrier), 'electricity']

/** The factor of a fuel [kg/GJ], CO2, CH4 and N2O together; undefined for a carrier the table does not have. */
export function fuelGasFactor(carrier: string): GasFactor | undefined {
  const row = ipcc.rows.find((one) => one.carrier === carrier)
  if (!row) return undefined
  const biogenic = 'biogenic' in row && row.biogenic === true
  const { warming } = ipcc
  const others = plus(times(decimal(row.ch4), decimal(warming.ch4)), times(decimal(row.n2o), decimal(warming.n2o)))
  return {
    kgCo2e: biogenic ? others : plus(decimal(row.co2), others),
    biogenicKgCo2: biogenic ? decimal(row.co2) : ZERO,
    source: ipcc.author,
    year: null,
  }
}

/**
 * The factor of grid electricity [kg/MWh, not per GJ] in a year.
 *
 * @returns undefined when no edition covers the year; the last known one is never taken in silence
 */
export function gridGasFactor(year: number): GasFactor | undefined {
  const found = grid.emissionFactor.values.find(({ dataYear }) => dataYear === year)
  if (!found) return undefined
  return {
    kgCo2e: decimal(found.value),
    biogenicKgCo2: ZERO,
    source: grid.emissionFactor.author,
    year,
  }
}

/** Years the grid factor is known for. */
export const GRID_YEARS: readonly number[] = grid.emissionFactor.values.map(({ dataYear }) => dataYear)

const TONNES_PER_KG = decimal('0.001')

/** Activity × factor [t CO2e] and the biogenic CO2 apart [t]. */
export function gasOf(
  activity: Decimal,
  factor: GasFactor,
): { readonly tCo2e: Decimal; readonly biogenicTCo2: Decimal } {
  return {
    tCo2e: times(times(activity, factor.kgCo2e), TONNES_PER_KG),
    biogenicTCo2: times(times(activity, factor.biogenicKgCo2), TONNES_PER_KG),
  }
}
