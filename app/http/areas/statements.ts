import { createRoute, z } from '@hono/zod-openapi'
import { day } from '../../../domain/calendar/day.ts'
import { settlementsOn } from '../../database/stores/settlement/settlement-stores.ts'
import { sendStatement } from '../../usecases/settlement/send-statement.ts'
import { listRules, setRule } from '../../usecases/settlement/sharing-rules.ts'
import { statementLetter } from '../../usecases/settlement/statement-letter.ts'
import type { StatementPage } from '../../usecases/settlement/statements.ts'
import { findStatement, listStatements, ownStatements } from '../../usecases/settlement/statements.ts'
import type { Area } from '../api.ts'
import { clusterParam } from '../parameters.ts'
import { problems } from '../problem.ts'
import { OwnStatementSchema, RuleSchema, StatementSchema } from './settlement-schemas.ts'

const tags = ['statements']
const params = z.object({
  clusterId: clusterParam,
  settlementId: z.string().max(80),
  memberId: z.string().max(80),
})
const json = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  description,
  content: { 'application/json': { schema } },
})

const list = createRoute({
  method: 'get',
  path: '/clusters/{clusterId}/settlements/{settlementId}/statements',
  operationId: 'listStatements',
  summary: 'Statements of a settlement and what became of them',
  tags,
  request: { params: z.object({ clusterId: clusterParam, settlementId: z.string().max(80) }) },
  responses: {
    200: json(z.object({ items: z.array(StatementSchema) }), 'One a member.'),
    ...problems('settlement.not-found'),
  },
})

const own = createRoute({
  method: 'get',
  path: '/clusters/{clusterId}/members/{memberId}/statements',
  operationId: 'listOwnStatements',
  summary: 'Statements of one member, newest first',
  tags,
  request: { params: z.object({ clusterId: clusterParam, memberId: z.string().max(80) }) },
  responses: { 200: json(z.object({ items: z.array(OwnStatementSchema) }), 'The list.'), ...problems() },
})

const page = z.record(z.string(), z.unknown()).openapi('StatementPage', {
  description: 'What the member would pay without the cluster, what it pays, and why: bills, steps, quality.',
})

const find = createRoute({
  method: 'get',
  path: '/clusters/{clusterId}/settlements/{settlementId}/statements/{memberId}',
  operationId: 'findStatement',
  summary: 'A member’s statement',
  tags,
  request: { params },
  responses: {
    200: json(page, 'The page.'),
    ...problems('settlement.not-found', 'settlement.not-approved', 'settlement.no-statement'),
  },
})

const pdf = createRoute({
  method: 'get',
  path: '/clusters/{clusterId}/settlements/{settlementId}/statements/{memberId}/pdf',
  operationId: 'printStatement',
  summary: 'A member’s statement as an accessible PDF',
  tags,
  request: { params },
  responses: {
    200: {
      description: 'PDF/UA.',
      content: { 'application/pdf': { schema: z.any().openapi({ type: 'string', format: 'binary' }) } },
    },
    ...problems('settlement.not-found', 'settlement.not-approved', 'settlement.no-statement'),
  },
})

const send = createRoute({
  method: 'post',
  path: '/clusters/{clusterId}/settlements/{settlementId}/statements/{memberId}/sending',
  operationId: 'sendStatement',
  summary: 'Send a statement by e-mail, or send it again',
  tags,
  request: { params },
  responses: {
    200: json(StatementSchema, 'The statement as sent.'),
    ...problems(
      'settlement.not-approved',
      'settlement.no-statement',
      'settlement.no-address',
      'settlement.demonstration-sends-nothing',
      'people.mail-failed',
    ),
  },
})

const rules = createRoute({
  method: 'get',
  path: '/clusters/{clusterId}/sharing-rules',
  operationId: 'listSharingRules',
  summary: 'Rules of sharing with the resolutions that set them',
  tags: ['settlements'],
  request: { params: z.object({ clusterId: clusterParam }) },
  responses: { 200: json(z.object({ items: z.array(RuleSchema) }), 'In order of days.'), ...problems() },
})

const rule = createRoute({
  method: 'post',
  path: '/clusters/{clusterId}/sharing-rules',
  operationId: 'setSharingRule',
  summary: 'Enter the rule a resolution set from a day on',
  tags: ['settlements'],
  request: {
    params: z.object({ clusterId: clusterParam }),
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z
            .object({
              key: z.enum(['equal', 'energy', 'hourly', 'shapley', 'nucleolus']),
              resolution: z.string().trim().min(1).max(200),
              resolvedOn: z.iso.date(),
              from: z.iso.date(),
            })
            .openapi('NewSharingRule'),
        },
      },
    },
  },
  responses: { 201: json(RuleSchema, 'The rule as entered.'), ...problems('sharing.rule-overlaps') },
})

async function pdfOf(found: StatementPage, language: 'pl' | 'en'): Promise<Uint8Array> {
  // The typesetter is loaded only when a paper is asked for.
  const { typesetPdf } = await import('../../documents/typeset/typeset.ts')
  const { buildStatement } = await import('../../documents/statement/build-statement.ts')
  return typesetPdf(buildStatement(found, language))
}

/** Statements of members, and the rules money is shared by. */
export const statements: Area = (api, { database, clock, people }) => {
  const needs = settlementsOn(database, clock)
  api.openapi(list, async (c) => {
    const { clusterId, settlementId } = c.req.valid('param')
    return c.json({ items: [...(await listStatements(needs, c.get('actor'), clusterId, settlementId))] }, 200)
  })
  api.openapi(own, async (c) => {
    const { clusterId, memberId } = c.req.valid('param')
    return c.json({ items: await ownStatements(needs, c.get('actor'), clusterId, memberId) }, 200)
  })
  api.openapi(find, async (c) => {
    const { clusterId, settlementId, memberId } = c.req.valid('param')
    const found = await findStatement(needs, c.get('actor'), clusterId, settlementId, memberId)
    return c.json(found as unknown as Record<string, unknown>, 200)
  })
  api.openapi(pdf, async (c) => {
    const { clusterId, settlementId, memberId } = c.req.valid('param')
    const found = await findStatement(needs, c.get('actor'), clusterId, settlementId, memberId)
    const bytes = await pdfOf(found, c.get('language'))
    return c.body(new Uint8Array(bytes).buffer, 200, {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="${found.month}_rozliczenie_${memberId.replace(/[^\w-]/g, '')}.pdf"`,
    })
  })
  api.openapi(send, async (c) => {
    const { clusterId, settlementId, memberId } = c.req.valid('param')
    const sent = await sendStatement(needs, c.get('actor'), clusterId, settlementId, memberId, (address, found) =>
      people.send(statementLetter(address, found, `${people.publicUrl}/klaster/${clusterId}/moje/${settlementId}`)),
    )
    return c.json(sent, 200)
  })
  api.openapi(rules, async (c) => {
    const found = await listRules(needs, c.get('actor'), c.req.valid('param').clusterId)
    return c.json({ items: [...found] }, 200)
  })
  api.openapi(rule, async (c) => {
    const { from, ...rest } = c.req.valid('json')
    const made = await setRule(needs, c.get('actor'), c.req.valid('param').clusterId, { ...rest, from: day(from) })
    return c.json(made, 201)
  })
}
