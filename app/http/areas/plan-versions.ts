import { createRoute, z } from '@hono/zod-openapi'
import type { PlanResult } from '../../usecases/plan/result.ts'
import { computePlan } from '../../usecases/plan-office/compute-plan.ts'
import { findVersion, freezeVersion } from '../../usecases/plan-office/versions.ts'
import type { Area } from '../api.ts'
import { PAPER_FORMATS, paperBytes, paperContent, paperHeaders } from '../paper-answer.ts'
import { problems } from '../problem.ts'
import { answer, given } from './plan-routes.ts'
import { ChangesSchema, inPlan, ofVersion, VersionSchema, VersionWantedSchema } from './plan-schemas.ts'
import { plansIn } from './plans-needs.ts'

const tags = ['plans']
const at = '/clusters/{clusterId}/plans/{planId}'
const format = z.enum(PAPER_FORMATS)

const document = createRoute({
  method: 'get',
  path: `${at}/document/{format}`,
  operationId: 'printPlan',
  summary: 'The document of the plan as it is now; with `against` the changes since a version stand in it',
  tags,
  request: {
    params: inPlan.extend({ format }),
    query: z.object({ against: z.coerce.number().int().min(1).optional() }),
  },
  responses: { 200: paperContent, ...problems('plan.not-found', 'plan.version-not-found', 'plan.no-buildings') },
})

const freeze = createRoute({
  method: 'post',
  path: `${at}/versions`,
  operationId: 'freezePlan',
  summary: 'Freeze the plan as it is, for ever: as laid out for the public, or as adopted',
  tags,
  request: { params: inPlan, body: given(VersionWantedSchema) },
  responses: {
    201: answer(VersionSchema, 'The version.'),
    ...problems('plan.not-found', 'plan.not-adopted', 'plan.same-version'),
  },
})

const version = createRoute({
  method: 'get',
  path: `${at}/versions/{number}`,
  operationId: 'findPlanVersion',
  summary: 'A frozen version with its figures; a member finds adopted ones only',
  tags,
  request: { params: ofVersion },
  responses: {
    200: answer(
      z.object({
        version: VersionSchema,
        keyNumbers: z.array(
          z.object({ name: z.string(), unit: z.string(), decimals: z.int(), value: z.number().nullable() }),
        ),
      }),
      'The version.',
    ),
    ...problems('plan.version-not-found'),
  },
})

const versionDocument = createRoute({
  method: 'get',
  path: `${at}/versions/{number}/document/{format}`,
  operationId: 'printPlanVersion',
  summary: 'The document of a frozen version',
  tags,
  request: { params: ofVersion.extend({ format }) },
  responses: { 200: paperContent, ...problems('plan.version-not-found') },
})

const changes = createRoute({
  method: 'get',
  path: `${at}/changes/{number}`,
  operationId: 'comparePlanVersion',
  summary: 'Figures that changed since a frozen version',
  tags,
  request: { params: ofVersion },
  responses: {
    200: answer(ChangesSchema, 'As printed they differ.'),
    ...problems('plan.not-found', 'plan.version-not-found'),
  },
})

async function paper(result: PlanResult, of: z.infer<typeof format>, before?: PlanResult) {
  // The typesetter is loaded only when a paper is asked for.
  const { typesetDocument } = await import('../../documents/typeset/typeset.ts')
  const { buildPlan } = await import('../../documents/plan/build-plan.ts')
  const { renderJson } = await import('../../documents/json/render-json.ts')
  const { slug } = await import('../../documents/words/file-names.ts')
  const stem = `${result.meta.fromYear}-${result.meta.toYear}_zalozenia_${slug(result.meta.name)}`
  const content = await typesetDocument(of, {
    report: () => buildPlan(result, before),
    json: () => renderJson(result),
    stem,
  })
  return { content: paperBytes(content), headers: paperHeaders(of, stem) }
}

/** The document of a plan and its frozen versions. */
export const planVersions: Area = (api, { database, clock }) => {
  const needs = plansIn(database, clock)
  api.openapi(document, async (c) => {
    const { clusterId, planId, format: of } = c.req.valid('param')
    const { against } = c.req.valid('query')
    const actor = c.get('actor')
    const { result, refusal } = await computePlan(needs, actor, clusterId, planId)
    if (!result) throw refusal
    const before = against === undefined ? undefined : await findVersion(needs, actor, clusterId, planId, against)
    const made = await paper(result, of, before?.computed)
    return c.body(made.content, 200, made.headers)
  })
  api.openapi(freeze, async (c) => {
    const { clusterId, planId } = c.req.valid('param')
    return c.json(await freezeVersion(needs, c.get('actor'), clusterId, planId, c.req.valid('json')), 201)
  })
  api.openapi(version, async (c) => {
    const { clusterId, planId, number } = c.req.valid('param')
    const {
      computed,
      result: _,
      files: __,
      ...head
    } = await findVersion(needs, c.get('actor'), clusterId, planId, number)
    const { keyNumbers } = await import('../../documents/plan/changes.ts')
    return c.json({ version: head, keyNumbers: keyNumbers(computed) }, 200)
  })
  api.openapi(versionDocument, async (c) => {
    const { clusterId, planId, number, format: of } = c.req.valid('param')
    const { computed } = await findVersion(needs, c.get('actor'), clusterId, planId, number)
    const made = await paper(computed, of)
    return c.body(made.content, 200, made.headers)
  })
  api.openapi(changes, async (c) => {
    const { clusterId, planId, number } = c.req.valid('param')
    const { result, refusal } = await computePlan(needs, c.get('actor'), clusterId, planId)
    if (!result) throw refusal
    const {
      computed,
      result: _,
      files: __,
      ...against
    } = await findVersion(needs, c.get('actor'), clusterId, planId, number)
    const { changesBetween } = await import('../../documents/plan/changes.ts')
    return c.json({ against, changes: changesBetween(computed, result) }, 200)
  })
}
