import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import type { Env } from '../api.ts'

/**
 * An answer everybody may keep for a minute and then ask whether it still holds: its tag is the checksum of its bytes.
 */
export function cachedAnswer(
  c: Context<Env>,
  body: string | Uint8Array<ArrayBuffer>,
  contentType: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`
  const kept = { etag, 'cache-control': 'public, max-age=60, must-revalidate' }
  const asked = (c.req.header('if-none-match') ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  if (asked.includes(etag)) return c.body(null, 304, kept)
  return c.body(body, 200, { ...kept, 'content-type': contentType, ...headers })
}
