import { randomUUID } from 'node:crypto'
import { Refusal } from '../../domain/problems/refusal.ts'
import type { Api, Parts } from './api.ts'
import { newApi } from './api.ts'
import { AREAS } from './areas/all.ts'
import { languageOf } from './language.ts'
import { declareSecurity } from './openapi.ts'
import { answerError, problemResponse } from './problem.ts'

export interface AppOptions {
  readonly log?: (line: string) => void
}

/** The API under `/api`, without a server around it: tests call `app.request(…)`. */
export function createApp(parts: Parts, { log = () => undefined }: AppOptions = {}): Api {
  const app = newApi()
  app.use(async (c, next) => {
    c.set('requestId', randomUUID())
    c.set('language', languageOf(c.req.header('accept-language')))
    c.set('address', 'local')
    await next()
    c.res.headers.set('x-request-id', c.get('requestId'))
  })
  app.onError((error, c) => answerError(c, error, log))
  app.notFound((c) => problemResponse(c, new Refusal('http.not-found', { path: c.req.path })))
  app.use('/api/*', async (c, next) => {
    c.set('actor', await parts.actorOf(c.req.raw))
    await next()
  })
  declareSecurity(app)
  const api = newApi()
  for (const area of AREAS) area(api, parts)
  app.route('/api', api)
  return app
}
