import { dayTypeOf } from '../day-type.ts'
import { hasPlant } from '../point-facts.ts'
import { isDark, sunAtEdges } from '../sunlight.ts'
import { credible, edgeOf, spansOf } from './edges.ts'
import { located, type QualityFinding } from './located.ts'
import type { View } from './view.ts'
import { knownSum } from './view.ts'

const HOURS = 24
/** Hours in which a household or firm rises and in which it goes to rest: both must move for a shift. */
const HALVES = [
  [3, 13],
  [13, 24],
] as const
const HALF_IMPROVEMENT = 0.8
/** Scatter of an hour's mean that is never undercut: 1 % of the mean hour. */
const SCATTER_FLOOR = 0.01 ** 2
/** Above this share of energy in the dark a load follows the sun and not the clock. */
const FOLLOWS_SUN = 0.85

interface Workday {
  readonly index: number
  readonly hours: Float64Array
}

/** Complete workdays without a clock change: energy per hour of the wall clock, the mean hour of the day being 1. */
function workdays({ series, grid, facts }: View): Workday[] {
  const perHour = 4 / series.slotsPerValue
  return grid.days.flatMap((day, index) => {
    if (!day.complete || day.slots !== 96 || dayTypeOf(day.day, facts.holidays) !== 'workday') return []
    const hours = new Float64Array(HOURS)
    for (let h = 0; h < HOURS; h += 1) {
      const { wh, known } = knownSum(series, day.from + h * perHour, day.from + (h + 1) * perHour)
      if (known < perHour) return []
      hours[h] = wh
    }
    const total = hours.reduce((a, b) => a + b, 0)
    return total === 0 ? [] : [{ index, hours: hours.map((wh) => (wh * HOURS) / total) }]
  })
}

/** Typical day of some workdays: mean share of each hour (the mean hour is 1) and the variance of that mean. */
interface TypicalDay {
  readonly mean: Float64Array
  readonly variance: Float64Array
}

/** Running sums of the shares and their squares, hour by hour, so that a typical day costs the same for any window. */
interface Sums {
  readonly of: Float64Array
  readonly ofSquares: Float64Array
}

function runningSums(list: readonly Workday[]): Sums {
  const of = new Float64Array((list.length + 1) * HOURS)
  const ofSquares = new Float64Array((list.length + 1) * HOURS)
  list.forEach(({ hours }, i) => {
    for (let h = 0; h < HOURS; h += 1) {
      const share = hours[h] ?? 0
      const [at, next] = [i * HOURS + h, (i + 1) * HOURS + h]
      of[next] = (of[at] ?? 0) + share
      ofSquares[next] = (ofSquares[at] ?? 0) + share * share
    }
  })
  return { of, ofSquares }
}

function typicalDay(sums: Sums, from: number, to: number): TypicalDay {
  const n = to - from
  const mean = new Float64Array(HOURS)
  const variance = new Float64Array(HOURS)
  for (let h = 0; h < HOURS; h += 1) {
    const [a, b] = [from * HOURS + h, to * HOURS + h]
    const middle = ((sums.of[b] ?? 0) - (sums.of[a] ?? 0)) / n
    const squares = ((sums.ofSquares[b] ?? 0) - (sums.ofSquares[a] ?? 0)) / n
    mean[h] = middle
    variance[h] = Math.max(0, squares - middle ** 2) / (n - 1)
  }
  return { mean, variance }
}

/** How far two typical days are apart against their own scatter (χ²), the second moved back by `lag` hours. */
function distance(a: TypicalDay, b: TypicalDay, lag: number, from = 0, to = HOURS): number {
  let sum = 0
  for (let h = from; h < to; h += 1) {
    const k = (h + lag + HOURS) % HOURS
    const scatter = (a.variance[h] ?? 0) + (b.variance[k] ?? 0) + SCATTER_FLOOR
    sum += ((a.mean[h] ?? 0) - (b.mean[k] ?? 0)) ** 2 / scatter
  }
  return sum
}

interface Step {
  readonly at: number
  readonly lag: 1 | -1
  readonly gain: number
  readonly apart: number
}

/** How much better the weeks after `at` agree with those before when moved by an hour. */
function stepAt(sums: Sums, at: number, window: number): Step {
  const before = typicalDay(sums, at - window, at)
  const after = typicalDay(sums, at, at + window)
  const apart = distance(before, after, 0)
  const [later, earlier] = [distance(before, after, 1), distance(before, after, -1)]
  const lag = later < earlier ? 1 : -1
  const gain = apart - Math.min(later, earlier)
  // Most days agree best as they are: their halves need no look.
  const moves =
    gain > 0 &&
    HALVES.every(
      ([from, to]) => distance(before, after, lag, from, to) < HALF_IMPROVEMENT * distance(before, after, 0, from, to),
    )
  return { at, lag, gain: moves ? gain : 0, apart }
}

function followsSun(view: View): boolean {
  if (view.facts.followsSun || hasPlant(view.facts, 'pv')) return true
  const heights = sunAtEdges(view.grid, view.facts.place)
  let dark = 0
  let all = 0
  view.series.wh.forEach((wh, i) => {
    if (wh <= 0) return
    all += wh
    if (isDark(heights, i, 0)) dark += wh
  })
  return dark > FOLLOWS_SUN * all
}

/** Steps that stand out: the strongest of each neighbourhood. */
function steps(view: View, list: readonly Workday[]): Step[] {
  const { settings } = view
  const sums = runningSums(list)
  const strong: Step[] = []
  // A short window sees a shifted month, a long one the small shape of a load that is nearly flat or erratic.
  for (const window of [settings.clockWindowDays, 2 * settings.clockWindowDays])
    for (let at = window; at + window <= list.length; at += 1) {
      const step = stepAt(sums, at, window)
      const left = step.apart - step.gain
      if (step.gain >= settings.clockEvidence && left <= settings.clockImprovement * step.apart) strong.push(step)
    }
  return strong.filter(
    (one) =>
      !strong.some(
        (other) =>
          Math.abs(other.at - one.at) < settings.clockWindowDays &&
          (other.gain > one.gain || (other.gain === one.gain && other.at < one.at)),
      ),
  )
}

/**
 * A typical day that moves by an hour against the weeks before: a file in another clock, from its first day on.
 *
 * People and firms live by the wall clock, so their mornings and evenings stand still when it changes. Loads that
 * follow the sun (lighting, points with PV) are left to the check by the sun. A step and its return are one finding.
 *
 * @pl przesunięcie typowego dnia o godzinę
 */
export function shiftedByClock(view: View): QualityFinding[] {
  const { series } = view
  if (series.direction !== 'withdrawal' || followsSun(view)) return []
  const list = workdays(view)
  const edges = steps(view, list).map((step) =>
    edgeOf(view.grid, list[step.at]?.index ?? 0, step.lag, step.gain / view.settings.clockEvidence),
  )
  return spansOf(credible(edges, view.grid), series.wh.length).map(({ edge, to }) =>
    located('metering.shifted-by-clock', 'warning', series, edge.from, to, {
      hours: edge.hours > 0 ? '+1' : '−1',
      cause: edge.cause,
      causePl: edge.causePl,
    }),
  )
}
