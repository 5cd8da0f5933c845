import { onlySun } from '../point-facts.ts'
import { isDark, sunAtEdges } from '../sunlight.ts'
import { figure, kwhText, located, type QualityFinding } from './located.ts'
import type { View } from './view.ts'

/**
 * Feed-in at night at a point where only the sun can feed in: a hidden storage, or wrong readings. One per month.
 *
 * @param known  findings that explain feed-in in the dark already (exchanged registers, shifted clocks)
 * @pl oddanie w nocy
 */
export function nightFeedIn(view: View, known: readonly QualityFinding[]): QualityFinding[] {
  const { series, grid, facts, settings } = view
  if (series.direction !== 'feed-in' || !onlySun(facts)) return []
  const heights = sunAtEdges(grid, facts.place)
  const noise = (settings.nightFeedInWh * series.slotsPerValue) / 4
  const months = new Map<string, { first: number; last: number; count: number; wh: number }>()
  for (let i = 0; i < series.wh.length; i += 1) {
    const wh = series.wh[i] ?? -1
    if (wh <= noise || !isDark(heights, i, settings.nightElevation)) continue
    const slot = series.start + i * series.slotsPerValue
    if (known.some((one) => slot >= one.from && slot < one.to)) continue
    const month = grid.days[grid.dayOf[i] ?? 0]?.month ?? ''
    const seen = months.get(month) ?? { first: i, last: i, count: 0, wh: 0 }
    months.set(month, { first: seen.first, last: i, count: seen.count + 1, wh: seen.wh + wh })
  }
  return [...months.values()].map(({ first, last, count, wh }) =>
    located('metering.night-feed-in', 'warning', series, first, last + 1, { count, ...figure('kwh', kwhText(wh)) }),
  )
}
