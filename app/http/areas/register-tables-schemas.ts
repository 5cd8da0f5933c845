import { z } from '@hono/zod-openapi'
import { Finding } from './readings-schemas.ts'

const cell = z.union([z.string(), z.number()]).nullable()

const row = z
  .object({
    file: z.string(),
    line: z.int(),
    what: z.enum(['member', 'point', 'profile']),
    id: z.string(),
    name: z.string(),
    outcome: z.enum(['new', 'changed', 'same', 'refused']),
    cells: z.array(z.object({ heading: z.string(), before: cell, after: cell })),
    version: z.int().nullable(),
    // A union: made nullable itself, the named schema would be so everywhere.
    problem: z.union([Finding, z.null()]),
    findings: z.array(Finding),
  })
  .openapi('RehearsedTableRow')

const totals = z.object({
  members: z.int(),
  points: z.int(),
  yearlyKwh: z.number(),
  pointsWithoutYearly: z.int(),
  yearlyFeedInKwh: z.number(),
})

/** What tables would change, or changed. */
export const RegisterRehearsalSchema = z
  .object({
    rows: z.array(row),
    counts: z.object({ new: z.int(), changed: z.int(), same: z.int(), refused: z.int() }),
    findings: z.array(Finding),
    untouched: z.object({ members: z.array(z.string()), points: z.array(z.string()) }),
    totals: z.object({ before: totals, after: totals }),
    seal: z.string(),
  })
  .openapi('RegisterRehearsal')

/** Records as an import left them. */
export const ImportedRecordsSchema = z
  .object({
    records: z
      .array(z.object({ what: z.enum(['member', 'point']), id: z.string().max(80), version: z.int().min(1) }))
      .min(1)
      .max(200_000),
  })
  .openapi('ImportedRecords')
