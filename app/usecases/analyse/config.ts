import { z } from 'zod'
import { dayText, id, money, positive, share } from './config-fields.ts'
import type { PriceListStamp } from './price-schema.ts'
import { priceListsSchema, pricesSchema } from './price-schema.ts'

const array = z.object({ tiltDeg: z.number().min(0).max(90), azimuthDeg: z.number().min(0).max(360), share })

const plantCommon = {
  id,
  name: z.string().optional(),
  member: id,
  behindPoint: id.optional(),
  feedInPoint: id.optional(),
  status: z.enum(['operating', 'planned']).default('operating'),
  powerKw: positive,
  commissioned: dayText.optional(),
  investmentPln: money.optional(),
  operatingPlnPerYear: money.optional(),
  degradationPerYear: share.default(0),
  site: z.object({ latitudeDeg: z.number(), longitudeDeg: z.number(), elevationM: z.number() }).optional(),
}

const outages = z.array(z.object({ from: dayText, to: dayText })).default([])

/** One plant or storage of the cluster. @pl instalacja, magazyn energii */
export const plantSchema = z
  .discriminatedUnion('kind', [
    z.object({
      ...plantCommon,
      kind: z.literal('pv'),
      inverterKw: positive.optional(),
      arrays: z.array(array).min(1),
      mounting: z.enum(['open-rack', 'roof']).default('open-rack'),
      losses: z.record(z.string(), share).optional(),
    }),
    z.object({
      ...plantCommon,
      kind: z.literal('wind'),
      turbine: z.string(),
      hubHeightM: positive,
      roughnessM: positive.default(0.1),
      availability: share.default(0.97),
      wakeLoss: share.default(0),
    }),
    z.object({
      ...plantCommon,
      kind: z.literal('biogas'),
      mode: z.enum(['constant', 'heat-led']).default('constant'),
      loadShare: share.default(0.9),
      electricEfficiency: share.default(0.4),
      outages,
    }),
    z.object({
      ...plantCommon,
      kind: z.literal('chp'),
      mode: z.enum(['constant', 'heat-led']).default('heat-led'),
      loadShare: share.default(0.9),
      heatKw: positive.optional(),
      electricEfficiency: share.default(0.38),
      heatEfficiency: share.default(0.5),
      renewable: z.boolean().default(false),
      outages,
    }),
    z.object({
      ...plantCommon,
      kind: z.literal('storage'),
      energyKwh: positive,
      roundTripEfficiency: share.default(0.88),
    }),
  ])
  .refine((plant) => plant.behindPoint !== undefined || plant.feedInPoint !== undefined, {
    message: 'a plant needs behindPoint or feedInPoint',
  })

const range = z.tuple([z.number(), z.number()])

const investment = z.object({
  plants: z.array(id).default([]),
  horizonYears: z.int().min(1).max(60).default(25),
  startYear: z.int().optional(),
  discountRate: z.number().gt(-1),
  regimeOfSaving: z.enum(['none', 'cluster', 'cooperative', 'citizen', 'study-2023']).default('none'),
  energyPriceGrowthPerYear: z.number().default(0),
  operatingGrowthPerYear: z.number().default(0),
  replacement: z
    .array(z.object({ pl: z.string(), en: z.string().optional(), year: z.int().min(1), pln: money }))
    .default([]),
  grant: z
    .object({ share, of: z.literal('investment').default('investment'), note: z.string().default('') })
    .optional(),
  loan: z
    .object({
      share,
      years: z.int().min(1),
      ratePerYear: z.number().min(0),
      graceYears: z.int().min(0).default(0),
      kind: z.enum(['equal-principal', 'annuity']).default('annuity'),
    })
    .optional(),
  incomeTaxRate: share.default(0),
  depreciationRate: share.default(0),
  recoversVat: z.boolean().default(true),
  residualShare: share.default(0),
  ranges: z
    .object({ investment: range, energyPrice: range, production: range, operating: range })
    .partial()
    .default({}),
})

/** The file `cluster.yaml`: what an analyst edits. Fields not named here are refused by name when misspelt. */
export const clusterSchema = z.object({
  format: z.literal('openklaster-cluster/1'),
  name: z.string().min(1),
  shortName: z.string().optional(),
  coordinator: id,
  language: z.enum(['pl', 'en']).default('pl'),
  area: z.object({
    kind: z.enum(['powiat', 'gminy']),
    powiat: z.string().optional(),
    gminas: z.array(z.string()).min(1),
    label: z.string(),
  }),
  distributor: z.string(),
  site: z.object({ latitudeDeg: z.number(), longitudeDeg: z.number(), elevationM: z.number() }),
  period: z.object({ from: dayText, to: dayText, pricingYear: z.int().optional() }),
  weather: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('synthetic'), place: z.string(), seed: z.int() }),
      z.object({ kind: z.literal('file'), path: z.string() }),
    ])
    .optional(),
  /** Prices before the first dated list; always, where there is none. */
  prices: pricesSchema,
  /** Price lists that begin later, each whole. */
  priceLists: priceListsSchema.optional(),
  plants: z.array(plantSchema).default([]),
  investment: investment.optional(),
  options: z
    .object({
      regimes: z
        .array(z.enum(['none', 'cluster', 'cooperative', 'citizen', 'study-2023']))
        .default(['none', 'cluster', 'cooperative', 'citizen']),
      clusterSupportInForce: z.enum(['both', 'today', 'decided']).default('both'),
      shareDenominator: z.enum(['withdrawal', 'consumption']).default('withdrawal'),
      sharingKey: z.enum(['equal', 'energy', 'hourly', 'shapley', 'nucleolus']).default('equal'),
      coverageThreshold: share.default(0.5),
      /** Evident faults (wrong unit, exchanged directions): set aside and substituted, or kept as they are. */
      faultyReadings: z.enum(['set-aside', 'keep']).default('set-aside'),
      storageRule: z.literal('power').default('power'),
      zoneClock: z.enum(['winter', 'auto']).default('winter'),
    })
    .prefault({}),
})

export type ClusterConfig = z.output<typeof clusterSchema> & {
  /** The dated list `prices` were taken from; absent while the prices are those without a date. */
  readonly priceList?: PriceListStamp
}
export type PlantConfig = ClusterConfig['plants'][number]
export type SellerConfig = ClusterConfig['prices']['sellers'][number]
