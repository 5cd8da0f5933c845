import { createRoute, z } from '@hono/zod-openapi'
import { readPointCode } from '../../../domain/metering/point-code.ts'
import { changePoint } from '../../usecases/office/change-point.ts'
import { createPoint } from '../../usecases/office/create-point.ts'
import { findPoint } from '../../usecases/office/find-point.ts'
import { listPoints } from '../../usecases/office/list-points.ts'
import type { Point as StoredPoint } from '../../usecases/office/point.ts'
import { newPointSchema, pointPatchSchema, pointSchema } from '../../usecases/office/point.ts'
import { removePoint } from '../../usecases/office/remove-point.ts'
import type { Area } from '../api.ts'
import { etagOf, expectedVersion, hasVersion } from '../etag.ts'
import { named } from '../named.ts'
import { clusterParam, dayQuery, etagHeader, ifMatch, pageOf, pageQuery } from '../parameters.ts'
import { problems } from '../problem.ts'

const Point = named(
  pointSchema.extend({
    codeCheck: z
      .object({
        kind: z.enum(['gsrn', 'legacy']),
        valid: z.boolean().nullable(),
        distributor: z.string().nullable(),
      })
      .openapi({ description: 'Whether the check digit agrees; null for codes of the older kind. Not to be written.' }),
  }),
  'Point',
)

/** A point with what its code tells of itself. */
function withCheck(point: StoredPoint): z.output<typeof Point> {
  const { kind, valid, distributor } = readPointCode(point.code)
  return { ...point, codeCheck: { kind, valid, distributor } }
}
const inCluster = z.object({ clusterId: clusterParam })
const params = z.object({ clusterId: clusterParam, pointCode: z.string().max(60) })
const tags = ['points']
const one = (description: string) => ({
  description,
  headers: etagHeader,
  content: { 'application/json': { schema: Point } },
})

const list = createRoute({
  method: 'get',
  path: '/clusters/{clusterId}/points',
  operationId: 'listPoints',
  summary: 'Metering points',
  tags,
  request: {
    params: inCluster,
    query: z.object({
      ...pageQuery,
      q: z.string().max(200).optional(),
      member: z.string().max(80).optional(),
      on: dayQuery,
    }),
  },
  responses: {
    200: { description: 'A page of points.', content: { 'application/json': { schema: pageOf(Point) } } },
    ...problems(),
  },
})

const find = createRoute({
  method: 'get',
  path: '/clusters/{clusterId}/points/{pointCode}',
  operationId: 'findPoint',
  summary: 'One metering point',
  tags,
  request: { params },
  responses: { 200: one('The point.'), 304: { description: 'You have it.' }, ...problems('point.not-found') },
})

const create = createRoute({
  method: 'post',
  path: '/clusters/{clusterId}/points',
  operationId: 'createPoint',
  summary: 'Enter a new metering point',
  tags,
  request: {
    params: inCluster,
    body: { required: true, content: { 'application/json': { schema: named(newPointSchema, 'NewPoint') } } },
  },
  responses: {
    201: one('The point as entered.'),
    ...problems(
      'point.code-taken',
      'point.unknown-member',
      'point.periods-overlap',
      'point.profile-twice',
      'point.feed-in-code-taken',
      'metering.unknown-profile',
    ),
  },
})

const change = createRoute({
  method: 'patch',
  path: '/clusters/{clusterId}/points/{pointCode}',
  operationId: 'changePoint',
  summary: 'Change fields of a metering point',
  tags,
  request: {
    params,
    headers: ifMatch,
    body: { required: true, content: { 'application/json': { schema: named(pointPatchSchema, 'PointPatch') } } },
  },
  responses: {
    200: one('The point as changed.'),
    ...problems('point.not-found', 'point.unknown-member', 'register.changed-meanwhile', 'register.no-version'),
  },
})

const remove = createRoute({
  method: 'delete',
  path: '/clusters/{clusterId}/points/{pointCode}',
  operationId: 'removePoint',
  summary: 'Take out a point entered by mistake',
  tags,
  request: { params, headers: ifMatch },
  responses: {
    204: { description: 'It is gone.' },
    ...problems('point.not-found', 'register.in-use', 'register.changed-meanwhile', 'register.no-version'),
  },
})

/** Metering points of a cluster. */
export const points: Area = (api, { office }) => {
  api.openapi(list, async (c) => {
    const { q, member, on, after, limit } = c.req.valid('query')
    const page = await listPoints(office, c.get('actor'), c.req.valid('param').clusterId, {
      text: q ?? null,
      memberId: member ?? null,
      on: on ?? null,
      after: after ?? null,
      limit,
    })
    return c.json({ ...page, items: page.items.map(withCheck) }, 200)
  })
  api.openapi(find, async (c) => {
    const { clusterId, pointCode } = c.req.valid('param')
    const point = await findPoint(office, c.get('actor'), clusterId, pointCode)
    if (hasVersion(c, point)) return c.body(null, 304)
    return c.json(withCheck(point), 200, { etag: etagOf(point) })
  })
  api.openapi(create, async (c) => {
    const { clusterId } = c.req.valid('param')
    const point = await createPoint(office, c.get('actor'), clusterId, c.req.valid('json'))
    return c.json(withCheck(point), 201, {
      etag: etagOf(point),
      location: `/api/clusters/${clusterId}/points/${encodeURIComponent(point.code)}`,
    })
  })
  api.openapi(change, async (c) => {
    const { clusterId, pointCode } = c.req.valid('param')
    const patch = c.req.valid('json')
    const { after } = await changePoint(office, c.get('actor'), clusterId, pointCode, patch, expectedVersion(c))
    return c.json(withCheck(after), 200, { etag: etagOf(after) })
  })
  api.openapi(remove, async (c) => {
    const { clusterId, pointCode } = c.req.valid('param')
    await removePoint(office, c.get('actor'), clusterId, pointCode, expectedVersion(c))
    return c.body(null, 204)
  })
}
