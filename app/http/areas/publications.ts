import { createRoute, z } from '@hono/zod-openapi'
import { PUBLICATION_KINDS, PUBLICATION_STATES } from '../../../domain/governance/publication.ts'
import { publicSideOn } from '../../database/stores/public-side/public-stores.ts'
import { newPublicationSchema, publicationPatchSchema } from '../../usecases/public-side/publication.ts'
import {
  attachFile,
  changePublication,
  createPublication,
  findPublication,
  listPublications,
  readOwnFile,
  removePublication,
  stepPublication,
} from '../../usecases/public-side/publications.ts'
import type { Area } from '../api.ts'
import { etagOf, expectedVersion, hasVersion } from '../etag.ts'
import { named } from '../named.ts'
import { clusterParam, etagHeader, ifMatch } from '../parameters.ts'
import { problems } from '../problem.ts'
import { fileHeaders } from '../public-pages/file-headers.ts'
import { PublicationSchema } from './public-schemas.ts'

const tags = ['publications']
const inCluster = z.object({ clusterId: clusterParam })
const params = z.object({ clusterId: clusterParam, publicationId: z.string().max(80) })
const one = (description: string) => ({
  description,
  headers: etagHeader,
  content: { 'application/json': { schema: PublicationSchema } },
})
const edits = ['publication.not-found', 'register.changed-meanwhile', 'register.no-version'] as const

const list = createRoute({
  method: 'get',
  path: '/clusters/{clusterId}/publications',
  operationId: 'listPublications',
  summary: 'Announcements, events and documents: drafts, published and withdrawn',
  tags,
  request: {
    params: inCluster,
    query: z.object({ kind: z.enum(PUBLICATION_KINDS).optional(), state: z.enum(PUBLICATION_STATES).optional() }),
  },
  responses: {
    200: {
      description: 'Newest first.',
      content: { 'application/json': { schema: z.object({ items: z.array(PublicationSchema) }) } },
    },
    ...problems(),
  },
})
const find = createRoute({
  method: 'get',
  path: '/clusters/{clusterId}/publications/{publicationId}',
  operationId: 'findPublication',
  summary: 'One publication',
  tags,
  request: { params },
  responses: {
    200: one('The publication.'),
    304: { description: 'You have it.' },
    ...problems('publication.not-found'),
  },
})
const create = createRoute({
  method: 'post',
  path: '/clusters/{clusterId}/publications',
  operationId: 'createPublication',
  summary: 'Start a draft',
  tags,
  request: {
    params: inCluster,
    body: {
      required: true,
      content: { 'application/json': { schema: named(newPublicationSchema, 'NewPublication') } },
    },
  },
  responses: { 201: one('The draft.'), ...problems('publication.ends-before') },
})
const change = createRoute({
  method: 'patch',
  path: '/clusters/{clusterId}/publications/{publicationId}',
  operationId: 'changePublication',
  summary: 'Change words and days; what is published changes at once',
  tags,
  request: {
    params,
    headers: ifMatch,
    body: {
      required: true,
      content: { 'application/json': { schema: named(publicationPatchSchema, 'PublicationPatch') } },
    },
  },
  responses: { 200: one('As changed.'), ...problems(...edits, 'publication.ends-before', 'publication.no-day') },
})
const remove = createRoute({
  method: 'delete',
  path: '/clusters/{clusterId}/publications/{publicationId}',
  operationId: 'removePublication',
  summary: 'Take out a draft',
  tags,
  request: { params, headers: ifMatch },
  responses: { 204: { description: 'It is gone.' }, ...problems(...edits, 'publication.wrong-state') },
})
const release = createRoute({
  method: 'post',
  path: '/clusters/{clusterId}/publications/{publicationId}/release',
  operationId: 'releasePublication',
  summary: 'Publish',
  tags,
  request: { params, headers: ifMatch },
  responses: {
    200: one('Published.'),
    ...problems(...edits, 'publication.wrong-state', 'publication.no-day', 'publication.no-file'),
  },
})
const withdraw = createRoute({
  method: 'delete',
  path: '/clusters/{clusterId}/publications/{publicationId}/release',
  operationId: 'withdrawPublication',
  summary: 'Withdraw from the public page',
  tags,
  request: { params, headers: ifMatch },
  responses: { 200: one('Withdrawn.'), ...problems(...edits, 'publication.wrong-state') },
})
const binary = z.any().openapi({ type: 'string', format: 'binary' })
const attach = createRoute({
  method: 'put',
  path: '/clusters/{clusterId}/publications/{publicationId}/file',
  operationId: 'attachFile',
  summary: 'Lay the file of a document: PDF, DOCX, ODT, XLSX, ODS, CSV or TXT',
  tags,
  request: {
    params,
    headers: ifMatch,
    query: z.object({ name: z.string().trim().min(1).max(200) }),
    body: { required: true, content: { 'application/octet-stream': { schema: binary } } },
  },
  responses: {
    200: one('The document with its file.'),
    ...problems(
      ...edits,
      'publication.not-a-document',
      'publication.wrong-state',
      'publication.file-kind',
      'http.too-large',
    ),
  },
})
const download = createRoute({
  method: 'get',
  path: '/clusters/{clusterId}/publications/{publicationId}/file',
  operationId: 'readPublicationFile',
  summary: 'The file of a document, published or not',
  tags,
  request: { params },
  responses: {
    200: { description: 'The file as laid.', content: { 'application/octet-stream': { schema: binary } } },
    ...problems('publication.not-found', 'publication.no-file'),
  },
})

/** What the office publishes. */
export const publications: Area = (api, { database, clock }) => {
  const needs = publicSideOn(database, clock)
  api.openapi(list, async (c) => {
    const { kind, state } = c.req.valid('query')
    const filter = { kind: kind ?? null, state: state ?? null }
    const items = await listPublications(needs, c.get('actor'), c.req.valid('param').clusterId, filter)
    return c.json({ items: [...items] }, 200)
  })
  api.openapi(find, async (c) => {
    const { clusterId, publicationId } = c.req.valid('param')
    const found = await findPublication(needs, c.get('actor'), clusterId, publicationId)
    if (hasVersion(c, found)) return c.body(null, 304)
    return c.json(found, 200, { etag: etagOf(found) })
  })
  api.openapi(create, async (c) => {
    const { clusterId } = c.req.valid('param')
    const made = await createPublication(needs, c.get('actor'), clusterId, c.req.valid('json'))
    return c.json(made, 201, {
      etag: etagOf(made),
      location: `/api/clusters/${clusterId}/publications/${made.publicationId}`,
    })
  })
  api.openapi(change, async (c) => {
    const { clusterId: cluster, publicationId: id } = c.req.valid('param')
    const where = { cluster, id, expected: expectedVersion(c) }
    const changed = await changePublication(needs, c.get('actor'), where, c.req.valid('json'))
    return c.json(changed, 200, { etag: etagOf(changed) })
  })
  api.openapi(remove, async (c) => {
    const { clusterId: cluster, publicationId: id } = c.req.valid('param')
    await removePublication(needs, c.get('actor'), { cluster, id, expected: expectedVersion(c) })
    return c.body(null, 204)
  })
  for (const [route, step] of [
    [release, 'publish'],
    [withdraw, 'withdraw'],
  ] as const)
    api.openapi(route, async (c) => {
      const { clusterId: cluster, publicationId: id } = c.req.valid('param')
      const where = { cluster, id, expected: expectedVersion(c) }
      const changed = await stepPublication(needs, c.get('actor'), where, step)
      return c.json(changed, 200, { etag: etagOf(changed) })
    })
  api.openapi(attach, async (c) => {
    const { clusterId: cluster, publicationId: id } = c.req.valid('param')
    const { name } = c.req.valid('query')
    const where = { cluster, id, expected: expectedVersion(c) }
    const given = { name, content: new Uint8Array(await c.req.arrayBuffer()) }
    const changed = await attachFile(needs, c.get('actor'), where, given)
    return c.json(changed, 200, { etag: etagOf(changed) })
  })
  api.openapi(download, async (c) => {
    const { clusterId, publicationId } = c.req.valid('param')
    const { file, content } = await readOwnFile(needs, c.get('actor'), clusterId, publicationId)
    return c.body(new Uint8Array(content), 200, {
      'content-type': file.mediaType,
      ...fileHeaders(file.name, file.mediaType),
    })
  })
}
