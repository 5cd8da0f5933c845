import { z } from '@hono/zod-openapi'
import { TASK_KINDS, TASK_PAGES } from '../../usecases/dashboard/task.ts'

const both = z.object({ pl: z.string(), en: z.string() })
const wh = z.number().nullable()
const pln = z.string().openapi({ description: 'Exact decimal text [PLN].' })
const share = z.number().nullable()
/** A named schema or nothing: `nullable()` would make the name itself nullable everywhere. */
const orNull = <Schema extends z.ZodType>(schema: Schema) => z.union([schema, z.null()])

/** One step of an explanation; a number and its unit as text. */
const step = z
  .object({
    id: z.string(),
    name: both,
    formula: both,
    value: z.string(),
    unit: z.string(),
    source: z.string(),
  })
  .openapi('DashboardStep')
const steps = z.array(step)

const PeriodEnergySchema = z
  .object({
    from: z.string(),
    to: z.string().openapi({ description: 'First day after.' }),
    figures: z.array(
      z.object({
        id: z.enum(['withdrawal', 'feed-in', 'matched']),
        wh,
        beforeWh: wh.openapi({ description: 'Of the same months a year before.' }),
        change: share.openapi({
          description: 'Part by which it changed; null where there is nothing to compare with.',
        }),
        steps,
      }),
    ),
    shares: z.array(
      z.object({
        id: z.enum(['of-withdrawal', 'of-feed-in']),
        share,
        beforeShare: share,
        difference: share,
        steps,
      }),
    ),
    missing: z.int().openapi({ description: 'Quarter-hours that points should have a value of and have none.' }),
    missingBefore: z.int(),
    comparison: z.enum(['whole', 'incomplete', 'none']),
  })
  .openapi('DashboardPeriod')

const DaySchema = z.object({
  day: z.string(),
  from: z.string(),
  withdrawalWh: wh,
  feedInWh: wh,
  matchedWh: wh,
  surplusWh: wh,
  outsideWh: wh,
  missing: z.int(),
})

const QualitySchema = z
  .object({
    reach: z.enum(['all', 'own']).openapi({ description: 'Own: points of the reader’s member only.' }),
    month: z.string(),
    points: z.int(),
    complete: z.int(),
    toCheck: z.int(),
    without: z.int(),
    values: z.object({
      measured: z.int(),
      estimated: z.int(),
      substituted: z.int(),
      corrected: z.int(),
      modelled: z.int(),
      missing: z.int(),
    }),
  })
  .openapi('DashboardQuality')

const ConditionSchema = z
  .object({
    id: z.string(),
    name: both,
    value: z.number().nullable(),
    threshold: z.number(),
    passes: z.boolean(),
    distance: z.number().nullable().openapi({ description: 'Room left (≥ 0) or what is missing (< 0).' }),
    unit: z.enum(['share', 'MW', 'count']),
    article: z.string(),
    explanation: both,
  })
  .openapi('DashboardCondition')

const ThresholdsSchema = z
  .object({
    settlementId: z.string(),
    month: z.string(),
    of: z.enum(['asked', 'last']).openapi({ description: 'The month asked for, or the last one settled.' }),
    state: z.enum(['draft', 'approved']),
    conditions: z.array(ConditionSchema),
    met: z.int(),
    notMet: z.int(),
    laterNotMet: z.int().openapi({ description: 'Of a later law that is already known.' }),
  })
  .openapi('DashboardThresholds')

const BenefitSchema = z
  .object({
    settlementId: z.string(),
    number: z.string().nullable(),
    benefitPln: pln,
    matchedWh: z.number(),
    waitsForDecision: z.boolean(),
    steps,
  })
  .openapi('DashboardBenefit')

const sum = z
  .object({ months: z.int(), benefitPln: pln, matchedWh: z.number(), waiting: z.int() })
  .openapi('DashboardBenefitSum')

const MoneySchema = z
  .object({
    month: z.object({ settled: orNull(BenefitSchema), preliminary: orNull(BenefitSchema) }),
    year: z.int(),
    yearSettled: sum,
    yearPreliminary: sum,
    lastYear: z
      .object({
        year: z.int(),
        months: z.int(),
        withdrawalWh: z.number(),
        feedInWh: z.number(),
        matchedWh: z.number(),
        matchedShare: share,
        benefitPln: pln,
        waiting: z.int(),
        byMonth: z.array(
          z.object({
            settlementId: z.string(),
            month: z.string(),
            matchedWh: z.number(),
            benefitPln: pln,
            waitsForDecision: z.boolean(),
          }),
        ),
        topMonth: z.string().nullable(),
      })
      .nullable()
      .openapi({ description: 'The newest year with months that hold.' }),
    statements: z.object({ made: z.int(), sent: z.int(), remarks: z.int() }),
    steps,
  })
  .openapi('DashboardMoney')

const OwnSchema = z
  .object({
    memberId: z.string(),
    memberName: z.string(),
    last: z
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
      .nullable(),
    year: z.int().nullable(),
    months: z.int(),
    benefitPln: pln.nullable(),
  })
  .openapi('DashboardOwn')

const TaskSchema = z
  .object({
    id: z.string(),
    kind: z.enum(TASK_KINDS),
    state: z.enum(['todo', 'later', 'done']),
    why: z.enum(['readings-first', 'office-only', 'corrected']).nullable(),
    month: z.string().nullable(),
    count: z.int().nullable(),
    of: z.int().nullable(),
    name: both.nullable(),
    dueOn: z.string().nullable(),
    daysLeft: z.int().nullable(),
    basis: z.string().nullable(),
    number: z.string().nullable(),
    value: z.number().nullable(),
    threshold: z.number().nullable(),
    unit: z.enum(['share', 'MW', 'count']).nullable(),
    target: z.object({ page: z.enum(TASK_PAGES), month: z.string().nullable(), id: z.string().nullable() }),
  })
  .openapi('DashboardTask')

/** The board; a part the reader may not see is null, a list without it empty. */
export const DashboardSchema = z
  .object({
    today: z.string(),
    month: z.string().nullable(),
    newestMonth: z.string().nullable(),
    members: z.int(),
    energy: z
      .object({
        month: PeriodEnergySchema,
        year: PeriodEnergySchema,
        days: z.array(DaySchema),
        topDay: z.string().nullable(),
        lastDay: z.string().nullable(),
      })
      .nullable(),
    quality: orNull(QualitySchema),
    newestQuality: orNull(QualitySchema),
    thresholds: orNull(ThresholdsSchema),
    money: orNull(MoneySchema),
    settledUntil: z.object({ settlementId: z.string(), month: z.string() }).nullable(),
    own: z.array(OwnSchema),
    tasks: z.array(TaskSchema),
    decisions: z.array(TaskSchema),
  })
  .openapi('Dashboard')
