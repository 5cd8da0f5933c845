import { z } from '@hono/zod-openapi'
import { IMPORT_KINDS } from '../../usecases/readings/import-record.ts'

/** A finding on the wire: what, where, what to do, in both languages. */
export const Finding = z
  .object({
    code: z.string(),
    severity: z.enum(['info', 'warning', 'error']),
    facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
    place: z
      .object({
        file: z.string().optional(),
        line: z.number().optional(),
        column: z.union([z.string(), z.number()]).optional(),
        pointer: z.string().optional(),
      })
      .optional(),
    pl: z.string(),
    en: z.string(),
    advicePl: z.string(),
    adviceEn: z.string(),
  })
  .openapi('Finding')

const totals = {
  added: z.int(),
  changed: z.int(),
  same: z.int(),
  refused: z.int(),
  beforeWh: z.number(),
  afterWh: z.number(),
}

export const direction = z.enum(['withdrawal', 'feed-in'])
const netting = z.enum(['raw', 'netted'])
export const monthText = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
  .openapi({ example: '2025-03' })

export const ReadingImportSchema = z
  .object({
    importId: z.int(),
    kind: z.enum(IMPORT_KINDS),
    state: z.enum(['preview', 'saved', 'cancelled', 'undone']),
    createdAt: z.string(),
    createdBy: z.string(),
    savedAt: z.string().nullable(),
    savedBy: z.string().nullable(),
    undoneAt: z.string().nullable(),
    undoneBy: z.string().nullable(),
    version: z.int().nullable().openapi({ description: 'Version of the readings it made; null: it changed nothing.' }),
    totals: z.object(totals),
  })
  .openapi('ReadingImport')

export const ImportedFileSchema = z
  .object({
    file: z.int(),
    name: z.string(),
    sha256: z.string(),
    format: z.string(),
    publishedAt: z.string().nullable(),
    preliminary: z.boolean(),
    summary: z.object({
      points: z.int(),
      from: z.string().nullable(),
      to: z.string().nullable().openapi({ description: 'The last day, itself included.' }),
      values: z.int(),
      sameAs: z.int().nullable(),
    }),
    findings: z.array(Finding),
    months: z.array(z.object({ point: z.string(), direction, netting, month: z.string(), ...totals })),
  })
  .openapi('ImportedFile')

const counts = z.object({
  measured: z.int(),
  estimated: z.int(),
  substituted: z.int(),
  corrected: z.int(),
  modelled: z.int(),
  missing: z.int(),
})

export const QualityMonthSchema = z
  .object({
    month: z.string(),
    rows: z.array(
      z.object({
        pointCode: z.string(),
        name: z.string(),
        memberId: z.string().nullable(),
        memberName: z.string().nullable(),
        direction,
        days: z.string().openapi({
          description: 'A letter a day: M measured, E estimated, S substituted, C corrected, . missing, X conflict.',
        }),
        counts,
        sumWh: z.number(),
        findings: z.array(Finding),
        proposals: z.array(z.object({ kind: z.enum(['fill', 'correct', 'choose']), pl: z.string(), en: z.string() })),
      }),
    ),
    totals: z.object({ points: z.int(), complete: z.int(), toCheck: z.int(), missing: z.int() }),
  })
  .openapi('QualityMonth')

export const QualityBoardSchema = z
  .object({
    points: z.array(
      z.object({
        pointCode: z.string(),
        name: z.string(),
        memberId: z.string().nullable(),
        memberName: z.string().nullable(),
      }),
    ),
    months: z.array(z.string()),
    cells: z.array(z.object({ pointCode: z.string(), month: z.string(), direction, counts, sumWh: z.number() })),
  })
  .openapi('QualityBoard')

const repairTotals = z.object({ values: z.int(), points: z.int(), beforeWh: z.number(), afterWh: z.number() })

export const RepairWantedSchema = z
  .object({
    kind: z.enum(['fill', 'correct']),
    points: z.array(z.string().max(80)).min(1).max(5000),
    from: z.iso.date(),
    to: z.iso.date().openapi({ description: 'First day after.' }),
  })
  .openapi('RepairWanted')

export const RepairPlanSchema = z
  .object({ findings: z.array(Finding), totals: repairTotals, shareOfMonth: z.number().nullable() })
  .openapi('RepairPlan')

export const RepairSchema = z
  .object({
    repairId: z.int(),
    kind: z.enum(['fill', 'correct']),
    at: z.string(),
    actor: z.string(),
    version: z.int(),
    undoneAt: z.string().nullable(),
    undoneBy: z.string().nullable(),
    totals: repairTotals,
  })
  .openapi('ReadingRepair')

export const RevisionSchema = z
  .object({
    version: z.int(),
    at: z.string(),
    actor: z.string(),
    reason: z.string(),
    importId: z.int().nullable(),
    repairId: z.int().nullable(),
  })
  .openapi('ReadingRevision')

export const VersionSchema = z
  .object({
    ...RevisionSchema.shape,
    month: z.string(),
    direction,
    netting,
    change: z.object({
      added: z.int(),
      changed: z.int(),
      same: z.int(),
      lost: z.int(),
      beforeWh: z.number(),
      afterWh: z.number(),
    }),
  })
  .openapi('PointVersion')

export const ValueChangeSchema = z
  .object({
    at: z.string().openapi({ description: 'Start of the interval, UTC.' }),
    beforeWh: z.int().nullable(),
    afterWh: z.int().nullable(),
    beforeQuality: z.int(),
    afterQuality: z.int(),
  })
  .openapi('ValueChange')
