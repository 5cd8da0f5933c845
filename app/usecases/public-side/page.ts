import { z } from 'zod'
import { blankToNull, dayField, idField, textOrNull } from '../office/fields.ts'

/** Yearly figures a cluster may show. @pl dane roczne na stronie publicznej */
export const PUBLIC_FIGURES = ['withdrawal', 'feed-in', 'matched', 'share'] as const
export type PublicFigure = (typeof PUBLIC_FIGURES)[number]

/** Words an address of a page may not be. */
const RESERVED = new Set(['api', 'en', 'pl', 'widget', 'assets'])

const slug = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use small letters without accents, digits and single dashes')
  .min(3)
  .max(60)
  .refine((given) => !RESERVED.has(given), 'this address is taken by the program')

const contact = z.object({
  /** Whom to ask: an office, a unit; a person only when it is meant so. */
  office: textOrNull(200),
  address: textOrNull(300),
  email: blankToNull(z.email().max(254)),
  phone: textOrNull(60),
  hours: textOrNull(200),
})

/** What the declaration of accessibility says beside its fixed words. @pl deklaracja dostępności */
const accessibility = z.object({
  /** The body that declares; null: the contact's office. */
  body: textOrNull(300),
  status: z.enum(['full', 'partial', 'none']),
  /** Day the page was first published, and last changed in its substance. */
  siteSince: dayField.nullable(),
  siteChanged: dayField.nullable(),
  madeOn: dayField.nullable(),
  reviewedOn: dayField.nullable(),
  method: z.enum(['self', 'external']),
  /** Who answers requests about accessibility; null: the contact of the cluster. */
  contactName: textOrNull(160),
  email: blankToNull(z.email().max(254)),
  phone: textOrNull(60),
  /** What is not accessible, and why. */
  limits: textOrNull(4000),
  limitsEn: textOrNull(4000),
  /** How to enter the seat: doors, lifts, parking, guide dogs, sign language. */
  building: textOrNull(4000),
  buildingEn: textOrNull(4000),
})

/** What the office decided about one member on the page. */
const memberChoice = z.object({
  memberId: idField,
  choice: z.enum(['show', 'hide']),
  /** Day of consent to publication; needed for natural persons. */
  consentOn: dayField.nullable(),
})

const fields = {
  /** The page's address: `/k/{slug}`. */
  slug: slug.nullable(),
  about: textOrNull(8000),
  aboutEn: textOrNull(8000),
  joining: textOrNull(8000),
  joiningEn: textOrNull(8000),
  contact,
  figures: z.array(z.enum(PUBLIC_FIGURES)).max(PUBLIC_FIGURES.length),
  /** Whether the register of members is shown at all. */
  showMembers: z.boolean(),
  memberChoices: z.array(memberChoice).max(2000),
  accessibility,
}

export const publicPagePatchSchema = z.strictObject(fields).partial()
export const publicPageSchema = z.object({ ...fields, isPublic: z.boolean(), version: z.int() })

export type PublicPagePatch = z.output<typeof publicPagePatchSchema>

/** What a cluster decided about its public page. @pl strona publiczna klastra */
export type PublicPage = z.output<typeof publicPageSchema>

/** The settings as they are stored; whether the page is public stands with the cluster. */
export type PageSettings = Omit<PublicPage, 'isPublic'>

/** What holds before anything is decided: every figure, the register without persons, no address. */
export const BLANK_PAGE: PageSettings = {
  slug: null,
  about: null,
  aboutEn: null,
  joining: null,
  joiningEn: null,
  contact: { office: null, address: null, email: null, phone: null, hours: null },
  figures: [...PUBLIC_FIGURES],
  showMembers: true,
  memberChoices: [],
  accessibility: {
    body: null,
    status: 'partial',
    siteSince: null,
    siteChanged: null,
    madeOn: null,
    reviewedOn: null,
    method: 'self',
    contactName: null,
    email: null,
    phone: null,
    limits: null,
    limitsEn: null,
    building: null,
    buildingEn: null,
  },
  version: 0,
}
