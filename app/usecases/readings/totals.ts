import type { Totals } from './import-record.ts'

export const NO_TOTALS: Totals = { added: 0, changed: 0, same: 0, refused: 0, beforeWh: 0, afterWh: 0 }

/** Sums of months, files or imports. */
export function totalsOf(parts: readonly Totals[]): Totals {
  return parts.reduce(
    (sum, one) => ({
      added: sum.added + one.added,
      changed: sum.changed + one.changed,
      same: sum.same + one.same,
      refused: sum.refused + one.refused,
      beforeWh: sum.beforeWh + one.beforeWh,
      afterWh: sum.afterWh + one.afterWh,
    }),
    NO_TOTALS,
  )
}
