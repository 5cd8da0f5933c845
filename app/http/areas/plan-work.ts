import { createRoute, z } from '@hono/zod-openapi'
import { meaningOf } from '../../../domain/problems/catalogue.ts'
import { fill } from '../../../domain/problems/problem.ts'
import type { Refusal } from '../../../domain/problems/refusal.ts'
import { clusterHere } from '../../usecases/plan-office/cluster-here.ts'
import { computePlan, dataOf, todayOf } from '../../usecases/plan-office/compute-plan.ts'
import { needsOf } from '../../usecases/plan-office/readiness.ts'
import { saveScenario, scenarioSavedSchema } from '../../usecases/plan-office/save-scenario.ts'
import { tryWhatIf } from '../../usecases/plan-office/what-if.ts'
import type { Area } from '../api.ts'
import { invalidRequest } from '../invalid-request.ts'
import { onWire } from '../on-wire.ts'
import { problems } from '../problem.ts'
import { answer, given } from './plan-routes.ts'
import { ComputedSchema, inPlan, ScenarioSavedSchema, WhatIfSchema, WhatIfWantedSchema } from './plan-schemas.ts'
import { plansIn } from './plans-needs.ts'

const tags = ['plans']
const at = '/clusters/{clusterId}/plans/{planId}'

const compute = createRoute({
  method: 'get',
  path: `${at}/result`,
  operationId: 'computePlan',
  summary: 'The plan computed from its files as they are, what each chapter needs, and what stands in the way',
  tags,
  request: { params: inPlan },
  responses: {
    200: answer(ComputedSchema, 'A plan that misses data has no result and says why.'),
    ...problems('plan.not-found'),
  },
})

const whatIf = createRoute({
  method: 'post',
  path: `${at}/what-if`,
  operationId: 'tryPlanScenario',
  summary: 'A scenario with its sliders turned, year by year, without saving',
  tags,
  request: { params: inPlan, body: given(WhatIfWantedSchema) },
  responses: {
    200: answer(WhatIfSchema, 'Before and after.'),
    ...problems('plan.not-found', 'plan.no-scenario', 'plan.no-buildings'),
  },
})

const save = createRoute({
  method: 'post',
  path: `${at}/scenarios`,
  operationId: 'savePlanScenario',
  summary: 'Keep a turned scenario as a new one, with its assumption',
  tags,
  request: { params: inPlan, body: given(ScenarioSavedSchema) },
  responses: {
    201: answer(z.object({ id: z.string(), name: z.string() }), 'The scenario.'),
    ...problems('plan.not-found', 'plan.no-scenario', 'plan.scenario-taken'),
  },
})

function refusalOnWire(refusal: Refusal | null) {
  if (!refusal) return null
  const { pl, en, advicePl, adviceEn } = meaningOf(refusal.code)
  const say = (text: string) => fill(text, refusal.facts)
  return {
    code: refusal.code,
    pl: say(pl),
    en: say(en),
    advicePl: say(advicePl),
    adviceEn: say(adviceEn),
    place: { ...refusal.place },
  }
}

/** Computing a plan, and trying scenarios. */
export const planWork: Area = (api, { database, clock }) => {
  const needs = plansIn(database, clock)
  api.openapi(compute, async (c) => {
    const { clusterId, planId } = c.req.valid('param')
    const computed = await computePlan(needs, c.get('actor'), clusterId, planId)
    const { result, refusal } = computed
    // The document is loaded only where there is something to put into it.
    const { chapterViews } = await import('../../documents/plan/chapter-view.ts')
    const { keyNumbers } = await import('../../documents/plan/changes.ts')
    const { overviewFigures } = await import('../../documents/plan/overview-figures.ts')
    const { planView } = await import('../../documents/plan/plan-view.ts')
    const chapters = result ? chapterViews(result) : []
    const body = {
      contentHash: computed.contentHash,
      here: await clusterHere(needs, clusterId, computed.plan.gmina, todayOf(needs)),
      needs: needsOf(await dataOf(needs, computed)),
      chapters: chapters.map(({ id, title, edited, stale }) => ({ id, title, edited, stale })),
      figures: [
        ...(result ? overviewFigures(planView(result)).map((figure) => ({ chapter: 'overview', figure })) : []),
        ...chapters.flatMap(({ id, section }) =>
          section.blocks.flatMap((block) => (block.kind === 'figure' ? [{ chapter: id, figure: block }] : [])),
        ),
      ],
      keyNumbers: result ? keyNumbers(result) : [],
      refusal: refusalOnWire(refusal),
      result,
    }
    return c.json(onWire(body) as unknown as z.infer<typeof ComputedSchema>, 200)
  })
  api.openapi(whatIf, async (c) => {
    const { clusterId, planId } = c.req.valid('param')
    const { scenario, sliders } = c.req.valid('json')
    const found = await tryWhatIf(needs, c.get('actor'), clusterId, planId, scenario, sliders)
    return c.json(onWire(found) as unknown as z.infer<typeof WhatIfSchema>, 200)
  })
  api.openapi(save, async (c) => {
    const { clusterId, planId } = c.req.valid('param')
    const wanted = scenarioSavedSchema.safeParse(c.req.valid('json'))
    if (!wanted.success) throw invalidRequest('json', wanted.error)
    return c.json(await saveScenario(needs, c.get('actor'), clusterId, planId, wanted.data), 201)
  })
}
