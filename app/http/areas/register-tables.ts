import { createRoute, z } from '@hono/zod-openapi'
import type { CellDifference } from '../../documents/register-tables/cell-differences.ts'
import { cellDifferences } from '../../documents/register-tables/cell-differences.ts'
import type { RegisterFile } from '../../documents/register-tables/register-files.ts'
import { REGISTER_FILES, registerFile } from '../../documents/register-tables/register-files.ts'
import { slug } from '../../documents/words/file-names.ts'
import { readRegisterTables } from '../../imports/register-tables/read-register-tables.ts'
import { exportRegister } from '../../usecases/office/export-register.ts'
import { dayField } from '../../usecases/office/fields.ts'
import type { Rehearsal } from '../../usecases/office/rehearsal.ts'
import { importTables, mayImportTables, rehearseImport } from '../../usecases/office/rehearse-import.ts'
import { undoImport } from '../../usecases/office/undo-import.ts'
import type { Area } from '../api.ts'
import { TABLE_BYTES } from '../body-limits.ts'
import { invalidRequest } from '../invalid-request.ts'
import { onWire } from '../on-wire.ts'
import { clusterParam, dayQuery } from '../parameters.ts'
import { problems } from '../problem.ts'
import { withFilesOnDisk } from '../uploads/files-on-disk.ts'
import { ImportedRecordsSchema, RegisterRehearsalSchema } from './register-tables-schemas.ts'

const tags = ['register tables']
const inCluster = z.object({ clusterId: clusterParam })
const form = {
  required: true,
  content: {
    'multipart/form-data': {
      schema: z.object({ files: z.array(z.any().openapi({ type: 'string', format: 'binary' })) }),
    },
  },
}
const manner = z.object({
  changesFrom: dayField.optional().openapi({
    description: 'First day of changes of owner or tariff; without it what stands is corrected.',
  }),
})
const inEarnest = manner.extend({
  seal: z.string().max(64).optional().openapi({ description: 'Of the rehearsal that was looked at.' }),
  leaveOutRefused: z.enum(['true', 'false']).default('false'),
})
const answer = (description: string) => ({
  description,
  content: { 'application/json': { schema: RegisterRehearsalSchema } },
})
const refused = [
  'register.no-table',
  'register.table-twice',
  'table.no-header',
  'readings.no-file',
  'http.too-large',
] as const

const rehearse = createRoute({
  method: 'post',
  path: '/clusters/{clusterId}/spreadsheets/rehearsal',
  operationId: 'rehearseTables',
  summary: 'Show what tables of members, points and profiles would change; nothing is stored',
  tags,
  request: { params: inCluster, query: manner, body: form },
  responses: { 200: answer('Row by row what would become of it.'), ...problems(...refused) },
})

const take = createRoute({
  method: 'post',
  path: '/clusters/{clusterId}/spreadsheets',
  operationId: 'importTables',
  summary: 'Take tables of members, points and profiles over, as the rehearsal showed',
  tags,
  request: { params: inCluster, query: inEarnest, body: form },
  responses: {
    200: answer('What became of each row.'),
    ...problems(...refused, 'register.rehearsal-stale', 'register.rows-refused'),
  },
})

const undo = createRoute({
  method: 'post',
  path: '/clusters/{clusterId}/spreadsheets/undo',
  operationId: 'undoTables',
  summary: 'Take an import of tables back, while nobody has changed its records',
  tags,
  request: {
    params: inCluster,
    body: { required: true, content: { 'application/json': { schema: ImportedRecordsSchema } } },
  },
  responses: {
    204: { description: 'The register is as it was.' },
    ...problems('register.changed-since-import', 'register.in-use'),
  },
})

const download = createRoute({
  method: 'get',
  path: '/clusters/{clusterId}/spreadsheets/{file}',
  operationId: 'exportTables',
  summary: 'Members, points and profiles as tables with the columns an import reads',
  tags,
  request: {
    params: inCluster.extend({ file: z.enum(REGISTER_FILES) }),
    query: z.object({
      on: dayQuery.openapi({ description: 'Day whose owners and tariffs are shown; today by default.' }),
    }),
  },
  responses: {
    200: {
      description: 'The file.',
      content: { 'application/octet-stream': { schema: z.any().openapi({ type: 'string', format: 'binary' }) } },
    },
    ...problems(),
  },
})

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}
const NAMES: Readonly<Record<RegisterFile, string>> = {
  'register.xlsx': 'rejestr',
  'members.csv': 'czlonkowie',
  'points.csv': 'punkty',
  'profiles.csv': 'profile',
}

/** Rows with their differences as cells; the records themselves stay here. */
function shown(rehearsal: Rehearsal, on: string) {
  return {
    ...rehearsal,
    rows: rehearsal.rows.map((row) => {
      const { before: _, after: __, differences: ___, ...rest } = row
      const cells: readonly CellDifference[] = row.outcome === 'same' ? [] : cellDifferences(row, on)
      return { ...rest, cells }
    }),
  }
}

/** Reads parameters of a route whose form is read as a stream. */
function queryOf<Of extends z.ZodType>(schema: Of, given: Record<string, string>): z.output<Of> {
  const parsed = schema.safeParse(given)
  if (!parsed.success) throw invalidRequest('query', parsed.error)
  return parsed.data
}

/** Members, points and profiles by spreadsheet: rehearsed, taken, taken back, downloaded. */
export const registerTables: Area = (api, { office, clock }) => {
  const today = () => clock().slice(0, 10)
  // Declared for the contract only: the library's own reading of forms would hold all files in memory.
  api.openAPIRegistry.registerPath(rehearse)
  api.post(rehearse.getRoutingPath(), async (c) => {
    const clusterId = c.req.param('clusterId') ?? ''
    mayImportTables(c.get('actor'), clusterId)
    const { changesFrom = null } = queryOf(manner, c.req.query())
    const found = await withFilesOnDisk(c.req.raw, TABLE_BYTES, async (files) =>
      rehearseImport(office, c.get('actor'), clusterId, {
        tables: await readRegisterTables(files),
        today: today(),
        changesFrom,
      }),
    )
    return c.json(onWire(shown(found, changesFrom ?? today())), 200)
  })
  api.openAPIRegistry.registerPath(take)
  api.post(take.getRoutingPath(), async (c) => {
    const clusterId = c.req.param('clusterId') ?? ''
    mayImportTables(c.get('actor'), clusterId)
    const { changesFrom = null, seal = null, leaveOutRefused } = queryOf(inEarnest, c.req.query())
    const done = await withFilesOnDisk(c.req.raw, TABLE_BYTES, async (files) =>
      importTables(
        office,
        c.get('actor'),
        clusterId,
        { tables: await readRegisterTables(files), today: today(), changesFrom },
        { seal, leaveOutRefused: leaveOutRefused === 'true' },
      ),
    )
    return c.json(onWire(shown(done, changesFrom ?? today())), 200)
  })
  api.openapi(undo, async (c) => {
    await undoImport(office, c.get('actor'), c.req.valid('param').clusterId, c.req.valid('json').records)
    return c.body(null, 204)
  })
  api.openapi(download, async (c) => {
    const { clusterId, file } = c.req.valid('param')
    const { on = today() } = c.req.valid('query')
    const register = await exportRegister(office, c.get('actor'), clusterId, on)
    const content = await registerFile(register, file, clock())
    const type = file.endsWith('csv') ? 'csv' : 'xlsx'
    const name = `${on}_${NAMES[file]}_${slug(register.cluster.shortName)}.${type}`
    return c.body(
      new Uint8Array(typeof content === 'string' ? new TextEncoder().encode(content) : content).buffer,
      200,
      {
        'content-type': TYPES[type],
        'content-disposition': `attachment; filename="${name}"`,
      },
    )
  })
}
