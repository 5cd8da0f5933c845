import { createRoute, z } from '@hono/zod-openapi'
import { day } from '../../../domain/calendar/day.ts'
import { packPlan, unpackPlan } from '../../imports/plan-parts/archive.ts'
import { EXAMPLE_NOTE, examplePlan } from '../../imports/plan-parts/example-plan.ts'
import { planReader } from '../../imports/plan-parts/plan-reader.ts'
import { blankFiles } from '../../usecases/plan-office/blank-plan.ts'
import { enterPlan } from '../../usecases/plan-office/enter-plan.ts'
import type { PlanHead } from '../../usecases/plan-office/ports.ts'
import { findPlaces } from '../../usecases/plan-office/prefill.ts'
import { findPlan, listPlans, planFolder } from '../../usecases/plan-office/read-plan.ts'
import { removePlan, replaceFolder } from '../../usecases/plan-office/write-part.ts'
import type { Area } from '../api.ts'
import { etagOf, expectedVersion } from '../etag.ts'
import { etagHeader, ifMatch } from '../parameters.ts'
import { problems } from '../problem.ts'
import { answer, bytesBody, given } from './plan-routes.ts'
import {
  inCluster,
  inPlan,
  ListedPlanSchema,
  PlaceSchema,
  PlanSchema,
  PlanWantedSchema,
  WholePlanSchema,
} from './plan-schemas.ts'
import { plansIn } from './plans-needs.ts'

const tags = ['plans']

const list = createRoute({
  method: 'get',
  path: '/clusters/{clusterId}/plans',
  operationId: 'listPlans',
  summary: 'Municipal plans of the cluster; a member sees adopted ones only',
  tags,
  request: { params: inCluster },
  responses: { 200: answer(z.object({ items: z.array(ListedPlanSchema) }), 'The list.'), ...problems() },
})

const create = createRoute({
  method: 'post',
  path: '/clusters/{clusterId}/plans',
  operationId: 'createPlan',
  summary: 'A new plan: from the example, or blank and filled by the code of the gmina',
  tags,
  request: { params: inCluster, body: given(PlanWantedSchema) },
  responses: {
    201: { ...answer(PlanSchema, 'The plan.'), headers: etagHeader },
    ...problems('territory.unknown-gmina', 'plan.no-population'),
  },
})

const upload = createRoute({
  method: 'post',
  path: '/clusters/{clusterId}/plan-files',
  operationId: 'uploadPlan',
  summary: 'A new plan from a zipped folder',
  tags,
  request: { params: inCluster, body: bytesBody },
  responses: {
    201: { ...answer(PlanSchema, 'The plan.'), headers: etagHeader },
    ...problems(
      'plan.bad-archive',
      'plan.too-large',
      'plan.part-name',
      'folder.bad-yaml',
      'folder.field',
      'table.cell',
    ),
  },
})

const places = createRoute({
  method: 'get',
  path: '/clusters/{clusterId}/plan-places',
  operationId: 'findPlanPlaces',
  summary: 'Gminas by name or TERYT code, with what is known of each and from where',
  tags,
  request: { params: inCluster, query: z.object({ text: z.string().max(100) }) },
  responses: {
    200: answer(z.object({ items: z.array(PlaceSchema) }), 'At most 20.'),
    ...problems('territory.unknown-gmina'),
  },
})

const find = createRoute({
  method: 'get',
  path: '/clusters/{clusterId}/plans/{planId}',
  operationId: 'findPlan',
  summary: 'A plan with its files and frozen versions',
  tags,
  request: { params: inPlan },
  responses: {
    200: { ...answer(WholePlanSchema, 'Without the content of files.'), headers: etagHeader },
    ...problems('plan.not-found'),
  },
})

const remove = createRoute({
  method: 'delete',
  path: '/clusters/{clusterId}/plans/{planId}',
  operationId: 'removePlan',
  summary: 'Remove a plan with its versions',
  tags,
  request: { params: inPlan, headers: ifMatch },
  responses: {
    204: { description: 'It is gone.' },
    ...problems('plan.not-found', 'register.changed-meanwhile', 'register.no-version'),
  },
})

const folder = createRoute({
  method: 'get',
  path: '/clusters/{clusterId}/plans/{planId}/files',
  operationId: 'downloadPlan',
  summary: 'The folder of the plan as ZIP, as `openklaster plan FOLDER` reads it',
  tags,
  request: { params: inPlan },
  responses: {
    200: {
      description: 'The archive.',
      content: { 'application/zip': { schema: z.any().openapi({ type: 'string', format: 'binary' }) } },
    },
    ...problems('plan.not-found'),
  },
})

const replace = createRoute({
  method: 'put',
  path: '/clusters/{clusterId}/plans/{planId}/files',
  operationId: 'replacePlan',
  summary: 'Lay a zipped folder in place of the files of the plan',
  tags,
  request: { params: inPlan, headers: ifMatch, body: bytesBody },
  responses: {
    200: { ...answer(PlanSchema, 'The plan.'), headers: etagHeader },
    ...problems(
      'plan.not-found',
      'plan.bad-archive',
      'plan.too-large',
      'register.changed-meanwhile',
      'register.no-version',
    ),
  },
})

/** A plan on the wire: what the board of deadlines needs stays inside. */
function planOnWire({ facts: _, createdBy: __, changedBy: ___, ...plan }: PlanHead) {
  return plan
}

async function bytesOf(request: Request): Promise<Uint8Array> {
  return new Uint8Array(await request.arrayBuffer())
}

/** Municipal plans: the projects as wholes. */
export const plans: Area = (api, { database, clock }) => {
  const needs = plansIn(database, clock)
  api.openapi(list, async (c) => {
    const found = await listPlans(needs, c.get('actor'), c.req.valid('param').clusterId)
    return c.json(
      { items: found.map(({ plan, versions }) => ({ plan: planOnWire(plan), versions: [...versions] })) },
      200,
    )
  })
  api.openapi(create, async (c) => {
    const { clusterId } = c.req.valid('param')
    const wanted = c.req.valid('json')
    const made =
      wanted.from === 'example'
        ? await enterPlan(needs, c.get('actor'), clusterId, examplePlan, 'example', EXAMPLE_NOTE)
        : await enterPlan(
            needs,
            c.get('actor'),
            clusterId,
            () => blankFiles(planReader, wanted.blank, day(clock().slice(0, 10))),
            'blank',
          )
    const location = `/api/clusters/${clusterId}/plans/${made.planId}`
    return c.json(planOnWire(made), 201, { etag: etagOf(made), location })
  })
  api.openapi(upload, async (c) => {
    const { clusterId } = c.req.valid('param')
    const actor = c.get('actor')
    const bytes = await bytesOf(c.req.raw)
    const made = await enterPlan(needs, actor, clusterId, () => unpackPlan(bytes, 'ZIP'), 'folder')
    const location = `/api/clusters/${clusterId}/plans/${made.planId}`
    return c.json(planOnWire(made), 201, { etag: etagOf(made), location })
  })
  api.openapi(places, async (c) => {
    const found = findPlaces(c.get('actor'), c.req.valid('param').clusterId, c.req.valid('query').text)
    return c.json(
      { items: found.map((one) => ({ ...one, neighbours: [...one.neighbours], figures: [...one.figures] })) },
      200,
    )
  })
  api.openapi(find, async (c) => {
    const { clusterId, planId } = c.req.valid('param')
    const { plan, parts, versions } = await findPlan(needs, c.get('actor'), clusterId, planId)
    return c.json({ plan: planOnWire(plan), parts: [...parts], versions: [...versions] }, 200, { etag: etagOf(plan) })
  })
  api.openapi(remove, async (c) => {
    const { clusterId, planId } = c.req.valid('param')
    await removePlan(needs, c.get('actor'), clusterId, planId, expectedVersion(c))
    return c.body(null, 204)
  })
  api.openapi(folder, async (c) => {
    const { clusterId, planId } = c.req.valid('param')
    const { plan, files } = await planFolder(needs, c.get('actor'), clusterId, planId)
    const { slug } = await import('../../documents/words/file-names.ts')
    return c.body(new Uint8Array(packPlan(files)).buffer, 200, {
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename="${clock().slice(0, 10)}_plan_${slug(plan.name)}.zip"`,
    })
  })
  api.openapi(replace, async (c) => {
    const { clusterId, planId } = c.req.valid('param')
    const expected = expectedVersion(c)
    const bytes = await bytesOf(c.req.raw)
    const files = () => unpackPlan(bytes, 'ZIP')
    const made = await replaceFolder(needs, c.get('actor'), clusterId, planId, files, expected)
    return c.json(planOnWire(made), 200, { etag: etagOf(made) })
  })
}
