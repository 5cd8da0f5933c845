import type { LocalDay } from '../calendar/day.ts'
import type { Decimal } from '../quantity/decimal.ts'
import { fullText, text, times } from '../quantity/decimal.ts'
import { toGrosz } from '../quantity/rounding.ts'

/** Whom a line goes to: the seller of energy, or the distributor (with the fees collected through the network). */
export type LineKind = 'sale' | 'network'

/** What one part of a bill costs: quantity × rate, rounded to the grosz. All money net of VAT. */
export interface BillLine {
  /** Which charge, e.g. `network-variable.day`; a rate that changes gives a second line of the same id. */
  readonly id: string
  readonly kind: LineKind
  readonly pl: string
  readonly en: string
  /** Days the line covers, `[from, to)`. */
  readonly from: LocalDay
  readonly to: LocalDay
  /** Decimal text, all digits that count. */
  readonly quantity: string
  readonly unit: 'kWh' | 'MWh' | 'Mvarh' | 'kW' | 'MW' | 'month' | 'kW·month' | 'MW·month'
  /** PLN per unit. */
  readonly ratePln: string
  /** PLN to the grosz. */
  readonly amountPln: string
  /** Law entry and its first day (`charges.res-fee@2026-01-01`), or `seller` for what the contract says. */
  readonly source: string
}

/** What is the same in all lines of a part of a bill. */
export interface LineFrame {
  readonly id: string
  readonly kind: LineKind
  readonly pl: string
  readonly en: string
  readonly from: LocalDay
  readonly to: LocalDay
  readonly unit: BillLine['unit']
  readonly source: string
}

/** A line of quantity × rate. @law art. 106e ust. 11 ustawy o VAT for the rounding */
export function billLine(frame: LineFrame, quantity: Decimal, rate: Decimal): BillLine {
  return lineOf(frame, quantity, rate, times(quantity, rate))
}

/** A line whose amount is a sum of many products; its rate is their mean. */
export function lineOf(frame: LineFrame, quantity: Decimal, rate: Decimal, amount: Decimal): BillLine {
  const { id, kind, pl, en, from, to, unit, source } = frame
  return {
    id,
    kind,
    pl,
    en,
    from,
    to,
    quantity: text(quantity),
    unit,
    ratePln: fullText(rate),
    amountPln: fullText(toGrosz(amount)),
    source,
  }
}
