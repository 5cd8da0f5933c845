import type { LocalMonth } from '../../../domain/calendar/day.ts'
import { day } from '../../../domain/calendar/day.ts'
import type { Finding } from '../../../domain/problems/finding.ts'
import { finding } from '../../../domain/problems/finding.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Decimal } from '../../../domain/quantity/decimal.ts'
import { decimal, minus, ONE, plus, times } from '../../../domain/quantity/decimal.ts'
import { divide } from '../../../domain/quantity/rounding.ts'
import type { EnergyPrice, SellerTerms } from '../../../domain/tariffs/seller.ts'
import { openTerms } from '../../../domain/tariffs/seller.ts'
import type { ClusterMember, ClusterPoint } from './cluster-data.ts'
import type { ClusterConfig, SellerConfig } from './config.ts'
import { priceSource } from './price-lists.ts'

const MWH_PER_KWH = decimal('0.001')
/** Terms hold for the whole period: which list holds in it was chosen before. */
const ALWAYS = day('1990-01-01')

/** Who sells to a member, and whether the folder said so. */
export function sellerOf(config: ClusterConfig, member: ClusterMember): { seller: SellerConfig; findings: Finding[] } {
  const { sellers } = config.prices
  const byName = sellers.find(({ members }) => members.includes(member.id))
  const byKind = sellers.find(({ memberKinds }) => member.kind !== null && memberKinds.includes(member.kind))
  const seller = byName ?? byKind ?? (sellers[0] as SellerConfig)
  const facts = { member: member.id, kind: member.kind ?? '–', seller: seller.id }
  return { seller, findings: byName || byKind ? [] : [finding('folder.no-seller', 'warning', facts)] }
}

/** What a seller asks in a tariff group: its prices by zone where it has them, else the one price of all day. */
function energyPrice({ energyPlnPerMwh, zonePrices = {} }: SellerConfig, group: string | null): EnergyPrice {
  const perKwh = (pln: string) => times(decimal(pln), MWH_PER_KWH)
  const wanted = group?.toLowerCase()
  const [, zones] = Object.entries(zonePrices).find(([name]) => name.toLowerCase() === wanted) ?? []
  if (!zones) return { kind: 'single', plnPerKwh: perKwh(energyPlnPerMwh) }
  const prices = Object.entries(zones).map(([zone, pln]) => [zone, perKwh(pln)] as const)
  return { kind: 'zones', plnPerKwh: Object.fromEntries(prices) }
}

/** @param group  the tariff group of the point that is billed */
export function termsOf(config: ClusterConfig, seller: SellerConfig, group: string | null): SellerTerms {
  return openTerms(
    {
      price: energyPrice(seller, group),
      tradeFeePlnPerMonth: decimal(seller.handlingPlnPerMonth),
      exciseIncluded: seller.exciseIncluded,
      source: priceSource(config, seller.id),
    },
    ALWAYS,
  )
}

/** The month whose market price serves a month: itself, else the same month of another year the table has. */
function servingMonth(config: ClusterConfig, month: LocalMonth): string | undefined {
  const table = config.prices.market?.plnPerMwh ?? {}
  return table[month] === undefined ? Object.keys(table).find((key) => key.slice(5) === month.slice(5)) : month
}

/**
 * The month of another year whose market price stands in for a month that has none; undefined where the month has its
 * own, or nothing is valued at the market.
 */
export function borrowedMarketMonth(
  config: ClusterConfig,
  points: readonly Pick<ClusterPoint, 'prosumer'>[],
  month: LocalMonth,
): string | undefined {
  const { surplus } = config.prices
  const isUsed =
    [surplus.default, ...Object.values(surplus.byPlantKind)].some(({ kind }) => kind === 'market') ||
    points.some(({ prosumer }) => prosumer?.startsWith('net-billing'))
  const serving = servingMonth(config, month)
  return isUsed && serving !== month ? serving : undefined
}

/**
 * Market price of a month [PLN/MWh]: of the same month of the reading year when the period is valued in another year.
 *
 * @refuses folder.field when the folder's table has no price for the month
 */
export function marketPrice(config: ClusterConfig, month: LocalMonth): Decimal {
  const found = config.prices.market?.plnPerMwh[servingMonth(config, month) ?? month]
  if (found !== undefined) return decimal(found)
  const field = `prices.market.plnPerMwh.${month}`
  throw new Refusal(
    'folder.field',
    { file: 'cluster.yaml', field, reason: 'no price for this month', reasonPl: 'brak ceny tego miesiąca' },
    { file: 'cluster.yaml' },
  )
}

/** What surplus of a kind of plant earns in a month [PLN/MWh]. @pl cena sprzedaży nadwyżki */
export function surplusPrice(config: ClusterConfig, plantKind: string | undefined, month: LocalMonth): Decimal {
  const { surplus } = config.prices
  const terms = (plantKind === undefined ? undefined : surplus.byPlantKind[plantKind]) ?? surplus.default
  if (terms.kind === 'fixed') return decimal(terms.plnPerMwh)
  return times(marketPrice(config, month), minus(ONE, decimal(terms.discountShare)))
}

/**
 * Price of energy between members [PLN/MWh]: the folder's, or the middle between what a buyer pays its seller and what
 * surplus earns, which leaves both sides the same gain.
 */
export function innerPrice(config: ClusterConfig): { price: Decimal; given: boolean } {
  const { internalPlnPerMwh, sellers, surplus } = config.prices
  if (internalPlnPerMwh !== undefined) return { price: decimal(internalPlnPerMwh), given: true }
  const buying = sellers.reduce((sum, { energyPlnPerMwh }) => plus(sum, decimal(energyPlnPerMwh)), decimal('0'))
  const mean = divide(buying, decimal(String(sellers.length)), 4)
  const selling = surplus.default.kind === 'fixed' ? decimal(surplus.default.plnPerMwh) : mean
  return { price: divide(plus(mean, selling), decimal('2'), 2), given: false }
}
