import { onlySun } from '../point-facts.ts'
import { located, type QualityFinding } from './located.ts'
import type { View } from './view.ts'
import { dayTotals, runs } from './view.ts'

function inSummerHalf(month: string): boolean {
  const n = Number(month.slice(5))
  return n >= 4 && n <= 9
}

/** Whole days of zeros at a point that hardly ever has a zero. */
function withdrawalZeros(view: View, totals: Float64Array): QualityFinding[] {
  const { series, grid, settings } = view
  let zeros = 0
  let known = 0
  grid.days.forEach((day, i) => {
    if (totals[i] === 0) return
    for (let k = day.from; k < day.to; k += 1) {
      const wh = series.wh[k] ?? -1
      if (wh >= 0) known += 1
      if (wh === 0) zeros += 1
    }
  })
  if (known === 0 || zeros > settings.usualZeroShare * known) return []
  return zeroRuns(view, totals, () => true, 1).map(({ first, last, days }) =>
    located('metering.zero-days', 'error', series, first, last, { days }),
  )
}

function zeroRuns(view: View, totals: Float64Array, counts: (i: number) => boolean, least: number) {
  const { grid } = view
  return runs(totals.length, (i) => totals[i] === 0 && counts(i)).flatMap(({ from, to }) => {
    const [first, last] = [grid.days[from], grid.days[to - 1]]
    return first && last && to - from >= least ? [{ first: first.from, last: last.to, days: to - from }] : []
  })
}

/** A PV plant that feeds nothing in for days between April and September, though it usually does. */
function missingProduction(view: View, totals: Float64Array): QualityFinding[] {
  const { series, grid, settings } = view
  const summer = grid.days.map((day) => inSummerHalf(day.month))
  const found = zeroRuns(view, totals, (i) => summer[i] ?? false, settings.noProductionDays)
  const dead = found.reduce((n, run) => n + run.days, 0)
  const days = totals.filter((wh, i) => summer[i] && !Number.isNaN(wh)).length
  const otherZeros = totals.filter((wh, i) => summer[i] && wh === 0).length - dead
  // Where own use often eats everything, a day without feed-in is nothing to tell.
  if (otherZeros > settings.usualZeroShare * (days - dead) || days - dead < days / 2) return []
  return found.map(({ first, last, days: n }) =>
    located('metering.no-production', 'warning', series, first, last, { days: n }),
  )
}

/**
 * Whole days of zeros where there never are any: missing readings written as zero, or a plant that failed.
 *
 * @pl dni samych zer
 */
export function zeroDays(view: View): QualityFinding[] {
  const totals = dayTotals(view)
  if (view.series.direction === 'withdrawal') return withdrawalZeros(view, totals)
  return onlySun(view.facts) ? missingProduction(view, totals) : []
}
