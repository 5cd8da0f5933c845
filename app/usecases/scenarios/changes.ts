import { z } from 'zod'
import { MEMBER_KINDS } from '../../../domain/governance/member-kind.ts'
import { parseDecimal } from '../../../domain/quantity/decimal.ts'
import { plantSchema } from '../analyse/config.ts'
import { idField, text } from '../office/fields.ts'

/** Legal forms a what-if may stand in. @pl forma prawna */
export const LEGAL_FORMS = ['none', 'cluster', 'cooperative', 'citizen'] as const
export type LegalForm = (typeof LEGAL_FORMS)[number]

export const SHARING_KEYS = ['equal', 'energy', 'hourly', 'shapley', 'nucleolus'] as const

const money = z
  .union([z.string().max(30), z.number()])
  .transform(String)
  .refine((given) => (parseDecimal(given)?.mantissa ?? -1n) >= 0n, 'write an amount such as 548.00')

const code = text(60)
const gmina = z
  .string()
  .regex(/^\d{7}$/, 'a TERYT code of a gmina has 7 digits')
  .nullable()
  .default(null)
const power = z.number().positive().max(1_000_000)

const replacement = z.object({
  pl: text(120),
  en: text(120).optional(),
  year: z.int().min(1).max(60),
  pln: money,
})

/** A plant as `cluster.yaml` describes it; it is always built anew. */
const plant = plantSchema.refine(({ id }) => idField.safeParse(id).success, {
  message: 'the id of the plant',
  path: ['id'],
})

/** One change of the present. @pl zmiana w wariancie */
export const changeSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('add-member'),
    memberId: idField,
    name: text(300),
    memberKind: z.enum(MEMBER_KINDS),
    gmina,
    recoversVat: z.boolean().nullable().default(null),
  }),
  z.strictObject({ kind: z.literal('remove-member'), memberId: idField }),
  z.strictObject({
    kind: z.literal('add-point'),
    code,
    name: text(300),
    memberId: idField,
    gmina,
    tariff: text(20),
    contractPowerKw: power.nullable().default(null),
    /** Energy of a year [kWh]; with `copyOf` the copied readings are scaled to it. */
    yearlyKwh: z.number().positive().max(1e9).nullable().default(null),
    profile: text(80).nullable().default(null),
    /** Code of a point whose course through the year is taken. */
    copyOf: code.nullable().default(null),
  }),
  z.strictObject({ kind: z.literal('remove-point'), code }),
  z.strictObject({ kind: z.literal('add-plant'), plant, replacements: z.array(replacement).max(20).default([]) }),
  z.strictObject({ kind: z.literal('build-planned'), plantIds: z.array(idField).min(1).max(50) }),
  z.strictObject({ kind: z.literal('remove-plants'), plantIds: z.array(idField).min(1).max(50) }),
  z.strictObject({
    kind: z.literal('set-tariff'),
    codes: z.array(code).min(1).max(500),
    tariff: text(20),
    contractPowerKw: power.nullable().default(null),
  }),
  z.strictObject({
    kind: z.literal('set-prices'),
    /** Multiplies the price of every seller. */
    energyFactor: z.number().positive().max(10).optional(),
    sellers: z
      .array(z.strictObject({ id: text(80), energyPlnPerMwh: money }))
      .max(100)
      .default([]),
    internalPlnPerMwh: money.optional(),
    surplusPlnPerMwh: money.optional(),
  }),
  z.strictObject({ kind: z.literal('set-legal-form'), form: z.enum(LEGAL_FORMS) }),
  z.strictObject({ kind: z.literal('set-sharing-key'), key: z.enum(SHARING_KEYS) }),
  z.strictObject({
    kind: z.literal('set-investment'),
    grantShare: z.number().min(0).max(1).optional(),
    discountRate: z.number().gt(-1).max(1).optional(),
    horizonYears: z.int().min(1).max(60).optional(),
    energyPriceGrowthPerYear: z.number().min(-0.5).max(0.5).optional(),
  }),
])

export type Change = z.output<typeof changeSchema>

export const changesSchema = z.array(changeSchema).max(100)

/** What a what-if starts from: the readings of a year, the register and the law of a day. */
export const baseSchema = z.strictObject({
  /** Year of the readings. */
  year: z.int().min(2000).max(2100),
  /** The register of this day; the law and the tariffs of its whole year. */
  on: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
})

export type Base = z.output<typeof baseSchema>
