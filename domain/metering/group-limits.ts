import type { LocalDay } from '../calendar/day.ts'
import type { Citations } from '../law/citations.ts'
import { readDecimal } from '../law/citations.ts'
import type { GroupLimits } from './point-checks.ts'

/**
 * The limits behind letter and first digit of tariff groups on a day, for `checkPoints`.
 *
 * @refuses law.not-covered
 */
export function groupLimits(on: LocalDay, cite: Citations): GroupLimits {
  return {
    firstDigitKw: readDecimal('metering.group-first-digit-limit', on, cite),
    lowKv: readDecimal('metering.low-voltage-limit', on, cite),
    highKv: readDecimal('metering.high-voltage-limit', on, cite),
  }
}
