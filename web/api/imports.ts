import { queryOptions } from '@tanstack/react-query'
import { problemFrom, send } from './client.ts'
import type { WireFinding } from './finding.ts'
import type { Job } from './jobs.ts'

export interface ImportTotals {
  readonly added: number
  readonly changed: number
  readonly same: number
  readonly refused: number
  readonly beforeWh: number
  readonly afterWh: number
}

export interface ReadingImport {
  readonly importId: number
  readonly kind: 'files' | 'folder' | 'live' | 'cluster-folder'
  readonly state: 'preview' | 'saved' | 'cancelled' | 'undone'
  readonly createdAt: string
  readonly createdBy: string
  readonly savedAt: string | null
  readonly savedBy: string | null
  readonly undoneAt: string | null
  readonly version: number | null
  readonly totals: ImportTotals
}

export interface MonthPreview {
  readonly point: string
  readonly direction: 'withdrawal' | 'feed-in'
  readonly month: string
  readonly added: number
  readonly changed: number
  readonly same: number
  readonly refused: number
  readonly beforeWh: number
  readonly afterWh: number
}

export interface ImportedFile {
  readonly file: number
  readonly name: string
  readonly format: string
  readonly preliminary: boolean
  readonly summary: {
    readonly points: number
    readonly from: string | null
    readonly to: string | null
    readonly values: number
    readonly sameAs: number | null
  }
  readonly findings: readonly WireFinding[]
  readonly months: readonly MonthPreview[]
}

const at = (clusterId: string, path = '') => `/api/clusters/${encodeURIComponent(clusterId)}/imports${path}`

export function importsQuery(clusterId: string) {
  return queryOptions({
    queryKey: ['imports', clusterId],
    queryFn: async (): Promise<{ readonly items: readonly ReadingImport[] }> =>
      (await send(`${at(clusterId)}?limit=20`)).json(),
  })
}

export function importQuery(clusterId: string, importId: number) {
  return queryOptions({
    queryKey: ['import', clusterId, importId],
    queryFn: async (): Promise<ReadingImport & { readonly files: readonly ImportedFile[] }> =>
      (await send(at(clusterId, `/${importId}`))).json(),
  })
}

/**
 * Sends files; no reading in force changes by it.
 *
 * @param progress  called with the part sent, 0 to 1
 * @returns         the job that reads and rehearses them; it goes on when the page is closed
 */
export function sendReadings(
  clusterId: string,
  files: readonly File[],
  progress: (part: number) => void,
  signal: AbortSignal,
): Promise<Job> {
  const body = new FormData()
  for (const file of files) body.append('files', file, file.name)
  return new Promise((resolve, reject) => {
    // fetch cannot tell how much has been sent.
    const request = new XMLHttpRequest()
    request.open('POST', at(clusterId))
    request.setRequestHeader('accept-language', document.documentElement.lang)
    request.upload.onprogress = ({ loaded, total }) => progress(total > 0 ? loaded / total : 0)
    request.onload = async () => {
      const response = new Response(request.responseText, { status: request.status })
      if (response.ok) resolve(JSON.parse(request.responseText))
      else reject(await problemFrom(response))
    }
    request.onerror = () => reject(new TypeError('network'))
    request.onabort = () => reject(new DOMException('cancelled', 'AbortError'))
    signal.addEventListener('abort', () => request.abort())
    request.send(body)
  })
}

export async function acceptImport(clusterId: string, importId: number): Promise<ReadingImport> {
  return (await send(at(clusterId, `/${importId}/acceptance`), { method: 'POST' })).json()
}

/** Gives up an import that waits, or takes back one that was saved. */
export async function dropImport(clusterId: string, importId: number): Promise<void> {
  await send(at(clusterId, `/${importId}`), { method: 'DELETE' })
}
