import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { PublicCluster } from '../../usecases/public-side/public-cluster.ts'
import { publicClusters as listAll } from '../../usecases/public-side/public-cluster.ts'
import { publicFile } from '../../usecases/public-side/public-publications.ts'
import type { Area, Env } from '../api.ts'
import { problems } from '../problem.ts'
import { cachedAnswer } from '../public-pages/cached-answer.ts'
import { fileHeaders } from '../public-pages/file-headers.ts'
import { publicSideOf } from '../public-pages/load-view.ts'
import {
  PublicClusterSchema,
  PublicFiguresSchema,
  PublicPublicationSchema,
  PublicRegisterSchema,
} from './public-schemas.ts'

const tags = ['public']
const params = z.object({ slug: z.string().max(80) })
const json = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  200: { description, headers: z.object({ etag: z.string() }), content: { 'application/json': { schema } } },
  304: { description: 'You have it.' },
})
/** No sign-in. */
const security: Record<string, string[]>[] = []
const shared = { method: 'get' as const, tags, security }

const list = createRoute({
  ...shared,
  path: '/public/clusters',
  operationId: 'listPublicClusters',
  summary: 'Clusters that have a public page',
  responses: json(z.object({ items: z.array(PublicClusterSchema) }), 'By name.'),
})
const find = createRoute({
  ...shared,
  path: '/public/clusters/{slug}',
  operationId: 'findPublicCluster',
  summary: 'What a cluster says of itself',
  request: { params },
  responses: { ...json(PublicClusterSchema, 'The cluster.'), ...problems('page.not-found') },
})
const register = createRoute({
  ...shared,
  path: '/public/clusters/{slug}/members',
  operationId: 'readPublicRegister',
  summary: 'The register of members the agreement makes public',
  request: { params },
  responses: { ...json(PublicRegisterSchema, 'Today’s members.'), ...problems('page.not-found') },
})
const publications = createRoute({
  ...shared,
  path: '/public/clusters/{slug}/publications',
  operationId: 'listPublicPublications',
  summary: 'Announcements, events and documents that are published',
  request: { params },
  responses: {
    ...json(z.object({ items: z.array(PublicPublicationSchema) }), 'Announcements and documents newest first.'),
    ...problems('page.not-found'),
  },
})
const file = createRoute({
  ...shared,
  path: '/public/clusters/{slug}/publications/{publicationId}/file',
  operationId: 'readPublicFile',
  summary: 'The file of a published document',
  request: { params: params.extend({ publicationId: z.string().max(80) }) },
  responses: {
    200: {
      description: 'The file as laid.',
      content: { 'application/octet-stream': { schema: z.any().openapi({ type: 'string', format: 'binary' }) } },
    },
    ...problems('page.not-found', 'publication.not-found'),
  },
})
const figures = createRoute({
  ...shared,
  path: '/public/clusters/{slug}/figures',
  operationId: 'readPublicFigures',
  summary: 'Energy of a year by month: approved settlements, else readings marked as preliminary',
  request: { params, query: z.object({ year: z.coerce.number().int().min(2000).max(2099).optional() }) },
  responses: { ...json(PublicFiguresSchema, 'The figures the cluster shows.'), ...problems('page.not-found') },
})

function onWire({ page, gminas, ...cluster }: PublicCluster): z.output<typeof PublicClusterSchema> {
  const { about, joining, contact } = page
  return { ...cluster, gminas: gminas.map(({ code, name }) => ({ code, name })), about, joining, contact }
}

/** What anybody may read of the clusters that show themselves; no sign-in, kept by caches for a minute. */
export const publicClusters: Area = (api, parts) => {
  const side = publicSideOf(parts)
  // The answer is made as text at once, so that its tag is the checksum of its bytes; the schemas are held by a test.
  const answer = (c: Context<Env>, value: unknown) =>
    cachedAnswer(c, JSON.stringify(value), 'application/json') as never
  api.openapi(list, async (c) => answer(c, { items: (await listAll(side.needs)).map(onWire) }))
  api.openapi(find, async (c) => answer(c, onWire((await side.view(c.req.valid('param').slug, 'pl')).cluster)))
  api.openapi(register, async (c) => answer(c, (await side.view(c.req.valid('param').slug, 'pl')).register))
  api.openapi(publications, async (c) =>
    answer(c, { items: (await side.view(c.req.valid('param').slug, 'pl')).publications }),
  )
  api.openapi(file, async (c) => {
    const { slug, publicationId } = c.req.valid('param')
    const found = await publicFile(side.needs, slug, publicationId)
    const { name, mediaType } = found.file
    return cachedAnswer(c, new Uint8Array(found.content), mediaType, fileHeaders(name, mediaType)) as never
  })
  api.openapi(figures, async (c) => {
    const view = await side.view(c.req.valid('param').slug, 'pl', c.req.valid('query').year ?? null)
    const shown = view.cluster.page.figures.length > 0
    return answer(c, shown ? view.figures : { years: [], year: null, withheld: 'not-shown' })
  })
}
