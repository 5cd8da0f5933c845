import type { Loose } from '../loose.ts'
import { part } from '../loose.ts'

/** Prices of the cluster while they hold. */
export interface PriceList {
  /** First day; null for the prices without a date, which hold before the first dated list. */
  readonly from: string | null
  /** First day of the list after it; null for the newest. */
  readonly until: string | null
  readonly note: string
  readonly prices: Loose
  readonly state: 'past' | 'in-force' | 'coming'
}

interface Dated {
  readonly from: string
  readonly note?: string
  readonly prices: Loose
}

function datedOf(settings: Loose): Dated[] {
  const lists = Array.isArray(settings.priceLists) ? (settings.priceLists as Dated[]) : []
  return [...lists].sort((a, b) => (a.from < b.from ? -1 : 1))
}

/** Price lists of a cluster, the oldest first; none where no prices were entered yet. */
export function priceListsOf(settings: Loose, today: string): PriceList[] {
  const base = part(settings, 'prices')
  const dated = datedOf(settings)
  const all = [...(Array.isArray(base.sellers) ? [{ from: null, note: '', prices: base }] : []), ...dated]
  return all.map(({ from, note = '', prices }, i) => {
    const until = all[i + 1]?.from ?? null
    const state = from !== null && from > today ? 'coming' : until !== null && until <= today ? 'past' : 'in-force'
    return { from, until, note, prices, state }
  })
}

/** The list in force on a day. */
export function listOn(lists: readonly PriceList[], day: string): PriceList | undefined {
  return lists.findLast(({ from }) => from === null || from <= day)
}

/** Months, of those settled, that the list was billed by: a correction of theirs takes what the list says then. */
export function settledBy({ from, until }: Pick<PriceList, 'from' | 'until'>, months: readonly string[]): string[] {
  const within = (month: string) =>
    (from === null || `${month}-01` >= from) && (until === null || `${month}-01` < until)
  return [...new Set(months)].filter(within).sort()
}

/** Months as spans: `2026-01`, `2026-02`, `2026-04` are two. */
export function monthSpans(months: readonly string[]): (readonly [first: string, last: string])[] {
  const number = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5))
  const spans: [string, string][] = []
  for (const month of months) {
    const last = spans.at(-1)
    if (last && number(month) === number(last[1]) + 1) last[1] = month
    else spans.push([month, month])
  }
  return spans
}

/** The settings with a list in the place of the one that began on `before` (null: the prices without a date). */
export function withList(
  settings: Loose,
  before: string | null | undefined,
  { from, note, prices }: Pick<PriceList, 'from' | 'note' | 'prices'>,
): Loose {
  if (from === null) return { ...settings, prices }
  const others = datedOf(settings).filter((list) => list.from !== before)
  const list = { from, ...(note === '' ? {} : { note }), prices }
  return { ...settings, priceLists: [...others, list].sort((a, b) => (a.from < b.from ? -1 : 1)) }
}

/** The settings without a dated list: the one before it holds on. */
export function withoutList(settings: Loose, from: string): Loose {
  const { priceLists: _, ...rest } = settings
  const left = datedOf(settings).filter((list) => list.from !== from)
  return left.length === 0 ? rest : { ...rest, priceLists: left }
}
