import { createRoute, z } from '@hono/zod-openapi'
import { day, month } from '../../../domain/calendar/day.ts'
import { dashboardOn } from '../../database/stores/dashboard/dashboard-stores.ts'
import { readDashboard } from '../../usecases/dashboard/read-dashboard.ts'
import { newKeeper } from '../../usecases/readings/keeper.ts'
import type { Area } from '../api.ts'
import { onWire } from '../on-wire.ts'
import { clusterParam } from '../parameters.ts'
import { problems } from '../problem.ts'
import { DashboardSchema } from './dashboard-schemas.ts'

const read = createRoute({
  method: 'get',
  path: '/clusters/{clusterId}/dashboard',
  operationId: 'readDashboard',
  summary:
    'The board of a cluster: indicators, thresholds, quality, money and what is due, as far as the reader may see',
  description:
    'Indicators of the month and of the year up to its end stand beside those of the same months a year before. Money of approved settlements and of drafts stands apart. Distances to the thresholds are those of the month’s settlement or of the last one, which `of` says. A part the reader may not see is null.',
  tags: ['energy'],
  request: {
    params: z.object({ clusterId: clusterParam }),
    query: z.object({
      month: z
        .string()
        .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
        .optional()
        .openapi({ description: 'YYYY-MM; without it the newest month with readings.' }),
    }),
  },
  responses: {
    200: { description: 'The board.', content: { 'application/json': { schema: DashboardSchema } } },
    ...problems(),
  },
})

/** Small sums, a few for each month somebody looks at. */
const MOST_KEPT = 400

/** The board of the office and of the council. */
export const dashboard: Area = (api, { database, clock }) => {
  const needs = dashboardOn(database, newKeeper(MOST_KEPT), clock)
  api.openapi(read, async (c) => {
    const asked = c.req.valid('query').month
    const found = await readDashboard(
      needs,
      c.get('actor'),
      c.req.valid('param').clusterId,
      asked === undefined ? null : month(asked),
      day(clock().slice(0, 10)),
    )
    return c.json(onWire(found), 200)
  })
}
