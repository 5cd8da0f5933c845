import { hasPlant, onlySun } from '../point-facts.ts'
import { MISSING } from '../series.ts'
import { isDark, sunAtEdges } from '../sunlight.ts'
import { figure, kwhText, located, type QualityFinding } from './located.ts'
import type { PairView, View } from './view.ts'
import { knownSum, runs } from './view.ts'

/** Share of the day's energy that must stand in the night. */
const NIGHT_SHARE = 0.05
/** Hours of a winter night, all of which may hold the noise of the meter. */
const NOISY_HOURS = 16
/** How many times the feed-in at night must outweigh the withdrawal at night. */
const OUTWEIGHS = 20

interface NightAndDay {
  night: number
  all: number
}

function nightAndDay(view: View | null, heights: Float64Array, from: number, to: number): NightAndDay | null {
  if (!view) return null
  const { wh, known } = knownSum(view.series, from, to)
  if (known === 0) return null
  let night = 0
  for (let i = from; i < to; i += 1)
    if (isDark(heights, i, view.settings.nightElevation)) night += Math.max(0, view.series.wh[i] ?? MISSING)
  return { night, all: wh }
}

/** Days on which a PV point feeds in at night and draws nothing then: at a true one it is the other way round. */
function swappedAtPlant(feedIn: View, withdrawal: View | null): QualityFinding[] {
  const { grid, series, facts, settings } = feedIn
  const heights = sunAtEdges(grid, facts.place)
  const verdict = grid.days.map((day) => {
    const out = nightAndDay(feedIn, heights, day.from, day.to)
    const into = nightAndDay(withdrawal, heights, day.from, day.to)
    if (!out || out.all + (into?.all ?? 0) === 0) return 'silent'
    // Without the other register the night alone speaks: nothing that only the sun drives spends its nights feeding in.
    const meant = out.night > NOISY_HOURS * settings.nightFeedInWh && out.night > NIGHT_SHARE * out.all
    return meant && out.night > OUTWEIGHS * (into?.night ?? 0) ? 'swapped' : 'right'
  })
  return runs(verdict.length, (i) => verdict[i] !== 'right').flatMap((run) => {
    const swapped = verdict.slice(run.from, run.to).filter((v) => v === 'swapped').length
    if (swapped < settings.swapMinimumDays) return []
    const first = grid.days[verdict.indexOf('swapped', run.from)]
    const last = grid.days[verdict.lastIndexOf('swapped', run.to - 1)]
    if (!first || !last) return []
    const evidence = {
      evidence: 'the PV plant feeds in at night and draws nothing then',
      evidencePl: 'instalacja fotowoltaiczna oddaje w nocy i nic wtedy nie pobiera',
    }
    return [located('metering.swapped-direction', 'error', series, first.from, last.to, evidence)]
  })
}

/** A point without a plant that only feeds in. */
function swappedAtConsumer(feedIn: View, withdrawal: View | null): QualityFinding[] {
  const { grid, series, facts, settings } = feedIn
  const out = knownSum(series, 0, series.wh.length)
  if (out.wh === 0) return []
  const heights = sunAtEdges(grid, facts.place)
  const months = new Map<string, { from: number; to: number; fed: number; drawn: number; night: number }>()
  for (const day of grid.days) {
    const fed = nightAndDay(feedIn, heights, day.from, day.to)
    const drawn = withdrawal ? knownSum(withdrawal.series, day.from, day.to).wh : 0
    const month = months.get(day.month) ?? { from: day.from, to: day.to, fed: 0, drawn: 0, night: 0 }
    month.to = day.to
    month.fed += fed?.all ?? 0
    month.night += fed?.night ?? 0
    month.drawn += drawn
    months.set(day.month, month)
  }
  const list = [...months.values()]
  const isSwapped = (m: (typeof list)[number] | undefined) =>
    m !== undefined && m.fed > 0 && m.drawn * OUTWEIGHS < m.fed && m.night > NIGHT_SHARE * m.fed
  const swapped = runs(list.length, (i) => isSwapped(list[i])).flatMap(({ from, to }) => {
    const [first, last] = [list[from], list[to - 1]]
    if (!first || !last || last.to - first.from < (settings.swapMinimumDays * 96) / series.slotsPerValue) return []
    const evidence = {
      evidence: 'a consumer without a plant feeds in by day and night and draws nothing',
      evidencePl: 'odbiorca bez instalacji oddaje w dzień i w nocy, a nic nie pobiera',
    }
    return [located('metering.swapped-direction', 'error', series, first.from, last.to, evidence)]
  })
  const rest = list.filter((m) => !isSwapped(m)).reduce((sum, m) => sum + m.fed, 0)
  if (rest < MEANT_WH) return swapped
  const first = series.wh.findIndex(
    (wh, i) =>
      wh > 0 &&
      !swapped.some(
        (s) => s.from <= series.start + i * series.slotsPerValue && series.start + i * series.slotsPerValue < s.to,
      ),
  )
  return [
    ...swapped,
    located('metering.feed-in-without-plant', 'warning', series, first, series.wh.length, figure('kwh', kwhText(rest))),
  ]
}

/** Energy below which a feed-in register without a plant is only noise [Wh]. */
const MEANT_WH = 1000

/**
 * Exchanged registers: withdrawal written as feed-in and the other way round.
 *
 * Told by the night: the sun does not shine, so a PV point draws at night and does not feed in. Points with wind,
 * biogas or storage can do either at night and are left alone. At a point whose list names no plant, a register that
 * only feeds in, nights included, is a consumer's withdrawal.
 *
 * @pl zamiana kierunków (pobór i oddanie)
 */
export function swappedDirection({ feedIn, withdrawal }: PairView): QualityFinding[] {
  if (!feedIn) return []
  const { facts } = feedIn
  const paired = withdrawal && withdrawal.grid === feedIn.grid ? withdrawal : null
  if (onlySun(facts)) return swappedAtPlant(feedIn, paired)
  if (facts.plants !== null && facts.plants.length === 0 && !hasPlant(facts, 'storage'))
    return swappedAtConsumer(feedIn, paired)
  return []
}
