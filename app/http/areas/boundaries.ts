import { createRoute, z } from '@hono/zod-openapi'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { boundariesOn } from '../../database/stores/boundaries/boundary-store.ts'
import { degreeFeaturesOf } from '../../imports/geojson/in-degrees.ts'
import {
  currentBoundaries,
  importBoundaries,
  mayImportBoundaries,
  withdrawBoundaries,
} from '../../usecases/boundaries/import-boundaries.ts'
import type { BoundarySet } from '../../usecases/boundaries/ports.ts'
import type { Area } from '../api.ts'
import { invalidRequest } from '../invalid-request.ts'
import { onWire } from '../on-wire.ts'
import { clusterParam } from '../parameters.ts'
import { problems } from '../problem.ts'
import { withSpooledFiles } from '../uploads/spool.ts'

/** A file of all gminas of the country at full detail. */
const MOST_BYTES = 512 << 20

const tags = ['energy']
const inCluster = z.object({ clusterId: clusterParam })
const position = z.array(z.number()).openapi({ description: 'Longitude and latitude [°], WGS 84.' })
const SetSchema = z
  .object({
    number: z.int(),
    source: z.string().openapi({ description: 'Where the borders come from, to be named on the map.' }),
    fileName: z.string(),
    toleranceM: z.number().openapi({ description: 'How far a border may have moved when it was thinned [m].' }),
    positions: z.int(),
    missing: z.array(z.string()).openapi({ description: 'Gminas of the area that the file did not have.' }),
    importedAt: z.string(),
    importedBy: z.string(),
    boundaries: z.array(
      z.object({
        code: z.string(),
        name: z.string(),
        polygons: z
          .array(z.array(z.array(position)))
          .openapi({ description: 'Polygons of rings, the outer first, as in GeoJSON.' }),
      }),
    ),
  })
  .openapi('GminaBoundaries')
const answer = {
  description: 'The borders in use; null where the map shows tiles.',
  content: { 'application/json': { schema: z.object({ current: SetSchema.nullable() }) } },
}
const sent = z.object({
  source: z
    .string()
    .trim()
    .min(3)
    .max(200)
    .openapi({ description: 'Named on the map, such as "PRG, GUGiK, 2026-01".' }),
})

const show = createRoute({
  method: 'get',
  path: '/clusters/{clusterId}/area/boundaries',
  operationId: 'readBoundaries',
  summary: 'Borders of the cluster’s gminas, where the office brought them in',
  tags,
  request: { params: inCluster },
  responses: { 200: answer, ...problems() },
})

const send = createRoute({
  method: 'post',
  path: '/clusters/{clusterId}/area/boundaries',
  operationId: 'importBoundaries',
  summary: 'Bring in borders of gminas as GeoJSON (WGS 84); those of the cluster are kept, checked and thinned',
  tags,
  request: {
    params: inCluster,
    query: sent,
    body: {
      required: true,
      content: {
        'multipart/form-data': {
          schema: z.object({ files: z.array(z.any().openapi({ type: 'string', format: 'binary' })) }),
        },
      },
    },
  },
  responses: {
    201: answer,
    ...problems(
      'readings.no-file',
      'http.broken-form',
      'http.too-large',
      'territory.not-geojson',
      'territory.other-coordinates',
      'territory.bad-geometry',
      'territory.none-of-area',
      'territory.no-area',
    ),
  },
})

const withdraw = createRoute({
  method: 'delete',
  path: '/clusters/{clusterId}/area/boundaries/{number}',
  operationId: 'withdrawBoundaries',
  summary: 'Take borders back: the ones before are in use again, or tiles',
  tags,
  request: { params: z.object({ clusterId: clusterParam, number: z.coerce.number().int().min(1) }) },
  responses: { 200: answer, ...problems('territory.no-boundaries') },
})

const shown = (current: BoundarySet | null) => onWire({ current })

/** Real borders on the map of gminas. */
export const boundaries: Area = (api, { database, clock }) => {
  const needs = boundariesOn(database, clock)
  api.openapi(show, async (c) =>
    c.json(shown(await currentBoundaries(needs, c.get('actor'), c.req.valid('param').clusterId)), 200),
  )
  // Declared for the contract only: the library's own reading of forms would hold the file in memory.
  api.openAPIRegistry.registerPath(send)
  api.post(send.getRoutingPath(), async (c) => {
    const clusterId = c.req.param('clusterId') ?? ''
    mayImportBoundaries(c.get('actor'), clusterId)
    const query = sent.safeParse(c.req.query())
    if (!query.success) throw invalidRequest('query', query.error)
    const current = await withSpooledFiles(
      c.req.raw,
      'files',
      async ([file]) => {
        if (!file) throw new Refusal('readings.no-file')
        return importBoundaries(needs, c.get('actor'), clusterId, {
          name: file.name,
          source: query.data.source,
          features: degreeFeaturesOf(file.open()),
        })
      },
      MOST_BYTES,
    )
    return c.json(shown(current), 201)
  })
  api.openapi(withdraw, async (c) => {
    const { clusterId, number } = c.req.valid('param')
    return c.json(shown(await withdrawBoundaries(needs, c.get('actor'), clusterId, number)), 200)
  })
}
