import { createRoute, z } from '@hono/zod-openapi'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { foldersOn } from '../../database/stores/folder-stores.ts'
import { folderFile, folderFiles } from '../../documents/cluster-folder/folder-files.ts'
import { exportFolder, exportMonth } from '../../usecases/cluster-folder/export-folder.ts'
import type { Area } from '../api.ts'
import { onWire } from '../on-wire.ts'
import { clusterParam, dayQuery } from '../parameters.ts'
import { problems } from '../problem.ts'
import { Finding } from './readings-schemas.ts'

const tags = ['cluster folder']
const inCluster = z.object({ clusterId: clusterParam })
const on = dayQuery.openapi({ description: 'Day whose owners, tariffs and memberships are written; today by default.' })

const list = createRoute({
  method: 'get',
  path: '/clusters/{clusterId}/folder',
  operationId: 'listFolder',
  summary: 'Files of the cluster as a cluster folder, and what a folder cannot hold',
  tags,
  request: { params: inCluster, query: z.object({ on }) },
  responses: {
    200: {
      description: 'Names of the files.',
      content: {
        'application/json': {
          schema: z.object({ files: z.array(z.string()), findings: z.array(Finding) }).openapi('ClusterFolder'),
        },
      },
    },
    ...problems(),
  },
})

const file = createRoute({
  method: 'get',
  path: '/clusters/{clusterId}/folder/file',
  operationId: 'readFolderFile',
  summary: 'One file of the cluster folder',
  tags,
  request: { params: inCluster, query: z.object({ on, name: z.string().max(300) }) },
  responses: {
    200: {
      description: 'The file.',
      content: { 'application/octet-stream': { schema: z.any().openapi({ type: 'string', format: 'binary' }) } },
    },
    ...problems('folder.no-such-file'),
  },
})

/** A cluster as the folder an analyst edits. */
export const clusterFolder: Area = (api, { database, clock }) => {
  const needs = foldersOn(database, clock)
  const today = () => clock().slice(0, 10)
  api.openapi(list, async (c) => {
    const { on: day = today() } = c.req.valid('query')
    const folder = await exportFolder(needs, c.get('actor'), c.req.valid('param').clusterId, day)
    return c.json(
      onWire({ files: folderFiles(folder), findings: [...folder.register.findings, ...folder.findings] }),
      200,
    )
  })
  api.openapi(file, async (c) => {
    const { clusterId } = c.req.valid('param')
    const { name, on: day = today() } = c.req.valid('query')
    const folder = await exportFolder(needs, c.get('actor'), clusterId, day)
    const text = await folderFile(folder, name, (month) => exportMonth(needs, c.get('actor'), clusterId, month))
    if (text === undefined) throw new Refusal('folder.no-such-file', { name })
    return c.body(text, 200, { 'content-type': 'application/octet-stream' })
  })
}
