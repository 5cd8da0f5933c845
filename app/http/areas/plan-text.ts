import { createRoute, z } from '@hono/zod-openapi'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { procedureSchema } from '../../usecases/plan/procedure-config.ts'
import { dropChapterEdit, editChapter } from '../../usecases/plan-office/chapters.ts'
import { computePlan } from '../../usecases/plan-office/compute-plan.ts'
import { readProcedure, writeProcedure } from '../../usecases/plan-office/procedure.ts'
import type { Area } from '../api.ts'
import { etagOf, expectedVersion } from '../etag.ts'
import { invalidRequest } from '../invalid-request.ts'
import { onWire } from '../on-wire.ts'
import { etagHeader, ifMatch } from '../parameters.ts'
import { problems } from '../problem.ts'
import { answer, given } from './plan-routes.ts'
import { ChapterSchema, ChapterWrittenSchema, inPlan, ofChapter, PartSchema, ProcedureSchema } from './plan-schemas.ts'
import { plansIn } from './plans-needs.ts'

const tags = ['plans']
const at = '/clusters/{clusterId}/plans/{planId}'

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

/** Chapters in own words, and the procedure of adoption. */
export const planText: Area = (api, { database, clock }) => {
  const needs = plansIn(database, clock)
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
