import { createRoute, z } from '@hono/zod-openapi'
import { checkJournal, readJournal } from '../../usecases/office/read-journal.ts'
import type { Area } from '../api.ts'
import { clusterParam, pageOf, pageQuery } from '../parameters.ts'
import { problems } from '../problem.ts'

const Entry = z
  .object({
    entry: z.int(),
    at: z.string(),
    actor: z.string(),
    what: z.string(),
    about: z.string(),
    before: z.unknown(),
    after: z.unknown(),
    hash: z.string(),
  })
  .openapi('JournalEntry')
const params = z.object({ clusterId: clusterParam })
const tags = ['journal']

const list = createRoute({
  method: 'get',
  path: '/clusters/{clusterId}/journal',
  operationId: 'readJournal',
  summary: 'Changes, newest first',
  tags,
  request: { params, query: z.object({ ...pageQuery, about: z.string().max(200).optional() }) },
  responses: {
    200: { description: 'A page of changes.', content: { 'application/json': { schema: pageOf(Entry) } } },
    ...problems(),
  },
})

const check = createRoute({
  method: 'get',
  path: '/clusters/{clusterId}/journal/check',
  operationId: 'checkJournal',
  summary: 'Whether the chain of changes holds',
  tags,
  request: { params },
  responses: {
    200: {
      description: 'Entries walked, and the first that does not fit.',
      content: { 'application/json': { schema: z.object({ entries: z.int(), brokenAt: z.int().nullable() }) } },
    },
    ...problems(),
  },
})

/** The journal of a cluster. */
export const journal: Area = (api, { office }) => {
  api.openapi(list, async (c) => {
    const { after, limit, about } = c.req.valid('query')
    const wanted = { after: after ?? null, limit, about: about ?? null }
    const page = await readJournal(office, c.get('actor'), c.req.valid('param').clusterId, wanted)
    return c.json({ ...page, items: [...page.items] }, 200)
  })
  api.openapi(check, async (c) =>
    c.json(await checkJournal(office, c.get('actor'), c.req.valid('param').clusterId), 200),
  )
}
