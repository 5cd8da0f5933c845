import { createRoute, z } from '@hono/zod-openapi'
import { papersOn } from '../../database/stores/papers/paper-store.ts'
import { listPapers, makePaper, readPaper } from '../../usecases/papers/papers.ts'
import { KEPT_FORMATS, PAPER_KINDS } from '../../usecases/papers/ports.ts'
import type { Area } from '../api.ts'
import { PAPER_TYPES, paperBytes, paperContent } from '../paper-answer.ts'
import { clusterParam } from '../parameters.ts'
import { problems } from '../problem.ts'

const tags = ['papers']
const inCluster = z.object({ clusterId: clusterParam })
const kind = z.enum(PAPER_KINDS)
const format = z.enum(KEPT_FORMATS)
const language = z.enum(['pl', 'en'])

const PaperSchema = z
  .object({
    paperId: z.string(),
    kind,
    format,
    language,
    settlementId: z.string().nullable(),
    memberId: z.string().nullable(),
    fileName: z.string(),
    bytes: z.int(),
    sha256: z.string(),
    madeAt: z.string(),
    madeBy: z.string(),
  })
  .openapi('Paper')

const list = createRoute({
  method: 'get',
  path: '/clusters/{clusterId}/papers',
  operationId: 'listPapers',
  summary: 'Papers that were made, with who made them and when, newest first',
  tags,
  request: { params: inCluster },
  responses: {
    200: {
      description: 'The list.',
      content: { 'application/json': { schema: z.object({ items: z.array(PaperSchema) }) } },
    },
    ...problems(),
  },
})

const make = createRoute({
  method: 'post',
  path: '/clusters/{clusterId}/papers',
  operationId: 'makePaper',
  summary: 'Make a paper from what the cluster holds now, and keep it',
  tags,
  request: {
    params: inCluster,
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z
            .object({
              kind,
              format: format.default('pdf'),
              language: language.default('pl').openapi({ description: 'A declaration is Polish always.' }),
              settlementId: z.uuid().nullable().default(null),
              memberId: z.string().max(80).nullable().default(null),
            })
            .openapi('PaperWanted'),
        },
      },
    },
  },
  responses: {
    201: { description: 'The paper as kept.', content: { 'application/json': { schema: PaperSchema } } },
    ...problems(
      'paper.about-what',
      'settlement.not-found',
      'settlement.not-approved',
      'settlement.no-statement',
      'member.not-found',
    ),
  },
})

const read = createRoute({
  method: 'get',
  path: '/clusters/{clusterId}/papers/{paperId}/file',
  operationId: 'readPaper',
  summary: 'A kept paper, byte by byte as it was made',
  tags,
  request: { params: inCluster.extend({ paperId: z.uuid() }) },
  responses: { 200: paperContent, ...problems('paper.not-found') },
})

/** The folder of papers of a cluster. */
export const papers: Area = (api, { database, clock }) => {
  const needs = papersOn(database, clock)
  api.openapi(list, async (c) => {
    const found = await listPapers(needs, c.get('actor'), c.req.valid('param').clusterId)
    return c.json({ items: [...found] }, 200)
  })
  api.openapi(make, async (c) => {
    const { clusterId } = c.req.valid('param')
    const body = c.req.valid('json')
    const wanted = body.kind === 'declaration' ? { ...body, language: 'pl' as const } : body
    const made = await makePaper(needs, c.get('actor'), clusterId, wanted, async (content, madeOn) => {
      // The typesetter is loaded only when a paper is asked for.
      const { setPaper } = await import('../../documents/set-paper.ts')
      return setPaper(content, madeOn, wanted.format, wanted.language)
    })
    return c.json(made, 201, { location: `/api/clusters/${clusterId}/papers/${made.paperId}/file` })
  })
  api.openapi(read, async (c) => {
    const { clusterId, paperId } = c.req.valid('param')
    const { paper, content } = await readPaper(needs, c.get('actor'), clusterId, paperId)
    return c.body(paperBytes(content), 200, {
      'content-type': PAPER_TYPES[paper.format],
      'content-disposition': `attachment; filename="${paper.fileName}"`,
    })
  })
}
