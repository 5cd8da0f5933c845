import { createRoute, z } from '@hono/zod-openapi'
import { settlementsOn } from '../../database/stores/settlement/settlement-stores.ts'
import { answerRemark, listRemarks, makeRemark } from '../../usecases/settlement/remarks.ts'
import type { Area } from '../api.ts'
import { clusterParam } from '../parameters.ts'
import { problems } from '../problem.ts'

const tags = ['statements']
const words = z.string().trim().min(3).max(4000)

export const RemarkSchema = z
  .object({
    remarkId: z.string(),
    settlementId: z.string(),
    memberId: z.string(),
    memberName: z.string(),
    month: z.string(),
    number: z.string(),
    correctedBy: z
      .object({ settlementId: z.string(), number: z.string(), on: z.string() })
      .nullable()
      .openapi({ description: 'The correction that holds for the month since.' }),
    text: z.string(),
    madeAt: z.string(),
    madeBy: z.string().nullable(),
    answer: z.string().nullable().openapi({ description: 'With an answer the remark is closed.' }),
    answeredAt: z.string().nullable(),
    answeredBy: z.string().nullable(),
  })
  .openapi('Remark')

const json = (description: string) => ({ description, content: { 'application/json': { schema: RemarkSchema } } })

const list = createRoute({
  method: 'get',
  path: '/clusters/{clusterId}/remarks',
  operationId: 'listRemarks',
  summary: 'Remarks of members to their statements, those that wait for an answer first',
  tags,
  request: {
    params: z.object({ clusterId: clusterParam }),
    query: z.object({
      settlementId: z.string().max(80).optional(),
      memberId: z.string().max(80).optional(),
      state: z.enum(['open', 'answered']).optional(),
    }),
  },
  responses: {
    200: {
      description: 'All of the cluster for the office, its own for a member.',
      content: { 'application/json': { schema: z.object({ items: z.array(RemarkSchema) }) } },
    },
    ...problems(),
  },
})

const make = createRoute({
  method: 'post',
  path: '/clusters/{clusterId}/settlements/{settlementId}/statements/{memberId}/remarks',
  operationId: 'makeRemark',
  summary: 'A member’s remark to its statement',
  tags,
  request: {
    params: z.object({
      clusterId: clusterParam,
      settlementId: z.string().max(80),
      memberId: z.string().max(80),
    }),
    body: { required: true, content: { 'application/json': { schema: z.object({ text: words }) } } },
  },
  responses: {
    201: json('The remark as kept.'),
    ...problems('settlement.not-found', 'settlement.not-approved', 'settlement.no-statement'),
  },
})

const answer = createRoute({
  method: 'post',
  path: '/clusters/{clusterId}/remarks/{remarkId}/answer',
  operationId: 'answerRemark',
  summary: 'The office’s answer to a remark, which closes it',
  tags,
  request: {
    params: z.object({ clusterId: clusterParam, remarkId: z.string().max(80) }),
    body: { required: true, content: { 'application/json': { schema: z.object({ answer: words }) } } },
  },
  responses: { 200: json('The remark with its answer.'), ...problems('remark.not-found', 'remark.already-answered') },
})

/** Remarks of members to their statements, and the office's answers. */
export const remarks: Area = (api, { database, clock }) => {
  const needs = settlementsOn(database, clock)
  api.openapi(list, async (c) => {
    const { state, ...wanted } = c.req.valid('query')
    const found = await listRemarks(needs, c.get('actor'), c.req.valid('param').clusterId, {
      settlementId: wanted.settlementId ?? null,
      memberId: wanted.memberId ?? null,
      open: state === undefined ? null : state === 'open',
    })
    return c.json({ items: found }, 200)
  })
  api.openapi(make, async (c) => {
    const { clusterId, settlementId, memberId } = c.req.valid('param')
    const { text } = c.req.valid('json')
    return c.json(await makeRemark(needs, c.get('actor'), clusterId, settlementId, memberId, text), 201)
  })
  api.openapi(answer, async (c) => {
    const { clusterId, remarkId } = c.req.valid('param')
    return c.json(await answerRemark(needs, c.get('actor'), clusterId, remarkId, c.req.valid('json').answer), 200)
  })
}
