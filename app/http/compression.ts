import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { MiddlewareHandler } from 'hono'
import type { Env } from './api.ts'

/** Smaller answers gain nothing. */
const LEAST = 1024
const TYPES = /^(application\/(json|problem\+json|octet-stream|yaml)|text\/)/

/** How close bytes are packed: quickly for an answer made once and read once, well for a file that everybody reads. */
const EFFORTS = { quick: { brotli: 4, gzip: 6 }, well: { brotli: 9, gzip: 9 } }

export type Encoding = 'br' | 'gzip'

/** Packs bytes in the way that the caller takes. */
export function pack(bytes: Uint8Array, encoding: Encoding, effort: keyof typeof EFFORTS): Promise<Uint8Array> {
  const { brotli, gzip: level } = EFFORTS[effort]
  return encoding === 'br'
    ? promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: brotli } })
    : promisify(gzip)(bytes, { level })
}

/** The better of what the caller takes; `q=0` refuses one. */
export function encodingFor(accepted: string): Encoding | undefined {
  const takes = (name: string) =>
    new RegExp(`(^|[,\\s])${name}(?!\\s*;\\s*q=0(\\.0+)?\\s*(,|$))\\s*(;|,|$)`, 'i').test(accepted)
  if (takes('br')) return 'br'
  return takes('gzip') ? 'gzip' : undefined
}

/** Compresses answers of the API as the caller allows. */
export const compressed: MiddlewareHandler<Env> = async (c, next) => {
  await next()
  const { headers, body, status } = c.res
  const encoding = encodingFor(c.req.header('accept-encoding') ?? '')
  if (
    !body ||
    c.req.method === 'HEAD' ||
    headers.has('content-encoding') ||
    !TYPES.test(headers.get('content-type') ?? '')
  )
    return
  headers.append('vary', 'accept-encoding')
  // A file to be kept may be long and is compressed by itself; what is told bit by bit must not wait for its end.
  if (
    !encoding ||
    /^(text\/event-stream|application\/octet-stream.*attachment)/.test(
      `${headers.get('content-type')} ${headers.get('content-disposition')}`,
    )
  )
    return
  const bytes = new Uint8Array(await c.res.arrayBuffer())
  const fresh = new Headers(headers)
  fresh.delete('content-length')
  if (bytes.length < LEAST) {
    c.res = new Response(bytes, { status, headers: fresh })
    return
  }
  fresh.set('content-encoding', encoding)
  // Another form of the same answer is not the same bytes.
  const etag = fresh.get('etag')
  if (etag && !etag.startsWith('W/')) fresh.set('etag', `W/${etag}`)
  c.res = undefined
  c.res = new Response(new Uint8Array(await pack(bytes, encoding, 'quick')), { status, headers: fresh })
}
