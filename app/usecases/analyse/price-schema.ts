import { z } from 'zod'
import type { LocalDay } from '../../../domain/calendar/day.ts'
import { dayText, id, money } from './config-fields.ts'

const surplusPrice = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('fixed'), plnPerMwh: money }),
  z.object({ kind: z.literal('market'), discountShare: money.default('0') }),
])

const seller = z.object({
  id,
  pl: z.string(),
  memberKinds: z.array(z.string()).default([]),
  members: z.array(id).default([]),
  energyPlnPerMwh: money,
  /** Prices by zone in tariff groups that have them: `{ C12a: { peak: "690.00", offpeak: "480.00" } }`. */
  zonePrices: z.record(z.string().min(1), z.record(z.string().min(1), money)).optional(),
  handlingPlnPerMonth: money.default('0'),
  /** Whether the price holds the excise already; household price lists do, many contracts do not. */
  exciseIncluded: z.boolean().default(true),
})

/** What a contract sets: sellers, surplus, the price between members. */
const contracted = {
  sellers: z.array(seller).min(1),
  surplus: z.object({
    default: surplusPrice,
    byPlantKind: z.record(z.string(), surplusPrice).default({}),
  }),
  internalPlnPerMwh: money.optional(),
}

/** Prices without a date. */
export const pricesSchema = z.object({
  ...contracted,
  market: z
    .object({
      kind: z.literal('monthly'),
      plnPerMwh: z.record(z.string().regex(/^\d{4}-\d{2}$/), money),
      publishedUntil: dayText.optional(),
      origin: z.string(),
    })
    .optional(),
})

/** Prices of the market carry their months already: one table serves every list. */
const listPrices = z.object({
  ...contracted,
  market: z.never('market prices stand once for all lists, in prices.market').optional(),
})

const isFirstOfMonth = (from: LocalDay) => from.endsWith('-01')

/** Prices that hold from the first day of a month, until the next list. @pl cennik od dnia */
export const priceListSchema = z.object({
  from: dayText.refine(isFirstOfMonth, 'a price list begins on the first day of a month, such as 2026-07-01'),
  /** Why it changed: a contract, an annex. */
  note: z.string().max(300).optional(),
  prices: listPrices,
})

export const priceListsSchema = z
  .array(priceListSchema)
  .max(200)
  .superRefine((lists, context) => {
    const seen = new Set<string>()
    for (const [i, { from }] of lists.entries()) {
      if (seen.has(from))
        context.addIssue({ code: 'custom', path: [i, 'from'], message: 'another list begins that day' })
      seen.add(from)
    }
  })

export type Prices = z.output<typeof pricesSchema>
export type PriceList = z.output<typeof priceListSchema>

/** Which dated list prices were taken from. */
export interface PriceListStamp {
  readonly from: LocalDay
  readonly note: string | null
}
