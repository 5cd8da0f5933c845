import type { LocalDay } from '../../calendar/day.ts'
import type { Citations } from '../../law/citations.ts'
import { readDecimal } from '../../law/citations.ts'
import { Refusal } from '../../problems/refusal.ts'
import type { Decimal } from '../../quantity/decimal.ts'
import { compare, sign, smaller, sum, text } from '../../quantity/decimal.ts'
import { commonScale } from '../../quantity/fraction.ts'
import { hourSharer } from '../share-hour.ts'

const HUNDRED: Decimal = { mantissa: 100n, scale: 0 }

/**
 * Energy of one shared installation by the percent shares of the agreement, interval by interval in whole watt-hours;
 * every interval's parts add up to it.
 *
 * @pl      prosument zbiorowy, prosument wirtualny: podział energii według udziałów
 * @law     art. 4a OZE
 * @param generationWh  energy of the installation per interval [Wh]
 * @param percent       share of each prosumer [%]; together exactly 100
 * @refuses settlement.shares-not-whole, settlement.share-negative
 */
export function shareInstallation(
  generationWh: Int32Array,
  percent: ReadonlyMap<string, Decimal>,
): ReadonlyMap<string, Int32Array> {
  for (const [id, share] of percent) if (sign(share) < 0) throw new Refusal('settlement.share-negative', { id })
  const whole = sum(percent.values())
  if (compare(whole, HUNDRED) !== 0) throw new Refusal('settlement.shares-not-whole', { sum: text(whole) })
  const ids = [...percent.keys()]
  const { mantissas } = commonScale([...percent.values()])
  const weights = Float64Array.from(mantissas, Number)
  const total = weights.reduce((a, b) => a + b, 0)
  const sharer = hourSharer(ids)
  const parts = new Float64Array(ids.length)
  const out = ids.map(() => new Int32Array(generationWh.length))
  for (const [at, wh] of generationWh.entries()) {
    sharer.share(wh, weights, total, parts)
    for (const [i, series] of out.entries()) series[at] = parts[i] as number
  }
  return new Map(ids.map((id, i) => [id, out[i] as Int32Array]))
}

/**
 * Most power of a distant installation that may be assigned to one point of a virtual prosumer: its contract power,
 * and at most the statutory limit.
 *
 * @pl      prosument wirtualny
 * @law     prosumer.virtual.max-power (art. 4 ust. 1c OZE)
 * @refuses law.not-covered before 2025-07-02
 */
export function virtualPowerLimit(contractKw: Decimal, on: LocalDay, cite: Citations): Decimal {
  return smaller(contractKw, readDecimal('prosumer.virtual.max-power', on, cite))
}
