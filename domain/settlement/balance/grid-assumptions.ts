import assumed from '../../../assumptions/grid-electricity.json' with { type: 'json' }
import type { Both } from '../../metering/both.ts'
import type { Decimal } from '../../quantity/decimal.ts'
import { decimal } from '../../quantity/decimal.ts'

/** A value nobody enacted: who chose it, when, how sure they were. */
export interface Assumption {
  readonly id: string
  readonly name: Both
  readonly value: Decimal
  readonly unit: string
  readonly author: string
  /** The day it was written down. */
  readonly day: string
  readonly status: string
  readonly doubts: readonly Both[]
}

/**
 * CO2 of a megawatt-hour at the final consumer, of the latest data year not after `year` [kg CO2/MWh].
 *
 * @returns undefined for a year before the first recorded one
 */
export function emissionFactorOf(year: number): (Assumption & { readonly dataYear: number }) | undefined {
  const { id, pl, en, author, day, status, unit, values, doubts } = assumed.emissionFactor
  const found = values.filter((one) => one.dataYear <= year).at(-1)
  if (!found) return undefined
  return {
    id: `${id}@${found.dataYear}`,
    name: { pl, en },
    value: decimal(found.value),
    unit,
    author: `${author} (${found.published})`,
    day,
    status,
    doubts,
    dataYear: found.dataYear,
  }
}

/** Share of network losses in the energy fed into the distribution network. @pl straty sieciowe */
export function assumedLossShare(): Assumption {
  const { id, pl, en, author, day, status, unit, value, doubts } = assumed.lossShare
  return { id, name: { pl, en }, value: decimal(value), unit, author, day, status, doubts }
}
