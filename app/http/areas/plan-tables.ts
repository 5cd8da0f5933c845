import { createRoute, z } from '@hono/zod-openapi'
import { overrideSchema } from '../../usecases/plan-office/overridden-files.ts'
import { overrideFigure } from '../../usecases/plan-office/override-figure.ts'
import { compareTable, readTable, writeTable } from '../../usecases/plan-office/tables.ts'
import type { Area } from '../api.ts'
import { etagOf, expectedVersion } from '../etag.ts'
import { invalidRequest } from '../invalid-request.ts'
import { onWire } from '../on-wire.ts'
import { etagHeader, ifMatch } from '../parameters.ts'
import { problems } from '../problem.ts'
import { answer, bytesBody, given } from './plan-routes.ts'
import {
  inPlan,
  OverrideSchema,
  ofTable,
  PartSchema,
  TableComparedSchema,
  TableSchema,
  TableWrittenSchema,
} from './plan-schemas.ts'
import { plansIn } from './plans-needs.ts'

const tags = ['plans']
const at = '/clusters/{clusterId}/plans/{planId}'

const table = createRoute({
  method: 'get',
  path: `${at}/tables/{table}`,
  operationId: 'readPlanTable',
  summary: 'A table of the plan as a sheet',
  tags,
  request: { params: ofTable },
  responses: {
    200: { ...answer(TableSchema, 'Headings and cells.'), headers: etagHeader },
    ...problems('plan.not-found'),
  },
})

const writeSheet = createRoute({
  method: 'put',
  path: `${at}/tables/{table}`,
  operationId: 'writePlanTable',
  summary: 'Write a table from a sheet; If-Match "0" for one that is not there yet',
  tags,
  request: { params: ofTable, headers: ifMatch, body: given(TableWrittenSchema) },
  responses: {
    200: { ...answer(PartSchema, 'The file.'), headers: etagHeader },
    ...problems(
      'plan.not-found',
      'plan.table-row',
      'table.cell',
      'table.many',
      'table.required',
      'table.no-rows',
      'register.changed-meanwhile',
      'register.no-version',
    ),
  },
})

const compareSheet = createRoute({
  method: 'post',
  path: `${at}/tables/{table}/spreadsheet`,
  operationId: 'comparePlanTable',
  summary: 'Look at a spreadsheet before it is taken: what is new, changed, gone',
  tags,
  request: {
    params: ofTable,
    query: z.object({ name: z.string().max(200).default('tabela.csv') }),
    body: bytesBody,
  },
  responses: {
    200: answer(TableComparedSchema, 'Nothing is written.'),
    ...problems('plan.not-found', 'table.no-header', 'table.cell', 'table.many', 'table.required'),
  },
})

const override = createRoute({
  method: 'post',
  path: `${at}/overrides`,
  operationId: 'overridePlanFigure',
  summary: 'Put a figure in place of a starting value, with a note; both are kept',
  tags,
  request: { params: inPlan, body: given(OverrideSchema) },
  responses: {
    204: { description: 'Both stand in the plan.' },
    ...problems('plan.not-found', 'plan.no-starting-value', 'folder.field'),
  },
})

/** Tables of a plan as sheets, and figures put in place of starting values. */
export const planTables: Area = (api, { database, clock }) => {
  const needs = plansIn(database, clock)
  api.openapi(table, async (c) => {
    const { clusterId, planId, table: name } = c.req.valid('param')
    const found = await readTable(needs, c.get('actor'), clusterId, planId, name)
    return c.json(onWire(found) as unknown as z.infer<typeof TableSchema>, 200, { etag: etagOf(found) })
  })
  api.openapi(writeSheet, async (c) => {
    const { clusterId, planId, table: name } = c.req.valid('param')
    const sheet = c.req.valid('json')
    const made = await writeTable(needs, c.get('actor'), clusterId, planId, name, sheet, expectedVersion(c))
    return c.json(made, 200, { etag: etagOf(made) })
  })
  api.openapi(compareSheet, async (c) => {
    const { clusterId, planId, table: name } = c.req.valid('param')
    const content = new Uint8Array(await c.req.raw.arrayBuffer())
    const file = { name: c.req.valid('query').name, content }
    const found = await compareTable(needs, c.get('actor'), clusterId, planId, name, file)
    return c.json(onWire(found) as unknown as z.infer<typeof TableComparedSchema>, 200)
  })
  api.openapi(override, async (c) => {
    const { clusterId, planId } = c.req.valid('param')
    const wanted = overrideSchema.safeParse(c.req.valid('json'))
    if (!wanted.success) throw invalidRequest('json', wanted.error)
    await overrideFigure(needs, c.get('actor'), clusterId, planId, wanted.data)
    return c.body(null, 204)
  })
}
