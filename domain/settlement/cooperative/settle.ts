import type { LocalDay } from '../../calendar/day.ts'
import { firstDay, monthOf } from '../../calendar/day.ts'
import { lawOnIfAny } from '../../law/book.ts'
import type { Citations } from '../../law/citations.ts'
import { read } from '../../law/citations.ts'
import type { Finding } from '../../problems/finding.ts'
import { finding } from '../../problems/finding.ts'
import type { Decimal } from '../../quantity/decimal.ts'
import { fromInteger, isZero, sum, text, toNumber, ZERO } from '../../quantity/decimal.ts'
import { shareByWeights } from '../../quantity/largest-remainder.ts'
import { divideHalfAway, roundHalfAway } from '../../quantity/rounding.ts'
import type { MonthSpan } from '../period.ts'
import { checkInput, monthsOf, sumOf } from '../period.ts'
import type { PointOutcome, RegimeInput, RegimeMonth, RegimeOutcome } from '../regime.ts'
import { spread } from '../spread.ts'
import type { CooperativeMonthResult, Lot } from './month.ts'
import { settleCooperativeMonth } from './month.ts'
import { cooperativeRules } from './rules.ts'
import { COOPERATIVE_CERTAINTY, COOPERATIVE_NAME, cooperativeSettings, type VariableCharge } from './words.ts'

/** Tariff zones of the cooperative's users, for § 4(2)–(4). */
export interface CooperativeZones {
  /** Zones with their variable network rate; any unit, only the order counts. */
  readonly zones: readonly { readonly id: string; readonly variableRate: Decimal }[]
  /** Position in `zones` for every hour of the period. */
  readonly ofHour: Uint8Array
}

export interface CooperativeSettings {
  /** Who pays the variable network charge on settled energy; left out: the seller, from the surplus left to it. */
  readonly variableCharge?: VariableCharge
  /** Left out: one zone. */
  readonly zones?: CooperativeZones
  /** Credit brought into the period, after the ratio [Wh]. */
  readonly carried?: readonly Lot[]
  /** Settles every month by the law of this day; left out: each month by its own. */
  readonly lawDay?: LocalDay
}

interface Member {
  readonly id: string
  readonly points: readonly number[]
  /** Net of the member in each hour [Wh]. */
  readonly net: Int32Array
}

const ONE_ZONE = { id: 'all', variableRate: ZERO }

/**
 * Settles an energy cooperative month by month: hours balanced across members, surplus stored at the statutory ratio
 * and taken back within twelve months, the rest billed.
 *
 * Billed energy of a month is rounded once to whole watt-hours (the credit stays exact), split by the members'
 * positive balances (largest remainder) and laid over the hours in which the cooperative as a whole withdrew, so that
 * each user's tariff can price it by its zones.
 *
 * @pl      rozliczenie spółdzielni energetycznej
 * @law     art. 38c OZE; Dz.U. 2022 poz. 703 § 2–4
 * @refuses what {@link checkInput} refuses; law.not-covered; settlement.lot-negative, settlement.lot-not-earlier
 */
export function settleCooperative(input: RegimeInput, settings: CooperativeSettings, cite: Citations): RegimeOutcome {
  checkInput(input)
  const { variableCharge = 'seller-from-surplus', zones } = settings
  const members = membersOf(input)
  const balance = hourlyBalance(members, input.hours)
  const billedWh = input.points.map(() => new Int32Array(input.hours))
  const months: RegimeMonth[] = []
  const findings: Finding[] = []
  let carried = settings.carried ?? []
  for (const span of monthsOf(input.start, input.hours)) {
    const rules = cooperativeRules(settings.lawDay ? monthOf(settings.lawDay) : span.month, cite)
    const on = settings.lawDay ?? firstDay(span.month)
    for (const id of ['cooperative.settlement.charges', 'cooperative.settlement.surplus-price'])
      if (lawOnIfAny(id, on)) read(id, on, cite)
    const result = settleCooperativeMonth(
      {
        month: span.month,
        zones: (zones?.zones ?? [ONE_ZONE]).map((zone, index) => ({
          ...zone,
          ...zoneSums(balance, span, zones && ((h) => zones.ofHour[h] === index)),
        })),
        members: members.map(({ id, net }) => memberBalance(id, net, span)),
        carried,
      },
      rules,
    )
    carried = result.carried
    billMonth(result, span, members, balance, input, zones, billedWh)
    if (result.splitByWithdrawal)
      findings.push(finding('settlement.split-by-withdrawal', 'warning', { month: span.month }))
    if (!isZero(result.expired))
      findings.push(
        finding('settlement.energy-lapsed', 'warning', {
          month: span.month,
          kwh: text(roundHalfAway({ ...result.expired, scale: result.expired.scale + 3 }, 1)),
        }),
      )
    months.push(monthOutcome(result, span, input, billedWh))
  }
  const nothing = new Int32Array(input.hours)
  const points = input.points.map((point, i): PointOutcome => {
    const billed = billedWh[i] as Int32Array
    const network = variableCharge === 'member-pays' ? point.withdrawalWh : billed
    return {
      id: point.id,
      member: point.member,
      sellerWh: billed,
      innerWh: nothing,
      variableWh: network,
      qualityWh: network,
      resCogenerationWh: billed,
      capacityWh: billed,
      saleSellerWh: nothing,
      saleInnerWh: nothing,
    }
  })
  return {
    id: 'cooperative',
    name: COOPERATIVE_NAME,
    ...COOPERATIVE_CERTAINTY,
    carriedLots: carried,
    points,
    months,
    settledWh: months.reduce((a, { settledWh }) => a + settledWh, 0),
    settings: cooperativeSettings(variableCharge, zones !== undefined),
    findings,
  }
}

function membersOf(input: RegimeInput): Member[] {
  const byMember = new Map<string, number[]>()
  for (const [i, { member }] of input.points.entries()) {
    const known = byMember.get(member)
    if (known) known.push(i)
    else byMember.set(member, [i])
  }
  return [...byMember].map(([id, points]) => {
    const net = new Int32Array(input.hours)
    for (const at of points) {
      const point = input.points[at]
      if (!point) continue
      for (let h = 0; h < net.length; h += 1)
        net[h] = (net[h] as number) + (point.withdrawalWh[h] as number) - (point.feedInWh[h] as number)
    }
    return { id, points, net }
  })
}

/** Ebs: net of the whole cooperative in each hour [Wh]. */
function hourlyBalance(members: readonly Member[], hours: number): Float64Array {
  const balance = new Float64Array(hours)
  for (const { net } of members)
    for (let h = 0; h < hours; h += 1) balance[h] = (balance[h] as number) + (net[h] as number)
  return balance
}

function zoneSums(
  balance: Float64Array,
  { from, to }: MonthSpan,
  isIn: ((hour: number) => boolean) | undefined,
): { readonly withdrawn: Decimal; readonly fedIn: Decimal } {
  let withdrawn = 0
  let fedIn = 0
  for (let h = from; h < to; h += 1) {
    if (isIn && !isIn(h)) continue
    const wh = balance[h] as number
    if (wh > 0) withdrawn += wh
    else fedIn -= wh
  }
  return { withdrawn: fromInteger(withdrawn), fedIn: fromInteger(fedIn) }
}

function memberBalance(id: string, net: Int32Array, { from, to }: MonthSpan) {
  let balance = 0
  let withdrawn = 0
  for (let h = from; h < to; h += 1) {
    const wh = net[h] as number
    balance += wh
    if (wh > 0) withdrawn += wh
  }
  return { id, balance: fromInteger(balance), withdrawn: fromInteger(withdrawn) }
}

/** Lays the month's billed energy over members, points and hours. */
function billMonth(
  result: CooperativeMonthResult,
  span: MonthSpan,
  members: readonly Member[],
  balance: Float64Array,
  input: RegimeInput,
  zones: CooperativeZones | undefined,
  out: readonly Int32Array[],
): void {
  const scale = 40
  const weights = members.map(({ id }) => roundHalfAway(result.billed.get(id) ?? ZERO, scale).mantissa)
  const zoneIds = (zones?.zones ?? [ONE_ZONE]).map(({ id }) => id)
  // Rounding the running total over the zones keeps the month's sum right to half a watt-hour.
  let exact = 0n
  let given = 0n
  for (const [index, zone] of zoneIds.entries()) {
    exact += roundHalfAway(result.billedByZone.get(zone) ?? ZERO, scale).mantissa
    const whole = divideHalfAway(exact, 10n ** BigInt(scale)) - given
    given += whole
    const parts = shareByWeights(whole, weights) ?? []
    const hours: number[] = []
    for (let h = span.from; h < span.to; h += 1) if (!zones || zones.ofHour[h] === index) hours.push(h)
    for (const [k, member] of members.entries()) {
      const part = Number(parts[k] ?? 0n)
      const points = member.points.map((at) => ({ at, point: input.points[at] as RegimeInput['points'][number] }))
      const outside = (h: number) => Math.max(balance[h] as number, 0)
      const net = ({ point }: (typeof points)[number], h: number) =>
        Math.max((point.withdrawalWh[h] as number) - (point.feedInWh[h] as number), 0)
      const series = (weight: (of: (typeof points)[number], h: number) => number) =>
        points.map((of) => ({ out: out[of.at] as Int32Array, weightAt: (h: number) => weight(of, h) }))
      const laid =
        spread(
          part,
          hours,
          series((of, h) => (outside(h) > 0 ? net(of, h) * outside(h) : 0)),
        ) ||
        spread(
          part,
          hours,
          series((of, h) => of.point.withdrawalWh[h] as number),
        ) ||
        spread(
          part,
          hours,
          series(() => 1),
        )
      if (!laid) throw new Error(`billMonth: nowhere to lay ${part} Wh of ${member.id} in ${span.month}`)
    }
  }
}

function monthOutcome(
  result: CooperativeMonthResult,
  { month, from, to }: MonthSpan,
  input: RegimeInput,
  billedWh: readonly Int32Array[],
): RegimeMonth {
  const withdrawalWh = input.points.reduce((a, p) => a + sumOf(p.withdrawalWh, from, to), 0)
  const billed = billedWh.reduce((a, series) => a + sumOf(series, from, to), 0)
  return {
    month,
    withdrawalWh,
    feedInWh: input.points.reduce((a, p) => a + sumOf(p.feedInWh, from, to), 0),
    settledWh: withdrawalWh - billed,
    billedWh: billed,
    soldWh: 0,
    carriedWh: toNumber(sum(result.carried.map(({ energy }) => energy))),
    expiredWh: toNumber(result.expired),
  }
}
