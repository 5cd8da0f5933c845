import type { LocalDay } from '../calendar/day.ts'
import { addDays } from '../calendar/day.ts'
import { slotsOfDay } from '../calendar/slot.ts'
import type { Citations } from '../law/citations.ts'
import { read, readDecimal } from '../law/citations.ts'
import type { LawValue } from '../law/entry.ts'
import type { Finding } from '../problems/finding.ts'
import { finding } from '../problems/finding.ts'
import { Refusal } from '../problems/refusal.ts'
import type { Decimal } from '../quantity/decimal.ts'
import { fromInteger, minus, sign, sum, times, ZERO } from '../quantity/decimal.ts'
import { divide } from '../quantity/rounding.ts'
import { rateOfBand } from './bands.ts'
import type { CapacityClass, ClassRow } from './capacity-class.ts'
import { classOf, classTableOn } from './capacity-class.ts'
import type { ClassPeriod } from './capacity-hours.ts'
import { listedDays } from './capacity-hours.ts'

/** The capacity fee of one point on one day. @pl opłata mocowa */
export interface DailyCapacityFee {
  /** null on a day without listed hours. */
  readonly class: CapacityClass | null
  readonly coefficient: Decimal | null
  /** Difference of the mean use of listed and other hours; null where the other hours have no use. @pl Δs */
  readonly delta: Decimal | null
  readonly listedKwh: Decimal
  readonly otherKwh: Decimal
  /** Coefficient × listed energy [kWh], exact. */
  readonly feeKwh: Decimal
  readonly ratePlnPerKwh: Decimal
  /** Exact product [PLN]; a bill rounds to the grosz. */
  readonly amountPln: Decimal
}

const PERIOD_WORDS = { month: ['miesiąc kalendarzowy', 'calendar month'], 'ten-days': ['dekadę', 'ten days'] } as const

/** Hours of a local day: 23, 24 or 25. */
export function hoursOfDay(day: LocalDay): number {
  return slotsOfDay(day) / 4
}

/**
 * The capacity fee of a day for a customer billed per kWh.
 *
 * @pl       opłata mocowa za dobę, odbiorca rozliczany za energię w wybranych godzinach
 * @law      capacity.rate, capacity.classes, capacity.class-period, capacity.listed-hours (art. 70a ustawy o rynku mocy)
 * @param day        local day
 * @param hourlyKwh  energy of each hour of the day [kWh]: 24 values, 23 or 25 on a clock-change day
 * @refuses  tariffs.wrong-hours; tariffs.capacity-class-period for days before 2025, when the class was found over a
 *           longer period; law.not-covered
 */
export function dailyCapacityFee(day: LocalDay, hourlyKwh: readonly Decimal[], cite: Citations): DailyCapacityFee {
  const expected = hoursOfDay(day)
  if (hourlyKwh.length !== expected)
    throw new Refusal('tariffs.wrong-hours', { day, expected, found: hourlyKwh.length }, { pointer: '/hourlyKwh' })
  const at = hourlyKwh.findIndex((kwh) => sign(kwh) < 0)
  if (at >= 0) throw new Refusal('tariffs.bad-energy', { value: 'below zero', at }, { pointer: `/hourlyKwh/${at}` })
  const period = read('capacity.class-period', day, cite).value as ClassPeriod
  if (period !== 'day') {
    const [periodPl, words] = PERIOD_WORDS[period]
    throw new Refusal('tariffs.capacity-class-period', { day, periodPl, period: words }, { pointer: '/day' })
  }
  const ratePlnPerKwh = readDecimal('capacity.rate', day, cite)
  const [listed] = listedDays(day, addDays(day, 1), cite)
  if (!listed)
    return {
      class: null,
      coefficient: null,
      delta: null,
      listedKwh: ZERO,
      otherKwh: sum(hourlyKwh),
      feeKwh: ZERO,
      ratePlnPerKwh,
      amountPln: ZERO,
    }
  const isListed = (hour: number) => {
    const slot = listed.start + hour * 4
    return listed.listedFrom <= slot && slot < listed.listedTo
  }
  const inListed = hourlyKwh.filter((_, hour) => isListed(hour))
  const inOther = hourlyKwh.filter((_, hour) => !isListed(hour))
  const listedKwh = sum(inListed)
  const otherKwh = sum(inOther)
  const hours = { listedHours: inListed.length, otherHours: inOther.length }
  const row: ClassRow = classOf({ listed: listedKwh, other: otherKwh, ...hours }, classTableOn(day, cite))
  const feeKwh = times(row.coefficient, listedKwh)
  return {
    class: row.class,
    coefficient: row.coefficient,
    delta: deltaOf(listedKwh, otherKwh, hours.listedHours, hours.otherHours),
    listedKwh,
    otherKwh,
    feeKwh,
    ratePlnPerKwh,
    amountPln: times(feeKwh, ratePlnPerKwh),
  }
}

/** Δ to twelve digits, for people: the class never rests on it. */
function deltaOf(listed: Decimal, other: Decimal, n: number, m: number): Decimal | null {
  if (sign(other) === 0) return null
  const left = times(listed, fromInteger(m))
  const right = times(other, fromInteger(n))
  return divide(minus(left, right), right, 12)
}

/** The flat monthly capacity fee and the law it came from. */
export interface FlatCapacityFee {
  readonly amountPln: Decimal
  readonly source: 'capacity.flat' | 'capacity.household-relief'
  readonly findings: readonly Finding[]
}

/**
 * The flat capacity fee of a month for households and other customers of art. 89a ust. 2.
 *
 * @pl       ryczałtowa opłata mocowa za miesiąc
 * @law      capacity.flat, capacity.household-relief (art. 89a i 89b ustawy o rynku mocy)
 * @param on         a day of the month
 * @param annualKwh  use of the year up to the last reading [kWh]
 * @param household  whether the point is a household's; undefined: the fee is charged, with a finding while households pay none
 * @returns          PLN a month
 * @refuses  law.not-covered
 */
export function flatCapacityFee(
  on: LocalDay,
  annualKwh: Decimal,
  household: boolean | undefined,
  cite: Citations,
): FlatCapacityFee {
  const bands = (read('capacity.flat', on, cite).value as { bands: readonly LawValue[] }).bands
  const relief = read('capacity.household-relief', on, cite).value === true
  if (relief && household === true) return { amountPln: ZERO, source: 'capacity.household-relief', findings: [] }
  return {
    amountPln: rateOfBand(bands, annualKwh, 'capacity.flat'),
    source: 'capacity.flat',
    findings: relief && household === undefined ? [finding('tariffs.household-not-said', 'warning', { day: on })] : [],
  }
}
