import type { PublicFigure } from './page.ts'

/** Where the sums of a month come from; `none`: the month is over and nothing is known, `later`: it is not over. */
export type MonthSource = 'settled' | 'readings' | 'none' | 'later'

/** Energy of a month in everybody's view [Wh]; null where nothing is known. */
export interface PublicMonth {
  readonly month: string
  readonly source: MonthSource
  readonly withdrawalWh: number | null
  readonly feedInWh: number | null
  readonly matchedWh: number | null
  /** Number of the settlement, `3/2026`, and the day it was approved. */
  readonly settlement: string | null
  readonly approvedOn: string | null
  /** Values the readings should have and have not; only for months from readings. */
  readonly missing: number
}

/** Sums of a year. @pl bilans roczny klastra */
export interface YearFigures {
  readonly year: number
  readonly months: readonly PublicMonth[]
  readonly withdrawalWh: number | null
  readonly feedInWh: number | null
  readonly matchedWh: number | null
  /** Energy from the cluster divided by the withdrawal of the same months. */
  readonly share: number | null
  readonly settledMonths: number
  readonly preliminaryMonths: number
  /** Months that are over and of which nothing is known. */
  readonly absentMonths: number
}

function sumOf(months: readonly PublicMonth[], field: 'withdrawalWh' | 'feedInWh' | 'matchedWh'): number | null {
  const known = months.flatMap((month) => month[field] ?? [])
  return known.length === 0 ? null : known.reduce((sum, wh) => sum + wh, 0)
}

/** Adds months up to a year; the share is of the months in which both sides are known. */
export function yearFigures(year: number, months: readonly PublicMonth[]): YearFigures {
  const both = months.filter(({ withdrawalWh, matchedWh }) => withdrawalWh !== null && matchedWh !== null)
  const [withdrawn, matched] = [sumOf(both, 'withdrawalWh'), sumOf(both, 'matchedWh')]
  const count = (source: MonthSource) => months.filter((month) => month.source === source).length
  return {
    year,
    months,
    withdrawalWh: sumOf(months, 'withdrawalWh'),
    feedInWh: sumOf(months, 'feedInWh'),
    matchedWh: sumOf(months, 'matchedWh'),
    share: withdrawn === null || withdrawn === 0 || matched === null ? null : matched / withdrawn,
    settledMonths: count('settled'),
    preliminaryMonths: count('readings'),
    absentMonths: count('none'),
  }
}

/** The same without what the cluster does not show; a share needs no sums beside it. */
export function onlyShown(year: YearFigures, figures: readonly PublicFigure[]): YearFigures {
  const keep = <Sums extends Pick<YearFigures, 'withdrawalWh' | 'feedInWh' | 'matchedWh'>>(sums: Sums): Sums => ({
    ...sums,
    withdrawalWh: figures.includes('withdrawal') ? sums.withdrawalWh : null,
    feedInWh: figures.includes('feed-in') ? sums.feedInWh : null,
    matchedWh: figures.includes('matched') ? sums.matchedWh : null,
  })
  return { ...keep(year), months: year.months.map(keep), share: figures.includes('share') ? year.share : null }
}
