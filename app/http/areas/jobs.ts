import { createRoute, z } from '@hono/zod-openapi'
import type { ProblemCode } from '../../../domain/problems/catalogue.ts'
import { jobsOn } from '../../database/stores/job-store.ts'
import { cancelJob, findJob, listJobs } from '../../usecases/jobs/jobs.ts'
import type { Job } from '../../usecases/jobs/ports.ts'
import { JOB_KINDS } from '../../usecases/jobs/ports.ts'
import type { Area } from '../api.ts'
import { clusterParam } from '../parameters.ts'
import { problems, sentences } from '../problem.ts'

export const progressSchema = z.object({ done: z.int(), total: z.int(), pl: z.string(), en: z.string() })

export const JobSchema = z
  .object({
    jobId: z.string(),
    kind: z.enum(JOB_KINDS),
    state: z.enum(['waiting', 'running', 'done', 'failed', 'cancelled']),
    progress: progressSchema.nullable(),
    result: z.unknown().openapi({ description: 'What the job found, by its kind; null until it is done.' }),
    problem: z
      .object({ code: z.string(), pl: z.string(), en: z.string(), advicePl: z.string(), adviceEn: z.string() })
      .nullable(),
    attempts: z.int(),
    createdAt: z.string(),
    createdBy: z.string(),
    startedAt: z.string().nullable(),
    finishedAt: z.string().nullable(),
    cancelAsked: z.boolean(),
  })
  .openapi('Job')

/** A job as it is told: its problem in words, its input kept back. */
export function jobOnWire({ input: _, problem, ...job }: Job): z.infer<typeof JobSchema> {
  if (problem === null) return { ...job, problem: null }
  const code = problem.code as ProblemCode
  const [pl, en] = [sentences(code, problem.facts, 'pl'), sentences(code, problem.facts, 'en')]
  return {
    ...job,
    problem: { code, pl: pl.title, en: en.title, advicePl: pl.detail, adviceEn: en.detail },
  }
}

const tags = ['jobs']
const params = z.object({ clusterId: clusterParam, jobId: z.string().max(80) })
const answer = { description: 'The job.', content: { 'application/json': { schema: JobSchema } } }

const list = createRoute({
  method: 'get',
  path: '/clusters/{clusterId}/jobs',
  operationId: 'listJobs',
  summary: 'Long work, newest first',
  tags,
  request: { params: z.object({ clusterId: clusterParam }) },
  responses: {
    200: {
      description: 'The newest hundred.',
      content: { 'application/json': { schema: z.object({ items: z.array(JobSchema) }) } },
    },
    ...problems(),
  },
})

const find = createRoute({
  method: 'get',
  path: '/clusters/{clusterId}/jobs/{jobId}',
  operationId: 'findJob',
  summary: 'One job with its progress',
  tags,
  request: { params },
  responses: { 200: answer, ...problems('job.not-found') },
})

const cancel = createRoute({
  method: 'post',
  path: '/clusters/{clusterId}/jobs/{jobId}/cancellation',
  operationId: 'cancelJob',
  summary: 'Ask a job to stop',
  tags,
  request: { params },
  responses: { 200: answer, ...problems('job.not-found') },
})

/** Long work: who started what, how far it is, stop it. */
export const jobs: Area = (api, { database, clock }) => {
  const needs = jobsOn(database, clock)
  api.openapi(list, async (c) => {
    const found = await listJobs(needs, c.get('actor'), c.req.valid('param').clusterId)
    return c.json({ items: found.map(jobOnWire) }, 200)
  })
  api.openapi(find, async (c) => {
    const { clusterId, jobId } = c.req.valid('param')
    return c.json(jobOnWire(await findJob(needs, c.get('actor'), clusterId, jobId)), 200)
  })
  api.openapi(cancel, async (c) => {
    const { clusterId, jobId } = c.req.valid('param')
    return c.json(jobOnWire(await cancelJob(needs, c.get('actor'), clusterId, jobId)), 200)
  })
}
