import { hasPlant } from '../point-facts.ts'
import { figure, kwhText, located, type QualityFinding, shortNumber } from './located.ts'
import type { View } from './view.ts'
import { isMetered } from './view.ts'

/**
 * The same value above zero for half a day or longer: meter or transmission stood still.
 *
 * Points that do so all the time (lighting, constant equipment) are left alone, and so are plants held at constant
 * power. Only metered values count: an estimate is often flat by its nature.
 *
 * @pl zablokowana wartość licznika
 */
export function stuckValues(view: View): QualityFinding[] {
  const { series, facts, settings } = view
  if (series.direction === 'feed-in' && (hasPlant(facts, 'biogas') || hasPlant(facts, 'chp'))) return []
  const least = (settings.stuckHours * 4) / series.slotsPerValue
  const found: { from: number; to: number }[] = []
  for (let from = 0; from < series.wh.length; ) {
    const value = series.wh[from] ?? -1
    let to = from + 1
    while (to < series.wh.length && series.wh[to] === value && isMetered(series.quality[to])) to += 1
    if (value > 0 && isMetered(series.quality[from]) && to - from >= least) found.push({ from, to })
    from = to
  }
  if (found.length > settings.stuckUsualRuns) return []
  return found.map(({ from, to }) =>
    located('metering.stuck-value', 'error', series, from, to, {
      hours: shortNumber(((to - from) * series.slotsPerValue) / 4, 2),
      ...figure('kwh', kwhText(series.wh[from] ?? 0)),
    }),
  )
}
