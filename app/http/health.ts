import type { Api, Parts } from './api.ts'

/**
 * `/healthz`: the process answers. `/readyz`: the database answers too; what else is wrong is named but does not take
 * the server out of service.
 */
export function serveHealth(app: Api, { database, oidc }: Pick<Parts, 'database' | 'oidc'>): void {
  app.get('/healthz', (c) => c.json({ status: 'ok' }, 200))
  app.get('/readyz', async (c) => {
    try {
      await database.read((session) => session.query('select 1'))
    } catch {
      return c.json({ status: 'unavailable', database: false }, 503)
    }
    const outside = oidc?.()
    const alarms = outside && !outside.available ? [`sign-in with ${outside.name} does not work`] : []
    return c.json({ status: alarms.length > 0 ? 'degraded' : 'ok', database: true, alarms }, 200)
  })
}
