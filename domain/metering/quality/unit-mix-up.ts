import { located, type QualityFinding, shortNumber } from './located.ts'
import type { View } from './view.ts'
import { knownSum, median, runs } from './view.ts'

/** A first sieve [decades]: days this far from the year's middle are looked at closely. */
const SIEVE = 1.7
/** A run of fewer low days may be bad weather or an empty house. */
const LEAST_LOW_DAYS = 3
/** Single high values: no more of them than this share, and this many times the next lower value. */
const SPIKE_SHARE = 0.02
const SPIKE_STEP = 50
const SPIKE_RUNS = 24

interface Level {
  readonly index: number
  /** Decimal logarithm of the mean energy of an interval [Wh]. */
  readonly level: number
}

/** Level of each day that has energy; days mostly missing or without any energy say nothing of the unit. */
function levels({ series, grid }: View): Level[] {
  return grid.days.flatMap((day, index) => {
    const { wh, known } = knownSum(series, day.from, day.to)
    return wh > 0 && known * 2 >= day.to - day.from ? [{ index, level: Math.log10(wh / known) }] : []
  })
}

/** Middle level of the nearest days on both sides that are not suspect themselves. */
function baseline(all: readonly Level[], suspect: readonly boolean[], from: number, to: number, reach: number): number {
  const near: number[] = []
  for (let i = from - 1, n = 0; i >= 0 && n < reach; i -= 1)
    if (!suspect[i]) {
      near.push(all[i]?.level ?? 0)
      n += 1
    }
  for (let i = to, n = 0; i < all.length && n < reach; i += 1)
    if (!suspect[i]) {
      near.push(all[i]?.level ?? 0)
      n += 1
    }
  return median(near)
}

function words(up: boolean, ratio: number) {
  return {
    ratio: shortNumber(ratio, 0),
    size: up ? 'larger' : 'smaller',
    sizePl: up ? 'większe' : 'mniejsze',
  }
}

/** Stretches of days whose level is about a thousand times off the days around, with sudden edges. */
function byDays(view: View): QualityFinding[] {
  const { grid, series, settings } = view
  const all = levels(view)
  const middle = median(all.map((one) => one.level))
  const side = all.map(({ level }) => (level - middle > SIEVE ? 1 : middle - level > SIEVE ? -1 : 0))
  const suspect = side.map((s) => s !== 0)
  return [1, -1].flatMap((sign) =>
    runs(all.length, (i) => side[i] === sign).flatMap(({ from, to }) => {
      if (sign < 0 && to - from < LEAST_LOW_DAYS) return []
      const inside = median(all.slice(from, to).map((one) => one.level))
      const outside = baseline(all, suspect, from, to, settings.unitNeighbourDays)
      const ratio = 10 ** Math.abs(inside - outside)
      if (!(ratio >= settings.unitRatioLow && ratio <= settings.unitRatioHigh)) return []
      const step = (a: number, b: number) => {
        const [x, y] = [all[a], all[b]]
        return x && y ? Math.abs(x.level - y.level) : Number.POSITIVE_INFINITY
      }
      if (step(from - 1, from) < SIEVE || step(to - 1, to) < SIEVE) return []
      const first = grid.days[all[from]?.index ?? 0]
      const last = grid.days[all[to - 1]?.index ?? 0]
      if (!first || !last) return []
      return [located('metering.unit-mix-up', 'error', series, first.from, last.to, words(sign > 0, ratio))]
    }),
  )
}

/** Whether more than half of the values are too near the largest one for any to stand out: told without sorting them. */
function isLevel(wh: Int32Array, ratio: number): boolean {
  let max = 0
  for (let i = 0; i < wh.length; i += 1) if ((wh[i] as number) > max) max = wh[i] as number
  let [positive, near] = [0, 0]
  for (let i = 0; i < wh.length; i += 1) {
    const value = wh[i] as number
    if (value <= 0) continue
    positive += 1
    if (value * ratio > max) near += 1
  }
  return near > positive >> 1
}

/** Single values about a thousand times above the rest, outside the stretches already found. */
function byValues(view: View, found: readonly QualityFinding[]): QualityFinding[] {
  const { series, facts, settings } = view
  if (found.length === 0 && isLevel(series.wh, settings.unitRatioLow)) return []
  const covered = (i: number) => {
    const slot = series.start + i * series.slotsPerValue
    return found.some((one) => slot >= one.from && slot < one.to)
  }
  const positive = series.wh
    .filter((value, i) => value > 0 && !covered(i))
    .sort()
    .reverse()
  const usual = positive[positive.length >> 1] ?? 0
  const most = Math.floor(positive.length * SPIKE_SHARE)
  let limit = Number.POSITIVE_INFINITY
  for (let i = 0; i < most; i += 1) {
    const value = positive[i] ?? 0
    if (value < usual * settings.unitRatioLow) break
    if (value >= SPIKE_STEP * (positive[i + 1] ?? value)) limit = value
  }
  if (limit === Number.POSITIVE_INFINITY) return []
  const kw = facts.contractPowerKw
  if (series.direction === 'withdrawal' && kw !== null && limit <= kw * 250 * series.slotsPerValue) return []
  const spikes = runs(series.wh.length, (i) => (series.wh[i] ?? -1) >= limit && !covered(i))
  if (spikes.length > SPIKE_RUNS) return []
  return spikes.map(({ from, to }) => {
    const ratio = (series.wh[from] ?? 0) / usual
    return located('metering.unit-mix-up', 'error', series, from, to, words(true, ratio))
  })
}

/**
 * Sudden mix-ups of Wh and kWh: days, months or single values about a thousand times off their surroundings.
 *
 * A thousandfold change of level with sudden edges is no season and no holiday. When more than half of the series is
 * wrong, it is the right part that stands out: the finding says what differs, a person decides which is true.
 *
 * @pl pomyłka Wh i kWh
 */
export function unitMixUp(view: View): QualityFinding[] {
  const days = byDays(view)
  return [...days, ...byValues(view, days)]
}
