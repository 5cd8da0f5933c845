import type { ProblemCode } from '../../problems/catalogue.ts'
import { figure, kwhText, located, type QualityFinding, shortNumber } from './located.ts'
import type { View } from './view.ts'

interface Excess {
  first: number
  last: number
  largest: number
  count: number
}

/** Values above a limit [Wh per interval] and at most `upTo`, by month. */
function excesses({ series, grid }: View, limit: number, upTo: number): Excess[] {
  return [
    ...grid.days
      .reduce((months, day) => {
        for (let i = day.from; i < day.to; i += 1) {
          const value = series.wh[i] ?? -1
          if (value <= limit || value > upTo) continue
          const found = months.get(day.month)
          if (!found) months.set(day.month, { first: i, last: i, largest: i, count: 1 })
          else {
            found.last = i
            found.count += 1
            if (value > (series.wh[found.largest] ?? 0)) found.largest = i
          }
        }
        return months
      }, new Map<string, Excess>())
      .values(),
  ]
}

function findings(
  view: View,
  code: ProblemCode,
  severity: 'warning' | 'error',
  kw: number,
  range: readonly [number, number],
): QualityFinding[] {
  const { series } = view
  const hours = series.slotsPerValue / 4
  return excesses(view, ...range).map(({ largest, count }) => {
    const wh = series.wh[largest] ?? 0
    return located(code, severity, series, largest, largest + 1, {
      count,
      limitKw: kw,
      limitWh: range[0],
      ...figure('kwh', kwhText(wh)),
      ...figure('meanKw', shortNumber(wh / hours / 1000, 1)),
    })
  })
}

/**
 * Values above what the powers allow, per interval: power × hours × (1 + tolerance). One finding per month, at the
 * largest value.
 *
 * Withdrawal is held against the contract power: above it is an excess that costs money (a warning), above five times
 * it is no load at all (an error). Feed-in is held against the sum of the plants' powers.
 *
 * @pl pobór ponad moc umowną, oddanie ponad moc instalacji
 */
export function abovePower(view: View): QualityFinding[] {
  const { series, facts, settings } = view
  const wattHours = (kw: number, share: number) => (kw * 1000 * share * series.slotsPerValue) / 4
  if (series.direction === 'withdrawal') {
    const kw = facts.contractPowerKw
    if (kw === null || kw <= 0) return []
    const limit = wattHours(kw, 1 + settings.contractPowerTolerance)
    const impossible = wattHours(kw, settings.impossiblePowerRatio)
    return [
      ...findings(view, 'metering.above-contract-power', 'warning', kw, [limit, impossible]),
      ...findings(view, 'metering.impossible-power', 'error', kw, [impossible, Number.POSITIVE_INFINITY]),
    ]
  }
  const plants = facts.plants
  if (!plants || plants.length === 0) return []
  const kw = plants.reduce((sum, plant) => sum + (plant.powerKw ?? Number.NaN), 0)
  if (!(kw > 0)) return []
  const limit = wattHours(kw, 1 + settings.plantPowerTolerance)
  const impossible = wattHours(kw, settings.impossiblePowerRatio)
  return [
    ...findings(view, 'metering.above-plant-power', 'warning', kw, [limit, impossible]),
    ...findings(view, 'metering.impossible-power', 'error', kw, [impossible, Number.POSITIVE_INFINITY]),
  ]
}
