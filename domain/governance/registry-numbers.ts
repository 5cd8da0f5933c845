const NIP_WEIGHTS = [6, 5, 7, 2, 3, 4, 5, 6, 7]
const REGON_9_WEIGHTS = [8, 9, 2, 3, 4, 5, 6, 7]
const REGON_14_WEIGHTS = [2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8]

function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((total, weight, i) => total + weight * Number(digits[i]), 0) % 11
}

/**
 * A tax number: 10 digits, the last is the weighted sum of the others modulo 11 (a remainder of 10 is never issued).
 *
 * @pl NIP
 */
export function isNip(digits: string): boolean {
  return /^\d{10}$/.test(digits) && weighted(digits, NIP_WEIGHTS) === Number(digits[9])
}

/**
 * A number of the register of the national economy: 9 digits, or 14 for a local unit, whose first 9 are the number of
 * the whole; a remainder of 10 counts as 0.
 *
 * @pl REGON
 */
export function isRegon(digits: string): boolean {
  if (/^\d{9}$/.test(digits)) return weighted(digits, REGON_9_WEIGHTS) % 10 === Number(digits[8])
  if (!/^\d{14}$/.test(digits)) return false
  return isRegon(digits.slice(0, 9)) && weighted(digits, REGON_14_WEIGHTS) % 10 === Number(digits[13])
}

/** A number of the court register: 10 digits, no check digit, never all zeros. @pl numer KRS */
export function isKrs(digits: string): boolean {
  return /^\d{10}$/.test(digits) && !/^0+$/.test(digits)
}

/** A number as people paste it, reduced to its digits: blanks, dashes and a leading `PL` go. */
export function bareDigits(text: string): string {
  return text
    .trim()
    .replace(/^PL/i, '')
    .replace(/[\s\u00a0-]/g, '')
}
