import type { Loose } from '../loose.ts'
import { part } from '../loose.ts'
import { readMoney, readPercent, typedMoney, typedPercent } from '../typed-money.ts'
import type { PriceList } from './price-lists.ts'

/** A seller as a part of the form; `id` is kept, so that what else is known of it stays. */
export interface SellerRow {
  readonly id: string
  readonly pl: string
  readonly energyPlnPerMwh: string
  readonly handlingPlnPerMonth: string
  readonly exciseIncluded: string
  readonly memberKinds: readonly string[]
  readonly members: readonly string[]
  /** Typed prices by zone, in tariff groups that have them. */
  readonly zones: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** What surplus earns: as for all plants, a fixed price, or the market's less a discount. */
export interface SurplusRow {
  readonly how: 'same' | 'fixed' | 'market'
  readonly pln: string
  /** Per cent off the market's price. */
  readonly discount: string
}

/** Kinds of plant whose surplus may earn a price of its own. */
export const SURPLUS_KINDS = ['pv', 'wind', 'biogas', 'chp'] as const
export type SurplusKind = (typeof SURPLUS_KINDS)[number]

export interface PriceValues {
  /** The month the list begins with; empty for the prices without a date. */
  readonly month: string
  readonly note: string
  readonly sellers: readonly SellerRow[]
  readonly surplus: SurplusRow
  readonly byKind: Readonly<Record<SurplusKind, SurplusRow>>
  readonly internal: string
}

export const BLANK_SELLER: SellerRow = {
  id: '',
  pl: '',
  energyPlnPerMwh: '',
  handlingPlnPerMonth: '0',
  exciseIncluded: 'tak',
  memberKinds: [],
  members: [],
  zones: {},
}

const texts = (value: unknown) => (Array.isArray(value) ? value.map(String) : [])

function sellersOf(prices: Loose): readonly Loose[] {
  return Array.isArray(prices.sellers) ? (prices.sellers as readonly Loose[]) : []
}

type Zones<Value> = Readonly<Record<string, Readonly<Record<string, Value>>>>

/** The same prices by zone, each made into something else. */
function eachZone<From, To>(zones: Zones<From>, make: (value: From) => To): Record<string, Record<string, To>> {
  return Object.fromEntries(
    Object.entries(zones).map(([group, of]) => [
      group,
      Object.fromEntries(Object.entries(of).map(([zone, value]) => [zone, make(value)])),
    ]),
  )
}

function sellerRow(seller: Loose): SellerRow {
  return {
    id: String(seller.id ?? ''),
    pl: String(seller.pl ?? ''),
    energyPlnPerMwh: typedMoney(seller.energyPlnPerMwh),
    handlingPlnPerMonth: typedMoney(seller.handlingPlnPerMonth ?? '0'),
    exciseIncluded: seller.exciseIncluded === false ? 'nie' : 'tak',
    memberKinds: texts(seller.memberKinds),
    members: texts(seller.members),
    zones: eachZone(part(seller, 'zonePrices') as Zones<unknown>, typedMoney),
  }
}

function surplusRow(terms: Loose | undefined, none: SurplusRow['how']): SurplusRow {
  const how = terms?.kind === 'market' ? 'market' : terms?.kind === 'fixed' ? 'fixed' : none
  return { how, pln: typedMoney(terms?.plnPerMwh), discount: typedPercent(terms?.discountShare ?? '0') }
}

/** What the form begins with. Nobody is billed without a seller: without prices it begins with an empty one. */
export function priceValues({ from, note, prices }: Pick<PriceList, 'from' | 'note' | 'prices'>): PriceValues {
  const [sellers, surplus] = [sellersOf(prices), part(prices, 'surplus')]
  const own = part(surplus, 'byPlantKind') as Readonly<Record<string, Loose>>
  return {
    month: from?.slice(0, 7) ?? '',
    note,
    sellers: sellers.length === 0 ? [BLANK_SELLER] : sellers.map(sellerRow),
    surplus: surplusRow(part(surplus, 'default'), 'fixed'),
    byKind: Object.fromEntries(SURPLUS_KINDS.map((kind) => [kind, surplusRow(own[kind], 'same')])) as Record<
      SurplusKind,
      SurplusRow
    >,
    internal: typedMoney(prices.internalPlnPerMwh),
  }
}

/** What is wrong with a field, for the sentence beside it. */
export interface PriceFault {
  readonly field: string
  readonly fault: 'name' | 'money' | 'percent' | 'nobody' | 'twice'
}

function surplusFaults(row: SurplusRow, at: string): PriceFault[] {
  if (row.how === 'fixed' && readMoney(row.pln) === undefined) return [{ field: `${at}.pln`, fault: 'money' }]
  if (row.how === 'market' && readPercent(row.discount) === undefined)
    return [{ field: `${at}.discount`, fault: 'percent' }]
  return []
}

/** Fields that must be typed otherwise, named by their place in the form. */
export function priceFaults({ sellers, surplus, byKind, internal }: PriceValues): PriceFault[] {
  const taken = new Set<string>()
  const ofSellers = sellers.flatMap((row, i): PriceFault[] => {
    const at = `sellers.${i}`
    const named = [...row.memberKinds.map((kind) => `kind ${kind}`), ...row.members.map((id) => `member ${id}`)]
    const isTwice = named.some((one) => taken.has(one))
    for (const one of named) taken.add(one)
    return [
      ...(row.pl.trim() === '' ? [{ field: `${at}.pl`, fault: 'name' as const }] : []),
      ...(['energyPlnPerMwh', 'handlingPlnPerMonth'] as const)
        .filter((name) => readMoney(row[name]) === undefined)
        .map((name) => ({ field: `${at}.${name}`, fault: 'money' as const })),
      ...Object.entries(row.zones).flatMap(([group, of]) =>
        Object.entries(of)
          .filter(([, pln]) => readMoney(pln) === undefined)
          .map(([zone]) => ({ field: `${at}.zones.${group}.${zone}`, fault: 'money' as const })),
      ),
      // Only the first seller may name nobody: it sells to all the others.
      ...(i > 0 && named.length === 0 ? [{ field: `${at}.to`, fault: 'nobody' as const }] : []),
      ...(isTwice ? [{ field: `${at}.to`, fault: 'twice' as const }] : []),
    ]
  })
  return [
    ...ofSellers,
    ...surplusFaults(surplus, 'surplus'),
    ...SURPLUS_KINDS.flatMap((kind) => surplusFaults(byKind[kind], `byKind.${kind}`)),
    ...(internal.trim() !== '' && readMoney(internal) === undefined
      ? [{ field: 'internal', fault: 'money' as const }]
      : []),
  ]
}

/** A name of the seller among the others: the first free number. */
function idFor(row: SellerRow, index: number, taken: ReadonlySet<string>): string {
  if (row.id !== '') return row.id
  for (let number = index + 1; ; number += 1) if (!taken.has(`sprzedawca-${number}`)) return `sprzedawca-${number}`
}

function surplusTerms({ how, pln, discount }: SurplusRow): Loose {
  return how === 'market'
    ? { kind: 'market', discountShare: readPercent(discount) }
    : { kind: 'fixed', plnPerMwh: readMoney(pln) }
}

/** The prices to be stored; what the form does not show stays as it was. */
export function pricesFrom(values: PriceValues, before: Loose): Loose {
  const known = new Map(sellersOf(before).map((seller) => [String(seller.id), seller]))
  const taken = new Set(values.sellers.map(({ id }) => id))
  const internal = readMoney(values.internal)
  const { internalPlnPerMwh: _, ...others } = before
  const own = SURPLUS_KINDS.filter((kind) => values.byKind[kind].how !== 'same')
  const notShown = Object.entries(part(part(before, 'surplus'), 'byPlantKind')).filter(
    ([kind]) => !(SURPLUS_KINDS as readonly string[]).includes(kind),
  )
  return {
    ...others,
    sellers: values.sellers.map((row, i) => {
      const id = idFor(row, i, taken)
      taken.add(id)
      const { zonePrices: _before, ...kept } = known.get(id) ?? {}
      return {
        ...kept,
        id,
        pl: row.pl.trim(),
        memberKinds: row.memberKinds,
        members: row.members,
        energyPlnPerMwh: readMoney(row.energyPlnPerMwh),
        handlingPlnPerMonth: readMoney(row.handlingPlnPerMonth),
        exciseIncluded: row.exciseIncluded === 'tak',
        ...(Object.keys(row.zones).length === 0 ? {} : { zonePrices: eachZone(row.zones, readMoney) }),
      }
    }),
    surplus: {
      default: surplusTerms(values.surplus),
      byPlantKind: Object.fromEntries([...notShown, ...own.map((kind) => [kind, surplusTerms(values.byKind[kind])])]),
    },
    ...(internal === undefined ? {} : { internalPlnPerMwh: internal }),
  }
}
