import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { MiddlewareHandler } from 'hono'
import type { Env } from './api.ts'

/** Smaller answers gain nothing. */
const LEAST = 1024
/** Quick settings: an answer is made once and read once. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }
const TYPES = /^(application\/(json|problem\+json|octet-stream|yaml)|text\/)/

const encoders = {
  br: (bytes: Uint8Array) => promisify(brotliCompress)(bytes, BROTLI),
  gzip: (bytes: Uint8Array) => promisify(gzip)(bytes),
}

/** The better of what the caller takes; `q=0` refuses one. */
export function encodingFor(accepted: string): 'br' | 'gzip' | undefined {
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
  c.res = new Response(new Uint8Array(await encoders[encoding](bytes)), { status, headers: fresh })
}
