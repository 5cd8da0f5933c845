import { createRoute, z } from '@hono/zod-openapi'
import { readingsOn } from '../../database/stores/readings/reading-stores.ts'
import { liveState } from '../../usecases/readings/live-problems.ts'
import { sendReadings } from '../../usecases/readings/live-readings.ts'
import type { Area } from '../api.ts'
import { onWire } from '../on-wire.ts'
import { clusterParam } from '../parameters.ts'
import { problems } from '../problem.ts'
import { direction, Finding } from './readings-schemas.ts'

const live = createRoute({
  method: 'post',
  path: '/clusters/{clusterId}/live-readings',
  operationId: 'sendReadings',
  summary: 'Live readings of meters and programs',
  tags: ['readings'],
  request: {
    params: z.object({ clusterId: clusterParam }),
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z
            .object({
              readings: z
                .array(
                  z.object({
                    point: z.string().max(80),
                    direction,
                    from: z.string().max(40).openapi({ example: '2026-03-29T10:15:00Z' }),
                    minutes: z.union([z.literal(15), z.literal(60)]),
                    wh: z
                      .int()
                      .min(0)
                      .max(2 ** 31 - 1),
                  }),
                )
                .min(1)
                .max(10_000),
            })
            .openapi('LiveReadings'),
        },
      },
    },
  },
  responses: {
    202: {
      description: 'Taken into the buffer.',
      content: { 'application/json': { schema: z.object({ accepted: z.int() }) } },
    },
    ...problems('readings.unknown-point', 'readings.not-yours', 'calendar.not-an-instant'),
  },
})

const state = createRoute({
  method: 'get',
  path: '/clusters/{clusterId}/live-readings',
  operationId: 'readLiveState',
  summary: 'Live readings that wait to be made a version, and messages that could not be used',
  tags: ['readings'],
  request: { params: z.object({ clusterId: clusterParam }) },
  responses: {
    200: {
      description: 'Newest problem first.',
      content: {
        'application/json': {
          schema: z
            .object({
              waiting: z.int(),
              problems: z.array(
                z.object({
                  topic: z.string(),
                  firstAt: z.string(),
                  lastAt: z.string(),
                  times: z.int(),
                  finding: Finding,
                }),
              ),
            })
            .openapi('LiveState'),
        },
      },
    },
    ...problems(),
  },
})

/** Readings that meters and programs send as they come. */
export const liveReadings: Area = (api, { database, clock }) => {
  const needs = readingsOn(database, clock)
  api.openapi(live, async (c) => {
    const { readings } = c.req.valid('json')
    return c.json(await sendReadings(needs, c.get('actor'), c.req.valid('param').clusterId, readings, 'api'), 202)
  })
  api.openapi(state, async (c) =>
    c.json(onWire(await liveState(needs, c.get('actor'), c.req.valid('param').clusterId)), 200),
  )
}
