import type { z } from 'zod'
import type { LocalDay } from '../../../domain/calendar/day.ts'
import { MEMBER_KINDS } from '../../../domain/governance/member-kind.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Prices } from '../analyse/price-schema.ts'
import { priceListsSchema, pricesSchema } from '../analyse/price-schema.ts'
import { unknownFields } from '../calculators/unknown-fields.ts'
import { fieldReason } from '../field-reason.ts'
import { meant, pointer, refuse } from './price-refusal.ts'
import type { Where } from './zone-prices.ts'
import { checkZones } from './zone-prices.ts'

type Settings = Readonly<Record<string, unknown>>

const OWN = ['prices', 'priceLists'] as const
const PLANT_KINDS = ['pv', 'wind', 'biogas', 'chp', 'storage']

/** A list that would begin within a month, or twice on one day, has its own words: the month is billed whole. */
function checkDays(lists: unknown): void {
  const seen = new Set<string>()
  for (const [i, list] of (Array.isArray(lists) ? lists : []).entries()) {
    const from = (list as { from?: unknown } | null)?.from
    if (typeof from !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(from)) continue
    const at = { pointer: pointer('settings', 'priceLists', i, 'from') }
    if (!from.endsWith('-01')) throw new Refusal('cluster.price-list-day', { from, first: `${from.slice(0, 8)}01` }, at)
    if (seen.has(from)) throw new Refusal('cluster.price-list-twice', { from }, at)
    seen.add(from)
  }
}

function checkForm<Of>(schema: z.ZodType<Of>, given: unknown, name: string): Of {
  const [unknown] = unknownFields(schema, given)
  if (unknown !== undefined) refuse(`/settings/${name}${unknown}`, 'nobody knows this field', 'nie ma takiego pola')
  const parsed = schema.safeParse(given)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const { reason, reasonPl } = fieldReason(issue)
  return refuse(pointer('settings', name, ...(issue?.path ?? [])), reason, reasonPl)
}

/**
 * Whom sellers sell to must be plain: a seller nobody is sent to would never bill, and one member or kind at two sellers
 * would be billed by the first without a word.
 */
function checkSellers({ sellers, surplus }: Pick<Prices, 'sellers' | 'surplus'>, at: string): void {
  const taken = new Map<string, string>()
  for (const [i, { id, memberKinds, members }] of sellers.entries()) {
    const here = `${at}/sellers/${i}`
    if (i > 0 && memberKinds.length + members.length === 0)
      throw new Refusal('cluster.seller-unused', { seller: id }, { pointer: `${here}/memberKinds` })
    if (sellers.findIndex((one) => one.id === id) < i)
      refuse(`${here}/id`, 'another seller has this id', 'ten identyfikator ma już inny sprzedawca')
    for (const [k, kind] of memberKinds.entries())
      if (!(MEMBER_KINDS as readonly string[]).includes(kind)) meant(kind, MEMBER_KINDS, `${here}/memberKinds/${k}`)
    for (const [of, list] of Object.entries({ memberKinds, members }))
      for (const [k, one] of list.entries()) {
        const other = taken.get(`${of}:${one}`)
        if (other !== undefined)
          throw new Refusal('cluster.seller-twice', { who: one, seller: id, other }, { pointer: `${here}/${of}/${k}` })
        taken.set(`${of}:${one}`, id)
      }
  }
  for (const kind of Object.keys(surplus.byPlantKind))
    if (!PLANT_KINDS.includes(kind)) meant(kind, PLANT_KINDS, `${at}/surplus/byPlantKind/${kind}`)
}

function changed(before: Settings, after: Settings, name: string): boolean {
  return after[name] !== undefined && JSON.stringify(before[name]) !== JSON.stringify(after[name])
}

/**
 * Looks at the prices of new settings before they are stored: an unknown name, a day within a month or a seller nobody is
 * sent to would otherwise show only as wrong bills. Prices that stay as they were are not looked at again.
 *
 * @param before  the settings stored now; empty for a new cluster
 * @param where   the distributor, and the day prices without a date are looked at on
 * @returns ids of members the sellers name
 * @refuses cluster.prices-field, cluster.price-list-day, cluster.price-list-twice, cluster.seller-unused,
 *          cluster.seller-twice
 */
export function checkPrices(
  before: Settings,
  after: Settings,
  where: Where,
): readonly { member: string; pointer: string }[] {
  for (const name of Object.keys(after))
    if (/^price/i.test(name) && !(OWN as readonly string[]).includes(name) && !(name in before))
      meant(name, OWN, pointer('settings', name))
  const looked: { readonly prices: Pick<Prices, 'sellers' | 'surplus'>; readonly at: string; readonly on: LocalDay }[] =
    []
  if (changed(before, after, 'prices'))
    looked.push({ prices: checkForm(pricesSchema, after.prices, 'prices'), at: '/settings/prices', on: where.on })
  if (changed(before, after, 'priceLists')) {
    checkDays(after.priceLists)
    const lists = checkForm(priceListsSchema, after.priceLists, 'priceLists')
    if (lists.length > 0 && after.prices === undefined)
      refuse('/settings/prices', 'prices before the first list are missing', 'brakuje cen sprzed pierwszego cennika')
    looked.push(...lists.map(({ prices, from }, i) => ({ prices, at: `/settings/priceLists/${i}/prices`, on: from })))
  }
  for (const { prices, at, on } of looked) {
    checkSellers(prices, at)
    checkZones(prices, at, { ...where, on })
  }
  return looked.flatMap(({ prices, at }) =>
    prices.sellers.flatMap(({ members }, i) =>
      members.map((member, k) => ({ member, pointer: `${at}/sellers/${i}/members/${k}` })),
    ),
  )
}
