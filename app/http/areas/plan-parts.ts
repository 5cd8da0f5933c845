import { createRoute, z } from '@hono/zod-openapi'
import { readFields, writeFields } from '../../usecases/plan-office/fields-of-part.ts'
import { readPart } from '../../usecases/plan-office/read-plan.ts'
import { removePart, writePart } from '../../usecases/plan-office/write-part.ts'
import type { Area } from '../api.ts'
import { etagOf, expectedVersion } from '../etag.ts'
import { onWire } from '../on-wire.ts'
import { etagHeader, ifMatch } from '../parameters.ts'
import { problems } from '../problem.ts'
import { answer, given } from './plan-routes.ts'
import {
  FieldsSchema,
  FieldsWrittenSchema,
  inPlan,
  PartSchema,
  PartTextSchema,
  PartWrittenSchema,
} from './plan-schemas.ts'
import { plansIn } from './plans-needs.ts'

const tags = ['plans']
const partQuery = z.object({ name: z.string().min(1).max(200) })

const part = createRoute({
  method: 'get',
  path: '/clusters/{clusterId}/plans/{planId}/part',
  operationId: 'readPlanPart',
  summary: 'One text file of the plan',
  tags,
  request: { params: inPlan, query: partQuery },
  responses: {
    200: { ...answer(PartTextSchema, 'The text.'), headers: etagHeader },
    ...problems('plan.not-found', 'plan.part-not-found'),
  },
})

const write = createRoute({
  method: 'put',
  path: '/clusters/{clusterId}/plans/{planId}/part',
  operationId: 'writePlanPart',
  summary: 'Write one text file; If-Match "0" for a new one',
  tags,
  request: { params: inPlan, query: partQuery, headers: ifMatch, body: given(PartWrittenSchema) },
  responses: {
    200: { ...answer(PartSchema, 'The file.'), headers: etagHeader },
    ...problems(
      'plan.not-found',
      'plan.part-name',
      'folder.bad-yaml',
      'folder.field',
      'table.cell',
      'register.changed-meanwhile',
      'register.no-version',
    ),
  },
})

const drop = createRoute({
  method: 'delete',
  path: '/clusters/{clusterId}/plans/{planId}/part',
  operationId: 'removePlanPart',
  summary: 'Take a file out of the plan',
  tags,
  request: { params: inPlan, query: partQuery, headers: ifMatch },
  responses: {
    204: { description: 'It is gone.' },
    ...problems(
      'plan.not-found',
      'plan.part-not-found',
      'plan.part-kept',
      'register.changed-meanwhile',
      'register.no-version',
    ),
  },
})

const fields = createRoute({
  method: 'get',
  path: '/clusters/{clusterId}/plans/{planId}/fields',
  operationId: 'readPlanFields',
  summary: 'The single values of a text file, each with its path',
  tags,
  request: { params: inPlan, query: partQuery },
  responses: {
    200: { ...answer(FieldsSchema, 'In the order of the file.'), headers: etagHeader },
    ...problems('plan.not-found', 'plan.part-not-found'),
  },
})

const writeSingle = createRoute({
  method: 'put',
  path: '/clusters/{clusterId}/plans/{planId}/fields',
  operationId: 'writePlanFields',
  summary: 'Set single values of a text file; the rest of it stays, comments too',
  tags,
  request: { params: inPlan, query: partQuery, headers: ifMatch, body: given(FieldsWrittenSchema) },
  responses: {
    200: { ...answer(PartSchema, 'The file.'), headers: etagHeader },
    ...problems(
      'plan.not-found',
      'plan.part-not-found',
      'plan.no-field',
      'folder.field',
      'register.changed-meanwhile',
      'register.no-version',
    ),
  },
})

/** Text files of a plan, whole and value by value. */
export const planParts: Area = (api, { database, clock }) => {
  const needs = plansIn(database, clock)
  api.openapi(part, async (c) => {
    const { clusterId, planId } = c.req.valid('param')
    const found = await readPart(needs, c.get('actor'), clusterId, planId, c.req.valid('query').name)
    const text = new TextDecoder().decode(found.content)
    return c.json({ name: found.name, text, version: found.version }, 200, { etag: etagOf(found) })
  })
  api.openapi(write, async (c) => {
    const { clusterId, planId } = c.req.valid('param')
    const content = new TextEncoder().encode(c.req.valid('json').text)
    const file = { name: c.req.valid('query').name, content }
    const made = await writePart(needs, c.get('actor'), clusterId, planId, file, expectedVersion(c))
    return c.json(made, 200, { etag: etagOf(made) })
  })
  api.openapi(drop, async (c) => {
    const { clusterId, planId } = c.req.valid('param')
    await removePart(needs, c.get('actor'), clusterId, planId, c.req.valid('query').name, expectedVersion(c))
    return c.body(null, 204)
  })
  api.openapi(fields, async (c) => {
    const { clusterId, planId } = c.req.valid('param')
    const found = await readFields(needs, c.get('actor'), clusterId, planId, c.req.valid('query').name)
    return c.json(onWire(found), 200, { etag: etagOf(found) })
  })
  api.openapi(writeSingle, async (c) => {
    const { clusterId, planId } = c.req.valid('param')
    const { name } = c.req.valid('query')
    const { changes } = c.req.valid('json')
    const made = await writeFields(needs, c.get('actor'), clusterId, planId, name, changes, expectedVersion(c))
    return c.json(made, 200, { etag: etagOf(made) })
  })
}
