import { createRoute, z } from '@hono/zod-openapi'
import { listPlants } from '../../usecases/office/list-plants.ts'
import { newPlantSchema, plantPatchSchema, plantSchema } from '../../usecases/office/plant.ts'
import { changePlant, createPlant, removePlant } from '../../usecases/office/write-plants.ts'
import type { Area } from '../api.ts'
import { etagOf, expectedVersion } from '../etag.ts'
import { named } from '../named.ts'
import { clusterParam, etagHeader, ifMatch } from '../parameters.ts'
import { problems } from '../problem.ts'

const Plant = named(plantSchema, 'Plant')
const inCluster = z.object({ clusterId: clusterParam })
const params = z.object({ clusterId: clusterParam, plantId: z.string().max(80) })
const tags = ['plants']
const one = (description: string) => ({
  description,
  headers: etagHeader,
  content: { 'application/json': { schema: Plant } },
})

const list = createRoute({
  method: 'get',
  path: '/clusters/{clusterId}/plants',
  operationId: 'listPlants',
  summary: 'Plants and storage',
  tags,
  request: { params: inCluster },
  responses: {
    200: {
      description: 'All that the caller may see.',
      content: { 'application/json': { schema: z.object({ items: z.array(Plant) }) } },
    },
    ...problems(),
  },
})

const create = createRoute({
  method: 'post',
  path: '/clusters/{clusterId}/plants',
  operationId: 'createPlant',
  summary: 'Enter a plant or storage',
  tags,
  request: {
    params: inCluster,
    body: { required: true, content: { 'application/json': { schema: named(newPlantSchema, 'NewPlant') } } },
  },
  responses: {
    201: one('The plant as entered.'),
    ...problems('plant.id-taken', 'plant.unknown-member', 'plant.unknown-point', 'plant.details'),
  },
})

const change = createRoute({
  method: 'patch',
  path: '/clusters/{clusterId}/plants/{plantId}',
  operationId: 'changePlant',
  summary: 'Change fields of a plant',
  tags,
  request: {
    params,
    headers: ifMatch,
    body: { required: true, content: { 'application/json': { schema: named(plantPatchSchema, 'PlantPatch') } } },
  },
  responses: {
    200: one('The plant as changed.'),
    ...problems('plant.not-found', 'plant.details', 'register.changed-meanwhile', 'register.no-version'),
  },
})

const remove = createRoute({
  method: 'delete',
  path: '/clusters/{clusterId}/plants/{plantId}',
  operationId: 'removePlant',
  summary: 'Take out a plant',
  tags,
  request: { params, headers: ifMatch },
  responses: {
    204: { description: 'It is gone.' },
    ...problems('plant.not-found', 'register.changed-meanwhile', 'register.no-version'),
  },
})

/** Plants and storage of a cluster. */
export const plants: Area = (api, { office }) => {
  api.openapi(list, async (c) => {
    const items = await listPlants(office, c.get('actor'), c.req.valid('param').clusterId)
    return c.json({ items: [...items] }, 200)
  })
  api.openapi(create, async (c) => {
    const plant = await createPlant(office, c.get('actor'), c.req.valid('param').clusterId, c.req.valid('json'))
    return c.json(plant, 201, { etag: etagOf(plant) })
  })
  api.openapi(change, async (c) => {
    const { clusterId, plantId } = c.req.valid('param')
    const patch = c.req.valid('json')
    const { after } = await changePlant(office, c.get('actor'), clusterId, plantId, patch, expectedVersion(c))
    return c.json(after, 200, { etag: etagOf(after) })
  })
  api.openapi(remove, async (c) => {
    const { clusterId, plantId } = c.req.valid('param')
    await removePlant(office, c.get('actor'), clusterId, plantId, expectedVersion(c))
    return c.body(null, 204)
  })
}
