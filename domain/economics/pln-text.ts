import { fromNumber, fullText } from '../quantity/decimal.ts'
import { toGrosz } from '../quantity/rounding.ts'

/** Digits a float64 can be trusted with: the sixteenth is noise of the binary form. */
const TRUSTED_DIGITS = 14

/**
 * Money of an economic computation as text, to the grosz, halves away from zero.
 *
 * The one door from float64 to printed money. Noise behind the fourteenth digit is dropped first, so that a value that
 * is 0.785 on paper is not printed 0.78 because its binary neighbour is 0.78499999999999992.
 *
 * @param value  [PLN]
 */
export function plnText(value: number): string {
  const text = fullText(toGrosz(fromNumber(Number(value.toPrecision(TRUSTED_DIGITS)))))
  return text === '-0.00' ? '0.00' : text
}
