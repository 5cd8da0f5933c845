import { readFileSync } from 'node:fs'
import type { Api } from './api.ts'

/** Version of this program. */
export function packageVersion(): string {
  return (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string })
    .version
}

/** The contract: OpenAPI 3.1 made from the routes. */
export function contractOf(app: Api): object {
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'OpenKlaster',
      version: packageVersion(),
      description:
        'Plans, founds, runs and settles Polish energy clusters. Refusals are problems (RFC 9457) in Polish or English by Accept-Language. Writes take Idempotency-Key; edits need If-Match with the ETag read.',
      license: { name: 'EUPL-1.2', url: 'https://eupl.eu/1.2/pl/' },
    },
    servers: [{ url: '/' }],
    security: [{ session: [] }, { token: [] }],
  })
}

/** Declares how callers show who they are. */
export function declareSecurity(app: Api): void {
  app.openAPIRegistry.registerComponent('securitySchemes', 'session', {
    type: 'apiKey',
    in: 'cookie',
    name: 'openklaster.session_token',
  })
  app.openAPIRegistry.registerComponent('securitySchemes', 'token', {
    type: 'http',
    scheme: 'bearer',
    description: 'A personal token, made under /api/me/tokens.',
  })
}
