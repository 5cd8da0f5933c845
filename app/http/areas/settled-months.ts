import { createRoute, z } from '@hono/zod-openapi'
import { settlementsOn } from '../../database/stores/settlement/settlement-stores.ts'
import { settledMonths as settledMonthsOf } from '../../usecases/settlement/settled-months.ts'
import type { Area } from '../api.ts'
import { onWire } from '../on-wire.ts'
import { clusterParam } from '../parameters.ts'
import { problems } from '../problem.ts'
import { SettlementHeadSchema } from './settlement-schemas.ts'

const sums = {
  withdrawalWh: z.number(),
  feedInWh: z.number(),
  matchedWh: z.number(),
  benefitPln: z.string().openapi({ description: 'Exact decimal text [PLN].' }),
}

const SettledMonthSchema = z
  .object({
    head: SettlementHeadSchema,
    holds: z.boolean().openapi({ description: 'The last approved one of its month.' }),
    ...sums,
    regime: z.string(),
    decided: z.boolean().openapi({ description: 'Computed as if the State-aid decision were given.' }),
    statements: z.int(),
    sent: z.int(),
    objections: z.int(),
  })
  .openapi('SettledMonth')

const SettledYearSchema = z
  .object({
    year: z.int(),
    months: z.int(),
    ...sums,
    waiting: z.int().openapi({ description: 'Months whose benefit rests on a decision not given yet.' }),
  })
  .openapi('SettledYear')

const list = createRoute({
  method: 'get',
  path: '/clusters/{clusterId}/settled-months',
  operationId: 'listSettledMonths',
  summary: 'Settlements with their sums, and what the months that hold add up to by year',
  tags: ['settlements'],
  request: { params: z.object({ clusterId: clusterParam }) },
  responses: {
    200: {
      description: 'Newest first; drafts count in no year.',
      content: {
        'application/json': {
          schema: z.object({ items: z.array(SettledMonthSchema), years: z.array(SettledYearSchema) }),
        },
      },
    },
    ...problems(),
  },
})

/** Settled months at a glance, without their bills. */
export const settledMonths: Area = (api, { database, clock }) => {
  const needs = settlementsOn(database, clock)
  api.openapi(list, async (c) => {
    const found = await settledMonthsOf(needs, c.get('actor'), c.req.valid('param').clusterId)
    return c.json(onWire(found), 200)
  })
}
