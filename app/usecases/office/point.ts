import { z } from 'zod'
import { blankToNull, dayField, idField, orNull, otherCells, text, textOrNull } from './fields.ts'

const power = z.number().nonnegative().max(10_000_000).nullable()
const energy = z.number().nonnegative().max(1e12).nullable()
const orderly = { message: 'the end must be after the beginning', path: ['to'] }
const isOrderly = ({ from, to }: { from: string | null; to: string | null }) =>
  from === null || to === null || to > from
const period = { from: orNull(dayField.nullable()), to: orNull(dayField.nullable()) }

/** Whose point it was, from when to when; null: ever since, still. @pl członek, do którego należy punkt */
export const ownerSchema = z.object({ ...period, memberId: idField }).refine(isOrderly, orderly)

/** Tariff and what the bill hangs on, from when to when. @pl historia grup taryfowych */
export const tariffSchema = z
  .object({
    ...period,
    /** Group as the invoice says, e.g. `C12a`. */
    tariff: text(20),
    contractPowerKw: orNull(power),
    phases: orNull(z.union([z.literal(1), z.literal(3)]).nullable()),
    zoneClock: orNull(z.enum(['winter', 'auto']).nullable()),
    billingMonths: orNull(z.union([z.literal(1), z.literal(2), z.literal(6), z.literal(12)]).nullable()),
  })
  .refine(isOrderly, orderly)

/** What the coordinator may fetch or do for this point. @pl upoważnienie: dane pomiarowe, zmiana sprzedawcy, umowa o dystrybucję */
export const AUTHORISATION_SCOPES = ['metering-data', 'seller-change', 'distribution-contract', 'all'] as const

export const authorisationSchema = z
  .object({ ...period, scope: z.enum(AUTHORISATION_SCOPES), givenOn: dayField })
  .refine(isOrderly, orderly)

/** Which standard profile stands in for readings. @pl profil standardowy */
export const pointProfileSchema = z.object({
  direction: z.enum(['withdrawal', 'feed-in']),
  profile: text(80),
  yearlyKwh: orNull(energy),
})

const addressSchema = z.object({
  street: orNull(textOrNull(160)),
  building: orNull(textOrNull(40)),
  flat: orNull(textOrNull(20)),
  town: orNull(textOrNull(120)),
  postcode: orNull(textOrNull(10)),
})

const fields = {
  name: text(300),
  /** Number in the list of Annex 3. @pl Lp. */
  ordinal: textOrNull(20),
  address: addressSchema,
  meter: textOrNull(60),
  /** TERYT code of the gmina, 7 digits. */
  gmina: blankToNull(z.string().regex(/^\d{7}$/, 'a TERYT code of a gmina has 7 digits')),
  distributor: textOrNull(120),
  voltage: z.enum(['low', 'medium', 'high', 'extra-high']).nullable(),
  voltageKv: z.number().positive().max(750).nullable(),
  /** Code under which feed-in is metered, when it is another. */
  feedInCode: textOrNull(60),
  source: z.enum(['pv', 'wind', 'hydro', 'biogas', 'biomass', 'chp', 'storage', 'other']).nullable(),
  sourceText: textOrNull(200),
  sourcePowerKw: power,
  yearlyKwh: energy,
  yearlyFeedInKwh: energy,
  prosumer: z.enum(['net-billing-rcem', 'net-billing-rce', 'net-metering', 'collective', 'virtual']).nullable(),
  seller: textOrNull(200),
  payer: textOrNull(300),
  remarks: textOrNull(4000),
  /** What the list says; the dated authorisations are in `authorisations`. */
  authorised: z.boolean().nullable(),
  owners: z.array(ownerSchema).max(100),
  tariffs: z.array(tariffSchema).max(200),
  authorisations: z.array(authorisationSchema).max(100),
  profiles: z.array(pointProfileSchema).max(2),
  other: otherCells,
}

export const newPointSchema = z.strictObject({
  code: text(60),
  ...fields,
  ordinal: orNull(fields.ordinal),
  address: fields.address.prefault({}),
  meter: orNull(fields.meter),
  gmina: orNull(fields.gmina),
  distributor: orNull(fields.distributor),
  voltage: orNull(fields.voltage),
  voltageKv: orNull(fields.voltageKv),
  feedInCode: orNull(fields.feedInCode),
  source: orNull(fields.source),
  sourceText: orNull(fields.sourceText),
  sourcePowerKw: orNull(fields.sourcePowerKw),
  yearlyKwh: orNull(fields.yearlyKwh),
  yearlyFeedInKwh: orNull(fields.yearlyFeedInKwh),
  prosumer: orNull(fields.prosumer),
  seller: orNull(fields.seller),
  payer: orNull(fields.payer),
  remarks: orNull(fields.remarks),
  authorised: orNull(fields.authorised),
  owners: fields.owners.default([]),
  tariffs: fields.tariffs.default([]),
  authorisations: fields.authorisations.default([]),
  profiles: fields.profiles.default([]),
  other: fields.other.default({}),
})

/** A change: the fields named, whole; the others stay. */
export const pointPatchSchema = z.strictObject(fields).partial()

export const pointSchema = z.object({ code: text(60), ...fields, version: z.int() })

export type NewPoint = z.output<typeof newPointSchema>
export type PointPatch = z.output<typeof pointPatchSchema>

/** A metering point of the cluster: the columns of Annex 3 and what the law adds, with their history. @pl punkt poboru energii (PPE) */
export type Point = z.output<typeof pointSchema>
