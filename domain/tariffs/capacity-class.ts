import type { LocalDay } from '../calendar/day.ts'
import type { Citations } from '../law/citations.ts'
import { asDecimal, read } from '../law/citations.ts'
import type { Decimal } from '../quantity/decimal.ts'
import { compare, fromInteger, isZero, ONE, plus, times } from '../quantity/decimal.ts'

/** Classes of customers for the capacity fee. @pl grupy odbiorców końcowych K1–K4 */
export type CapacityClass = 'K1' | 'K2' | 'K3' | 'K4'

/** A class, the difference of use below which it holds (none for the last), and its coefficient A. */
export interface ClassRow {
  readonly class: CapacityClass
  readonly below: Decimal | null
  readonly coefficient: Decimal
}

export interface ClassTable {
  readonly rows: readonly ClassRow[]
  /** The class of a customer who used nothing in the other hours. */
  readonly withoutOtherUse: ClassRow
}

const cache = new Map<string, ClassTable>()

/** The classes as the law states them on a day. @law capacity.classes */
export function classTableOn(on: LocalDay, cite: Citations): ClassTable {
  const entry = read('capacity.classes', on, cite)
  const known = cache.get(entry.from)
  if (known) return known
  const raw = entry.value as unknown as {
    classes: { class: CapacityClass; below?: string; coefficient: string }[]
    withoutOtherUse: CapacityClass
  }
  const rows = raw.classes.map((row) => ({
    class: row.class,
    below: row.below === undefined ? null : asDecimal(row.below, entry.id),
    coefficient: asDecimal(row.coefficient, entry.id),
  }))
  const withoutOtherUse = rows.find((row) => row.class === raw.withoutOtherUse)
  if (!withoutOtherUse) throw new Error(`${entry.id}: ${raw.withoutOtherUse} is no class`)
  const table = { rows, withoutOtherUse }
  cache.set(entry.from, table)
  return table
}

/** Energy and hours of a qualification period, working days only. */
export interface QualificationSums {
  /** Energy of the listed hours, any unit. @pl ZS */
  readonly listed: Decimal
  /** Energy of the other hours, same unit. @pl ZPS */
  readonly other: Decimal
  readonly listedHours: number
  readonly otherHours: number
}

/**
 * The class of a customer in one qualification period.
 *
 * The law compares Δ = (mean listed − mean other) / mean other with 5, 10 and 15 %. Here the same is asked without a
 * division, so that it is exact: Δ < t just when listed · M < (1 + t) · other · N.
 *
 * @law capacity.classes (art. 70a ust. 1 i 2 ustawy o rynku mocy)
 */
export function classOf(sums: QualificationSums, table: ClassTable): ClassRow {
  if (isZero(sums.other)) return table.withoutOtherUse
  const left = times(sums.listed, fromInteger(sums.otherHours))
  const right = times(sums.other, fromInteger(sums.listedHours))
  for (const row of table.rows)
    if (row.below === null || compare(left, times(right, plus(ONE, row.below))) < 0) return row
  throw new Error('capacity.classes: the last class has a threshold')
}

/**
 * The same for whole units in binary numbers, fast; products beyond 2^53 go through {@link classOf}.
 *
 * @param listed  energy of the listed hours, whole units
 * @param other   energy of the other hours, whole units
 */
export function classOfWhole(
  listed: number,
  other: number,
  listedHours: number,
  otherHours: number,
  table: ClassTable,
): ClassRow {
  if (other === 0) return table.withoutOtherUse
  const left = listed * otherHours
  const right = other * listedHours
  for (const row of table.rows) {
    if (row.below === null) return row
    const unit = 10 ** row.below.scale
    const a = left * unit
    const b = right * (unit + Number(row.below.mantissa))
    if (!(a <= Number.MAX_SAFE_INTEGER && b <= Number.MAX_SAFE_INTEGER))
      return classOf({ listed: fromInteger(listed), other: fromInteger(other), listedHours, otherHours }, table)
    if (a < b) return row
  }
  throw new Error('capacity.classes: the last class has a threshold')
}
