import { Readable } from 'node:stream'
import { createRoute, z } from '@hono/zod-openapi'
import { documentsOn } from '../../database/stores/documents/document-stores.ts'
import {
  documentPatchSchema,
  documentSchema,
  newDocumentSchema,
  VISIBILITIES,
} from '../../usecases/documents/document.ts'
import { DOCUMENT_SOURCES } from '../../usecases/documents/entry.ts'
import { listDocuments } from '../../usecases/documents/list-documents.ts'
import {
  changeDocument,
  findDocument,
  layDocument,
  layVersion,
  mayLay,
  readDocument,
} from '../../usecases/documents/own-documents.ts'
import type { Area } from '../api.ts'
import { DOCUMENT_BYTES } from '../body-limits.ts'
import { etagOf, expectedVersion } from '../etag.ts'
import { named } from '../named.ts'
import { clusterParam, etagHeader, ifMatch } from '../parameters.ts'
import { problems } from '../problem.ts'
import { fileHeaders } from '../public-pages/file-headers.ts'
import { withSpooledBody } from '../uploads/spool-body.ts'

const tags = ['documents']
const inCluster = z.object({ clusterId: clusterParam })
const params = inCluster.extend({ documentId: z.string().max(80) })
const binary = z.any().openapi({ type: 'string', format: 'binary' })
const fileName = z.string().trim().min(1).max(200)
const fileBody = { required: true, content: { 'application/octet-stream': { schema: binary } } }
const refusedFiles = ['document.file-kind', 'document.file-empty', 'http.too-large'] as const
const edits = ['document.not-found', 'register.no-version', 'register.changed-meanwhile'] as const

const both = z.object({ pl: z.string(), en: z.string() })
export const EntrySchema = z
  .object({
    id: z.string(),
    source: z.enum(DOCUMENT_SOURCES),
    kind: both,
    name: both,
    number: z.string().nullable(),
    of: z.string().openapi({ description: 'Year, month or day it is of.' }),
    state: both.nullable(),
    visibility: z.enum(VISIBILITIES).nullable().openapi({
      description: 'Who sees it; null: the member it is about, and those who see all statements.',
    }),
    memberId: z.string().nullable(),
    format: z.string(),
    bytes: z.int().nullable().openapi({ description: 'Null for papers that are set when asked for.' }),
    href: z.string().openapi({ description: 'Where its file is.' }),
    isArchived: z.boolean(),
    folded: z.int().nullable().openapi({
      description: 'How many statements of one settlement this line stands for; its address lists them. Else null.',
    }),
  })
  .openapi('DocumentEntry')
const DocumentSchema = named(documentSchema, 'Document')
const one = (description: string) => ({
  description,
  headers: etagHeader,
  content: { 'application/json': { schema: DocumentSchema } },
})

const list = createRoute({
  method: 'get',
  path: '/clusters/{clusterId}/documents',
  operationId: 'listDocuments',
  summary: 'Everything the cluster has on paper that the reader sees: search it, filter it, take it',
  tags,
  request: {
    params: inCluster,
    query: z.object({
      text: z.string().max(200).optional(),
      source: z.enum(DOCUMENT_SOURCES).optional(),
      year: z
        .string()
        .regex(/^\d{4}$/)
        .optional(),
      month: z
        .string()
        .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
        .optional(),
      folded: z.enum(['true', 'false']).default('false').openapi({
        description: 'Tells the statements of one settlement in one line.',
      }),
      archived: z.enum(['true', 'false']).default('false'),
      skip: z.coerce.number().int().min(0).max(1_000_000).default(0),
      limit: z.coerce.number().int().min(1).max(500).default(100),
    }),
  },
  responses: {
    200: {
      description: 'A page of the list, newest first.',
      content: {
        'application/json': {
          schema: z.object({
            items: z.array(EntrySchema),
            total: z.int().openapi({ description: 'How many fit the search.' }),
            all: z.int(),
            years: z.array(z.string()),
          }),
        },
      },
    },
    ...problems(),
  },
})

const lay = createRoute({
  method: 'post',
  path: '/clusters/{clusterId}/documents',
  operationId: 'layDocument',
  summary: 'Lay a document of the office down: its file is the body, the rest stands in the address',
  tags,
  request: { params: inCluster, query: newDocumentSchema.extend({ fileName }), body: fileBody },
  responses: { 201: one('The document as kept.'), ...problems(...refusedFiles) },
})

const find = createRoute({
  method: 'get',
  path: '/clusters/{clusterId}/documents/{documentId}',
  operationId: 'findDocument',
  summary: 'A document of the office with its versions',
  tags,
  request: { params },
  responses: { 200: one('The document.'), ...problems('document.not-found') },
})

const change = createRoute({
  method: 'patch',
  path: '/clusters/{clusterId}/documents/{documentId}',
  operationId: 'changeDocument',
  summary: 'Change the name, kind, day or readers of a document, or archive it',
  tags,
  request: {
    params,
    headers: ifMatch,
    body: { required: true, content: { 'application/json': { schema: named(documentPatchSchema, 'DocumentPatch') } } },
  },
  responses: { 200: one('The document as changed.'), ...problems(...edits) },
})

const addVersion = createRoute({
  method: 'post',
  path: '/clusters/{clusterId}/documents/{documentId}/versions',
  operationId: 'layDocumentVersion',
  summary: 'Lay a newer file under a document; the earlier ones stay',
  tags,
  request: {
    params,
    headers: ifMatch,
    query: z.object({ fileName, note: z.string().trim().max(500).optional() }),
    body: fileBody,
  },
  responses: {
    201: one('The document with its new version.'),
    ...problems(...edits, ...refusedFiles, 'document.same-file'),
  },
})

const read = createRoute({
  method: 'get',
  path: '/clusters/{clusterId}/documents/{documentId}/file',
  operationId: 'readDocument',
  summary: 'The file of a document, the newest unless a version is named',
  tags,
  request: { params, query: z.object({ number: z.coerce.number().int().min(1).optional() }) },
  responses: {
    200: { description: 'The file as laid.', content: { 'application/octet-stream': { schema: binary } } },
    ...problems('document.not-found', 'document.no-version'),
  },
})

/** The folder of documents of a cluster. */
export const documents: Area = (api, { database, clock }) => {
  const needs = documentsOn(database, clock)
  api.openapi(list, async (c) => {
    const { clusterId } = c.req.valid('param')
    const { text, source, year, month, folded, archived, skip, limit } = c.req.valid('query')
    const found = await listDocuments(needs, c.get('actor'), clusterId, {
      text: text ?? null,
      source: source ?? null,
      year: year ?? null,
      month: month ?? null,
      isFolded: folded === 'true',
      isArchived: archived === 'true',
      skip,
      limit,
    })
    const items = found.items.map((entry) => ({
      ...entry,
      href: entry.href.startsWith('/public/') ? `/api${entry.href}` : `/api/clusters/${clusterId}${entry.href}`,
    }))
    return c.json({ ...found, items, years: [...found.years] }, 200)
  })
  api.openapi(lay, async (c) => {
    const { clusterId } = c.req.valid('param')
    const { fileName: name, ...wanted } = c.req.valid('query')
    mayLay(c.get('actor'), clusterId)
    const made = await withSpooledBody(c.req.raw, name, DOCUMENT_BYTES, (file) =>
      layDocument(needs, c.get('actor'), clusterId, wanted, file),
    )
    const location = `/api/clusters/${clusterId}/documents/${made.documentId}`
    return c.json(made, 201, { etag: etagOf(made), location })
  })
  api.openapi(find, async (c) => {
    const { clusterId, documentId } = c.req.valid('param')
    const found = await findDocument(needs, c.get('actor'), clusterId, documentId)
    return c.json(found, 200, { etag: etagOf(found) })
  })
  api.openapi(change, async (c) => {
    const { clusterId, documentId: id } = c.req.valid('param')
    const where = { id, expected: expectedVersion(c) }
    const changed = await changeDocument(needs, c.get('actor'), clusterId, where, c.req.valid('json'))
    return c.json(changed, 200, { etag: etagOf(changed) })
  })
  api.openapi(addVersion, async (c) => {
    const { clusterId, documentId: id } = c.req.valid('param')
    const { fileName: name, note } = c.req.valid('query')
    mayLay(c.get('actor'), clusterId)
    const where = { id, expected: expectedVersion(c), note: note || null }
    const changed = await withSpooledBody(c.req.raw, name, DOCUMENT_BYTES, (file) =>
      layVersion(needs, c.get('actor'), clusterId, where, file),
    )
    return c.json(changed, 201, { etag: etagOf(changed) })
  })
  api.openapi(read, async (c) => {
    const { clusterId, documentId } = c.req.valid('param')
    const number = c.req.valid('query').number ?? null
    const { version, content } = await readDocument(needs, c.get('actor'), clusterId, documentId, number)
    return c.body(Readable.toWeb(Readable.from(content)) as ReadableStream, 200, {
      'content-type': version.mediaType,
      'content-length': String(version.bytes),
      ...fileHeaders(version.fileName, version.mediaType),
    })
  })
}
