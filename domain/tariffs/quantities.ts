import type { LocalDay } from '../calendar/day.ts'
import type { Slot } from '../calendar/slot.ts'
import { startOfDay, toUtcText } from '../calendar/slot.ts'
import { Refusal } from '../problems/refusal.ts'
import type { Decimal } from '../quantity/decimal.ts'

/** Energy per interval; a missing value is negative (`MISSING`) or NaN. */
export type EnergyList = ArrayLike<number>

/** Reactive energy of the billed period. @pl energia bierna */
export interface ReactiveEnergy {
  /** Inductive energy taken [kvarh]. */
  readonly inductiveKvarh: Decimal
  /** Capacitive energy [kvarh]. */
  readonly capacitiveKvarh: Decimal
  /** The price the President of URE published, in force when the tariff was approved [PLN/MWh]. @pl Crk */
  readonly pricePlnPerMwh: Decimal
  /** Contract factor where it is lower than the usual one. @pl umowny współczynnik tgφ0 */
  readonly tangent?: Decimal | undefined
}

/**
 * What a point is billed for, per interval of one gap-free series.
 *
 * `energyWh` is what the meter recorded; every other list replaces it for one kind of charge, which is how a regime bills
 * less than was taken: matched energy of a cluster, settled energy of a cooperative. The lists may reach beyond the billed
 * period, so a year's lists serve twelve monthly bills. Fractions of a unit are allowed in the bases and rounded once
 * per zone.
 */
export interface BillQuantities {
  /** Start of the first interval, on a full hour. */
  readonly start: Slot
  /** Quarter-hours in an interval. */
  readonly slotsPerValue: 1 | 4
  /** Units in a watt-hour, a power of ten; 1 (whole watt-hours) unless given. */
  readonly partsPerWh?: number
  /** Energy taken from the grid: contract power, capacity class, and every charge not named below. */
  readonly energyWh: EnergyList
  /** Basis of the variable network rate. */
  readonly variableBasisWh?: EnergyList
  /** Basis of the quality rate; the variable basis unless given. */
  readonly qualityBasisWh?: EnergyList
  /** Basis of the RES and cogeneration fees. */
  readonly resCogenBasisWh?: EnergyList
  /** Energy the capacity fee per kWh is charged on; the class always rests on `energyWh`. */
  readonly capacityBasisWh?: EnergyList
  /** Energy the seller sells. */
  readonly soldWh?: EnergyList
  /** Energy bought from members of the same community, billed at the price of the request's `inner` terms. */
  readonly innerWh?: EnergyList
  /** Energy excise is due on, where the price does not hold it; the energy sold unless given. */
  readonly exciseBasisWh?: EnergyList
  /** Energy a storage facility gave back to the grid: storage rule of the network charges. */
  readonly fedBackWh?: EnergyList
  readonly reactive?: ReactiveEnergy | undefined
}

/** Index of the interval that starts at a slot (may lie outside the lists). */
export function indexAt(quantities: BillQuantities, slot: number): number {
  return (slot - quantities.start) / quantities.slotsPerValue
}

/** Indices `[from, to)` of a range of days. @refuses tariffs.readings-do-not-cover */
export function indicesOf(
  quantities: BillQuantities,
  list: EnergyList,
  from: LocalDay,
  to: LocalDay,
): readonly [number, number] {
  const first = indexAt(quantities, startOfDay(from))
  const end = indexAt(quantities, startOfDay(to))
  if (first < 0 || end > list.length)
    throw new Refusal('tariffs.readings-do-not-cover', { from, to, found: list.length, expected: end - first })
  return [first, end]
}

/** Text of the instant at which an interval starts. */
export function instantOf(quantities: BillQuantities, index: number): string {
  return toUtcText((quantities.start + index * quantities.slotsPerValue) as Slot)
}

/** Throws for the first value of a range that is no energy. @refuses tariffs.missing-readings, tariffs.bad-energy */
export function refuseBadValues(quantities: BillQuantities, list: EnergyList, first: number, end: number): never {
  let count = 0
  let at = -1
  for (let i = first; i < end; i += 1) {
    const value = list[i] ?? Number.NaN
    if (value >= 0) continue
    if (value < 0 && value !== -1) throw new Refusal('tariffs.bad-energy', { value, at: instantOf(quantities, i) })
    count += 1
    if (at < 0) at = i
  }
  throw new Refusal('tariffs.missing-readings', { count, first: instantOf(quantities, at) })
}

/** Sum of a range of indices, in units of the list. @refuses tariffs.missing-readings, tariffs.bad-energy */
export function sumOf(quantities: BillQuantities, list: EnergyList, first: number, end: number): number {
  let total = 0
  for (let i = first; i < end; i += 1) {
    const value = list[i] as number
    if (!(value >= 0)) refuseBadValues(quantities, list, first, end)
    total += value
  }
  return total
}

/** Digits after the point of a kWh that a unit stands for: 3 for whole watt-hours. */
function kwhScale(quantities: BillQuantities): number {
  return 3 + Math.round(Math.log10(quantities.partsPerWh ?? 1))
}

/** Units of the lists as kWh, exact; fractions of a unit are rounded first. */
export function kwhOf(quantities: BillQuantities, units: number): Decimal {
  return { mantissa: BigInt(Math.round(units)), scale: kwhScale(quantities) }
}

/** kWh as MWh, exact. */
export function mwhOf(kwh: Decimal): Decimal {
  return { mantissa: kwh.mantissa, scale: kwh.scale + 3 }
}
