import { evenPercents } from '../../../domain/plan/even-shares.ts'
import { shareCell } from '../model/cells.ts'
import type { Cell } from '../model/document.ts'
import type { PlanView } from './plan-view.ts'

/** Cells of shares that sum to exactly 100 % as printed; a whole of nothing has no shares. */
export function shareCells(parts: readonly number[], words: PlanView['words'], digits = 1): Cell[] {
  const shares = evenPercents(parts, digits)
  return parts.map((_, i) => {
    const share = shares?.[i]
    return shareCell(share === undefined ? null : share / 100, words, digits)
  })
}
