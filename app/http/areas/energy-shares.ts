import { createRoute, z } from '@hono/zod-openapi'
import { day } from '../../../domain/calendar/day.ts'
import { readingsOn } from '../../database/stores/readings/reading-stores.ts'
import { areaTiles } from '../../usecases/energy/area-tiles.ts'
import { flowEnds, gminaSums, memberSums } from '../../usecases/energy/group-shares.ts'
import { readShares } from '../../usecases/energy/shares.ts'
import { findCluster } from '../../usecases/office/find-cluster.ts'
import type { Area } from '../api.ts'
import { clusterParam } from '../parameters.ts'
import { problems } from '../problem.ts'
import { energyKeeper } from './energy-keeper.ts'

const tags = ['energy']
const inCluster = z.object({ clusterId: clusterParam })

const share = z
  .object({
    pointCode: z.string(),
    name: z.string(),
    gmina: z.string().nullable(),
    memberId: z.string(),
    memberName: z.string(),
    withdrawalWh: z.number().nullable(),
    feedInWh: z.number().nullable(),
    missing: z.int().openapi({ description: 'Values that stand empty in the registers there are.' }),
  })
  .openapi('PointShare')

const group = {
  points: z.int(),
  withdrawalWh: z.number().nullable(),
  feedInWh: z.number().nullable(),
  missing: z.int(),
}
const flowEnd = z
  .object({
    memberId: z.string().nullable().openapi({ description: 'Null for the further members together.' }),
    name: z.string().nullable(),
    members: z.int(),
    wh: z.number(),
  })
  .openapi('FlowEnd')

const shares = createRoute({
  method: 'get',
  path: '/clusters/{clusterId}/energy/shares',
  operationId: 'readShares',
  summary: 'What each point, member and gmina withdrew and fed in over a period',
  tags,
  request: {
    params: inCluster,
    query: z.object({
      from: z.iso.date(),
      to: z.iso.date().openapi({ description: 'First day after; at most 366 days.' }),
    }),
  },
  responses: {
    200: {
      description:
        'Points the caller may see, null where nothing is known; their sums by member and by gmina of the area (last, without a code, what lies outside it); and who feeds in and withdraws most.',
      content: {
        'application/json': {
          schema: z
            .object({
              items: z.array(share),
              members: z.array(z.object({ memberId: z.string(), name: z.string(), ...group }).openapi('MemberEnergy')),
              gminas: z.array(
                z.object({ code: z.string().nullable(), name: z.string().nullable(), ...group }).openapi('GminaEnergy'),
              ),
              flows: z.object({ giving: z.array(flowEnd), taking: z.array(flowEnd) }),
            })
            .openapi('EnergyShares'),
        },
      },
    },
    ...problems('readings.period'),
  },
})

const tiles = createRoute({
  method: 'get',
  path: '/clusters/{clusterId}/area/tiles',
  operationId: 'readAreaTiles',
  summary: 'The gminas of the cluster as tiles of a schematic map',
  tags,
  request: { params: inCluster },
  responses: {
    200: {
      description: 'Tiles from the centroids; null where a gmina’s borders are not known.',
      content: {
        'application/json': {
          schema: z.object({
            items: z.array(
              z
                .object({
                  code: z.string(),
                  name: z.string(),
                  column: z.int().nullable(),
                  row: z.int().nullable(),
                })
                .openapi('GminaTile'),
            ),
          }),
        },
      },
    },
    ...problems(),
  },
})

/** Who gives and who takes, and where. */
export const energyShares: Area = (api, { database, clock, office }) => {
  const needs = { ...readingsOn(database, clock), keeper: energyKeeper(database) }
  api.openapi(shares, async (c) => {
    const { from, to } = c.req.valid('query')
    const { clusterId } = c.req.valid('param')
    const items = await readShares(needs, c.get('actor'), clusterId, { from: day(from), to: day(to) })
    const { area } = await findCluster(office, c.get('actor'), clusterId)
    const members = memberSums(items)
    const { giving, taking } = flowEnds(members)
    return c.json(
      {
        items: [...items],
        members: [...members],
        gminas: [...gminaSums(items, areaTiles(area))],
        flows: { giving: [...giving], taking: [...taking] },
      },
      200,
    )
  })
  api.openapi(tiles, async (c) => {
    const { area } = await findCluster(office, c.get('actor'), c.req.valid('param').clusterId)
    return c.json({ items: [...areaTiles(area)] }, 200)
  })
}
