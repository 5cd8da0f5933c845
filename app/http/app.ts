import { randomUUID } from 'node:crypto'
import { Refusal } from '../../domain/problems/refusal.ts'
import { refusalAnswer } from './answer-for-people.ts'
import { answerOnce } from './answer-once.ts'
import type { Api, Parts } from './api.ts'
import { newApi } from './api.ts'
import { AREAS } from './areas/all.ts'
import { limitedBody } from './body-limits.ts'
import { compressed } from './compression.ts'
import type { RateLimits } from './guards.ts'
import { RATE_LIMITS, rateLimited, sameOrigin, secureHeaders } from './guards.ts'
import { languageOf } from './language.ts'
import { declareSecurity } from './openapi.ts'
import { refusalFor } from './problem.ts'
import { servePublicPages } from './public-pages/serve-pages.ts'
import { signInDoor } from './sign-in/door.ts'

export interface AppOptions {
  readonly log?: (line: string) => void
  readonly limits?: RateLimits
  /** The caller's address; behind a proxy the server knows how to read it. */
  readonly addressOf?: (request: Request, env: unknown) => string
}

/** The API under `/api`, without a server around it: tests call `app.request(…)`. */
export function createApp(
  parts: Parts,
  { log = () => undefined, limits = RATE_LIMITS, addressOf = () => 'local' }: AppOptions = {},
): Api {
  const app = newApi()
  app.use(async (c, next) => {
    c.set('requestId', randomUUID())
    c.set('language', languageOf(c.req.header('accept-language')))
    c.set('address', addressOf(c.req.raw, c.env))
    c.set('actor', { kind: 'public', language: c.get('language') })
    await next()
    c.res.headers.set('x-request-id', c.get('requestId'))
  })
  app.use(secureHeaders)
  app.onError((error, c) => refusalAnswer(c, refusalFor(c, error, log)))
  app.notFound((c) => refusalAnswer(c, new Refusal('http.not-found', { path: c.req.path })))
  app.use('/api/*', compressed, sameOrigin, limitedBody)
  app.use('/api/*', async (c, next) => {
    c.set('actor', await parts.actorOf(c.req.raw))
    await next()
  })
  app.use('/api/*', async (c, next) => {
    if (parts.demonstrationReset?.isRunning() && c.req.path !== '/api/server')
      throw new Refusal('demonstration.resetting')
    await next()
  })
  app.use('/api/*', rateLimited(limits), answerOnce(parts.database, parts.clock))
  app.all('/api/auth/*', (c) => {
    if (!parts.signIn) throw new Refusal('http.not-found', { path: c.req.path })
    return signInDoor(c, parts.signIn, parts.people)
  })
  servePublicPages(app, parts, limits)
  declareSecurity(app)
  const api = newApi()
  for (const area of AREAS) area(api, parts)
  app.route('/api', api)
  return app
}
