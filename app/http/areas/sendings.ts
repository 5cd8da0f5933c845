import { createRoute, z } from '@hono/zod-openapi'
import type { ProblemCode } from '../../../domain/problems/catalogue.ts'
import { sendingsOn } from '../../database/stores/settlement/settlement-stores.ts'
import type { Job } from '../../usecases/jobs/ports.ts'
import type { SendingInput, SendingOutcome } from '../../usecases/settlement/sendings.ts'
import { findSending, startSending } from '../../usecases/settlement/sendings.ts'
import type { Area } from '../api.ts'
import { clusterParam } from '../parameters.ts'
import { problems, sentences } from '../problem.ts'
import { JobSchema, jobOnWire } from './jobs.ts'

const tags = ['statements']
const params = z.object({ clusterId: clusterParam, settlementId: z.string().max(80) })

export const SendingSchema = JobSchema.omit({ result: true })
  .extend({
    settlementId: z.string(),
    members: z.int().openapi({ description: 'How many statements it was told to send.' }),
    sent: z.int().nullable().openapi({ description: 'Null until it is over.' }),
    failed: z.array(
      z.object({
        memberId: z.string(),
        name: z.string(),
        code: z.string(),
        pl: z.string(),
        en: z.string(),
        advicePl: z.string(),
        adviceEn: z.string(),
      }),
    ),
  })
  .openapi('Sending')

/** A sending in words: who was not reached, why, and what to do. */
function sendingOnWire(job: Job): z.infer<typeof SendingSchema> {
  const { about, members } = job.input as SendingInput
  const { result, ...rest } = jobOnWire(job)
  const outcome = job.state === 'done' ? (result as SendingOutcome) : null
  return {
    ...rest,
    settlementId: about,
    members: members.length,
    sent: outcome?.sent ?? null,
    failed: (outcome?.failed ?? []).map(({ memberId, name, code, facts }) => {
      const [pl, en] = [sentences(code as ProblemCode, facts, 'pl'), sentences(code as ProblemCode, facts, 'en')]
      return { memberId, name, code, pl: pl.title, en: en.title, advicePl: pl.detail, adviceEn: en.detail }
    }),
  }
}

const start = createRoute({
  method: 'post',
  path: '/clusters/{clusterId}/settlements/{settlementId}/sending',
  operationId: 'startSending',
  summary: 'Send statements by e-mail as long work: those of the members named, or all that were not sent yet',
  tags,
  request: {
    params,
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z
            .object({ members: z.array(z.string().max(80)).max(50_000).nullable().default(null) })
            .openapi('SendingWanted'),
        },
      },
    },
  },
  responses: {
    202: { description: 'The sending in the queue.', content: { 'application/json': { schema: SendingSchema } } },
    ...problems(
      'settlement.not-found',
      'settlement.not-approved',
      'settlement.no-statement',
      'settlement.demonstration-sends-nothing',
      'settlement.nothing-to-send',
      'settlement.sending-runs',
    ),
  },
})

const find = createRoute({
  method: 'get',
  path: '/clusters/{clusterId}/settlements/{settlementId}/sending',
  operationId: 'findSending',
  summary: 'The newest sending of a settlement: how far it is, who was not reached and why',
  tags,
  request: { params },
  responses: {
    200: {
      description: 'The sending; null when none was started.',
      content: { 'application/json': { schema: z.object({ sending: SendingSchema.nullable() }) } },
    },
    ...problems('settlement.not-found'),
  },
})

/** The sending of statements, which goes on when the page is closed. */
export const sendings: Area = (api, { database, clock }) => {
  const needs = sendingsOn(database, clock)
  api.openapi(start, async (c) => {
    const { clusterId, settlementId } = c.req.valid('param')
    const job = await startSending(needs, c.get('actor'), clusterId, settlementId, c.req.valid('json').members)
    return c.json(sendingOnWire(job), 202)
  })
  api.openapi(find, async (c) => {
    const { clusterId, settlementId } = c.req.valid('param')
    const job = await findSending(needs, c.get('actor'), clusterId, settlementId)
    return c.json({ sending: job ? sendingOnWire(job) : null }, 200)
  })
}
