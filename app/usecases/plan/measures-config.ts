import { z } from 'zod'
import { amount, dayText, id, positive, share, source, year } from './fields.ts'

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
