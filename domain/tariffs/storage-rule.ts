import type { LocalDay } from '../calendar/day.ts'
import type { Citations } from '../law/citations.ts'
import { asDecimal, read } from '../law/citations.ts'
import type { Decimal } from '../quantity/decimal.ts'
import { compare, isZero, minus, ZERO } from '../quantity/decimal.ts'
import { divide } from '../quantity/rounding.ts'

/**
 * The part of the fixed network charge a storage facility pays: K = 1 − min(given back / taken, 1), two digits, and 0
 * when nothing was taken.
 *
 * @pl    współczynnik K magazynu energii
 * @law   charges.storage-settlement (taryfa Energa-Operator, pkt 4.1.32–4.1.35)
 * @param takenKwh  energy taken from the grid in the billing period
 * @param backKwh   energy given back to it
 */
export function storageFactor(takenKwh: Decimal, backKwh: Decimal, on: LocalDay, cite: Citations): Decimal {
  const id = 'charges.storage-settlement'
  const law = read(id, on, cite).value as { factorDigits: number; factorWithoutWithdrawal: string }
  if (isZero(takenKwh)) return asDecimal(law.factorWithoutWithdrawal, id)
  if (compare(backKwh, takenKwh) >= 0) return ZERO
  return divide(minus(takenKwh, backKwh), takenKwh, law.factorDigits)
}
