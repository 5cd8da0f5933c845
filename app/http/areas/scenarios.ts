import { createRoute, z } from '@hono/zod-openapi'
import type { ProblemCode } from '../../../domain/problems/catalogue.ts'
import { scenariosOn } from '../../database/stores/scenarios/scenario-stores.ts'
import { baseSchema, changesSchema } from '../../usecases/scenarios/changes.ts'
import { describeChange } from '../../usecases/scenarios/describe-change.ts'
import {
  changeScenario,
  createScenario,
  removeScenario,
  scenarioWantedSchema,
} from '../../usecases/scenarios/edit-scenario.ts'
import type { ListedScenario } from '../../usecases/scenarios/ports.ts'
import { checkChanges, findScenario, listScenarios, scenarioMeans } from '../../usecases/scenarios/read-scenario.ts'
import { cancelRun, startRun } from '../../usecases/scenarios/run-scenario.ts'
import type { Area } from '../api.ts'
import { etagOf, expectedVersion } from '../etag.ts'
import { invalidRequest } from '../invalid-request.ts'
import { onWire } from '../on-wire.ts'
import { clusterParam, etagHeader, ifMatch } from '../parameters.ts'
import { problems, sentences } from '../problem.ts'
import { JobSchema, jobOnWire } from './jobs.ts'
import {
  ChangeSchema,
  ChangesCheckedSchema,
  ScenarioMeansSchema,
  ScenarioSchema,
  ScenarioWantedSchema,
} from './scenario-schemas.ts'

const tags = ['scenarios']
const inCluster = z.object({ clusterId: clusterParam })
const params = z.object({ clusterId: clusterParam, scenarioId: z.string().max(80) })
const json = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  description,
  content: { 'application/json': { schema } },
})
const body = <Schema extends z.ZodType>(schema: Schema) => ({
  required: true,
  content: { 'application/json': { schema } },
})

const list = createRoute({
  method: 'get',
  path: '/clusters/{clusterId}/scenarios',
  operationId: 'listScenarios',
  summary: 'What-ifs, newest first',
  tags,
  request: { params: inCluster },
  responses: { 200: json(z.object({ items: z.array(ScenarioSchema) }), 'All of the cluster.'), ...problems() },
})

const create = createRoute({
  method: 'post',
  path: '/clusters/{clusterId}/scenarios',
  operationId: 'createScenario',
  summary: 'Save a named set of changes of the present',
  tags,
  request: { params: inCluster, body: body(ScenarioWantedSchema) },
  responses: { 201: { ...json(ScenarioSchema, 'The what-if.'), headers: etagHeader }, ...problems() },
})

const means = createRoute({
  method: 'get',
  path: '/clusters/{clusterId}/scenario-means',
  operationId: 'readScenarioMeans',
  summary: 'What the editor of a what-if offers: presets, planned plants, sellers, years',
  tags,
  request: { params: inCluster },
  responses: { 200: json(ScenarioMeansSchema, 'Fitted to the cluster.'), ...problems('settlement.no-config') },
})

const check = createRoute({
  method: 'post',
  path: '/clusters/{clusterId}/scenario-check',
  operationId: 'checkScenarioChanges',
  summary: 'Look at changes at once, without computing them',
  tags,
  request: { params: inCluster, body: body(z.object({ base: z.unknown(), changes: z.array(ChangeSchema) })) },
  responses: {
    200: json(ChangesCheckedSchema, 'What each does, and which the present does not allow.'),
    ...problems('settlement.no-config'),
  },
})

const find = createRoute({
  method: 'get',
  path: '/clusters/{clusterId}/scenarios/{scenarioId}',
  operationId: 'findScenario',
  summary: 'One what-if with its last result',
  tags,
  request: { params },
  responses: {
    200: {
      ...json(
        z.object({ scenario: ScenarioSchema, result: z.record(z.string(), z.unknown()).nullable() }),
        'A member sees of single members only itself.',
      ),
      headers: etagHeader,
    },
    ...problems('scenario.not-found'),
  },
})

const change = createRoute({
  method: 'put',
  path: '/clusters/{clusterId}/scenarios/{scenarioId}',
  operationId: 'changeScenario',
  summary: 'Change a what-if; its result is out of date then',
  tags,
  request: { params, headers: ifMatch, body: body(ScenarioWantedSchema) },
  responses: {
    200: { ...json(ScenarioSchema, 'The what-if as it is now.'), headers: etagHeader },
    ...problems('scenario.not-found', 'register.changed-meanwhile', 'register.no-version'),
  },
})

const remove = createRoute({
  method: 'delete',
  path: '/clusters/{clusterId}/scenarios/{scenarioId}',
  operationId: 'removeScenario',
  summary: 'Take a what-if out',
  tags,
  request: { params, headers: ifMatch },
  responses: {
    204: { description: 'It is gone.' },
    ...problems('scenario.not-found', 'register.changed-meanwhile', 'register.no-version'),
  },
})

const run = createRoute({
  method: 'post',
  path: '/clusters/{clusterId}/scenarios/{scenarioId}/run',
  operationId: 'runScenario',
  summary: 'Compute a what-if from what holds now, as a job',
  tags,
  request: { params },
  responses: { 202: json(JobSchema, 'The job.'), ...problems('scenario.not-found', 'scenario.running') },
})

const again = createRoute({
  method: 'post',
  path: '/clusters/{clusterId}/scenarios/{scenarioId}/recomputation',
  operationId: 'recomputeScenario',
  summary: 'Compute the stored inputs again and compare to the last byte, as a job',
  tags,
  request: { params },
  responses: {
    202: json(JobSchema, 'The job; its result says `same`.'),
    ...problems('scenario.not-found', 'scenario.running', 'scenario.not-run'),
  },
})

const cancel = createRoute({
  method: 'post',
  path: '/clusters/{clusterId}/scenarios/{scenarioId}/cancellation',
  operationId: 'cancelScenarioRun',
  summary: 'Ask the run of a what-if to stop',
  tags,
  request: { params },
  responses: { 204: { description: 'It was asked.' }, ...problems('scenario.not-found') },
})

function problemOnWire(problem: NonNullable<ListedScenario['job']>['problem']) {
  if (problem === null) return null
  const code = problem.code as ProblemCode
  const [pl, en] = [sentences(code, problem.facts, 'pl'), sentences(code, problem.facts, 'en')]
  return { code, pl: pl.title, en: en.title, advicePl: pl.detail, adviceEn: en.detail }
}

function scenarioOnWire({ scenario, createdByName, changedByName, run, job }: ListedScenario) {
  const { jobId: _, changes, ...rest } = scenario
  return onWire({
    ...rest,
    changes: changes as unknown as Record<string, unknown>[],
    told: changes.map((change) => describeChange(change)),
    createdByName,
    changedByName,
    run: run && {
      at: run.at,
      isCurrent: run.ofVersion === scenario.version,
      inputHash: run.inputHash,
      presentHash: run.presentHash,
      lawHash: run.lawHash,
      contentHash: run.contentHash,
      program: run.program,
    },
    job: job && { ...job, problem: problemOnWire(job.problem) },
  })
}

/** What the use-case's schema makes of a body; the contract's own is wider. */
function read<Schema extends z.ZodType>(schema: Schema, given: unknown): z.output<Schema> {
  const parsed = schema.safeParse(given)
  if (!parsed.success) throw invalidRequest('json', parsed.error)
  return parsed.data
}

/** What-ifs: write, look at, compute. */
export const scenarios: Area = (api, { database, clock }) => {
  const needs = scenariosOn(database, clock)
  api.openapi(list, async (c) => {
    const found = await listScenarios(needs, c.get('actor'), c.req.valid('param').clusterId)
    return c.json({ items: found.map(scenarioOnWire) }, 200)
  })
  api.openapi(create, async (c) => {
    const { clusterId } = c.req.valid('param')
    const wanted = read(scenarioWantedSchema, c.req.valid('json'))
    const made = await createScenario(needs, c.get('actor'), clusterId, wanted)
    const location = `/api/clusters/${clusterId}/scenarios/${made.scenario.scenarioId}`
    return c.json(scenarioOnWire(made), 201, { etag: etagOf(made.scenario), location })
  })
  api.openapi(means, async (c) => {
    const found = await scenarioMeans(needs, c.get('actor'), c.req.valid('param').clusterId)
    return c.json(onWire(found) as unknown as z.infer<typeof ScenarioMeansSchema>, 200)
  })
  api.openapi(check, async (c) => {
    const { base, changes } = read(z.object({ base: baseSchema, changes: changesSchema }), c.req.valid('json'))
    const found = await checkChanges(needs, c.get('actor'), c.req.valid('param').clusterId, base, changes)
    return c.json(onWire(found), 200)
  })
  api.openapi(find, async (c) => {
    const { clusterId, scenarioId } = c.req.valid('param')
    const { result, ...found } = await findScenario(needs, c.get('actor'), clusterId, scenarioId)
    return c.json(
      { scenario: scenarioOnWire(found), result: result && (result as unknown as Record<string, unknown>) },
      200,
      { etag: etagOf(found.scenario) },
    )
  })
  api.openapi(change, async (c) => {
    const { clusterId, scenarioId } = c.req.valid('param')
    const wanted = read(scenarioWantedSchema, c.req.valid('json'))
    const made = await changeScenario(needs, c.get('actor'), clusterId, scenarioId, wanted, expectedVersion(c))
    return c.json(scenarioOnWire(made), 200, { etag: etagOf(made.scenario) })
  })
  api.openapi(remove, async (c) => {
    const { clusterId, scenarioId } = c.req.valid('param')
    await removeScenario(needs, c.get('actor'), clusterId, scenarioId, expectedVersion(c))
    return c.body(null, 204)
  })
  api.openapi(run, async (c) => {
    const { clusterId, scenarioId } = c.req.valid('param')
    return c.json(jobOnWire(await startRun(needs, c.get('actor'), clusterId, scenarioId)), 202)
  })
  api.openapi(again, async (c) => {
    const { clusterId, scenarioId } = c.req.valid('param')
    return c.json(jobOnWire(await startRun(needs, c.get('actor'), clusterId, scenarioId, true)), 202)
  })
  api.openapi(cancel, async (c) => {
    const { clusterId, scenarioId } = c.req.valid('param')
    await cancelRun(needs, c.get('actor'), clusterId, scenarioId)
    return c.body(null, 204)
  })
}
