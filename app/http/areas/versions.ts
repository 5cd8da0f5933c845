import { createRoute, z } from '@hono/zod-openapi'
import { month } from '../../../domain/calendar/day.ts'
import { readingsOn } from '../../database/stores/readings/reading-stores.ts'
import { compareVersions, versionsOf, versionsOfMonth } from '../../usecases/readings/versions-of.ts'
import type { Area } from '../api.ts'
import { clusterParam } from '../parameters.ts'
import { problems } from '../problem.ts'
import { direction, monthText, RevisionSchema, ValueChangeSchema, VersionSchema } from './readings-schemas.ts'

const tags = ['energy']
const pointParams = z.object({ clusterId: clusterParam, pointCode: z.string().max(80) })

const versions = createRoute({
  method: 'get',
  path: '/clusters/{clusterId}/points/{pointCode}/versions',
  operationId: 'listVersions',
  summary: 'Versions of a point’s readings: who, when, why, what changed',
  tags,
  request: { params: pointParams, query: z.object({ from: monthText, to: monthText }) },
  responses: {
    200: {
      description: 'Newest first.',
      content: { 'application/json': { schema: z.object({ items: z.array(VersionSchema) }) } },
    },
    ...problems('readings.unknown-point'),
  },
})

const ofMonth = createRoute({
  method: 'get',
  path: '/clusters/{clusterId}/readings/versions',
  operationId: 'listVersionsOfMonth',
  summary: 'Versions in which readings of a month changed: who, when, why',
  tags,
  request: { params: z.object({ clusterId: clusterParam }), query: z.object({ month: monthText }) },
  responses: {
    200: {
      description: 'Newest first.',
      content: { 'application/json': { schema: z.object({ items: z.array(RevisionSchema) }) } },
    },
    ...problems(),
  },
})

const comparison = createRoute({
  method: 'get',
  path: '/clusters/{clusterId}/points/{pointCode}/comparison',
  operationId: 'compareVersions',
  summary: 'Values of a month that two versions tell differently',
  tags,
  request: {
    params: pointParams,
    query: z.object({
      month: monthText,
      direction,
      netting: z.enum(['raw', 'netted']).default('raw'),
      before: z.coerce.number().int().min(0),
      after: z.coerce.number().int().min(1),
    }),
  },
  responses: {
    200: {
      description: 'In order of time.',
      content: { 'application/json': { schema: z.object({ items: z.array(ValueChangeSchema) }) } },
    },
    ...problems('readings.unknown-point'),
  },
})

/** Versions of a point's readings, and what differs between two of them. */
export const versionsArea: Area = (api, { database, clock }) => {
  const needs = readingsOn(database, clock)
  api.openapi(versions, async (c) => {
    const { clusterId, pointCode } = c.req.valid('param')
    const { from, to } = c.req.valid('query')
    const items = await versionsOf(needs, c.get('actor'), clusterId, pointCode, month(from), month(to))
    return c.json({ items }, 200)
  })
  api.openapi(ofMonth, async (c) => {
    const { clusterId } = c.req.valid('param')
    const items = await versionsOfMonth(needs, c.get('actor'), clusterId, month(c.req.valid('query').month))
    return c.json({ items: [...items] }, 200)
  })
  api.openapi(comparison, async (c) => {
    const { clusterId, pointCode } = c.req.valid('param')
    const query = c.req.valid('query')
    const wanted = { ...query, point: pointCode, month: month(query.month) }
    return c.json({ items: await compareVersions(needs, c.get('actor'), clusterId, wanted) }, 200)
  })
}
