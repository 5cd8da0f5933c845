import type { LocalDay } from '../calendar/day.ts'
import { addMonths, daysInMonth, earlierDay, epochDay, firstDay, monthOf } from '../calendar/day.ts'
import type { Decimal } from '../quantity/decimal.ts'
import { fromInteger, plus, ZERO } from '../quantity/decimal.ts'
import { divide } from '../quantity/rounding.ts'

/** Digits kept of a part of a month. */
const PART_DIGITS = 6

function monthsTouched(from: LocalDay, to: LocalDay): { from: LocalDay; to: LocalDay }[] {
  const parts: { from: LocalDay; to: LocalDay }[] = []
  for (let at = from; at < to; ) {
    const next = firstDay(addMonths(monthOf(at), 1))
    const end = earlierDay(next, to)
    parts.push({ from: at, to: end })
    at = end
  }
  return parts
}

/**
 * Months of `[from, to)` by days: whole months count one, a part counts its days over the days of the month, kept to six
 * digits so that a printed quantity times its rate is the printed amount.
 *
 * @law charges.part-months
 */
export function monthsByDays(from: LocalDay, to: LocalDay): Decimal {
  let total = ZERO
  for (const part of monthsTouched(from, to)) {
    const days = epochDay(part.to) - epochDay(part.from)
    const all = daysInMonth(monthOf(part.from))
    total = plus(total, days === all ? fromInteger(1) : divide(fromInteger(days), fromInteger(all), PART_DIGITS))
  }
  return total
}

/**
 * Whole months for a charge due in full whatever the first day: each month of the bill counts once, in the part of the
 * bill that holds its first billed day.
 *
 * @param from      first day of the part
 * @param to        day after the part
 * @param billFrom  first day of the whole bill
 * @law   charges.part-months
 */
export function monthsBegun(from: LocalDay, to: LocalDay, billFrom: LocalDay): Decimal {
  const begun = monthsTouched(from, to).filter((part) => part.from === billFrom || part.from.endsWith('-01'))
  return fromInteger(begun.length)
}

/** The months of a period, each `[from, to)` and cut at the period's ends. */
export function monthParts(
  from: LocalDay,
  to: LocalDay,
): readonly { readonly from: LocalDay; readonly to: LocalDay }[] {
  return monthsTouched(from, to)
}
