import { z } from '@hono/zod-openapi'
import { MEMBER_KINDS } from '../../../domain/governance/member-kind.ts'
import { publicPageSchema } from '../../usecases/public-side/page.ts'
import { publicationSchema } from '../../usecases/public-side/publication.ts'
import { named } from '../named.ts'

export const PublicPageSchema = named(publicPageSchema, 'PublicPage')
export const PublicationSchema = named(publicationSchema, 'Publication')

export const MemberStandingSchema = z
  .object({
    memberId: z.string(),
    name: z.string(),
    mayBePerson: z.boolean().openapi({ description: 'Named only with a recorded consent.' }),
    choice: z.enum(['show', 'hide']).nullable(),
    consentOn: z.string().nullable(),
    isShown: z.boolean(),
  })
  .openapi('MemberStanding')

export const PublicClusterSchema = z
  .object({
    slug: z.string(),
    name: z.string(),
    shortName: z.string(),
    area: z.string(),
    gminas: z.array(z.object({ code: z.string(), name: z.string() })),
    distributor: z.string(),
    registerNumber: z.string().nullable(),
    website: z.string().nullable(),
    isDemonstration: z.boolean(),
    about: z.string().nullable(),
    joining: z.string().nullable(),
    contact: publicPageSchema.shape.contact,
  })
  .openapi('PublicCluster')

export const PublicRegisterSchema = z
  .object({
    members: z.array(
      z.object({
        name: z.string(),
        kind: z.enum(MEMBER_KINDS).nullable(),
        kindText: z.string().nullable(),
        gmina: z.string().nullable(),
        since: z.string(),
        role: z.enum(['founder', 'participant']),
        isCoordinator: z.boolean(),
      }),
    ),
    unnamed: z.int().openapi({ description: 'Members not named: persons without consent, and those left out.' }),
    total: z.int(),
  })
  .openapi('PublicRegister')

const wh = z.number().nullable()
const MonthSchema = z.object({
  month: z.string(),
  source: z.enum(['settled', 'readings', 'none', 'later']).openapi({
    description: 'readings: preliminary, from readings before approval; none: nothing is known.',
  }),
  withdrawalWh: wh,
  feedInWh: wh,
  matchedWh: wh,
  settlement: z.string().nullable(),
  approvedOn: z.string().nullable(),
  missing: z.int().openapi({ description: 'Readings that should be there and are not.' }),
})

export const PublicFiguresSchema = z
  .object({
    years: z.array(z.int()),
    withheld: z.enum(['too-few-members', 'nothing-known', 'not-shown']).nullable(),
    year: z
      .object({
        year: z.int(),
        months: z.array(MonthSchema),
        withdrawalWh: wh,
        feedInWh: wh,
        matchedWh: wh,
        share: z.number().nullable(),
        settledMonths: z.int(),
        preliminaryMonths: z.int(),
        absentMonths: z.int(),
      })
      .nullable(),
  })
  .openapi('PublicFigures')

export const PublicPublicationSchema = named(
  publicationSchema.omit({ state: true, version: true, withdrawnAt: true }),
  'PublicPublication',
)
