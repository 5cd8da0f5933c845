import { createHash } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { Refusal } from '../../domain/problems/refusal.ts'
import type { Database } from '../database/session.ts'
import type { Env } from './api.ts'

const KEPT_HOURS = 24
const MOST_KEPT = 1 << 20

interface Kept {
  readonly request: string
  readonly status: number | null
  readonly headers: Record<string, string> | null
  readonly body: string | null
}

/**
 * Idempotency keys: a write repeated under the same key is answered as the first time and done once.
 *
 * The key is taken before the work begins. A process that dies in between leaves it taken: the repeat is refused and
 * says so, rather than done twice.
 *
 * @refuses http.key-reused for another request under the same key, http.key-in-use while the first one runs
 */
export function answerOnce(database: Database, clock: () => string): MiddlewareHandler<Env> {
  return async (c, next) => {
    const key = c.req.header('idempotency-key')
    const actor = c.get('actor')
    const multipart = c.req.header('content-type')?.startsWith('multipart/')
    if (key === undefined || key.length > 200 || actor.kind !== 'user' || c.req.method === 'GET' || multipart)
      return next()
    const body = await c.req.raw.clone().text()
    const request = createHash('sha256')
      .update(JSON.stringify([c.req.method, c.req.path, c.req.header('if-match') ?? null, body]))
      .digest('hex')
    const taken = await database.transaction(async (session) => {
      await session.query(
        `delete from auth_answer where user_id = $1 and at < $2::timestamptz - make_interval(hours => $3)`,
        [actor.id, clock(), KEPT_HOURS],
      )
      const inserted = await session.query(
        `insert into auth_answer (user_id, key, request, at) values ($1, $2, $3, $4) on conflict do nothing returning key`,
        [actor.id, key, request, clock()],
      )
      return inserted.length === 1
    })
    if (!taken) return replay(await readKept(database, actor.id, key), request, key)
    await next()
    const answer = c.res.clone()
    const text = await answer.text()
    // A fault of ours may be repeated; everything else was decided.
    if (answer.status >= 500 || text.length > MOST_KEPT) {
      await database.transaction((session) =>
        session.query('delete from auth_answer where user_id = $1 and key = $2', [actor.id, key]),
      )
      return
    }
    const headers = Object.fromEntries(
      ['content-type', 'etag', 'location'].flatMap((name) => {
        const value = answer.headers.get(name)
        return value === null ? [] : [[name, value]]
      }),
    )
    await database.transaction((session) =>
      session.query('update auth_answer set status = $3, headers = $4, body = $5 where user_id = $1 and key = $2', [
        actor.id,
        key,
        answer.status,
        JSON.stringify(headers),
        text,
      ]),
    )
  }
}

async function readKept(database: Database, user: string, key: string): Promise<Kept | undefined> {
  const [kept] = await database.read((session) =>
    session.query<Kept>('select request, status, headers, body from auth_answer where user_id = $1 and key = $2', [
      user,
      key,
    ]),
  )
  return kept
}

function replay(kept: Kept | undefined, request: string, key: string): Response {
  if (kept && kept.request !== request) throw new Refusal('http.key-reused', { key })
  if (!kept || kept.status === null) throw new Refusal('http.key-in-use', { key })
  const empty = kept.status === 204 || kept.status === 304
  return new Response(empty ? null : kept.body, {
    status: kept.status,
    headers: { ...kept.headers, 'idempotent-replay': 'true' },
  })
}
