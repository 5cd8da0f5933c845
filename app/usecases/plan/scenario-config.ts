import { z } from 'zod'
import { amount, id, pathOf, positive, share, source } from './fields.ts'

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
