import { z } from '@hono/zod-openapi'
import { blankWantedSchema } from '../../usecases/plan-office/blank-plan.ts'
import { overrideSchema } from '../../usecases/plan-office/overridden-files.ts'
import { TABLES } from '../../usecases/plan-office/part-names.ts'
import { ORIGINS } from '../../usecases/plan-office/ports.ts'
import { scenarioSavedSchema } from '../../usecases/plan-office/save-scenario.ts'
import { slidersSchema } from '../../usecases/plan-office/turn-scenario.ts'
import { named } from '../named.ts'
import { clusterParam } from '../parameters.ts'

export const inCluster = z.object({ clusterId: clusterParam })
export const inPlan = inCluster.extend({ planId: z.string().max(80) })
export const ofTable = inPlan.extend({ table: z.enum(TABLES) })
export const ofChapter = inPlan.extend({ chapterId: z.string().max(80) })
export const ofVersion = inPlan.extend({ number: z.coerce.number().int().min(1).max(100_000) })

const text = z.string()
const number = z.number()
const wide = z.record(z.string(), z.unknown())

export const VersionSchema = z
  .object({
    number: z.int(),
    label: text,
    note: text.nullable(),
    isAdopted: z.boolean(),
    adoptedOn: text.nullable(),
    resolution: text.nullable(),
    frozenAt: text,
    frozenBy: text,
    contentHash: text,
  })
  .openapi('PlanVersion')

export const PlanSchema = z
  .object({
    planId: text,
    name: text,
    gmina: text.openapi({ description: 'TERYT code.' }),
    baseYear: z.int(),
    fromYear: z.int(),
    toYear: z.int(),
    status: z.enum(['draft', 'adopted']),
    origin: z.enum(ORIGINS),
    note: text.nullable(),
    createdAt: text,
    changedAt: text,
    version: z.int(),
  })
  .openapi('Plan')

export const ListedPlanSchema = z.object({ plan: PlanSchema, versions: z.array(VersionSchema) }).openapi('ListedPlan')

export const PartSchema = z
  .object({ name: text, bytes: z.int(), sha256: text, changedAt: text, changedBy: text, version: z.int() })
  .openapi('PlanPart')

export const WholePlanSchema = z
  .object({ plan: PlanSchema, parts: z.array(PartSchema), versions: z.array(VersionSchema) })
  .openapi('WholePlan')

export const PlanWantedSchema = z
  .discriminatedUnion('from', [
    z.object({ from: z.literal('example') }),
    z.object({ from: z.literal('blank'), blank: named(blankWantedSchema, 'BlankPlan') }),
  ])
  .openapi('PlanWanted')

const KnownFigureSchema = z.object({ topic: text, name: text, value: text, unit: text, year: text, source: text })

export const PlaceSchema = z
  .object({
    teryt: text,
    name: text,
    type: text,
    powiat: text,
    voivodeship: text,
    antiSmog: text.nullable(),
    neighbours: z.array(z.object({ code: text, name: text, type: text })),
    figures: z.array(KnownFigureSchema),
  })
  .openapi('PlanPlace')

const FieldSchema = z.object({
  path: z
    .array(z.union([z.string().max(300), z.int().min(0)]))
    .min(1)
    .max(20),
  value: z.union([z.string().max(20_000), z.number(), z.boolean(), z.null()]),
})
export const FieldsSchema = z
  .object({ name: text, version: z.int(), fields: z.array(FieldSchema) })
  .openapi('PlanFields')
export const FieldsWrittenSchema = z
  .object({ changes: z.array(FieldSchema).min(1).max(2000) })
  .openapi('PlanFieldsWritten')

export const PartTextSchema = z.object({ name: text, text, version: z.int() }).openapi('PlanPartText')
export const PartWrittenSchema = z.object({ text: text.max(1_000_000) }).openapi('PlanPartWritten')

const cells = z.array(z.array(z.string().max(4000)).max(40)).max(20_000)

export const TableSchema = z
  .object({ name: text, version: z.int(), headings: z.array(text), rows: z.array(z.array(text)) })
  .openapi('PlanTable')

export const TableWrittenSchema = z
  .object({ headings: z.array(z.string().max(200)).min(1).max(40), rows: cells })
  .openapi('PlanTableWritten')

export const TableComparedSchema = z
  .object({
    headings: z.array(text),
    rows: z.array(z.array(text)),
    version: z.int(),
    changes: z.array(
      z.object({
        state: z.enum(['new', 'changed', 'same', 'gone']),
        before: z.array(text).nullable(),
        after: z.array(text).nullable(),
      }),
    ),
  })
  .openapi('PlanTableCompared')

const both = z.object({ pl: text, en: text })

export const NeedSchema = z
  .object({
    id: text,
    chapter: text,
    state: z.enum(['done', 'missing', 'weak']),
    pl: text,
    en: text,
    at: z.object({
      page: z.enum(['table', 'settings', 'starting-values', 'scenarios', 'procedure', 'measures']),
      name: text.optional(),
    }),
  })
  .openapi('PlanNeed')

export const ComputedSchema = z
  .object({
    contentHash: text,
    here: z
      .object({
        isInArea: z.boolean(),
        points: z.int(),
        members: z.array(z.object({ memberId: text, name: text })),
      })
      .openapi({ description: 'What the cluster has in the gmina.' }),
    needs: z.array(NeedSchema),
    chapters: z.array(z.object({ id: text, title: text, edited: z.boolean(), stale: z.boolean() })),
    figures: z
      .array(z.object({ chapter: text, figure: wide }))
      .openapi({ description: 'Charts of the document: what is drawn, its sentence and its table.' }),
    keyNumbers: z.array(z.object({ name: text, unit: text, decimals: z.int(), value: number.nullable() })),
    refusal: both.extend({ code: text, advicePl: text, adviceEn: text, place: wide.nullable() }).nullable(),
    result: wide.nullable().openapi({ description: 'Everything that was computed, as `openklaster plan --json`.' }),
  })
  .openapi('PlanComputed')

export const WhatIfWantedSchema = z
  .object({ scenario: z.string().max(80), sliders: named(slidersSchema, 'PlanSliders') })
  .openapi('PlanWhatIfWanted')

const PointSchema = z
  .object({
    year: z.int(),
    usefulGj: number,
    heatGj: number,
    heatLowGj: number,
    heatHighGj: number,
    powerMw: number,
    electricityMwh: number,
    heatPumpMwh: number,
    vehicleMwh: number,
    gasM3: number,
    co2T: number.nullable(),
    pm10T: number.nullable(),
    heatCostPln: number.nullable(),
    investedPln: number,
  })
  .openapi('PlanScenarioYear')

export const WhatIfSchema = z
  .object({
    scenario: z.object({ id: text, name: text }),
    sliders: z.record(z.string(), number),
    turns: z.record(z.string(), z.boolean()),
    leavesGiven: z.boolean(),
    before: z.array(PointSchema),
    after: z.array(PointSchema),
    carriers: z.array(z.object({ carrier: text, beforeGj: number, afterGj: number })),
    sensitivity: z.array(z.object({ driver: text, lowGj: number, highGj: number })),
    costs: z.object({
      author: text,
      day: text,
      status: text,
      doubts: z.array(both),
      energyPlnPerGj: z.record(z.string(), number),
      retrofitPlnPerM2: number,
      heatPumpPlnPerGj: number,
      range: number,
    }),
  })
  .openapi('PlanWhatIf')

export const OverrideSchema = named(overrideSchema, 'PlanOverride')

export const ScenarioSavedSchema = named(scenarioSavedSchema, 'PlanScenarioSaved')

export const ChapterSchema = z
  .object({
    id: text,
    title: text,
    edited: z.boolean(),
    stale: z.boolean().openapi({ description: 'The numbers under an edited text changed since.' }),
    markdown: text,
    generated: text,
    hash: text.openapi({ description: 'Of what the data say now.' }),
    version: z.int().openapi({ description: 'Of the edit; 0: there is none.' }),
    blocks: z.array(wide).openapi({
      description: 'The chapter as it stands in the document; figures as what is drawn, with sentence and table.',
    }),
  })
  .openapi('PlanChapter')

export const ChapterWrittenSchema = z
  .object({ text: z.string().min(1).max(200_000), replaces: z.string().max(80) })
  .openapi('PlanChapterWritten')

export const VersionWantedSchema = z
  .object({
    label: z.string().trim().min(1).max(120),
    note: z.string().trim().max(2000).nullable().default(null),
    isAdopted: z.boolean().default(false),
  })
  .openapi('PlanVersionWanted')

export const ChangesSchema = z
  .object({
    against: VersionSchema,
    changes: z.array(
      z.object({ name: text, unit: text, decimals: z.int(), before: number.nullable(), now: number.nullable() }),
    ),
  })
  .openapi('PlanChanges')

export const ProcedureSchema = z.object({ procedure: wide, data: wide, version: z.int() }).openapi('PlanProcedure')
