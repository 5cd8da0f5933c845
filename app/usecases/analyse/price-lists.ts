import type { LocalDay } from '../../../domain/calendar/day.ts'
import { addDays } from '../../../domain/calendar/day.ts'
import type { Finding } from '../../../domain/problems/finding.ts'
import { finding } from '../../../domain/problems/finding.ts'
import type { ClusterConfig } from './config.ts'

/** The beginning of the dated list that holds on a day; undefined before the first one, where prices without a date hold. */
export function inForceOn<Of extends { readonly from: string }>(lists: readonly Of[], on: string): Of | undefined {
  let found: Of | undefined
  for (const list of lists) if (list.from <= on && (found === undefined || list.from > found.from)) found = list
  return found
}

/**
 * The description with the prices in force on a day. Before the first dated list the prices without a date hold: that is
 * what was billed until the list was entered. Once chosen, prices stay chosen.
 *
 * @pl cennik obowiązujący w dniu
 */
export function pricedOn(config: ClusterConfig, on: LocalDay): ClusterConfig {
  const { priceLists, ...chosen } = config
  if (priceLists === undefined) return config
  const list = inForceOn(priceLists, on)
  if (!list) return chosen
  const { market } = config.prices
  return {
    ...chosen,
    prices: { ...list.prices, ...(market === undefined ? {} : { market }) },
    priceList: { from: list.from, note: list.note ?? null },
  }
}

/**
 * The description with the newest prices of a period: an analysis asks what the cluster is worth at one price list, so
 * that members and regimes are compared on the same ground. A change of lists within the period is told.
 */
export function pricedAtEndOf(
  config: ClusterConfig,
  { from, to }: { readonly from: LocalDay; readonly to: LocalDay },
): { readonly config: ClusterConfig; readonly findings: readonly Finding[] } {
  const last = addDays(to, -1)
  const changes = (config.priceLists ?? []).filter((list) => list.from > from && list.from <= last)
  const priced = pricedOn(config, last)
  if (changes.length === 0 || !priced.priceList) return { config: priced, findings: [] }
  const facts = { from, to: last, list: priced.priceList.from, count: changes.length + 1 }
  return { config: priced, findings: [finding('folder.one-price-list', 'warning', facts)] }
}

/** Where a price stands, with the beginning of its list: `cluster.yaml: jst@2026-07-01`. */
export function priceSource({ priceList }: ClusterConfig, what: string): string {
  return `cluster.yaml: ${what}${priceList ? `@${priceList.from}` : ''}`
}
