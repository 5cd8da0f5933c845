import { createRoute, z } from '@hono/zod-openapi'
import { findGminas } from '../../usecases/office/find-gminas.ts'
import type { Area } from '../api.ts'
import { problems } from '../problem.ts'

const Found = z
  .object({
    code: z.string(),
    name: z.string(),
    type: z.enum(['miejska', 'wiejska', 'miejsko-wiejska']),
    powiat: z.string(),
    powiatName: z.string(),
    longitude: z.number().nullable().openapi({ description: 'Of its middle, east of Greenwich [°].' }),
    latitude: z.number().nullable(),
  })
  .openapi('FoundGmina')

const find = createRoute({
  method: 'get',
  path: '/gminas',
  operationId: 'findGminas',
  summary: 'Gminas by a part of their name, by TERYT code, or all of a powiat',
  tags: ['area'],
  security: [],
  request: {
    query: z.object({
      text: z.string().max(100).default(''),
      powiat: z
        .string()
        .regex(/^\d{4}$/)
        .optional(),
    }),
  },
  responses: {
    200: {
      description: 'At most 20 by name; a powiat whole.',
      content: { 'application/json': { schema: z.object({ items: z.array(Found) }) } },
    },
    ...problems(),
  },
})

/** The register of gminas: open to everybody. */
export const gminas: Area = (api) => {
  api.openapi(find, (c) => {
    const { text, powiat } = c.req.valid('query')
    return c.json({ items: findGminas({ text, powiat: powiat ?? null }) }, 200)
  })
}
