import { createRoute, z } from '@hono/zod-openapi'
import { day, month } from '../../../domain/calendar/day.ts'
import { toUtcText } from '../../../domain/calendar/slot.ts'
import { readingsOn } from '../../database/stores/readings/reading-stores.ts'
import type { Quarters } from '../../usecases/energy/quarters.ts'
import { ENERGY_KINDS, readBalance, readSeries } from '../../usecases/energy/read-energy.ts'
import { subjectOf } from '../../usecases/energy/subject.ts'
import { sendReadings } from '../../usecases/readings/live-readings.ts'
import { compareVersions, monthsWithReadings, versionsOf } from '../../usecases/readings/versions-of.ts'
import type { Area } from '../api.ts'
import { clusterParam } from '../parameters.ts'
import { problems } from '../problem.ts'
import { direction, monthText, ValueChangeSchema, VersionSchema } from './readings-schemas.ts'

const tags = ['energy']
const inCluster = z.object({ clusterId: clusterParam })
const period = {
  subject: z.string().max(120).default('cluster').openapi({ description: 'cluster, member:ID or point:CODE' }),
  from: z.iso.date(),
  to: z.iso.date().openapi({ description: 'First day after.' }),
}

const series = createRoute({
  method: 'get',
  path: '/clusters/{clusterId}/energy/series',
  operationId: 'readSeries',
  summary: 'Quarter-hours of a subject, packed or as CSV',
  description:
    'application/octet-stream: little-endian 32-bit watt-hours, −2³¹ for a missing value, header x-from the first quarter-hour since 1970 (UTC). text/csv: one line a quarter-hour.',
  tags,
  request: { params: inCluster, query: z.object({ ...period, kind: z.enum(ENERGY_KINDS).default('withdrawal') }) },
  responses: {
    200: {
      description: 'The series.',
      headers: z.object({ 'x-from': z.string(), 'x-missing': z.string() }),
      content: {
        'application/octet-stream': { schema: z.any().openapi({ type: 'string', format: 'binary' }) },
        'text/csv': { schema: z.string() },
      },
    },
    ...problems('readings.subject', 'readings.period', 'readings.unknown-point'),
  },
})

const sums = {
  withdrawalWh: z.number().nullable(),
  feedInWh: z.number().nullable(),
  matchedWh: z.number().nullable(),
  missing: z.int(),
}

const balance = createRoute({
  method: 'get',
  path: '/clusters/{clusterId}/energy/balance',
  operationId: 'readBalance',
  summary: 'Withdrawal, feed-in and energy matched between members, by day or month',
  tags,
  request: { params: inCluster, query: z.object({ ...period, step: z.enum(['day', 'month']).default('day') }) },
  responses: {
    200: {
      description: 'Sums.',
      content: {
        'application/json': {
          schema: z
            .object({ rows: z.array(z.object({ day: z.string(), ...sums })), total: z.object(sums) })
            .openapi('EnergyBalance'),
        },
      },
    },
    ...problems('readings.subject', 'readings.period', 'readings.unknown-point'),
  },
})

const months = createRoute({
  method: 'get',
  path: '/clusters/{clusterId}/energy/months',
  operationId: 'listMonths',
  summary: 'Months the cluster has readings of',
  tags,
  request: { params: inCluster },
  responses: {
    200: {
      description: 'Months with the number of points, and the newest version of the readings.',
      content: {
        'application/json': {
          schema: z.object({
            months: z.array(z.object({ month: z.string(), points: z.int() })),
            newestVersion: z.int(),
          }),
        },
      },
    },
    ...problems(),
  },
})

const pointParams = z.object({ clusterId: clusterParam, pointCode: z.string().max(80) })

const versions = createRoute({
  method: 'get',
  path: '/clusters/{clusterId}/points/{pointCode}/versions',
  operationId: 'listVersions',
  summary: 'Versions of a point’s readings: who, when, why, what changed',
  tags,
  request: { params: pointParams, query: z.object({ from: monthText, to: monthText }) },
  responses: {
    200: {
      description: 'Newest first.',
      content: { 'application/json': { schema: z.object({ items: z.array(VersionSchema) }) } },
    },
    ...problems('readings.unknown-point'),
  },
})

const comparison = createRoute({
  method: 'get',
  path: '/clusters/{clusterId}/points/{pointCode}/comparison',
  operationId: 'compareVersions',
  summary: 'Values of a month that two versions tell differently',
  tags,
  request: {
    params: pointParams,
    query: z.object({
      month: monthText,
      direction,
      netting: z.enum(['raw', 'netted']).default('raw'),
      before: z.coerce.number().int().min(0),
      after: z.coerce.number().int().min(1),
    }),
  },
  responses: {
    200: {
      description: 'In order of time.',
      content: { 'application/json': { schema: z.object({ items: z.array(ValueChangeSchema) }) } },
    },
    ...problems('readings.unknown-point'),
  },
})

const live = createRoute({
  method: 'post',
  path: '/clusters/{clusterId}/live-readings',
  operationId: 'sendReadings',
  summary: 'Live readings of meters and programs',
  tags: ['readings'],
  request: {
    params: inCluster,
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

const MISSING = -(2 ** 31)

function packed({ wh }: Quarters): ArrayBuffer {
  const buffer = new ArrayBuffer(wh.length * 4)
  const view = new DataView(buffer)
  wh.forEach((value, i) => {
    view.setInt32(i * 4, Number.isNaN(value) ? MISSING : value, true)
  })
  return buffer
}

function csvOf({ start, wh }: Quarters, kind: string): string {
  const lines = Array.from(wh, (value, i) => {
    const at = toUtcText((start + i) as typeof start)
    return `${at};${Number.isNaN(value) ? '' : (value / 1000).toFixed(3).replace('.', ',')}`
  })
  // Polish spreadsheets want the mark of order, semicolons and decimal commas.
  return `\uFEFFpoczątek (UTC);${kind} kWh\r\n${lines.join('\r\n')}\r\n`
}

/** Energy to look at, versions of values, and live readings. */
export const energy: Area = (api, { database, clock }) => {
  const needs = readingsOn(database, clock)
  api.openapi(series, async (c) => {
    const { subject, kind, from, to } = c.req.valid('query')
    const wanted = { subject: subjectOf(subject), from: day(from), to: day(to) }
    const found = await readSeries(needs, c.get('actor'), c.req.valid('param').clusterId, wanted, kind)
    const headers = { 'x-from': String(found.start), 'x-missing': String(found.missing) }
    if (c.req.header('accept')?.includes('text/csv'))
      return c.body(csvOf(found, kind), 200, {
        ...headers,
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="${from}_${to}_${kind}.csv"`,
      })
    return c.body(packed(found), 200, { ...headers, 'content-type': 'application/octet-stream' })
  })
  api.openapi(balance, async (c) => {
    const { subject, from, to, step } = c.req.valid('query')
    const wanted = { subject: subjectOf(subject), from: day(from), to: day(to) }
    const found = await readBalance(needs, c.get('actor'), c.req.valid('param').clusterId, wanted, step)
    return c.json({ rows: [...found.rows], total: found.total }, 200)
  })
  api.openapi(months, async (c) => {
    const found = await monthsWithReadings(needs, c.get('actor'), c.req.valid('param').clusterId)
    return c.json({ months: [...found.months], newestVersion: found.newestVersion }, 200)
  })
  api.openapi(versions, async (c) => {
    const { clusterId, pointCode } = c.req.valid('param')
    const { from, to } = c.req.valid('query')
    const items = await versionsOf(needs, c.get('actor'), clusterId, pointCode, month(from), month(to))
    return c.json({ items }, 200)
  })
  api.openapi(comparison, async (c) => {
    const { clusterId, pointCode } = c.req.valid('param')
    const query = c.req.valid('query')
    const wanted = { ...query, point: pointCode, month: month(query.month) }
    return c.json({ items: await compareVersions(needs, c.get('actor'), clusterId, wanted) }, 200)
  })
  api.openapi(live, async (c) => {
    const { readings } = c.req.valid('json')
    return c.json(await sendReadings(needs, c.get('actor'), c.req.valid('param').clusterId, readings, 'api'), 202)
  })
}
