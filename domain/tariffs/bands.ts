import { asDecimal } from '../law/citations.ts'
import type { LawValue } from '../law/entry.ts'
import type { Decimal } from '../quantity/decimal.ts'
import { compare } from '../quantity/decimal.ts'

/** A band of yearly use and its monthly rate: `below` is exclusive, `upTo` inclusive, neither means all above. */
export interface Band {
  readonly below?: string
  readonly upTo?: string
  readonly rate: string
}

/**
 * Monthly rate [PLN] of the band in which a yearly use falls; bands stand in rising order.
 *
 * @param yearlyKwh  use of a year [kWh], compared exactly: 1200 is still the second band, 1200.001 the third
 */
export function rateOfBand(bands: readonly LawValue[], yearlyKwh: Decimal, id: string): Decimal {
  for (const band of bands as unknown as readonly Band[]) {
    const fits =
      band.below !== undefined
        ? compare(yearlyKwh, asDecimal(band.below, id)) < 0
        : band.upTo === undefined || compare(yearlyKwh, asDecimal(band.upTo, id)) <= 0
    if (fits) return asDecimal(band.rate, id)
  }
  throw new Error(`${id}: the bands leave ${yearlyKwh.mantissa}e-${yearlyKwh.scale} out`)
}
