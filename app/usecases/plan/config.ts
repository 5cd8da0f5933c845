import { z } from 'zod'
import { BAN_REGIONS, BOILER_CLASSES } from '../../../domain/plan/boiler-bans.ts'
import { amount, dayText, id, pathOf, positive, share, source, year } from './fields.ts'
import { resourceSchema } from './resource-schema.ts'

const hotWater = z.object({
  litresPerM2Day: amount,
  coldC: z.number(),
  hotC: z.number(),
  usageFactor: share,
  days: z.number().min(1).max(366),
})

const sector = z.object({
  name: z.string(),
  areaM2: positive,
  areaSource: source,
  /** Sector of the Covenant of Mayors inventory its heat belongs to. */
  inventory: z.enum(['municipal-buildings', 'tertiary-buildings', 'residential-buildings', 'industry']),
  hotWater,
  heatingEfficiency: share.refine((x) => x > 0, 'must be above 0'),
  hotWaterEfficiency: share.refine((x) => x > 0, 'must be above 0'),
  /** Final energy of the survey, or what part of the area the rows of surveys.csv cover. @pl ankietyzacja */
  survey: z.object({ finalGj: amount.optional(), coveredAreaM2: positive.optional(), source }).optional(),
  /** Words why survey and index method differ, for the document. */
  differenceBecause: z.string().optional(),
})

const resource = z.object({
  name: z.string(),
  source,
  /** Part of the technical potential worth using at today's prices. @pl potencjał ekonomiczny */
  economicShare: share.optional(),
  economicBecause: z.string().optional(),
  inputs: resourceSchema,
})

const activity = z.object({
  sector: z.enum([
    'municipal-buildings',
    'tertiary-buildings',
    'residential-buildings',
    'public-lighting',
    'industry',
    'municipal-fleet',
    'public-transport',
    'private-transport',
    'agriculture',
    'waste',
  ]),
  carrier: id,
  activity: amount,
  unit: z.string().default('GJ'),
  factorKgPerUnit: amount.optional(),
  source,
})

const given = z.partialRecord(z.enum(['pm10', 'pm25', 'co2', 'bap', 'so2', 'nox', 'co']), amount)

/** Bans the gmina writes down itself, the first row that fits counts. @pl przepisy uchwały antysmogowej */
const ownBans = z.strictObject({
  rules: z
    .array(
      z.strictObject({
        boilers: z.string().min(1),
        classes: z.array(z.enum(BOILER_CLASSES)).optional(),
        kinds: z.array(z.enum(['boiler', 'stove'])).default(['boiler']),
        fuel: id.optional(),
        startedBefore: dayText.optional(),
        madeBefore: dayText.optional(),
        madeFrom: dayText.optional(),
        /** Null or neither of the two days: it may run to the end of its life. */
        bannedFrom: dayText.nullable().optional(),
        adaptBy: dayText.optional(),
      }),
    )
    .min(1),
  source,
})

/** `plan.yaml`: what stands in no table. @pl opis planu */
export const planSchema = z.object({
  version: z.string().default('1'),
  municipality: z.object({
    name: z.string(),
    inTheGenitive: z.string().meta({ description: 'the name in the genitive: „Gminy Zelów”' }),
    /** TERYT code, 7 digits: neighbours and voivodeship come from it. */
    teryt: z.string().regex(/^\d{7}$/, 'the TERYT code has 7 digits'),
    mayor: z.string().default('Wójt, Burmistrz lub Prezydent'),
    council: z.string().default('Rada Gminy'),
    board: z.string().default('Zarząd Województwa'),
    climate: z.object({
      zone: z.int().min(1).max(5),
      designC: z.number().min(-40).max(10),
      meanC: z.number(),
      indoorC: z.number().default(20),
      degreeDays: positive,
      source,
    }),
  }),
  baseYear: year,
  /** Years printed in the tables; the last is the horizon. */
  years: z.array(year).min(1),
  fromYear: year,
  author: z.string(),
  sectors: z.record(id, sector),
  power: z.object({ factorKwPerGj: positive, source }),
  emissions: z.object({
    factorSet: id,
    setBecause: z.string(),
    /** Printed totals by sector where the mix of devices is not known [Mg]. */
    given: z.record(id, given).optional(),
    givenSource: source.optional(),
  }),
  electricity: z.object({ mwh: positive, source, index: pathOf(z.number().positive()).optional() }),
  gas: z.object({ mjPerM3: positive, mjPerM3Source: source }),
  lighting: z
    .object({
      luminaires: amount,
      kwh: amount,
      source,
      retrofit: z
        .object({
          savingShare: share,
          plnPerLuminaire: amount,
          plnPerKwh: amount,
          source,
        })
        .optional(),
    })
    .optional(),
  resources: z.array(resource).default([]),
  hourly: z
    .object({
      weatherPlace: z.string().default('warszawa'),
      /** EPW, PVGIS or CSV beside plan.yaml, laid on `weatherYear`; undefined: the generator draws the year. */
      weatherFile: z.string().optional(),
      weatherYear: year.default(2025),
      seed: z.int().default(20_250_101),
      profile: z.string().default('h0'),
      pvKwp: amount.default(0),
      pvTiltDeg: z.number().min(0).max(90).default(35),
      pvAzimuthDeg: z.number().min(0).max(360).default(180),
      windTurbine: z.string().optional(),
      windTurbines: amount.default(0),
      hubHeightM: positive.default(100),
      heatingLimitC: z.number().default(15),
      source,
    })
    .optional(),
  inventory: z
    .object({
      electricityYear: year,
      /** What the boiler house of the heat network burns; undefined: coal is assumed and said. */
      networkFuel: id.optional(),
      activities: z.array(activity).default([]),
    })
    .optional(),
  /** The voivodeship's resolution by name, or rows of its own: another voivodeship, or a stricter gmina. */
  antiSmog: z.union([z.strictObject({ region: z.enum(BAN_REGIONS) }), ownBans]).optional(),
  vehicles: z
    .object({
      vehicles: pathOf(z.number().min(0)),
      kmPerYear: positive,
      kwhPer100Km: positive,
      chargingEfficiency: share.refine((x) => x > 0, 'must be above 0'),
      publicShare: share,
      publicPointKw: positive,
      publicHoursPerDay: z.number().min(0).max(24),
      homePointKw: positive,
      homeSimultaneity: share,
      source,
    })
    .optional(),
  population: z.object({ path: pathOf(z.number().min(0)), source }),
  discountRate: share.default(0.04),
})

export type PlanConfig = z.infer<typeof planSchema>
