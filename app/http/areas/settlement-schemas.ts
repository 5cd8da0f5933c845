import { z } from '@hono/zod-openapi'

/** A settlement without its inputs and result. */
export const SettlementHeadSchema = z
  .object({
    settlementId: z.string(),
    month: z.string(),
    state: z.enum(['draft', 'approved']),
    corrects: z.string().nullable(),
    reason: z.string().nullable(),
    year: z.int().nullable(),
    number: z.int().nullable(),
    readingsVersion: z.int(),
    contentHash: z.string(),
    createdAt: z.string(),
    createdBy: z.string(),
    approvedAt: z.string().nullable(),
    approvedBy: z.string().nullable(),
    version: z.int(),
  })
  .openapi('SettlementHead')

/** The settled month whole: regimes, members, points, bill lines, steps and sources, as it is frozen. */
export const MonthResultSchema = z.record(z.string(), z.unknown()).openapi('MonthResult', {
  description:
    'Regimes side by side with bills by member and point, shares by every key, steps behind each figure, findings and legal sources; the same canonical content whose hash the settlement carries.',
})

export const SettlementSchema = z
  .object({ head: SettlementHeadSchema, result: MonthResultSchema })
  .openapi('Settlement')

const wh = z.number()
const pln = z.string().openapi({ description: 'Exact decimal text [PLN].' })

export const DifferencesSchema = z
  .object({
    corrects: z.string().nullable(),
    reason: z.string().nullable(),
    readingsBefore: z.int(),
    readingsAfter: z.int(),
    points: z.array(
      z.object({
        point: z.string(),
        name: z.string(),
        withdrawalBeforeWh: wh,
        withdrawalAfterWh: wh,
        feedInBeforeWh: wh,
        feedInAfterWh: wh,
      }),
    ),
    members: z.array(
      z.object({
        member: z.string(),
        name: z.string(),
        fromClusterWh: wh,
        costPln: pln,
        benefitPln: pln,
        transferPln: pln,
      }),
    ),
    benefitPln: pln,
    changedInputs: z.array(z.string()),
  })
  .openapi('SettlementDifferences')

export const StatementSchema = z
  .object({
    settlementId: z.string(),
    memberId: z.string(),
    state: z.enum(['ready', 'sent', 'objected']),
    sentTo: z.string().nullable(),
    sentAt: z.string().nullable(),
    sendings: z.int(),
    remarks: z.int(),
    openRemarks: z.int().openapi({ description: 'Remarks that wait for an answer.' }),
  })
  .openapi('Statement')

export const OwnStatementSchema = z
  .object({
    settlementId: z.string(),
    memberId: z.string(),
    month: z.string(),
    number: z.string(),
    corrects: z.string().nullable(),
    state: z.enum(['ready', 'sent', 'objected']),
    costWithoutPln: pln,
    costPln: pln,
    benefitPln: pln.nullable(),
  })
  .openapi('OwnStatement')

export const RuleSchema = z
  .object({
    key: z.string(),
    resolution: z.string().nullable(),
    resolvedOn: z.string().nullable(),
    from: z.string(),
    to: z.string().nullable(),
  })
  .openapi('SharingRule')
