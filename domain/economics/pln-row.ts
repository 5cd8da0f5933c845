import type { FlowYear } from './cash-flow.ts'
import { plnText } from './pln-text.ts'

/** One year of a cash flow as texts, to the grosz. */
export interface PlnRow {
  readonly investmentPln: string
  readonly operatingPln: string
  readonly savingPln: string
  readonly taxPln: string
  readonly resultPln: string
  readonly cumulativePln: string
  readonly depreciationPln: string
}

/** A year's flows leave float64: each is rounded alone, so printed parts may differ from a printed sum by a grosz. */
export function plnRow(row: FlowYear): PlnRow {
  return {
    investmentPln: plnText(row.investment),
    operatingPln: plnText(row.operating),
    savingPln: plnText(row.saving),
    taxPln: plnText(row.tax),
    resultPln: plnText(row.result),
    cumulativePln: plnText(row.cumulative),
    depreciationPln: plnText(row.depreciation),
  }
}
