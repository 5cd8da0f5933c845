import { monthsOf, sumOf } from './period.ts'
import type { PointOutcome, RegimeInput, RegimeMonth, RegimePoint } from './regime.ts'

/** A point outside every regime: all it withdraws is bought and charged, all it feeds in is sold. */
export function asToday(point: RegimePoint): PointOutcome {
  const nothing = new Int32Array(point.withdrawalWh.length)
  return {
    id: point.id,
    member: point.member,
    sellerWh: point.withdrawalWh,
    innerWh: nothing,
    variableWh: point.withdrawalWh,
    qualityWh: point.withdrawalWh,
    resCogenerationWh: point.withdrawalWh,
    capacityWh: point.withdrawalWh,
    saleSellerWh: point.feedInWh,
    saleInnerWh: nothing,
  }
}

/** a − b, hour by hour [Wh]. */
export function less(a: Int32Array, b: Int32Array): Int32Array {
  const out = new Int32Array(a.length)
  for (let h = 0; h < a.length; h += 1) out[h] = (a[h] as number) - (b[h] as number)
  return out
}

/** Months of a regime that settles within the hour and carries nothing: sums of the points' outcomes. */
export function monthsWithin(
  input: RegimeInput,
  points: readonly PointOutcome[],
  settledByHour: Float64Array,
): RegimeMonth[] {
  return monthsOf(input.start, input.hours).map(({ month, from, to }) => {
    const total = (series: readonly Int32Array[]) => series.reduce((a, one) => a + sumOf(one, from, to), 0)
    return {
      month,
      withdrawalWh: total(input.points.map(({ withdrawalWh }) => withdrawalWh)),
      feedInWh: total(input.points.map(({ feedInWh }) => feedInWh)),
      settledWh: settledByHour.subarray(from, to).reduce((a, b) => a + b, 0),
      billedWh: total(points.map(({ sellerWh }) => sellerWh)),
      soldWh: total(points.map(({ saleSellerWh }) => saleSellerWh)),
      carriedWh: 0,
      expiredWh: 0,
    }
  })
}
