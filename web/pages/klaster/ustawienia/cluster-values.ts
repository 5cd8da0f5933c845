import type { Wire } from '../../../api/client.ts'
import { readNumber, typedNumber } from '../../../ui/form/typed.ts'

type Cluster = Wire<'Cluster'>

/** A seller as a row of the form; `id` is kept, so that what else is known of it stays. */
export interface SellerRow {
  readonly id: string
  readonly pl: string
  readonly energyPlnPerMwh: string
  readonly handlingPlnPerMonth: string
  readonly exciseIncluded: string
}

export interface ClusterValues {
  readonly name: string
  readonly shortName: string
  readonly coordinator: string
  readonly registerNumber: string
  readonly website: string
  readonly latitude: string
  readonly longitude: string
  readonly elevation: string
  readonly sellers: readonly SellerRow[]
  readonly surplus: string
  readonly internal: string
  readonly sharingKey: string
  readonly support: string
}

export const BLANK_SELLER: SellerRow = {
  id: '',
  pl: '',
  energyPlnPerMwh: '',
  handlingPlnPerMonth: '0',
  exciseIncluded: 'tak',
}

type Loose = Readonly<Record<string, unknown>>

function part(of: unknown, name: string): Loose {
  const found = typeof of === 'object' && of !== null ? (of as Loose)[name] : undefined
  return typeof found === 'object' && found !== null ? (found as Loose) : {}
}

function sellersOf(prices: Loose): readonly Loose[] {
  return Array.isArray(prices.sellers) ? (prices.sellers as readonly Loose[]) : []
}

/** Money kept as `548.00`, typed as `548,00`. */
function typedMoney(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).replace('.', ',') : ''
}

/** Money as it is kept: an exact decimal text; undefined when it is none. */
export function readMoney(text: string): string | undefined {
  const bare = text.replace(/[\s\u00a0\u202f]|zł/g, '').replace(',', '.')
  return readNumber(text.replace('zł', '')) === undefined || !/^\d+(\.\d{1,4})?$/.test(bare) ? undefined : bare
}

/** Is surplus sold at the market's price? That is set up in the cluster folder, not here. */
export function sellsAtMarket({ settings }: Cluster): boolean {
  return part(part(part(settings, 'prices'), 'surplus'), 'default').kind === 'market'
}

/** What the form begins with. */
export function valuesOf(cluster: Cluster): ClusterValues {
  const { settings } = cluster
  const [site, prices, options] = [part(settings, 'site'), part(settings, 'prices'), part(settings, 'options')]
  const sellers = sellersOf(prices)
  const number = (value: unknown) => typedNumber(typeof value === 'number' ? value : null)
  return {
    name: cluster.name,
    shortName: cluster.shortName,
    coordinator: cluster.coordinator ?? '',
    registerNumber: cluster.registerNumber ?? '',
    website: cluster.website ?? '',
    latitude: number(site.latitudeDeg),
    longitude: number(site.longitudeDeg),
    elevation: number(site.elevationM),
    // Nobody is billed without a seller: a new cluster begins with an empty row.
    sellers: (sellers.length === 0 ? [BLANK_SELLER as unknown as Loose] : sellers).map((seller) => ({
      id: String(seller.id ?? ''),
      pl: String(seller.pl ?? ''),
      energyPlnPerMwh: typedMoney(seller.energyPlnPerMwh),
      handlingPlnPerMonth: typedMoney(seller.handlingPlnPerMonth ?? '0'),
      exciseIncluded: seller.exciseIncluded === false ? 'nie' : 'tak',
    })),
    surplus: typedMoney(part(part(prices, 'surplus'), 'default').plnPerMwh),
    internal: typedMoney(prices.internalPlnPerMwh),
    sharingKey: String(options.sharingKey ?? 'equal'),
    support: String(options.clusterSupportInForce ?? 'both'),
  }
}

/** Fields that must be typed, and how: named by their place in the form. */
export function faultyFields(values: ClusterValues, atMarket: boolean): readonly string[] {
  const numbers = (['latitude', 'longitude', 'elevation'] as const).filter(
    (name) => readNumber(values[name]) === undefined,
  )
  const sellers = values.sellers.flatMap((row, i) => [
    ...(row.pl.trim() === '' ? [`sellers.${i}.pl`] : []),
    ...(['energyPlnPerMwh', 'handlingPlnPerMonth'] as const)
      .filter((name) => readMoney(row[name]) === undefined)
      .map((name) => `sellers.${i}.${name}`),
  ])
  return [
    ...(values.name.trim() === '' ? ['name'] : []),
    ...(values.shortName.trim() === '' ? ['shortName'] : []),
    ...numbers,
    ...sellers,
    ...(!atMarket && readMoney(values.surplus) === undefined ? ['surplus'] : []),
    ...(values.internal.trim() !== '' && readMoney(values.internal) === undefined ? ['internal'] : []),
  ]
}

/** A name of the seller among the others: the first free number. */
function idFor(row: SellerRow, index: number, taken: ReadonlySet<string>): string {
  if (row.id !== '') return row.id
  for (let number = index + 1; ; number += 1) if (!taken.has(`sprzedawca-${number}`)) return `sprzedawca-${number}`
}

/** The change to be sent; settings the form does not show stay as they are. */
export function patchOf(values: ClusterValues, cluster: Cluster) {
  const { settings } = cluster
  const [prices, options] = [part(settings, 'prices'), part(settings, 'options')]
  const known = new Map(sellersOf(prices).map((seller) => [String(seller.id), seller]))
  const taken = new Set(values.sellers.map(({ id }) => id))
  const internal = readMoney(values.internal)
  const { internalPlnPerMwh: _, ...otherPrices } = prices
  return {
    name: values.name.trim(),
    shortName: values.shortName.trim(),
    coordinator: values.coordinator === '' ? null : values.coordinator,
    registerNumber: values.registerNumber.trim() === '' ? null : values.registerNumber.trim(),
    website: values.website.trim() === '' ? null : values.website.trim(),
    settings: {
      ...settings,
      site: {
        latitudeDeg: readNumber(values.latitude),
        longitudeDeg: readNumber(values.longitude),
        elevationM: readNumber(values.elevation),
      },
      prices: {
        ...otherPrices,
        sellers: values.sellers.map((row, i) => {
          const id = idFor(row, i, taken)
          taken.add(id)
          return {
            ...known.get(id),
            id,
            pl: row.pl.trim(),
            energyPlnPerMwh: readMoney(row.energyPlnPerMwh),
            handlingPlnPerMonth: readMoney(row.handlingPlnPerMonth),
            exciseIncluded: row.exciseIncluded === 'tak',
          }
        }),
        surplus: sellsAtMarket(cluster)
          ? prices.surplus
          : { ...part(prices, 'surplus'), default: { kind: 'fixed', plnPerMwh: readMoney(values.surplus) } },
        ...(internal === undefined ? {} : { internalPlnPerMwh: internal }),
      },
      options: { ...options, sharingKey: values.sharingKey, clusterSupportInForce: values.support },
    },
  }
}
