import { earlierDay, laterDay } from '../calendar/day.ts'
import { asDecimal } from '../law/citations.ts'
import { lawSpans, sourceOf } from '../law/spans.ts'
import { Refusal } from '../problems/refusal.ts'
import type { Decimal } from '../quantity/decimal.ts'
import { isZero, plus, times, ZERO } from '../quantity/decimal.ts'
import { divide } from '../quantity/rounding.ts'
import type { BillContext } from './bill-context.ts'
import type { BillLine } from './bill-line.ts'
import { billLine, lineOf } from './bill-line.ts'
import { dynamicSale } from './dynamic-sale.ts'
import { energyOf, monthsOf } from './network-lines.ts'
import type { NetworkTariff } from './network-tariff.ts'
import { kwhOf, mwhOf } from './quantities.ts'
import type { SellerTerms } from './seller.ts'
import { termsSpans } from './seller.ts'
import { energyByRow, rateTableOf } from './zone-energy.ts'

interface Part {
  readonly from: BillLine['from']
  readonly to: BillLine['to']
  readonly terms: SellerTerms
}

function frameOf(part: Part, id: string, pl: string, en: string, unit: BillLine['unit']) {
  return {
    id,
    kind: 'sale',
    pl,
    en,
    from: part.from,
    to: part.to,
    unit,
    source: part.terms.source ?? 'seller',
  } as const
}

/** Prices of exactly the zones of the group. @refuses tariffs.zone-price */
function pricesOfZones(
  tariff: NetworkTariff,
  zones: readonly string[],
  prices: Readonly<Record<string, Decimal>>,
): Decimal[] {
  const facts = { group: tariff.group, zones: zones.join(', ') }
  const stray = Object.keys(prices).find((zone) => !zones.includes(zone))
  if (stray !== undefined)
    throw new Refusal('tariffs.zone-price', {
      ...facts,
      reason: `there is no zone ${stray}`,
      reasonPl: `nie ma strefy ${stray}`,
    })
  return zones.map((zone) => {
    const price = Object.hasOwn(prices, zone) ? prices[zone] : undefined
    if (price) return price
    throw new Refusal('tariffs.zone-price', {
      ...facts,
      reason: `zone ${zone} has no price`,
      reasonPl: `strefa ${zone} nie ma ceny`,
    })
  })
}

function zonedLines(context: BillContext, part: Part, prices: Readonly<Record<string, Decimal>>): BillLine[] {
  const { quantities, point, cite } = context
  const list = quantities.soldWh ?? quantities.energyWh
  return context.tariffs.flatMap(({ tariff, from, to }) => {
    const start = laterDay(from, part.from)
    const end = earlierDay(to, part.to)
    if (start >= end) return []
    const { calendar } = rateTableOf(tariff, start, point.metersFreeDays !== false, cite)
    const rates = pricesOfZones(
      tariff,
      calendar.zones.map((zone) => zone.id),
      prices,
    )
    const count = calendar.zones.length
    const sums = energyByRow(quantities, list, start, end, point.zoneClock, calendar.cells, count, cite)
    return calendar.zones.flatMap((zone, i) => {
      const kwh = kwhOf(quantities, sums[i] ?? 0)
      if (isZero(kwh)) return []
      const frame = frameOf(
        { ...part, from: start, to: end },
        `energy.${zone.id}`,
        `Energia, ${zone.pl}`,
        `Energy, ${zone.en}`,
        'kWh',
      )
      return [billLine(frame, kwh, rates[i] ?? ZERO)]
    })
  })
}

function energyLines(context: BillContext, part: Part): BillLine[] {
  const { quantities } = context
  const list = quantities.soldWh ?? quantities.energyWh
  const { price } = part.terms
  if (price.kind === 'zones') return zonedLines(context, part, price.plnPerKwh)
  if (price.kind === 'single') {
    const frame = frameOf(part, 'energy', 'Energia', 'Energy', 'kWh')
    return [billLine(frame, energyOf(context, list, part.from, part.to), price.plnPerKwh)]
  }
  const sale = dynamicSale(quantities, list, price.prices, part.from, part.to)
  const markup = times(sale.kwh, price.prices.markupPlnPerKwh ?? ZERO)
  const amount = plus(sale.amountPln, markup)
  const mean = isZero(sale.kwh) ? ZERO : divide(amount, sale.kwh, 6)
  const frame = frameOf(
    part,
    'energy.dynamic',
    'Energia po cenach dynamicznych (średnia cena)',
    'Energy at dynamic prices (mean price)',
    'kWh',
  )
  return [lineOf(frame, sale.kwh, mean, amount)]
}

function exciseLines(context: BillContext, part: Part): BillLine[] {
  const { quantities, cite, cuts } = context
  if (part.terms.exciseIncluded) return []
  const list = quantities.exciseBasisWh ?? quantities.soldWh ?? quantities.energyWh
  return lawSpans('charges.excise-electricity', part.from, part.to, cite, cuts).map((span) => {
    const frame = frameOf({ ...part, from: span.from, to: span.to }, 'excise', 'Akcyza', 'Excise duty', 'MWh')
    const mwh = mwhOf(energyOf(context, list, span.from, span.to))
    return billLine({ ...frame, source: sourceOf(span.entry) }, mwh, asDecimal(span.entry.value, span.entry.id))
  })
}

/** Price of energy between members of a community, as their contract or statute sets it [PLN/kWh]. */
export interface InnerTerms {
  readonly plnPerKwh: Decimal
  /** Where the price stands, e.g. `agreement`. */
  readonly source: string
}

/** Energy bought from other members. @pl energia kupiona wewnątrz społeczności */
export function innerLines(context: BillContext, terms: InnerTerms | undefined): BillLine[] {
  const list = context.quantities.innerWh
  if (!list) return []
  if (!terms) throw new Error('billPoint: innerWh without the price of inner energy')
  const days = [context.from, ...context.cuts, context.to]
  return days.slice(1).map((to, i) => {
    const from = days[i] as typeof to
    const frame = {
      id: 'energy-inner',
      kind: 'sale',
      pl: 'Energia od członków społeczności',
      en: 'Energy from members of the community',
      from,
      to,
      unit: 'kWh',
      source: terms.source,
    } as const
    return billLine(frame, energyOf(context, list, from, to), terms.plnPerKwh)
  })
}

/** What the seller charges: energy, excise where the price does not hold it, trade fee. @pl sprzedaż energii */
export function saleLines(context: BillContext, terms: readonly SellerTerms[]): BillLine[] {
  return termsSpans(terms, context.from, context.to, context.cuts).flatMap((part) => {
    const fee = part.terms.tradeFeePlnPerMonth
    const trade =
      fee && !isZero(fee)
        ? [
            billLine(
              frameOf(part, 'trade-fee', 'Opłata handlowa', 'Trade fee', 'month'),
              monthsOf(context, part.from, part.to),
              fee,
            ),
          ]
        : []
    return [...energyLines(context, part), ...exciseLines(context, part), ...trade]
  })
}
