import type { LocalDay } from '../calendar/day.ts'
import type { Citations } from '../law/citations.ts'
import { read } from '../law/citations.ts'
import { Refusal } from '../problems/refusal.ts'
import type { Decimal } from '../quantity/decimal.ts'
import { plus, times, ZERO } from '../quantity/decimal.ts'
import type { CapacityClass, ClassRow } from './capacity-class.ts'
import { classOfWhole, classTableOn } from './capacity-class.ts'
import type { ClassPeriod, ListedDay } from './capacity-hours.ts'
import { classPeriodOf, listedDays } from './capacity-hours.ts'
import type { BillQuantities } from './quantities.ts'
import { indexAt, kwhOf, sumOf } from './quantities.ts'

/** What fell into one class. */
export interface ClassEnergy {
  readonly class: CapacityClass
  readonly coefficient: Decimal
  /** Qualification periods (days since 2025) in this class. */
  readonly periods: number
  readonly listedKwh: Decimal
}

export interface CapacityEnergy {
  readonly classes: readonly ClassEnergy[]
  /** Sum of coefficient × listed energy [kWh], exact. */
  readonly feeKwh: Decimal
}

interface Held {
  readonly row: ClassRow
  periods: number
  units: number
}

/** The class of one qualification period from the energy metered on its working days. */
function classOfDays(quantities: BillQuantities, days: readonly ListedDay[], on: LocalDay, cite: Citations): ClassRow {
  let listed = 0
  let whole = 0
  let listedSlots = 0
  let slots = 0
  for (const day of days) {
    const list = quantities.energyWh
    listed += sumOf(quantities, list, indexAt(quantities, day.listedFrom), indexAt(quantities, day.listedTo))
    whole += sumOf(quantities, list, indexAt(quantities, day.start), indexAt(quantities, day.end))
    listedSlots += day.listedTo - day.listedFrom
    slots += day.end - day.start
  }
  const table = classTableOn(on, cite)
  const l = Math.round(listed)
  return classOfWhole(l, Math.round(whole) - l, listedSlots / 4, (slots - listedSlots) / 4, table)
}

/** Consecutive listed days of `[from, to)` by qualification period. */
function byPeriod(
  from: LocalDay,
  to: LocalDay,
  cite: Citations,
): { period: ReturnType<typeof classPeriodOf>; days: ListedDay[] }[] {
  const groups: { period: ReturnType<typeof classPeriodOf>; days: ListedDay[] }[] = []
  let kindEntry = read('capacity.class-period', from, cite)
  for (const day of listedDays(from, to, cite)) {
    if (kindEntry.to !== null && day.day >= kindEntry.to) kindEntry = read('capacity.class-period', day.day, cite)
    const last = groups.at(-1)
    if (last && last.period.from <= day.day && day.day < last.period.to) last.days.push(day)
    else groups.push({ period: classPeriodOf(day.day, kindEntry.value as ClassPeriod), days: [day] })
  }
  return groups
}

/**
 * The energy of a range of days on which the capacity fee per kWh is charged.
 *
 * The class of each qualification period rests on the energy metered; the fee is charged on `capacityBasisWh` where a
 * regime hands one in. A period that reaches beyond the range is classified as a whole.
 *
 * @law     capacity.classes, capacity.class-period, capacity.listed-hours (art. 70a, 89e ustawy o rynku mocy)
 * @refuses tariffs.capacity-class-cut when the readings do not hold a whole qualification period
 */
export function capacityEnergy(
  quantities: BillQuantities,
  from: LocalDay,
  to: LocalDay,
  cite: Citations,
): CapacityEnergy {
  const basis = quantities.capacityBasisWh ?? quantities.energyWh
  const held = new Map<CapacityClass, Held>()
  for (const { period, days } of byPeriod(from, to, cite)) {
    const whole = period.from < from || to < period.to ? listedDays(period.from, period.to, cite) : days
    for (const day of whole)
      if (indexAt(quantities, day.start) < 0 || indexAt(quantities, day.end) > quantities.energyWh.length)
        throw new Refusal('tariffs.capacity-class-cut', { start: period.from, end: period.to })
    const row = classOfDays(quantities, whole, period.from, cite)
    const known = held.get(row.class) ?? { row, periods: 0, units: 0 }
    known.periods += 1
    for (const day of days)
      known.units += sumOf(quantities, basis, indexAt(quantities, day.listedFrom), indexAt(quantities, day.listedTo))
    held.set(row.class, known)
  }
  const classes = [...held.values()]
    .sort((a, b) => (a.row.class < b.row.class ? -1 : 1))
    .map(({ row, periods, units }) => ({
      class: row.class,
      coefficient: row.coefficient,
      periods,
      listedKwh: kwhOf(quantities, units),
    }))
  const feeKwh = classes.reduce((sum, one) => plus(sum, times(one.coefficient, one.listedKwh)), ZERO)
  return { classes, feeKwh }
}
