import { onlySun } from '../point-facts.ts'
import { sunAtEdges } from '../sunlight.ts'
import { credible, edgeOf, spansOf } from './edges.ts'
import { located, type QualityFinding } from './located.ts'
import type { View } from './view.ts'

/** Sunny days compared on either side of a step. */
const WINDOW = 12
/** A day speaks when it has this share of the best day within three weeks: dull days lie anywhere. */
const SUNNY = 0.35
const SUNNY_REACH = 21
/** The step must be this many times its own scatter, and lie in this range [h]. */
const EVIDENCE = 6
const LEAST_HOURS = 0.7
const MOST_HOURS = 3.5
/** Scatter of a day's middle that is never undercut [h]. */
const SCATTER_FLOOR = 0.1

interface SunnyDay {
  readonly index: number
  /** Middle of the day's energy against the middle of the sun's path [h]. */
  readonly offset: number
}

/** Middle of the day's energy less the middle of the sun's light, both weighted [h]; NaN without energy. */
function offsetOf({ series }: View, heights: Float64Array, from: number, to: number): number {
  let [energy, energyTime, light, lightTime] = [0, 0, 0, 0]
  for (let i = from; i < to; i += 1) {
    const wh = Math.max(0, series.wh[i] ?? 0)
    const height = Math.max(0, ((heights[i] ?? 0) + (heights[i + 1] ?? 0)) / 2)
    energy += wh
    energyTime += wh * i
    light += height
    lightTime += height * i
  }
  return ((energyTime / energy - lightTime / light) * series.slotsPerValue) / 4
}

function sunnyDays(view: View, heights: Float64Array): SunnyDay[] {
  const { series, grid } = view
  const totals = grid.days.map((day) => {
    let sum = 0
    for (let i = day.from; i < day.to; i += 1) {
      const wh = series.wh[i] ?? -1
      if (wh < 0) return 0
      sum += wh
    }
    return day.complete ? sum : 0
  })
  return grid.days.flatMap((day, index) => {
    const best = Math.max(...totals.slice(Math.max(0, index - SUNNY_REACH), index + SUNNY_REACH + 1))
    const total = totals[index] ?? 0
    return total > 0 && total >= SUNNY * best ? [{ index, offset: offsetOf(view, heights, day.from, day.to) }] : []
  })
}

function meanAndScatter(days: readonly SunnyDay[], from: number, to: number): { mean: number; scatter: number } {
  const part = days.slice(from, to).map((day) => day.offset)
  const mean = part.reduce((a, b) => a + b, 0) / part.length
  const square = part.reduce((a, b) => a + (b - mean) ** 2, 0) / (part.length - 1)
  return { mean, scatter: (square + SCATTER_FLOOR ** 2) / part.length }
}

interface Step {
  readonly at: number
  readonly hours: number
  readonly evidence: number
}

function steps(days: readonly SunnyDay[]): Step[] {
  const strong: Step[] = []
  for (let at = WINDOW; at + WINDOW <= days.length; at += 1) {
    const before = meanAndScatter(days, at - WINDOW, at)
    const after = meanAndScatter(days, at, at + WINDOW)
    const hours = after.mean - before.mean
    const evidence = Math.abs(hours) / Math.sqrt(before.scatter + after.scatter)
    if (evidence >= EVIDENCE && Math.abs(hours) >= LEAST_HOURS && Math.abs(hours) <= MOST_HOURS)
      strong.push({ at, hours, evidence })
  }
  const beats = (a: Step, b: Step) => a.evidence > b.evidence || (a.evidence === b.evidence && a.at < b.at)
  return strong.filter((one) => !strong.some((other) => Math.abs(other.at - one.at) < WINDOW && beats(other, one)))
}

/**
 * A PV plant whose feed-in moves by an hour or more against the sun from one day on: a file in another clock.
 *
 * The middle of sunny days against the middle of the sun's path stands still for a plant, wherever it faces and
 * whatever the house uses in between. Works where own use hides the edges of the day.
 *
 * @pl przesunięcie środka produkcji względem Słońca
 */
export function shiftedAgainstNoon(view: View): QualityFinding[] {
  const { series, grid, facts } = view
  if (series.direction !== 'feed-in' || !onlySun(facts)) return []
  const days = sunnyDays(view, sunAtEdges(grid, facts.place))
  const edges = steps(days).map((step) => {
    const hours = Math.sign(step.hours) * Math.max(1, Math.round(Math.abs(step.hours)))
    return edgeOf(grid, days[step.at]?.index ?? 0, hours, step.evidence / EVIDENCE)
  })
  return spansOf(credible(edges, grid), series.wh.length).map(({ edge, to }) =>
    located('metering.shifted-by-sun', 'error', series, edge.from, to, {
      days: grid.days.filter((day) => day.from >= edge.from && day.to <= to).length,
      hours: `${edge.hours > 0 ? '+' : '−'}${Math.abs(edge.hours)}`,
      what: `the middle of the feed-in moves against the sun (${edge.cause})`,
      whatPl: `środek oddawania przesuwa się względem Słońca (${edge.causePl})`,
    }),
  )
}
