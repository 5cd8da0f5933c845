import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { Refusal } from '../../domain/problems/refusal.ts'
import type { Env } from './api.ts'
import { problemResponse } from './problem.ts'

const JSON_BYTES = 2 << 20
const CALC_BYTES = 64 << 20
const FILE_BYTES = 512 << 20
/** A document to be published: a scan of many pages, not a film. */
const PUBLISHED_BYTES = 20 << 20
/** A document of the office, counted while it goes to the disk. */
export const DOCUMENT_BYTES = 100 << 20
/** Tables of a register: 200,000 rows fit. */
export const TABLE_BYTES = 40 << 20

/** Routes that take more than a form: files as multipart or raw bytes, and calculators. */
function limitOf(path: string): number {
  if (path.startsWith('/api/calc/')) return CALC_BYTES
  if (/\/publications\/[^/]+\/file$/.test(path)) return PUBLISHED_BYTES
  if (/\/spreadsheets(\/|$)/.test(path)) return TABLE_BYTES
  return /\/(imports?|uploads?|files?|deliver(y|ies)|readings)(\/|$)/.test(path) ? FILE_BYTES : JSON_BYTES
}

/** Routes that take their form as a stream. */
const STREAMED = /^\/api\/clusters\/[^/]+\/(imports|area\/boundaries)$/

/** Routes that take a file as their body, and count it themselves while it streams. */
const COUNTED = /^\/api\/clusters\/[^/]+\/documents(\/[^/]+\/versions)?$/

/** Refuses bodies beyond what the route can need, while they stream in. @refuses http.too-large */
export const limitedBody: MiddlewareHandler<Env> = (c, next) => {
  // A form of files is counted while it goes to the disk; here it would be held in memory.
  if (STREAMED.test(c.req.path) && c.req.header('content-type')?.startsWith('multipart/')) return next()
  if (c.req.method === 'POST' && COUNTED.test(c.req.path)) return next()
  const limit = limitOf(c.req.path)
  return bodyLimit({
    maxSize: limit,
    onError: (inner) => problemResponse(inner, new Refusal('http.too-large', { limit })),
  })(c, next)
}
