import { onlySun } from '../point-facts.ts'
import { sunAtEdges } from '../sunlight.ts'
import { located, type QualityFinding } from './located.ts'
import type { View } from './view.ts'

/** Energy in the dark that counts as evidence [share of the day's largest value]. */
const EVIDENCE_SHARE = 0.004
/** How many days may contradict, for each that speaks. */
const CONTRADICTION = 0.1
/** Sun's centre at rising and setting with refraction, and a margin for an obstacle-free horizon and a slow clock [°]. */
const HORIZON = -1.5
/** Refused explanation: this share of the day's energy in deep night is no shift of an hour or two. */
const DEEP_SHARE = 0.02

type Evidence = 'before sunrise' | 'after sunset' | 'both' | 'none'

/** Where on a day energy stands in the dark. */
function evidenceOf(view: View, heights: Float64Array, from: number, to: number): Evidence {
  const { series, settings } = view
  let largest = 0
  let total = 0
  for (let i = from; i < to; i += 1) {
    largest = Math.max(largest, series.wh[i] ?? 0)
    total += Math.max(0, series.wh[i] ?? 0)
  }
  const noise = Math.max((settings.nightFeedInWh * series.slotsPerValue) / 4, largest * EVIDENCE_SHARE)
  let early = false
  let late = false
  let deep = 0
  for (let i = from; i < to; i += 1) {
    const wh = series.wh[i] ?? -1
    const [a = 0, b = 0] = [heights[i], heights[i + 1]]
    if (wh <= noise || Math.max(a, b) >= HORIZON) continue
    if (Math.max(a, b) < settings.deepNightElevation) deep += wh
    if (b > a) early = true
    else late = true
  }
  if (deep > DEEP_SHARE * total) return 'both'
  return early && late ? 'both' : early ? 'before sunrise' : late ? 'after sunset' : 'none'
}

/** Energy in the dark of days `[from, to)` when the data were moved by `values` intervals [Wh]. */
function darkEnergy({ series, grid }: View, heights: Float64Array, span: readonly [number, number], values: number) {
  let dark = 0
  const [first, last] = span
  for (let i = grid.days[first]?.from ?? 0; i < (grid.days[last - 1]?.to ?? 0); i += 1)
    if (Math.max(heights[i] ?? 0, heights[i + 1] ?? 0) < HORIZON) dark += Math.max(0, series.wh[i + values] ?? 0)
  return dark
}

/** Fewest whole hours that bring the energy out of the dark. */
function hoursOfShift(view: View, heights: Float64Array, span: readonly [number, number], late: boolean): number {
  const perHour = 4 / view.series.slotsPerValue
  const now = darkEnergy(view, heights, span, 0)
  for (const hours of [1, 2, 3]) {
    const moved = darkEnergy(view, heights, span, (late ? 1 : -1) * hours * perHour)
    if (moved < 0.05 * now) return hours
  }
  return 1
}

/**
 * A PV plant that feeds in before sunrise or after sunset, day after day on the same side: its clock is off by an hour
 * or more (summer time taken for winter time, the end of an interval for its start).
 *
 * @pl przesunięcie danych o godzinę (oddanie przed wschodem lub po zachodzie Słońca)
 */
export function shiftedBySun(view: View): QualityFinding[] {
  const { series, grid, facts, settings } = view
  if (series.direction !== 'feed-in' || !onlySun(facts)) return []
  const heights = sunAtEdges(grid, facts.place)
  const evidence = grid.days.map((day) => evidenceOf(view, heights, day.from, day.to))
  return (['before sunrise', 'after sunset'] as const).flatMap((what) => {
    const days = evidence.flatMap((e, i) => (e === what ? [i] : []))
    const groups: number[][] = []
    for (const i of days) {
      const group = groups.at(-1)
      const before = group?.at(-1)
      if (group && before !== undefined && i - before <= settings.shiftGapDays) group.push(i)
      else groups.push([i])
    }
    return groups.flatMap((group) => {
      const [first = 0, last = 0] = [group[0], group.at(-1)]
      const against = evidence.slice(first, last + 1).filter((e) => e !== what && e !== 'none').length
      if (group.length < settings.shiftDays || against > CONTRADICTION * group.length) return []
      const late = what === 'after sunset'
      const hours = hoursOfShift(view, heights, [first, last + 1], late)
      const from = grid.days[first]?.from ?? 0
      const to = grid.days[last]?.to ?? 0
      return [
        located('metering.shifted-by-sun', 'error', series, from, to, {
          days: group.length,
          hours: late ? `+${hours}` : `−${hours}`,
          what: late ? 'energy is fed in after sunset' : 'energy is fed in before sunrise',
          whatPl: late ? 'energia jest oddawana po zachodzie Słońca' : 'energia jest oddawana przed wschodem Słońca',
        }),
      ]
    })
  })
}
