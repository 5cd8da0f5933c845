import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ProblemCode } from '../../domain/problems/catalogue.ts'
import { meaningOf } from '../../domain/problems/catalogue.ts'
import { fill } from '../../domain/problems/problem.ts'
import { Refusal } from '../../domain/problems/refusal.ts'
import { noSpaceIn } from '../database/disk.ts'
import type { Language } from '../usecases/office/actor.ts'
import { ChangedMeanwhile } from '../usecases/office/version.ts'
import type { Env } from './api.ts'
import { InvalidRequest } from './invalid-request.ts'
import type { ProblemStatus } from './status.ts'
import { statusOf } from './status.ts'

/** A refusal on the wire (RFC 9457), in the language asked for. */
export const problemSchema = z
  .object({
    type: z.string().openapi({ example: '/problems/member.not-found' }),
    title: z.string().openapi({ description: 'What happened, a sentence with the value that caused it.' }),
    status: z.int(),
    detail: z.string().openapi({ description: 'What to do now.' }),
    instance: z.string(),
    code: z.string().openapi({ description: 'Public, never re-used; programs decide by it.' }),
    facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
    pointer: z.string().optional(),
    requestId: z.string(),
    errors: z.array(z.object({ pointer: z.string(), reason: z.string() })).optional(),
    current: z.unknown().optional().openapi({ description: 'What is stored now, when a change met another.' }),
  })
  .openapi('Problem')

/** Sentences of a code in one language. */
export function sentences(code: ProblemCode, facts: Refusal['facts'], language: Language) {
  const { pl, en, advicePl, adviceEn } = meaningOf(code)
  const [title, detail] = language === 'en' ? [en, adviceEn] : [pl, advicePl]
  return { title: fill(title, facts), detail: fill(detail, facts) }
}

/** The fault of each field in the reader's language. */
function faultsIn({ faults }: InvalidRequest, language: Language) {
  return faults.map(({ pointer, reason, reasonPl }) => ({ pointer, reason: language === 'en' ? reason : reasonPl }))
}

/** The answer to a refused request. */
export function problemResponse(c: Context<Env>, refusal: Refusal): Response {
  const { code, facts, place } = refusal
  const status = statusOf(code)
  const language = c.get('language') ?? 'pl'
  const body = {
    type: `/problems/${code}`,
    ...sentences(code, facts, language),
    status,
    instance: c.req.path,
    code,
    facts,
    ...(place.pointer === undefined ? {} : { pointer: place.pointer }),
    ...(place.file === undefined && place.line === undefined ? {} : { place }),
    requestId: c.get('requestId') ?? '',
    ...(refusal instanceof InvalidRequest ? { errors: faultsIn(refusal, language) } : {}),
    ...(refusal instanceof ChangedMeanwhile ? { current: refusal.current } : {}),
  }
  const seconds = code === 'http.too-many' || code === 'auth.locked' ? facts.seconds : undefined
  return c.body(JSON.stringify(body), status, {
    'content-type': 'application/problem+json; charset=utf-8',
    'content-language': language,
    ...(seconds === undefined ? {} : { 'retry-after': String(seconds) }),
  })
}

/** Answers of a route for the refusals it may meet, for the contract; validation and faults are everywhere. */
export function problems(...codes: readonly ProblemCode[]) {
  const byStatus = new Map<ProblemStatus, string[]>([
    [400, ['http.invalid-request']],
    [401, ['actor.not-signed-in']],
    [404, ['cluster.not-found']],
    [403, ['actor.not-entitled']],
    [429, ['http.too-many']],
  ])
  for (const code of codes) byStatus.set(statusOf(code), [...(byStatus.get(statusOf(code)) ?? []), code])
  return Object.fromEntries(
    [...byStatus].map(([status, names]) => [
      status,
      {
        description: [...new Set(names)].join(', '),
        content: { 'application/problem+json': { schema: problemSchema } },
      },
    ]),
  ) as Record<
    number,
    { description: string; content: { 'application/problem+json': { schema: typeof problemSchema } } }
  >
}

/** Whatever was thrown as a refusal; a fault of ours is logged under the request's number, never shown. */
export function refusalFor(c: Context<Env>, error: unknown, log: (line: string) => void): Refusal {
  if (error instanceof Refusal && error.code !== 'database.no-space') return error
  // The framework refuses a body that is no JSON before any schema is asked.
  if (error instanceof HTTPException && error.status < 500)
    return new Refusal('input.not-json', { reason: error.message })
  const full = error instanceof Refusal ? error : noSpaceIn(error)
  if (full) {
    log(`ALARM: na dysku brakuje miejsca / the disk is full: ${String(full.facts.path)}`)
    return full
  }
  const request = c.get('requestId') ?? ''
  log(
    `${request} ${c.req.method} ${c.req.path} ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
  )
  return new Refusal('http.fault', { request })
}
