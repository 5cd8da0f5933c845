import { z } from 'zod'
import { BAN_REGIONS } from '../../../domain/plan/boiler-bans.ts'
import { amount, dayText, id, pathOf, positive, share, year } from './fields.ts'
import { resourceSchema } from './resource-schema.ts'

/** Where a figure comes from. Every plan figure carries one. @pl źródło danych */
const source = z.string().min(1)

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
  antiSmog: z.object({ region: z.enum(BAN_REGIONS) }).optional(),
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

const sectorScenario = z.object({
  areaM2: pathOf(z.number().min(0)),
  retrofitted: z.record(z.string(), pathOf(z.number().min(0).max(1))).default({}),
  newlyRetrofittedIndex: amount.optional(),
  newIndex: pathOf(z.number().min(0)),
  heatingEfficiency: pathOf(z.number().positive().max(6)),
  hotWaterEfficiency: pathOf(z.number().positive().max(6)),
  calibration: pathOf(z.number().positive()).optional(),
  hotWaterPerArea: pathOf(z.number().min(0)).optional(),
  /** Figures a document gives in place of computed ones; both are shown. @pl wartości przyjęte */
  given: z
    .record(
      z.string().regex(/^\d{4}$/),
      z.object({ usefulGj: amount.optional(), finalGj: amount.optional(), indexKwhPerM2: amount.optional() }),
    )
    .default({}),
  givenSource: z.string().optional(),
})

const carriers = z.discriminatedUnion('mode', [
  /** Each sector keeps its mix; energy follows the sector. */
  z.object({ mode: z.literal('keep') }),
  /** Shares of the carriers in the whole, by year; they are made to sum to 1. */
  z.object({ mode: z.literal('energy'), byYear: z.record(z.string().regex(/^\d{4}$/), z.record(id, amount)), source }),
  /** The mix of the base year with carriers moved into others. */
  z.object({
    mode: z.literal('shift'),
    shifts: z.array(
      z.object({
        from: id,
        to: id,
        share: pathOf(z.number().min(0).max(1)),
        energyRatio: positive.default(1),
        sector: id.optional(),
      }),
    ),
    source,
  }),
])

/** `scenarios/*.yaml`. @pl scenariusz */
export const scenarioSchema = z.object({
  id,
  name: z.string(),
  inTheGenitive: z.string().meta({ description: '„scenariusza zrównoważonego”' }),
  description: z.string(),
  order: z.int().default(1),
  sectors: z.record(id, sectorScenario),
  carriers,
  /** Electricity added by heat pumps beyond the base year is counted when `electricity.index` leaves it out. */
  electricity: z.object({
    index: pathOf(z.number().positive()),
    source,
    addHeatPumps: z.boolean().default(false),
    seasonalPerformance: z.number().min(1).default(3),
    addVehicles: z.boolean().default(false),
  }),
  uncertainty: z
    .object({ areaGrowth: share.default(0.2), retrofitRate: share.default(0.3), newIndex: share.default(0.15) })
    .default({ areaGrowth: 0.2, retrofitRate: 0.3, newIndex: 0.15 }),
})
export type ScenarioConfig = z.infer<typeof scenarioSchema>

/** `measures.yaml`. @pl przedsięwzięcia */
export const measuresSchema = z.object({
  measures: z
    .array(
      z.object({
        id,
        name: z.string(),
        /** Art. 19(3)(2): what it rationalises; and the means of art. 6(2) of the efficiency act. */
        field: z.enum(['heat', 'electricity', 'gas', 'lighting', 'res', 'transport']),
        means: z
          .enum(['project', 'purchase', 'replacement', 'thermo-modernisation', 'emas', 'low-emission'])
          .optional(),
        who: z.string(),
        years: z.string(),
        /** Who pays which part of the investment; they sum to one. Undefined: the grant, and `who` the rest. */
        payers: z.array(z.object({ who: z.string().min(1), share })).optional(),
        investmentPln: amount,
        grantShare: share.default(0),
        grantSource: z.string().optional(),
        yearlySavingPln: z.number().default(0),
        savedMwh: z.number().default(0),
        savedTCo2: z.number().default(0),
        lifeYears: positive.default(20),
        indicator: z.string().optional(),
        source,
      }),
    )
    .default([]),
  indicators: z
    .array(
      z.object({
        id,
        name: z.string(),
        unit: z.string(),
        base: z.number(),
        target: z.number(),
        targetYear: year,
        source,
      }),
    )
    .default([]),
  programme: z
    .object({
      name: z.string(),
      source,
      budgets: z.array(z.object({ gmina: id, year, pln: amount })),
      applications: z.array(
        z.object({
          id,
          gmina: id,
          filedOn: dayText,
          priority: z.int(),
          costPln: amount,
          grantShare: share,
          savedPm10Kg: amount,
          savedTCo2: amount,
        }),
      ),
    })
    .optional(),
})
export type MeasuresConfig = z.infer<typeof measuresSchema>

/** `procedure.yaml`. @pl procedura i współpraca */
export const procedureSchema = z.object({
  draftReadyOn: dayText.optional(),
  companiesAskedOn: dayText.optional(),
  neighboursAskedOn: dayText.optional(),
  opinionAskedOn: dayText.optional(),
  opinionGivenOn: dayText.optional(),
  displayedFrom: dayText.optional(),
  displayedTo: dayText.optional(),
  remarksConsideredOn: dayText.optional(),
  adoptedOn: dayText.optional(),
  resolution: z.string().optional(),
  previousAdoptedOn: dayText.optional(),
  companyPlansSuffice: z.boolean().optional(),
  companyPlansBecause: z.string().optional(),
  letters: z
    .array(
      z.object({
        to: z.string(),
        kind: z.enum(['gmina', 'company', 'other']),
        sentOn: dayText.optional(),
        repliedOn: dayText.optional(),
        reply: z.string().optional(),
        scope: z.array(z.enum(['heat', 'electricity', 'gas', 'res'])).default([]),
      }),
    )
    .default([]),
  remarks: z
    .array(
      z.object({
        from: z.string(),
        receivedOn: dayText,
        text: z.string(),
        answer: z.string().optional(),
        accepted: z.boolean().optional(),
      }),
    )
    .default([]),
})
export type ProcedureConfig = z.infer<typeof procedureSchema>

/** `assumptions.yaml`: what nobody measured or enacted. @pl założenia */
export const assumptionsSchema = z.object({
  assumptions: z
    .array(z.object({ id, text: z.string(), value: z.string().optional(), author: z.string(), day: dayText, source }))
    .default([]),
  doubts: z
    .array(z.object({ id, text: z.string(), printed: z.string().optional(), expected: z.string().optional() }))
    .default([]),
  /** Why a starting value was replaced. @pl uwaga do zmienionej wartości wyjściowej */
  overrides: z.array(z.object({ path: id, note: z.string().min(1), author: z.string(), day: dayText })).default([]),
})
export type AssumptionsConfig = z.infer<typeof assumptionsSchema>
