import { createRoute, z } from '@hono/zod-openapi'
import { changeCluster } from '../../usecases/office/change-cluster.ts'
import { clusterPatchSchema, clusterSchema, newClusterSchema } from '../../usecases/office/cluster.ts'
import { findCluster } from '../../usecases/office/find-cluster.ts'
import { listClusters } from '../../usecases/office/list-clusters.ts'
import { foundCluster } from '../../usecases/people/found-cluster.ts'
import type { Area } from '../api.ts'
import { etagOf, expectedVersion, hasVersion } from '../etag.ts'
import { named } from '../named.ts'
import { clusterParam, etagHeader, ifMatch } from '../parameters.ts'
import { problems } from '../problem.ts'

const Cluster = named(clusterSchema, 'Cluster')
const params = z.object({ clusterId: clusterParam })
const tags = ['clusters']
const PRICE_PROBLEMS = [
  'cluster.prices-field',
  'cluster.price-list-day',
  'cluster.price-list-twice',
  'cluster.seller-unused',
  'cluster.seller-twice',
] as const
const one = (description: string) => ({
  description,
  headers: etagHeader,
  content: { 'application/json': { schema: Cluster } },
})

const list = createRoute({
  method: 'get',
  path: '/clusters',
  operationId: 'listClusters',
  summary: 'Clusters the caller has a role in',
  tags,
  responses: {
    200: {
      description: 'By name.',
      content: { 'application/json': { schema: z.object({ items: z.array(Cluster) }) } },
    },
    ...problems(),
  },
})

const find = createRoute({
  method: 'get',
  path: '/clusters/{clusterId}',
  operationId: 'findCluster',
  summary: 'One cluster',
  tags,
  request: { params },
  responses: { 200: one('The cluster.'), 304: { description: 'You have it.' }, ...problems() },
})

const change = createRoute({
  method: 'patch',
  path: '/clusters/{clusterId}',
  operationId: 'changeCluster',
  summary: 'Change what is recorded of a cluster',
  tags,
  request: {
    params,
    headers: ifMatch,
    body: { required: true, content: { 'application/json': { schema: named(clusterPatchSchema, 'ClusterPatch') } } },
  },
  responses: {
    200: one('The cluster as changed.'),
    ...problems(
      'cluster.unknown-coordinator',
      'cluster.seller-unknown-member',
      ...PRICE_PROBLEMS,
      'register.changed-meanwhile',
      'register.no-version',
    ),
  },
})

const found = createRoute({
  method: 'post',
  path: '/clusters',
  operationId: 'foundCluster',
  summary: 'Open a new cluster on this server',
  tags,
  request: {
    body: { required: true, content: { 'application/json': { schema: named(newClusterSchema, 'NewCluster') } } },
  },
  responses: { 201: one('The cluster; you are its administrator.'), ...problems(...PRICE_PROBLEMS) },
})

/** Clusters of this server. */
export const clusters: Area = (api, { office, people }) => {
  api.openapi(found, async (c) => {
    const cluster = await foundCluster(people, c.get('actor'), c.req.valid('json'))
    return c.json(cluster, 201, { etag: etagOf(cluster), location: `/api/clusters/${cluster.clusterId}` })
  })
  api.openapi(list, async (c) => c.json({ items: [...(await listClusters(office, c.get('actor')))] }, 200))
  api.openapi(find, async (c) => {
    const cluster = await findCluster(office, c.get('actor'), c.req.valid('param').clusterId)
    if (hasVersion(c, cluster)) return c.body(null, 304)
    return c.json(cluster, 200, { etag: etagOf(cluster) })
  })
  api.openapi(change, async (c) => {
    const { clusterId } = c.req.valid('param')
    const { after } = await changeCluster(office, c.get('actor'), clusterId, c.req.valid('json'), expectedVersion(c))
    return c.json(after, 200, { etag: etagOf(after) })
  })
}
