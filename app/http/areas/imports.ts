import { createRoute, z } from '@hono/zod-openapi'
import { jobsOn } from '../../database/stores/job-store.ts'
import { readingsOn } from '../../database/stores/readings/reading-stores.ts'
import { mayImport, startImport } from '../../usecases/jobs/jobs.ts'
import type { JobFile } from '../../usecases/jobs/ports.ts'
import { acceptImport } from '../../usecases/readings/accept-import.ts'
import { findImport, listImports } from '../../usecases/readings/find-imports.ts'
import { dropImport } from '../../usecases/readings/undo-import.ts'
import type { Area } from '../api.ts'
import { onWire } from '../on-wire.ts'
import { clusterParam, pageOf, pageQuery } from '../parameters.ts'
import { problems } from '../problem.ts'
import { MOST_BYTES, withSpooledFiles } from '../uploads/spool.ts'
import { JobSchema, jobOnWire } from './jobs.ts'
import { ImportedFileSchema, ReadingImportSchema } from './readings-schemas.ts'

const tags = ['readings']
const inCluster = z.object({ clusterId: clusterParam })
const params = z.object({ clusterId: clusterParam, importId: z.coerce.number().int().min(1) })

const upload = createRoute({
  method: 'post',
  path: '/clusters/{clusterId}/imports',
  operationId: 'uploadReadings',
  summary: 'Send files of readings; a job reads them and rehearses the import',
  tags,
  request: {
    params: inCluster,
    body: {
      required: true,
      content: {
        'multipart/form-data': {
          schema: z.object({ files: z.array(z.any().openapi({ type: 'string', format: 'binary' })) }),
        },
      },
    },
  },
  responses: {
    202: { description: 'The job that reads them.', content: { 'application/json': { schema: JobSchema } } },
    ...problems('readings.no-file', 'http.broken-form', 'http.too-large'),
  },
})

const list = createRoute({
  method: 'get',
  path: '/clusters/{clusterId}/imports',
  operationId: 'listImports',
  summary: 'Imports of readings, newest first',
  tags,
  request: { params: inCluster, query: z.object(pageQuery) },
  responses: {
    200: { description: 'A page.', content: { 'application/json': { schema: pageOf(ReadingImportSchema) } } },
    ...problems(),
  },
})

const whole = ReadingImportSchema.extend({ files: z.array(ImportedFileSchema) }).openapi('RehearsedImport')

const find = createRoute({
  method: 'get',
  path: '/clusters/{clusterId}/imports/{importId}',
  operationId: 'findImport',
  summary: 'One import with its files: what is new, changed, the same, refused',
  tags,
  request: { params },
  responses: {
    200: { description: 'The import.', content: { 'application/json': { schema: whole } } },
    ...problems('readings.import-not-found'),
  },
})

const accept = createRoute({
  method: 'post',
  path: '/clusters/{clusterId}/imports/{importId}/acceptance',
  operationId: 'acceptImport',
  summary: 'Put a rehearsed import in force',
  tags,
  request: { params },
  responses: {
    200: { description: 'The import as saved.', content: { 'application/json': { schema: ReadingImportSchema } } },
    ...problems('readings.import-not-found', 'readings.import-closed'),
  },
})

const drop = createRoute({
  method: 'delete',
  path: '/clusters/{clusterId}/imports/{importId}',
  operationId: 'dropImport',
  summary: 'Give up a rehearsed import, or take back a saved one',
  tags,
  request: { params },
  responses: {
    200: { description: 'The import as it is now.', content: { 'application/json': { schema: ReadingImportSchema } } },
    ...problems('readings.import-not-found', 'readings.import-closed'),
  },
})

/** Imports of readings: sent, rehearsed, accepted, taken back. */
export const imports: Area = (api, { database, clock }) => {
  const needs = readingsOn(database, clock)
  const jobs = jobsOn(database, clock)
  // Declared for the contract only: the library's own reading of forms would hold all files in memory.
  api.openAPIRegistry.registerPath(upload)
  api.post(upload.getRoutingPath(), async (c) => {
    const clusterId = c.req.param('clusterId') ?? ''
    mayImport(c.get('actor'), clusterId)
    const start = (files: readonly JobFile[]) => startImport(jobs, c.get('actor'), clusterId, files)
    const job = await withSpooledFiles(c.req.raw, 'files', start, MOST_BYTES, database.filesFolder ?? undefined)
    return c.json(jobOnWire(job), 202, { location: `/api/clusters/${clusterId}/jobs/${job.jobId}` })
  })
  api.openapi(list, async (c) => {
    const { after, limit } = c.req.valid('query')
    const page = await listImports(needs, c.get('actor'), c.req.valid('param').clusterId, {
      after: after ?? null,
      limit,
    })
    return c.json({ ...page, items: [...page.items] }, 200)
  })
  api.openapi(find, async (c) => {
    const { clusterId, importId } = c.req.valid('param')
    const staged = await findImport(needs, c.get('actor'), clusterId, importId)
    return c.json({ ...staged.import, files: onWire(staged.files) }, 200)
  })
  api.openapi(accept, async (c) => {
    const { clusterId, importId } = c.req.valid('param')
    return c.json(await acceptImport(needs, c.get('actor'), clusterId, importId), 200)
  })
  api.openapi(drop, async (c) => {
    const { clusterId, importId } = c.req.valid('param')
    return c.json(await dropImport(needs, c.get('actor'), clusterId, importId), 200)
  })
}
