import type { LocalDay } from '../calendar/day.ts'
import type { Slot } from '../calendar/slot.ts'
import { startOfDay } from '../calendar/slot.ts'
import { LAW_IDS } from '../law/book.ts'
import type { Citations } from '../law/citations.ts'
import { asDecimal } from '../law/citations.ts'
import type { LawValue } from '../law/entry.ts'
import { lawSpans, sourceOf } from '../law/spans.ts'
import { nearest } from '../problems/nearest.ts'
import { Refusal } from '../problems/refusal.ts'
import type { Decimal } from '../quantity/decimal.ts'

/** What a seller asks for energy, net of VAT. */
export type EnergyPrice =
  /** One price all day [PLN/kWh]. */
  | { readonly kind: 'single'; readonly plnPerKwh: Decimal }
  /** A price per zone of the tariff group [PLN/kWh]. */
  | { readonly kind: 'zones'; readonly plnPerKwh: Readonly<Record<string, Decimal>> }
  /** A price per quarter-hour or hour, negative ones among them. @pl cena dynamiczna */
  | { readonly kind: 'dynamic'; readonly prices: DynamicPrices }

/** Prices in whole units of 10^-scale PLN/MWh. */
export interface DynamicPrices {
  readonly start: Slot
  readonly slotsPerPrice: 1 | 4
  readonly scale: number
  readonly plnPerMwh: ArrayLike<number>
  /** Added to every price [PLN/kWh]. @pl marża, opłata handlowa od energii */
  readonly markupPlnPerKwh?: Decimal
}

/** Terms of a seller while they hold; `to` null: no end agreed. @pl warunki umowy sprzedaży */
export interface SellerTerms {
  readonly from: LocalDay
  readonly to: LocalDay | null
  readonly price: EnergyPrice
  /** @pl opłata handlowa [PLN a month] */
  readonly tradeFeePlnPerMonth?: Decimal
  /** Whether the price holds the excise; if not, a line adds it. */
  readonly exciseIncluded: boolean
  /** Where the terms stand; `seller` unless given. */
  readonly source?: string
}

/** Terms that hold always. */
export function openTerms(terms: Omit<SellerTerms, 'from' | 'to'>, from: LocalDay): SellerTerms {
  return { ...terms, from, to: null }
}

/** The terms through a period, cut where they change and on the days named. @refuses tariffs.no-price */
export function termsSpans(
  terms: readonly SellerTerms[],
  from: LocalDay,
  to: LocalDay,
  cuts: readonly LocalDay[],
): readonly { readonly from: LocalDay; readonly to: LocalDay; readonly terms: SellerTerms }[] {
  const spans: { from: LocalDay; to: LocalDay; terms: SellerTerms }[] = []
  for (let at = from; at < to; ) {
    const day = at
    const found = terms.find((one) => one.from <= day && (one.to === null || day < one.to))
    if (!found) throw new Refusal('tariffs.no-price', { day })
    let end = found.to !== null && found.to < to ? found.to : to
    for (const cut of cuts) if (cut > at && cut < end) end = cut
    spans.push({ from: at, to: end, terms: found })
    at = end
  }
  return spans
}

interface PriceList {
  readonly exciseIncluded: boolean
  readonly groups: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/**
 * The terms of a recorded price list for one group.
 *
 * @param list   name of the list, e.g. `enea`
 * @param group  tariff group
 * @law     prices.seller-lists
 * @refuses law.unknown-id, tariffs.zone-price when the list has no such group, law.not-covered
 */
export function termsOfList(list: string, group: string, from: LocalDay, to: LocalDay, cite: Citations): SellerTerms[] {
  const id = `prices.seller-lists.${list}`
  if (!LAW_IDS.includes(id)) throw new Refusal('law.unknown-id', { id, nearest: nearest(id, LAW_IDS).join(', ') })
  return lawSpans(id, from, to, cite).map(({ from: start, to: end, entry }) => {
    const { groups, exciseIncluded } = entry.value as unknown as Partial<PriceList>
    const key = Object.keys(groups ?? {}).find((one) => one.toLowerCase() === group.toLowerCase())
    const prices = key === undefined ? undefined : groups?.[key]
    if (!prices || exciseIncluded === undefined)
      throw new Refusal('tariffs.zone-price', {
        group,
        reason: `the list ${list} has no prices for it`,
        reasonPl: `cennik ${list} jej nie zawiera`,
        zones: Object.keys(groups ?? {}).join(', '),
      })
    const price = (value: LawValue | undefined) => asDecimal(value, id)
    return {
      from: start,
      to: end,
      exciseIncluded,
      source: sourceOf(entry),
      price:
        prices.all !== undefined
          ? { kind: 'single', plnPerKwh: price(prices.all) }
          : {
              kind: 'zones',
              plnPerKwh: Object.fromEntries(Object.entries(prices).map(([zone, value]) => [zone, price(value)])),
            },
    }
  })
}

/** Index of the price of the first interval of a day, checked to reach the end of the range. @refuses tariffs.dynamic-prices */
export function firstPrice(prices: DynamicPrices, from: LocalDay, to: LocalDay): number {
  const first = (startOfDay(from) - prices.start) / prices.slotsPerPrice
  const end = (startOfDay(to) - prices.start) / prices.slotsPerPrice
  if (first < 0 || end > prices.plnPerMwh.length)
    throw new Refusal('tariffs.dynamic-prices', { found: prices.plnPerMwh.length, expected: end - first })
  return first
}
