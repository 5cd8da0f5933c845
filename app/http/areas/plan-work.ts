import { createRoute, z } from '@hono/zod-openapi'
import { meaningOf } from '../../../domain/problems/catalogue.ts'
import { fill } from '../../../domain/problems/problem.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { procedureSchema } from '../../usecases/plan/procedure-config.ts'
import { dropChapterEdit, editChapter } from '../../usecases/plan-office/chapters.ts'
import { clusterHere } from '../../usecases/plan-office/cluster-here.ts'
import { computePlan, dataOf, todayOf } from '../../usecases/plan-office/compute-plan.ts'
import { overrideFigure, overrideSchema } from '../../usecases/plan-office/override-figure.ts'
import { readProcedure, writeProcedure } from '../../usecases/plan-office/procedure.ts'
import { needsOf } from '../../usecases/plan-office/readiness.ts'
import { saveScenario, scenarioSavedSchema } from '../../usecases/plan-office/save-scenario.ts'
import { compareTable, readTable, writeTable } from '../../usecases/plan-office/tables.ts'
import { tryWhatIf } from '../../usecases/plan-office/what-if.ts'
import type { Area } from '../api.ts'
import { etagOf, expectedVersion } from '../etag.ts'
import { invalidRequest } from '../invalid-request.ts'
import { onWire } from '../on-wire.ts'
import { etagHeader, ifMatch } from '../parameters.ts'
import { problems } from '../problem.ts'
import { answer, bytesBody, given } from './plan-routes.ts'
import {
  ChapterSchema,
  ChapterWrittenSchema,
  ComputedSchema,
  inPlan,
  OverrideSchema,
  ofChapter,
  ofTable,
  PartSchema,
  ProcedureSchema,
  ScenarioSavedSchema,
  TableComparedSchema,
  TableSchema,
  TableWrittenSchema,
  WhatIfSchema,
  WhatIfWantedSchema,
} from './plan-schemas.ts'
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

const table = createRoute({
  method: 'get',
  path: `${at}/tables/{table}`,
  operationId: 'readPlanTable',
  summary: 'A table of the plan as a sheet',
  tags,
  request: { params: ofTable },
  responses: {
    200: { ...answer(TableSchema, 'Headings and cells.'), headers: etagHeader },
    ...problems('plan.not-found'),
  },
})

const writeSheet = createRoute({
  method: 'put',
  path: `${at}/tables/{table}`,
  operationId: 'writePlanTable',
  summary: 'Write a table from a sheet; If-Match "0" for one that is not there yet',
  tags,
  request: { params: ofTable, headers: ifMatch, body: given(TableWrittenSchema) },
  responses: {
    200: { ...answer(PartSchema, 'The file.'), headers: etagHeader },
    ...problems(
      'plan.not-found',
      'plan.table-row',
      'table.cell',
      'table.many',
      'table.required',
      'table.no-rows',
      'register.changed-meanwhile',
      'register.no-version',
    ),
  },
})

const compareSheet = createRoute({
  method: 'post',
  path: `${at}/tables/{table}/spreadsheet`,
  operationId: 'comparePlanTable',
  summary: 'Look at a spreadsheet before it is taken: what is new, changed, gone',
  tags,
  request: {
    params: ofTable,
    query: z.object({ name: z.string().max(200).default('tabela.csv') }),
    body: bytesBody,
  },
  responses: {
    200: answer(TableComparedSchema, 'Nothing is written.'),
    ...problems('plan.not-found', 'table.no-header', 'table.cell', 'table.many', 'table.required'),
  },
})

const chapter = createRoute({
  method: 'get',
  path: `${at}/chapters/{chapterId}`,
  operationId: 'readPlanChapter',
  summary: 'A chapter of the document: as it stands, and as the data make it',
  tags,
  request: { params: ofChapter },
  responses: {
    200: { ...answer(ChapterSchema, 'The chapter.'), headers: etagHeader },
    ...problems('plan.not-found', 'plan.no-chapter'),
  },
})

const edit = createRoute({
  method: 'put',
  path: `${at}/chapters/{chapterId}`,
  operationId: 'editPlanChapter',
  summary: 'Keep a chapter in own words; If-Match "0" for the first edit',
  tags,
  request: { params: ofChapter, headers: ifMatch, body: given(ChapterWrittenSchema) },
  responses: {
    200: { ...answer(PartSchema, 'The edit as kept.'), headers: etagHeader },
    ...problems('plan.not-found', 'plan.no-chapter', 'register.changed-meanwhile', 'register.no-version'),
  },
})

const dropEdit = createRoute({
  method: 'delete',
  path: `${at}/chapters/{chapterId}`,
  operationId: 'dropPlanChapterEdit',
  summary: 'Go back to the text the data make',
  tags,
  request: { params: ofChapter, headers: ifMatch },
  responses: {
    204: { description: 'The edit is gone.' },
    ...problems('plan.not-found', 'plan.part-not-found', 'register.changed-meanwhile', 'register.no-version'),
  },
})

const procedure = createRoute({
  method: 'get',
  path: `${at}/procedure`,
  operationId: 'readPlanProcedure',
  summary: 'Steps of the procedure with who acts and what is overdue; letters and remarks',
  tags,
  request: { params: inPlan },
  responses: {
    200: { ...answer(ProcedureSchema, 'As of today.'), headers: etagHeader },
    ...problems('plan.not-found'),
  },
})

const writeSteps = createRoute({
  method: 'put',
  path: `${at}/procedure`,
  operationId: 'writePlanProcedure',
  summary: 'Write days, letters and remarks of the procedure',
  tags,
  request: {
    params: inPlan,
    headers: ifMatch,
    body: given(z.record(z.string(), z.unknown()).openapi('PlanProcedureWritten')),
  },
  responses: {
    200: { ...answer(PartSchema, 'The file.'), headers: etagHeader },
    ...problems('plan.not-found', 'register.changed-meanwhile', 'register.no-version'),
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

const override = createRoute({
  method: 'post',
  path: `${at}/overrides`,
  operationId: 'overridePlanFigure',
  summary: 'Put a figure in place of a starting value, with a note; both are kept',
  tags,
  request: { params: inPlan, body: given(OverrideSchema) },
  responses: {
    204: { description: 'Both stand in the plan.' },
    ...problems('plan.not-found', 'plan.no-starting-value', 'folder.field'),
  },
})

/** Computing a plan and working on its tables, chapters and procedure. */
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
  api.openapi(override, async (c) => {
    const { clusterId, planId } = c.req.valid('param')
    const wanted = overrideSchema.safeParse(c.req.valid('json'))
    if (!wanted.success) throw invalidRequest('json', wanted.error)
    await overrideFigure(needs, c.get('actor'), clusterId, planId, wanted.data)
    return c.body(null, 204)
  })
  api.openapi(table, async (c) => {
    const { clusterId, planId, table: name } = c.req.valid('param')
    const found = await readTable(needs, c.get('actor'), clusterId, planId, name)
    return c.json(onWire(found) as unknown as z.infer<typeof TableSchema>, 200, { etag: etagOf(found) })
  })
  api.openapi(writeSheet, async (c) => {
    const { clusterId, planId, table: name } = c.req.valid('param')
    const sheet = c.req.valid('json')
    const made = await writeTable(needs, c.get('actor'), clusterId, planId, name, sheet, expectedVersion(c))
    return c.json(made, 200, { etag: etagOf(made) })
  })
  api.openapi(compareSheet, async (c) => {
    const { clusterId, planId, table: name } = c.req.valid('param')
    const content = new Uint8Array(await c.req.raw.arrayBuffer())
    const file = { name: c.req.valid('query').name, content }
    const found = await compareTable(needs, c.get('actor'), clusterId, planId, name, file)
    return c.json(onWire(found) as unknown as z.infer<typeof TableComparedSchema>, 200)
  })
  api.openapi(chapter, async (c) => {
    const { clusterId, planId, chapterId } = c.req.valid('param')
    const computed = await computePlan(needs, c.get('actor'), clusterId, planId)
    if (!computed.result) throw computed.refusal
    const { chapterViews } = await import('../../documents/plan/chapter-view.ts')
    const found = chapterViews(computed.result).find(({ id }) => id === chapterId)
    if (!found) throw new Refusal('plan.no-chapter', { id: chapterId })
    const version = computed.parts.find(({ name }) => name === `chapters/${chapterId}.md`)?.version ?? 0
    const { section, ...rest } = found
    const body = { ...rest, version, blocks: section.blocks }
    return c.json(onWire(body) as unknown as z.infer<typeof ChapterSchema>, 200, { etag: etagOf({ version }) })
  })
  api.openapi(edit, async (c) => {
    const { clusterId, planId, chapterId } = c.req.valid('param')
    const written = { id: chapterId, ...c.req.valid('json') }
    const made = await editChapter(needs, c.get('actor'), clusterId, planId, written, expectedVersion(c))
    return c.json(made, 200, { etag: etagOf(made) })
  })
  api.openapi(dropEdit, async (c) => {
    const { clusterId, planId, chapterId } = c.req.valid('param')
    await dropChapterEdit(needs, c.get('actor'), clusterId, planId, chapterId, expectedVersion(c))
    return c.body(null, 204)
  })
  api.openapi(procedure, async (c) => {
    const { clusterId, planId } = c.req.valid('param')
    const found = await readProcedure(needs, c.get('actor'), clusterId, planId)
    return c.json(onWire(found) as unknown as z.infer<typeof ProcedureSchema>, 200, { etag: etagOf(found) })
  })
  api.openapi(writeSteps, async (c) => {
    const { clusterId, planId } = c.req.valid('param')
    const parsed = procedureSchema.safeParse(c.req.valid('json'))
    if (!parsed.success) throw invalidRequest('json', parsed.error)
    const made = await writeProcedure(needs, c.get('actor'), clusterId, planId, parsed.data, expectedVersion(c))
    return c.json(made, 200, { etag: etagOf(made) })
  })
}
