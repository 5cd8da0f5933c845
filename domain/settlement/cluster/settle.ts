import type { LocalDay } from '../../calendar/day.ts'
import type { Slot } from '../../calendar/slot.ts'
import { localDayOf, SLOTS_PER_HOUR } from '../../calendar/slot.ts'
import type { Citations } from '../../law/citations.ts'
import { finding } from '../../problems/finding.ts'
import type { Decimal } from '../../quantity/decimal.ts'
import { fromInteger } from '../../quantity/decimal.ts'
import { commonScale } from '../../quantity/fraction.ts'
import { asToday, less, monthsWithin } from '../as-today.ts'
import { checkInput } from '../period.ts'
import type { PointOutcome, RegimeInput, RegimeOutcome, RegimePoint } from '../regime.ts'
import { hourSharer } from '../share-hour.ts'
import type { Bracket } from './discount.ts'
import { chargedPart, readDiscount } from './discount.ts'
import type { Denominator } from './hour.ts'
import { CLUSTER_NAME, clusterCertainty, clusterSettings } from './words.ts'

export interface ClusterSettings {
  /** Whether the European Commission's decision is taken as in force. False is the law as applied today. */
  readonly decisionInForce: boolean
  /** Reading of "members' consumption" in the hourly share; left out: withdrawal from the network. */
  readonly denominator?: Denominator
  /** Who sells the matched energy: the seller as today, or the members to each other by contract. */
  readonly matchedEnergy?: 'seller' | 'members'
  /** Settles every hour by the law of this day (a plan made on old readings); left out: each hour by its own day. */
  readonly lawDay?: LocalDay
}

const isIn = (point: RegimePoint) => point.prosumer !== 'net-metering'

/**
 * Settles a cluster hour by hour in whole watt-hours: matched energy allocated by share of withdrawal (largest
 * remainder, so an hour's parts add up to the hour), the discount as a smaller quantity billed (each point's rounding
 * is carried to its next hour, so its sum over any period is exact to one watt-hour).
 *
 * @pl      rozliczenie klastra energii
 * @law     art. 184k–184m OZE; net-metering prosumers are left out (art. 184k ust. 4)
 * @refuses what {@link checkInput} refuses; law.not-covered before 2024-07-02 and after 2029-12-31
 */
export function settleCluster(input: RegimeInput, settings: ClusterSettings, cite: Citations): RegimeOutcome {
  checkInput(input)
  const { decisionInForce: active, denominator = 'withdrawal', matchedEnergy = 'seller' } = settings
  // A price between members is a matter of contract: it needs no decision and brings no relief in fees.
  const byContract = matchedEnergy === 'members'
  const inside = input.points.filter(isIn)
  const count = inside.length
  const buyers = hourSharer(inside.map(({ id }) => id))
  const parts = new Float64Array(count)
  const weights = new Float64Array(count)
  const sold = new Float64Array(count)
  const feeds = new Float64Array(count)
  const series = () => inside.map(() => new Int32Array(input.hours))
  const matchedWh = series()
  const reducedWh = series()
  const soldInsideWh = byContract ? series() : undefined
  const carry = new Float64Array(count).fill(-1)
  const matchedByHour = new Float64Array(input.hours)

  let day: LocalDay | undefined
  let table: readonly Bracket[] = []
  let factors = { mantissas: [1n], scale: 0 }
  for (let h = 0; h < input.hours; h += 1) {
    const today = settings.lawDay ?? localDayOf((input.start + h * SLOTS_PER_HOUR) as Slot)
    if (today !== day) {
      day = today
      table = readDiscount(today, cite)
      factors = commonScale(table.map(({ charged }) => charged))
    }
    if (!active && !byContract) continue
    let withdrawn = 0
    let fedIn = 0
    let ownUse = 0
    for (let i = 0; i < count; i += 1) {
      const point = inside[i] as RegimePoint
      weights[i] = point.withdrawalWh[h] as number
      feeds[i] = (point.resFeedInWh ?? point.feedInWh)[h] as number
      withdrawn += weights[i] as number
      fedIn += feeds[i] as number
      ownUse += point.ownUseWh?.[h] ?? 0
    }
    const matched = Math.min(withdrawn, fedIn)
    if (matched === 0) continue
    matchedByHour[h] = matched
    buyers.share(matched, weights, withdrawn, parts)
    const consumed = denominator === 'consumption' ? withdrawn + ownUse : withdrawn
    const charged = chargedPart(table, fromInteger(fedIn), fromInteger(consumed))
    const { whole, off } = discountOf(charged, factors.scale)
    for (let i = 0; i < count; i += 1) {
      const part = parts[i] as number
      ;(matchedWh[i] as Int32Array)[h] = part
      if (!active || off === 0 || part === 0) continue
      const due = (carry[i] === -1 ? whole / 2 : (carry[i] as number)) + part * off
      const reduced = Math.floor(due / whole)
      carry[i] = due - reduced * whole
      ;(reducedWh[i] as Int32Array)[h] = reduced
    }
    if (soldInsideWh) {
      buyers.share(matched, feeds, fedIn, sold)
      for (let i = 0; i < count; i += 1) (soldInsideWh[i] as Int32Array)[h] = sold[i] as number
    }
  }

  const at = new Map(inside.map((point, i) => [point.id, i]))
  const points = input.points.map((point) => {
    const i = at.get(point.id)
    if (i === undefined || (!active && !byContract)) return asToday(point)
    const relieved = active ? { matched: matchedWh[i] as Int32Array, reduced: reducedWh[i] as Int32Array } : undefined
    const traded = soldInsideWh?.[i] ? { bought: matchedWh[i] as Int32Array, sold: soldInsideWh[i] } : undefined
    return outcomeOf(point, relieved, traded)
  })
  const months = monthsWithin(input, points, matchedByHour)
  const shutOut = input.points.filter((point) => !isIn(point))
  return {
    id: 'cluster',
    name: CLUSTER_NAME,
    ...clusterCertainty(active),
    points,
    months,
    settledWh: months.reduce((a, { settledWh }) => a + settledWh, 0),
    settings: clusterSettings(active, denominator, matchedEnergy),
    findings: [
      ...(active ? [finding('settlement.cluster-waits', 'warning')] : [finding('settlement.cluster-off', 'info')]),
      ...shutOut.map((point) => finding('settlement.cluster-shut-out', 'info', { point: point.id })),
    ],
  }
}

/** The discount in whole numbers: `off` of `whole` parts are not billed. */
function discountOf(charged: Decimal, scale: number): { readonly whole: number; readonly off: number } {
  const whole = 10 ** Math.max(scale, charged.scale)
  const kept = Number(charged.mantissa) * 10 ** (Math.max(scale, charged.scale) - charged.scale)
  return { whole, off: whole - kept }
}

/** A point's quantities: `relieved` what the support takes off the fees, `traded` what members buy and sell by contract. */
function outcomeOf(
  point: RegimePoint,
  relieved: { readonly matched: Int32Array; readonly reduced: Int32Array } | undefined,
  traded: { readonly bought: Int32Array; readonly sold: Int32Array } | undefined,
): PointOutcome {
  const network = relieved ? less(point.withdrawalWh, relieved.reduced) : undefined
  return {
    ...asToday(point),
    ...(traded
      ? {
          sellerWh: less(point.withdrawalWh, traded.bought),
          innerWh: traded.bought,
          saleInnerWh: traded.sold,
          saleSellerWh: less(point.feedInWh, traded.sold),
        }
      : {}),
    ...(relieved && network
      ? {
          variableWh: network,
          qualityWh: network,
          resCogenerationWh: less(point.withdrawalWh, relieved.matched),
        }
      : {}),
  }
}
