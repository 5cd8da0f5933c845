import { z } from 'zod'
import { MEMBER_KINDS } from '../../../domain/governance/member-kind.ts'
import { bareDigits, isKrs, isNip, isRegon } from '../../../domain/governance/registry-numbers.ts'
import { blankToNull, dayField, idField, orNull, otherCells, text, textOrNull } from './fields.ts'

const number = (is: (digits: string) => boolean, message: string) =>
  z
    .string()
    .max(40)
    .transform((given) => {
      const digits = bareDigits(given)
      return digits === '' ? null : digits
    })
    .refine((digits) => digits === null || is(digits), message)
    .nullable()

/** Where a member has its seat (Annex 1, part I). @pl siedziba */
export const seatSchema = z.object({
  /** The address in one line, as a spreadsheet has it. */
  line: orNull(textOrNull(300)),
  voivodeship: orNull(textOrNull(60)),
  town: orNull(textOrNull(120)),
  street: orNull(textOrNull(160)),
  building: orNull(textOrNull(20)),
  flat: orNull(textOrNull(20)),
  postcode: orNull(textOrNull(10)),
  post: orNull(textOrNull(120)),
})

/**
 * What a person is for a member (Annex 1, parts V to VII).
 *
 * @pl osoba uprawniona do reprezentowania, przedstawiciel do Rady Klastra, kontakt, skarbnik (kontrasygnata)
 */
export const PERSON_ROLES = ['signatory', 'council-representative', 'contact', 'treasurer'] as const

export const personSchema = z.object({
  role: z.enum(PERSON_ROLES),
  name: text(160),
  position: orNull(textOrNull(160)),
  email: orNull(blankToNull(z.email().max(254))),
  phone: orNull(textOrNull(40)),
  /** Day of the written authorisation, when the person is not named in the agreement itself. */
  authorisedOn: dayField.nullable().default(null),
})

/** One stretch of belonging; half-open: `to` is the first day outside. @pl okres uczestnictwa */
export const membershipSchema = z
  .object({
    from: dayField,
    to: dayField.nullable().default(null),
    /** @pl założyciel, uczestnik */
    role: z.enum(['founder', 'participant']),
  })
  .refine(({ from, to }) => to === null || to > from, { message: 'the end must be after the beginning', path: ['to'] })

/** What the declaration says of the member's energy (Annex 1, part IV); an estimate, never used for settlement. */
export const declarationSchema = z.object({
  filedOn: dayField.nullable().default(null),
  yearlyKwh: z.number().nonnegative().nullable().default(null),
  points: z.int().nonnegative().nullable().default(null),
  sources: orNull(textOrNull(500)),
  sourcePowerKw: z.number().nonnegative().nullable().default(null),
  yearlyGenerationKwh: z.number().nonnegative().nullable().default(null),
  description: orNull(textOrNull(4000)),
})

const fields = {
  name: text(300),
  kind: z.enum(MEMBER_KINDS).nullable(),
  /** What kind, in words, when `kind` is `other`. */
  kindText: textOrNull(200),
  nip: number(isNip, 'a NIP has 10 digits with a right check digit'),
  regon: number(isRegon, 'a REGON has 9 or 14 digits with a right check digit'),
  krs: number(isKrs, 'a KRS number has 10 digits'),
  /** TERYT code of the gmina of the seat. */
  gmina: blankToNull(z.string().regex(/^\d{7}$/, 'a TERYT code of a gmina has 7 digits')),
  seat: seatSchema,
  email: blankToNull(z.email().max(254)),
  phone: textOrNull(40),
  website: blankToNull(z.url({ protocol: /^https?$/ }).max(300)),
  /** Whether the member recovers VAT on energy. */
  recoversVat: z.boolean().nullable(),
  people: z.array(personSchema).max(50),
  memberships: z.array(membershipSchema).max(50),
  declaration: declarationSchema,
  notes: textOrNull(4000),
  other: otherCells,
}

const withDefaults = {
  ...fields,
  kind: orNull(fields.kind),
  kindText: orNull(fields.kindText),
  nip: orNull(fields.nip),
  regon: orNull(fields.regon),
  krs: orNull(fields.krs),
  gmina: orNull(fields.gmina),
  seat: fields.seat.prefault({}),
  email: orNull(fields.email),
  phone: orNull(fields.phone),
  website: orNull(fields.website),
  recoversVat: orNull(fields.recoversVat),
  people: fields.people.default([]),
  memberships: fields.memberships.default([]),
  declaration: fields.declaration.prefault({}),
  notes: orNull(fields.notes),
  other: fields.other.default({}),
}

/** A new member: an id and a name, the rest as far as known. */
export const newMemberSchema = z.strictObject({ memberId: idField, ...withDefaults })

/** A change: the fields named, whole; the others stay. */
export const memberPatchSchema = z.strictObject(fields).partial()

export const memberSchema = z.object({ memberId: idField, ...fields, version: z.int() })

export type NewMember = z.output<typeof newMemberSchema>
export type MemberPatch = z.output<typeof memberPatchSchema>

/** A party to the agreement of the cluster. @pl członek klastra energii, uczestnik */
export type Member = z.output<typeof memberSchema>

/** What every party may know of another. */
export const memberSummarySchema = memberSchema.pick({
  memberId: true,
  name: true,
  kind: true,
  kindText: true,
  gmina: true,
  memberships: true,
})

export type MemberSummary = z.output<typeof memberSummarySchema>

/** What the agreement lets all parties see of a member. */
export function summaryOf({ memberId, name, kind, kindText, gmina, memberships }: Member): MemberSummary {
  return { memberId, name, kind, kindText, gmina, memberships }
}

/** A member of whom only name and id are known. */
export function blankMember(memberId: string, name: string): NewMember {
  return newMemberSchema.parse({ memberId, name })
}
