import { createRoute, z } from '@hono/zod-openapi'
import { day } from '../../../domain/calendar/day.ts'
import { deadlinesOn } from '../../database/stores/deadlines/deadline-store.ts'
import { calendarOf } from '../../usecases/deadlines/calendar.ts'
import { addDeadline, markDeadline, removeDeadline } from '../../usecases/deadlines/change-deadlines.ts'
import { listDeadlines } from '../../usecases/deadlines/list-deadlines.ts'
import type { Area } from '../api.ts'
import { onWire } from '../on-wire.ts'
import { clusterParam } from '../parameters.ts'
import { problems } from '../problem.ts'

const tags = ['deadlines']
const inCluster = z.object({ clusterId: clusterParam })
const HOLDERS = ['coordinator', 'distributor', 'seller', 'member', 'council', 'gmina'] as const

const DeadlineSchema = z
  .object({
    key: z.string(),
    pl: z.string(),
    en: z.string(),
    dueOn: z.string(),
    daysLeft: z.int(),
    who: z.enum(HOLDERS),
    state: z.enum(['open', 'overdue', 'done']),
    done: z.object({ key: z.string(), doneOn: z.string(), doneBy: z.string(), note: z.string().nullable() }).nullable(),
    source: z
      .object({
        id: z.string(),
        pl: z.string(),
        en: z.string(),
        value: z.unknown(),
        unit: z.string(),
        from: z.string(),
        to: z.string().nullable(),
        act: z.string(),
        actTitle: z.string(),
        article: z.string(),
        status: z.string(),
        doubts: z.array(z.object({ pl: z.string(), en: z.string() })),
      })
      .nullable(),
    basis: z.string().nullable(),
    isOwn: z.boolean(),
  })
  .openapi('Deadline')

const list = createRoute({
  method: 'get',
  path: '/clusters/{clusterId}/deadlines',
  operationId: 'listDeadlines',
  summary: 'Dates of the law and of the cluster, the nearest first',
  tags,
  request: { params: inCluster },
  responses: {
    200: {
      description: 'From 400 days ago to 400 days ahead.',
      content: { 'application/json': { schema: z.object({ items: z.array(DeadlineSchema) }) } },
    },
    ...problems(),
  },
})

const calendar = createRoute({
  method: 'get',
  path: '/clusters/{clusterId}/deadlines/calendar',
  operationId: 'exportDeadlines',
  summary: 'Open dates as an iCalendar file',
  tags,
  request: { params: inCluster },
  responses: {
    200: { description: 'RFC 5545.', content: { 'text/calendar': { schema: z.string() } } },
    ...problems(),
  },
})

const add = createRoute({
  method: 'post',
  path: '/clusters/{clusterId}/deadlines',
  operationId: 'addDeadline',
  summary: 'Enter a date the cluster sets itself',
  tags,
  request: {
    params: inCluster,
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z
            .object({
              title: z.string().trim().min(3).max(300),
              dueOn: z.iso.date(),
              who: z.enum(HOLDERS).default('coordinator'),
              basis: z.string().trim().max(300).nullable().default(null),
            })
            .openapi('NewDeadline'),
        },
      },
    },
  },
  responses: {
    201: {
      description: 'Its key.',
      content: { 'application/json': { schema: z.object({ key: z.string() }) } },
    },
    ...problems(),
  },
})

const params = z.object({ clusterId: clusterParam, key: z.string().max(500) })

const remove = createRoute({
  method: 'delete',
  path: '/clusters/{clusterId}/deadlines/{key}',
  operationId: 'removeDeadline',
  summary: 'Take out a date the cluster set itself',
  tags,
  request: { params },
  responses: { 204: { description: 'It is gone.' }, ...problems('deadline.not-found') },
})

const mark = createRoute({
  method: 'put',
  path: '/clusters/{clusterId}/deadlines/{key}/mark',
  operationId: 'markDeadline',
  summary: 'Say that a date was met, or take that back',
  tags,
  request: {
    params,
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z.object({
            done: z.boolean(),
            doneOn: z.iso.date().optional(),
            note: z.string().trim().max(1000).nullable().default(null),
          }),
        },
      },
    },
  },
  responses: { 204: { description: 'Noted.' }, ...problems('deadline.not-found') },
})

/** Deadlines: what must be done until when, by whom, by which article. */
export const deadlines: Area = (api, { database, clock }) => {
  const needs = deadlinesOn(database, clock)
  const today = () => day(clock().slice(0, 10))
  api.openapi(list, async (c) => {
    const found = await listDeadlines(needs, c.get('actor'), c.req.valid('param').clusterId, today())
    return c.json({ items: onWire(found) }, 200)
  })
  api.openapi(calendar, async (c) => {
    const found = await listDeadlines(needs, c.get('actor'), c.req.valid('param').clusterId, today())
    const text = calendarOf(found, 'OpenKlaster: terminy', c.get('language'), clock())
    return c.body(text, 200, {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="terminy.ics"',
    })
  })
  api.openapi(add, async (c) => {
    const { dueOn, ...rest } = c.req.valid('json')
    const draft = { ...rest, dueOn: day(dueOn) }
    const { deadlineId } = await addDeadline(needs, c.get('actor'), c.req.valid('param').clusterId, draft)
    return c.json({ key: `own-${deadlineId}` }, 201)
  })
  api.openapi(remove, async (c) => {
    const { clusterId, key } = c.req.valid('param')
    await removeDeadline(needs, c.get('actor'), clusterId, key.replace(/^own-/, ''))
    return c.body(null, 204)
  })
  api.openapi(mark, async (c) => {
    const { clusterId, key } = c.req.valid('param')
    const { done, doneOn, note } = c.req.valid('json')
    const met = done ? { doneOn: doneOn === undefined ? today() : day(doneOn), note } : null
    await markDeadline(needs, c.get('actor'), clusterId, key, today(), met)
    return c.body(null, 204)
  })
}
