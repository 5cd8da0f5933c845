import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { Wire } from './client.ts'
import { send, versionTag } from './client.ts'
import { getJson, inCluster, sendJson } from './json.ts'

export type DocumentEntry = Wire<'DocumentEntry'>
export type Document = Wire<'Document'>
export type DocumentPatch = Wire<'DocumentPatch'>

/** What part of the list is wanted. */
export interface DocumentsWanted {
  readonly text: string
  readonly source: string
  readonly year: string
  /** A month within it. */
  readonly month: string
  readonly isArchived: boolean
}

interface DocumentPage {
  readonly items: readonly DocumentEntry[]
  readonly total: number
  readonly all: number
  readonly years: readonly string[]
}

const PAGE = 50

/** Documents of the cluster the reader sees, page after page. */
export function documentsQuery(clusterId: string, { text, source, year, month, isArchived }: DocumentsWanted) {
  // Who looks for one statement gets it; who looks around gets a line for each month of them.
  const folded = String(text === '' && month === '')
  const query = new URLSearchParams({ limit: String(PAGE), archived: String(isArchived), folded })
  for (const [name, value] of Object.entries({ text, source, year, month })) if (value !== '') query.set(name, value)
  return infiniteQueryOptions({
    queryKey: ['documents', clusterId, query.toString()],
    queryFn: ({ pageParam }) => getJson<DocumentPage>(inCluster(clusterId, `/documents?${query}&skip=${pageParam}`)),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const shown = pages.reduce((sum, { items }) => sum + items.length, 0)
      return shown < last.total ? shown : undefined
    },
  })
}

const at = (clusterId: string, id: string, rest = '') =>
  inCluster(clusterId, `/documents/${encodeURIComponent(id)}${rest}`)

export function documentQuery(clusterId: string, id: string) {
  return queryOptions({
    queryKey: ['document', clusterId, id],
    queryFn: () => getJson<Document>(at(clusterId, id)),
  })
}

/** Where a file of a document is. */
export function documentFile(clusterId: string, id: string, number: number): string {
  return at(clusterId, id, `/file?number=${number}`)
}

async function layFile(address: string, file: File, headers: Record<string, string> = {}): Promise<Document> {
  const request = { method: 'POST', body: file, headers: { 'content-type': 'application/octet-stream', ...headers } }
  return (await (await send(address, request)).json()) as Document
}

/** Lays a document down; its file streams up. */
export function layDocument(
  clusterId: string,
  said: { readonly name: string; readonly kind: string; readonly day: string; readonly visibility: string },
  file: File,
): Promise<Document> {
  return layFile(inCluster(clusterId, `/documents?${new URLSearchParams({ ...said, fileName: file.name })}`), file)
}

/** Lays a newer file under a document. */
export function layVersion(clusterId: string, before: Document, file: File, note: string): Promise<Document> {
  const query = new URLSearchParams({ fileName: file.name, ...(note.trim() === '' ? {} : { note }) })
  return layFile(at(clusterId, before.documentId, `/versions?${query}`), file, { 'if-match': versionTag(before) })
}

export function changeDocument(clusterId: string, before: Document, patch: DocumentPatch): Promise<Document> {
  return sendJson('PATCH', at(clusterId, before.documentId), patch, { 'if-match': versionTag(before) })
}

/** Makes a paper from what the cluster holds now, and keeps it. */
export function makePaper(
  clusterId: string,
  wanted: { readonly kind: string; readonly format: string },
): Promise<unknown> {
  return sendJson('POST', inCluster(clusterId, '/papers'), wanted)
}
