import { createRoute, z } from '@hono/zod-openapi'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { signedIn } from '../../usecases/office/rights.ts'
import type { Area } from '../api.ts'
import { problems } from '../problem.ts'

const reset = createRoute({
  method: 'post',
  path: '/demonstration/reset',
  operationId: 'resetDemonstration',
  summary: 'Put the made-up cluster back as it was at the start; on a demonstration only',
  tags: ['server'],
  responses: {
    200: {
      description: 'It is back, under a new id; who was signed in with an account shown still is.',
      content: { 'application/json': { schema: z.object({ clusterId: z.string() }) } },
    },
    ...problems('actor.token-scope', 'demonstration.not-here', 'demonstration.resetting'),
  },
})

/** What only a server with made-up data does. */
export const demonstration: Area = (api, parts) => {
  api.openapi(reset, async (c) => {
    signedIn(c.get('actor'), 'session')
    if (!parts.demonstrationReset) throw new Refusal('demonstration.not-here')
    return c.json({ clusterId: await parts.demonstrationReset.run() }, 200)
  })
}
