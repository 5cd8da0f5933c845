import type { LocalMonth } from '../../calendar/day.ts'
import { addMonths } from '../../calendar/day.ts'
import { Refusal } from '../../problems/refusal.ts'
import type { Decimal } from '../../quantity/decimal.ts'
import { compare, isZero, minus, plus, sign, smaller, sum, times, ZERO } from '../../quantity/decimal.ts'
import { quotient } from '../../quantity/fraction.ts'

/** Energy fed in and not yet taken back, dated to the last day of its month; already multiplied by the ratio. */
export interface Lot {
  readonly month: LocalMonth
  readonly energy: Decimal
  /** Tariff zone it was fed in, where the users' groups have several. */
  readonly zone?: string
}

/** The whole cooperative in one tariff zone over the month: hours summed across members and meters first. */
export interface ZoneBalance {
  readonly id: string
  /** Ebsp: Σ of the hours in which the cooperative as a whole withdrew. */
  readonly withdrawn: Decimal
  /** −Ebsw: Σ of the hours in which it fed in, positive. */
  readonly fedIn: Decimal
  /** Variable network rate; decides which zone leftovers serve first. */
  readonly variableRate: Decimal
}

/** A member over the month. */
export interface MemberBalance {
  readonly id: string
  /** Σ over all hours of withdrawn − fed in. */
  readonly balance: Decimal
  /** Σ of the hours in which the member withdrew on balance. */
  readonly withdrawn: Decimal
}

export interface CooperativeMonth {
  readonly month: LocalMonth
  readonly zones: readonly ZoneBalance[]
  readonly members: readonly MemberBalance[]
  readonly carried: readonly Lot[]
}

export interface CooperativeRules {
  /** Wi: energy taken back for one unit fed in. */
  readonly ratio: Decimal
  /** Months after its own in which a lot still serves. */
  readonly carryOver: number
}

export interface CooperativeMonthResult {
  readonly withdrawn: Decimal
  readonly fedIn: Decimal
  /** max(Er, 0): energy the seller bills. */
  readonly settled: Decimal
  /** Credit used this month, from old lots and from this month's. */
  readonly creditUsed: Decimal
  readonly billedByZone: ReadonlyMap<string, Decimal>
  readonly billed: ReadonlyMap<string, Decimal>
  /** True when no member had a positive balance, so that the bill was split by withdrawal. */
  readonly splitByWithdrawal: boolean
  readonly carried: readonly Lot[]
  readonly expired: Decimal
  /** Part of `expired` that was too old already when the month began. */
  readonly expiredOnEntry: Decimal
}

/**
 * One month of an energy cooperative.
 *
 * Er = Ebsp + Wi·Ebsw + carried, where hours are balanced across members first (COOPREG § 2–3). Credit serves its own
 * zone first and then the zones from the highest variable rate to the lowest (§ 4(2)–(4)); the oldest lot first, this
 * month's credit last (§ 4(1)). What remains to bill is split by the members' positive monthly balances (§ 3(3)).
 *
 * @pl      rozliczenie spółdzielni energetycznej za miesiąc
 * @law     art. 38c ust. 3–8 OZE; Dz.U. 2022 poz. 703 § 2–4
 * @refuses settlement.lot-negative, settlement.lot-not-earlier
 */
export function settleCooperativeMonth(
  of: CooperativeMonth,
  { ratio, carryOver }: CooperativeRules,
): CooperativeMonthResult {
  for (const { month, energy } of of.carried) {
    if (sign(energy) < 0) throw new Refusal('settlement.lot-negative', { month })
    if (month >= of.month) throw new Refusal('settlement.lot-not-earlier', { month, settled: of.month })
  }
  const oldest = addMonths(of.month, -carryOver)
  const tooOld = of.carried.filter(({ month }) => month < oldest)
  const expiredOnEntry = sum(tooOld.map(({ energy }) => energy))
  const own = of.zones.map(({ id, fedIn }) => ({ month: of.month, energy: times(ratio, fedIn), zone: id }))
  const lots: Lot[] = [
    ...of.carried
      .filter(({ month }) => month >= oldest)
      .sort((a, b) => (a.month < b.month ? -1 : a.month > b.month ? 1 : 0)),
    ...own,
  ]
  const need = new Map(of.zones.map(({ id, withdrawn }) => [id, withdrawn]))
  const left = lots.map(({ energy }) => energy)
  const use = (at: number, zone: string) => {
    const used = smaller(left[at] ?? ZERO, need.get(zone) ?? ZERO)
    if (isZero(used)) return
    left[at] = minus(left[at] ?? ZERO, used)
    need.set(zone, minus(need.get(zone) ?? ZERO, used))
  }
  // A lot of no zone belongs to the only one there is; among several it can but serve as a leftover.
  const only = of.zones.length === 1 ? of.zones[0]?.id : undefined
  for (const [at, { zone = only }] of lots.entries()) if (zone !== undefined) use(at, zone)
  const dearestFirst = [...of.zones].sort((a, b) => compare(b.variableRate, a.variableRate))
  for (const at of lots.keys()) for (const { id } of dearestFirst) use(at, id)

  const settled = sum(need.values())
  const rest = lots.map((lot, at) => ({ ...lot, energy: left[at] ?? ZERO })).filter(({ energy }) => !isZero(energy))
  const lapsed = rest.filter(({ month }) => month <= oldest)
  const split = splitBill(settled, of.members)
  return {
    withdrawn: sum(of.zones.map(({ withdrawn }) => withdrawn)),
    fedIn: sum(of.zones.map(({ fedIn }) => fedIn)),
    settled,
    creditUsed: minus(sum(of.zones.map(({ withdrawn }) => withdrawn)), settled),
    billedByZone: need,
    ...split,
    carried: rest.filter(({ month }) => month > oldest),
    expired: plus(expiredOnEntry, sum(lapsed.map(({ energy }) => energy))),
    expiredOnEntry,
  }
}

function splitBill(
  settled: Decimal,
  members: readonly MemberBalance[],
): { readonly billed: ReadonlyMap<string, Decimal>; readonly splitByWithdrawal: boolean } {
  const positive = members.map(({ balance }) => (sign(balance) > 0 ? balance : ZERO))
  const splitByWithdrawal = !isZero(settled) && positive.every(isZero)
  const weights = splitByWithdrawal ? members.map(({ withdrawn }) => withdrawn) : positive
  const total = sum(weights)
  const billed = new Map(
    members.map(({ id }, i) => [id, isZero(settled) ? ZERO : quotient(times(settled, weights[i] ?? ZERO), total)]),
  )
  return { billed, splitByWithdrawal }
}
