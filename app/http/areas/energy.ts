import { createRoute, z } from '@hono/zod-openapi'
import { day } from '../../../domain/calendar/day.ts'
import { readingsOn } from '../../database/stores/readings/reading-stores.ts'
import { COMPARED, comparePeriods } from '../../usecases/energy/compare-periods.ts'
import { gapsIn } from '../../usecases/energy/quarters.ts'
import { checkedStretches, readBalance } from '../../usecases/energy/read-energy.ts'
import { ENERGY_KINDS, readSeries } from '../../usecases/energy/read-series.ts'
import { STEPS, stretchesOf } from '../../usecases/energy/steps.ts'
import { subjectOf } from '../../usecases/energy/subject.ts'
import { monthsWithReadings } from '../../usecases/readings/versions-of.ts'
import type { Area } from '../api.ts'
import { clusterParam } from '../parameters.ts'
import { problems } from '../problem.ts'
import { packed, rowsOf, seriesCsv } from '../series-format.ts'
import { energyKeeper } from './energy-keeper.ts'

const tags = ['energy']
const inCluster = z.object({ clusterId: clusterParam })
const period = {
  subject: z.string().max(120).default('cluster').openapi({ description: 'cluster, member:ID or point:CODE' }),
  from: z.iso.date(),
  to: z.iso.date().openapi({ description: 'First day after; at most 366 days.' }),
}
const FORMATS = ['packed', 'narrow', 'json', 'csv'] as const

const series = createRoute({
  method: 'get',
  path: '/clusters/{clusterId}/energy/series',
  operationId: 'readSeries',
  summary: 'Energy of a subject from a year down to quarter-hours: packed, as JSON or as CSV',
  description:
    'Without `format` the Accept header decides. application/octet-stream: quarter-hours as little-endian watt-hours from the quarter-hour `x-from` (counted since 1970, UTC) on; `x-bits` is 32 (signed, −2³¹ for a missing value) or, with format=narrow and where all values fit, 16 (unsigned, 65535 for a missing value). application/json and text/csv: one row a step, at most 9,000 rows of JSON; wh is the sum of what is known, null where nothing is, missing the number of quarter-hours that points should have a value of and have none.',
  tags,
  request: {
    params: inCluster,
    query: z.object({
      ...period,
      kind: z.enum(ENERGY_KINDS).default('withdrawal'),
      step: z.enum(STEPS).default('quarter').openapi({ description: 'Of rows; packed are always quarter-hours.' }),
      format: z.enum(FORMATS).optional(),
    }),
  },
  responses: {
    200: {
      description: 'The series.',
      headers: z.object({
        'x-from': z.string(),
        'x-bits': z.string().optional(),
        'x-missing': z
          .string()
          .openapi({ description: 'Quarter-hours that points should have a value of and have none.' }),
      }),
      content: {
        'application/octet-stream': { schema: z.any().openapi({ type: 'string', format: 'binary' }) },
        'text/csv': { schema: z.string() },
        'application/json': {
          schema: z
            .object({
              missing: z.int(),
              rows: z.array(
                z.object({ from: z.string(), day: z.string(), wh: z.number().nullable(), missing: z.int() }),
              ),
            })
            .openapi('EnergySeries'),
        },
      },
    },
    ...problems('readings.subject', 'readings.period', 'readings.kind-of-cluster', 'readings.unknown-point'),
  },
})

const sums = {
  withdrawalWh: z.number().nullable(),
  feedInWh: z.number().nullable(),
  matchedWh: z.number().nullable().openapi({ description: 'Used by members of what members fed in, hour by hour.' }),
  surplusWh: z.number().nullable().openapi({ description: 'Fed in and used by no member in the same hour.' }),
  outsideWh: z.number().nullable().openapi({ description: 'Withdrawn and covered by no member in the same hour.' }),
  missing: z.int(),
}

const summed = {
  from: z.string(),
  to: z.string().openapi({ description: 'First day after.' }),
  days: z.int(),
  total: z.object(sums),
  shares: z
    .object({
      matchedOfWithdrawal: z.number().nullable().openapi({ description: 'matchedWh ÷ withdrawalWh, 0 to 1.' }),
      matchedOfFeedIn: z.number().nullable().openapi({ description: 'matchedWh ÷ feedInWh, 0 to 1.' }),
    })
    .openapi({ description: 'Null where the whole is nothing or unknown.' }),
  sources: z
    .object({
      version: z.int().openapi({ description: 'Version of the readings.' }),
      points: z.int(),
      withdrawalRegisters: z.int(),
      feedInRegisters: z.int(),
      matchedHours: z.number().nullable().openapi({
        description: 'Hours in which the sums of both directions were held against each other, the smaller counting.',
      }),
    })
    .openapi('EnergySources', { description: 'What the sums rest on.' }),
}

const comparison = createRoute({
  method: 'get',
  path: '/clusters/{clusterId}/energy/comparison',
  operationId: 'compareEnergy',
  summary: 'Two periods of whatever length side by side: sums, daily means and their changes',
  tags,
  request: {
    params: inCluster,
    query: z.object({
      ...period,
      otherFrom: z.iso.date(),
      otherTo: z.iso.date().openapi({ description: 'First day after; at most 366 days.' }),
    }),
  },
  responses: {
    200: {
      description: 'Both periods, and each quantity in both. Daily means serve where the lengths differ.',
      content: {
        'application/json': {
          schema: z
            .object({
              period: z.object(summed),
              other: z.object(summed),
              sameLength: z.boolean(),
              differences: z.array(
                z.object({
                  of: z.enum(COMPARED),
                  wh: z.number().nullable(),
                  otherWh: z.number().nullable(),
                  change: z.number().nullable().openapi({ description: 'wh ÷ otherWh − 1.' }),
                  perDayWh: z.number().nullable(),
                  otherPerDayWh: z.number().nullable(),
                  perDayChange: z.number().nullable(),
                }),
              ),
            })
            .openapi('EnergyComparison'),
        },
      },
    },
    ...problems('readings.subject', 'readings.period', 'readings.unknown-point'),
  },
})

const balance = createRoute({
  method: 'get',
  path: '/clusters/{clusterId}/energy/balance',
  operationId: 'readBalance',
  summary:
    'Withdrawal, feed-in, energy matched between members, surplus and deficit by quarter-hour, hour, day or month',
  tags,
  request: { params: inCluster, query: z.object({ ...period, step: z.enum(STEPS).default('day') }) },
  responses: {
    200: {
      description: 'Sums.',
      content: {
        'application/json': {
          schema: z
            .object({
              ...summed,
              rows: z.array(z.object({ day: z.string(), from: z.string(), ...sums })),
            })
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

/** Which form of a series is wanted: by name, else by what the caller accepts. */
function formatOf(named: (typeof FORMATS)[number] | undefined, accept: string): (typeof FORMATS)[number] {
  if (named) return named
  if (accept.includes('text/csv')) return 'csv'
  return accept.includes('application/json') ? 'json' : 'packed'
}

/** Energy to look at. */
export const energy: Area = (api, { database, clock }) => {
  const needs = { ...readingsOn(database, clock), keeper: energyKeeper(database) }
  api.openapi(series, async (c) => {
    const { subject, kind, step, ...asked } = c.req.valid('query')
    const wanted = { subject: subjectOf(subject), from: day(asked.from), to: day(asked.to) }
    const format = formatOf(asked.format, c.req.header('accept') ?? '')
    const stretches = format === 'json' ? checkedStretches(wanted, step) : null
    const found = await readSeries(needs, c.get('actor'), c.req.valid('param').clusterId, wanted, kind)
    const headers = { 'x-from': String(found.start), 'x-missing': String(gapsIn(found)) }
    if (stretches) return c.json({ missing: gapsIn(found), rows: rowsOf(found, stretches) }, 200, headers)
    if (format === 'csv')
      return c.body(seriesCsv(found, stretchesOf(wanted.from, wanted.to, step), kind), 200, {
        ...headers,
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="${wanted.from}_${wanted.to}_${kind}.csv"`,
      })
    const { bits, bytes } = packed(found, format === 'narrow')
    return c.body(bytes, 200, { ...headers, 'x-bits': String(bits), 'content-type': 'application/octet-stream' })
  })
  api.openapi(balance, async (c) => {
    const { subject, from, to, step } = c.req.valid('query')
    const wanted = { subject: subjectOf(subject), from: day(from), to: day(to) }
    const found = await readBalance(needs, c.get('actor'), c.req.valid('param').clusterId, wanted, step)
    return c.json({ ...found, rows: [...found.rows] }, 200)
  })
  api.openapi(comparison, async (c) => {
    const { subject, from, to, otherFrom, otherTo } = c.req.valid('query')
    const wanted = { subject: subjectOf(subject), from: day(from), to: day(to) }
    const other = { from: day(otherFrom), to: day(otherTo) }
    const found = await comparePeriods(needs, c.get('actor'), c.req.valid('param').clusterId, wanted, other)
    return c.json({ ...found, differences: [...found.differences] }, 200)
  })
  api.openapi(months, async (c) => {
    const found = await monthsWithReadings(needs, c.get('actor'), c.req.valid('param').clusterId)
    return c.json({ months: [...found.months], newestVersion: found.newestVersion }, 200)
  })
}
