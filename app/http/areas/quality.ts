import { createRoute, z } from '@hono/zod-openapi'
import { day, month } from '../../../domain/calendar/day.ts'
import { readingsOn } from '../../database/stores/readings/reading-stores.ts'
import { newKeeper } from '../../usecases/readings/keeper.ts'
import { qualityBoard } from '../../usecases/readings/quality-board.ts'
import { qualityMonth } from '../../usecases/readings/quality-month.ts'
import { listRepairs, previewRepair, repairReadings, undoRepair } from '../../usecases/readings/repair-readings.ts'
import type { Area } from '../api.ts'
import { onWire } from '../on-wire.ts'
import { clusterParam } from '../parameters.ts'
import { problems } from '../problem.ts'
import {
  monthText,
  QualityBoardSchema,
  QualityMonthSchema,
  RepairPlanSchema,
  RepairSchema,
  RepairWantedSchema,
} from './readings-schemas.ts'

const tags = ['readings']
const inCluster = z.object({ clusterId: clusterParam })
const json = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  description,
  content: { 'application/json': { schema } },
})

const monthRoute = createRoute({
  method: 'get',
  path: '/clusters/{clusterId}/quality',
  operationId: 'readQuality',
  summary: 'Is the month complete, and what is missing from whom',
  tags,
  request: { params: inCluster, query: z.object({ month: monthText }) },
  responses: { 200: json(QualityMonthSchema, 'Points by days.'), ...problems() },
})

const board = createRoute({
  method: 'get',
  path: '/clusters/{clusterId}/quality/board',
  operationId: 'readQualityBoard',
  summary: 'Points by months',
  tags,
  request: {
    params: inCluster,
    query: z.object({ from: monthText, to: monthText.openapi({ description: 'First month after.' }) }),
  },
  responses: { 200: json(QualityBoardSchema, 'What each month consists of.'), ...problems() },
})

const wanted = { required: true, content: { 'application/json': { schema: RepairWantedSchema } } }

const preview = createRoute({
  method: 'post',
  path: '/clusters/{clusterId}/repairs/preview',
  operationId: 'previewRepair',
  summary: 'What a repair would change; nothing is stored',
  tags,
  request: { params: inCluster, body: wanted },
  responses: { 200: json(RepairPlanSchema, 'The plan.'), ...problems('readings.unknown-point') },
})

const repair = createRoute({
  method: 'post',
  path: '/clusters/{clusterId}/repairs',
  operationId: 'repairReadings',
  summary: 'Fill gaps or set wrong values aside',
  tags,
  request: { params: inCluster, body: wanted },
  responses: {
    201: json(z.object({ repair: RepairSchema, plan: RepairPlanSchema }), 'The repair as made.'),
    ...problems('readings.unknown-point', 'readings.nothing-to-repair'),
  },
})

const repairs = createRoute({
  method: 'get',
  path: '/clusters/{clusterId}/repairs',
  operationId: 'listRepairs',
  summary: 'Repairs made, newest first',
  tags,
  request: { params: inCluster },
  responses: { 200: json(z.object({ items: z.array(RepairSchema) }), 'The newest 200.'), ...problems() },
})

const undo = createRoute({
  method: 'delete',
  path: '/clusters/{clusterId}/repairs/{repairId}',
  operationId: 'undoRepair',
  summary: 'Take a repair back',
  tags,
  request: { params: z.object({ clusterId: clusterParam, repairId: z.coerce.number().int().min(1) }) },
  responses: { 200: json(RepairSchema, 'The repair as undone.'), ...problems('readings.repair-not-found') },
})

/** Days of a request as days of the calendar. @refuses calendar.bad-day */
function wantedOf({ kind, points, from, to }: z.infer<typeof RepairWantedSchema>) {
  return { kind, points, from: day(from), to: day(to) }
}

function planOnWire({ findings, totals, shareOfMonth }: Awaited<ReturnType<typeof previewRepair>>) {
  return { findings: onWire(findings), totals, shareOfMonth }
}

/** Months and boards kept in memory. */
const MOST_KEPT = 48

/** Quality of readings and its repair. */
export const quality: Area = (api, { database, clock }) => {
  const needs = { ...readingsOn(database, clock), keeper: newKeeper(MOST_KEPT) }
  api.openapi(monthRoute, async (c) => {
    const wantedMonth = month(c.req.valid('query').month)
    const found = await qualityMonth(needs, c.get('actor'), c.req.valid('param').clusterId, wantedMonth)
    return c.json(onWire(found), 200)
  })
  api.openapi(board, async (c) => {
    const { from, to } = c.req.valid('query')
    const found = await qualityBoard(needs, c.get('actor'), c.req.valid('param').clusterId, month(from), month(to))
    return c.json(onWire(found), 200)
  })
  api.openapi(preview, async (c) => {
    const plan = await previewRepair(
      needs,
      c.get('actor'),
      c.req.valid('param').clusterId,
      wantedOf(c.req.valid('json')),
    )
    return c.json(planOnWire(plan), 200)
  })
  api.openapi(repair, async (c) => {
    const { clusterId } = c.req.valid('param')
    const made = await repairReadings(needs, c.get('actor'), clusterId, wantedOf(c.req.valid('json')))
    return c.json({ repair: made.repair, plan: planOnWire(made.plan) }, 201)
  })
  api.openapi(repairs, async (c) => {
    const found = await listRepairs(needs, c.get('actor'), c.req.valid('param').clusterId)
    return c.json({ items: [...found] }, 200)
  })
  api.openapi(undo, async (c) => {
    const { clusterId, repairId } = c.req.valid('param')
    return c.json(await undoRepair(needs, c.get('actor'), clusterId, repairId), 200)
  })
}
