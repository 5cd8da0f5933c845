import { fromNumber } from '../quantity/decimal.ts'
import { commonScale } from '../quantity/fraction.ts'
import { shareByWeights } from '../quantity/largest-remainder.ts'

/**
 * Shares for print that sum to exactly 100 %: rounded by the largest remainder, never each for itself.
 *
 * @param parts   each ≥ 0
 * @param digits  digits after the point of a percent
 * @returns       percents in the order of the parts; undefined when all parts are 0
 */
export function evenPercents(parts: readonly number[], digits = 2): number[] | undefined {
  const { mantissas } = commonScale(parts.map((part) => fromNumber(part)))
  const units = 10n ** BigInt(digits)
  const shared = shareByWeights(100n * units, mantissas)
  return shared?.map((part) => Number(part) / Number(units))
}
