import { createRoute, z } from '@hono/zod-openapi'
import type { Area } from '../api.ts'
import { packageVersion } from '../openapi.ts'

const Info = z
  .object({
    version: z.string(),
    engine: z.enum(['embedded', 'server']),
    /** Sign-in of a town or firm, when one is set up. */
    oidc: z.object({ name: z.string(), available: z.boolean() }).nullable(),
    /** No account yet: the server printed an address for making the first. */
    needsSetup: z.boolean(),
    /** Made-up data and accounts; sending is switched off. */
    isDemonstration: z.boolean(),
    demonstrationCluster: z
      .string()
      .nullable()
      .openapi({ description: 'The made-up cluster, another one after a reset; null on a server in earnest.' }),
    demonstrationAccounts: z
      .array(z.object({ email: z.string(), password: z.string(), role: z.string() }))
      .openapi({ description: 'Empty unless this is a demonstration.' }),
  })
  .openapi('ServerInfo')

const read = createRoute({
  method: 'get',
  path: '/server',
  operationId: 'readServer',
  summary: 'What the sign-in page must know',
  tags: ['server'],
  security: [],
  responses: { 200: { description: 'This server.', content: { 'application/json': { schema: Info } } } },
})

/** What anybody may know of this server. */
export const serverInfo: Area = (api, parts) => {
  api.openapi(read, async (c) =>
    c.json(
      {
        version: packageVersion(),
        engine: parts.database.engine,
        oidc: parts.oidc?.() ?? null,
        needsSetup: parts.setupSecret !== null && (await parts.people.read(({ people }) => people.count())) === 0,
        demonstrationCluster: parts.demonstrationReset?.cluster() ?? null,
        isDemonstration: parts.demonstration !== null,
        demonstrationAccounts: [...(parts.demonstration ?? [])],
      },
      200,
    ),
  )
}
