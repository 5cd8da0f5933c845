import { createRoute, z } from '@hono/zod-openapi'
import { month } from '../../../domain/calendar/day.ts'
import { settlementsOn } from '../../database/stores/settlement/settlement-stores.ts'
import type { Settlement } from '../../usecases/settlement/ports.ts'
import { findSettlement, listSettlements, settlementDifferences } from '../../usecases/settlement/read-settlement.ts'
import {
  approveSettlement,
  correctSettlement,
  dropSettlement,
  recomputeSettlement,
  runSettlement,
} from '../../usecases/settlement/run-settlement.ts'
import type { Area } from '../api.ts'
import { etagOf, expectedVersion } from '../etag.ts'
import { onWire } from '../on-wire.ts'
import { clusterParam, etagHeader, ifMatch } from '../parameters.ts'
import { problems } from '../problem.ts'
import { monthText } from './readings-schemas.ts'
import { DifferencesSchema, SettlementHeadSchema, SettlementSchema } from './settlement-schemas.ts'

const tags = ['settlements']
const inCluster = z.object({ clusterId: clusterParam })
const params = z.object({ clusterId: clusterParam, settlementId: z.string().max(80) })
const json = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  description,
  headers: etagHeader,
  content: { 'application/json': { schema } },
})
const REGIMES = ['none', 'cluster', 'cooperative', 'citizen', 'study-2023'] as const

const list = createRoute({
  method: 'get',
  path: '/clusters/{clusterId}/settlements',
  operationId: 'listSettlements',
  summary: 'Settled months, newest first',
  tags,
  request: { params: inCluster },
  responses: {
    200: {
      description: 'Drafts and approved ones.',
      content: { 'application/json': { schema: z.object({ items: z.array(SettlementHeadSchema) }) } },
    },
    ...problems(),
  },
})

const run = createRoute({
  method: 'post',
  path: '/clusters/{clusterId}/settlements',
  operationId: 'runSettlement',
  summary: 'Compute a month as a draft from what holds now',
  tags,
  request: {
    params: inCluster,
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z
            .object({
              month: monthText,
              regime: z.enum(REGIMES).nullable().default(null),
              decided: z.boolean().nullable().default(null).openapi({
                description: 'Whether the State-aid decision is taken as given; null: as the cluster’s settings say.',
              }),
              readingsVersion: z
                .int()
                .min(1)
                .nullable()
                .default(null)
                .openapi({ description: 'An earlier version of the readings; null: the newest.' }),
            })
            .openapi('SettlementWanted'),
        },
      },
    },
  },
  responses: {
    201: json(SettlementHeadSchema, 'The draft.'),
    ...problems(
      'settlement.month-closed',
      'settlement.no-readings',
      'settlement.no-config',
      'settlement.no-such-version',
    ),
  },
})

const find = createRoute({
  method: 'get',
  path: '/clusters/{clusterId}/settlements/{settlementId}',
  operationId: 'findSettlement',
  summary: 'One settlement with everything behind its figures',
  tags,
  request: { params },
  responses: { 200: json(SettlementSchema, 'The settlement.'), ...problems('settlement.not-found') },
})

const differences = createRoute({
  method: 'get',
  path: '/clusters/{clusterId}/settlements/{settlementId}/differences',
  operationId: 'readDifferences',
  summary: 'What a correction changes, and why',
  tags,
  request: { params },
  responses: {
    200: {
      description: 'Null for a settlement that corrects nothing.',
      content: { 'application/json': { schema: z.object({ differences: DifferencesSchema.nullable() }) } },
    },
    ...problems('settlement.not-found'),
  },
})

const approve = createRoute({
  method: 'post',
  path: '/clusters/{clusterId}/settlements/{settlementId}/approval',
  operationId: 'approveSettlement',
  summary: 'Freeze and number a draft; statements are ready',
  tags,
  request: {
    params,
    headers: ifMatch,
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z.object({
            errorsRead: z.boolean().default(false).openapi({ description: 'Findings that are errors were read.' }),
          }),
        },
      },
    },
  },
  responses: {
    200: json(SettlementHeadSchema, 'The settlement as approved.'),
    ...problems(
      'settlement.not-found',
      'settlement.already-approved',
      'settlement.stale',
      'settlement.has-errors',
      'register.changed-meanwhile',
      'register.no-version',
    ),
  },
})

const correct = createRoute({
  method: 'post',
  path: '/clusters/{clusterId}/settlements/{settlementId}/correction',
  operationId: 'correctSettlement',
  summary: 'Draft a correction of an approved settlement as a document of its own',
  tags,
  request: {
    params,
    body: {
      required: true,
      content: { 'application/json': { schema: z.object({ reason: z.string().trim().min(3).max(1000) }) } },
    },
  },
  responses: {
    201: json(SettlementHeadSchema, 'The draft of the correction.'),
    ...problems('settlement.not-found', 'settlement.not-approved', 'settlement.no-difference'),
  },
})

const drop = createRoute({
  method: 'delete',
  path: '/clusters/{clusterId}/settlements/{settlementId}',
  operationId: 'dropSettlement',
  summary: 'Take out a draft',
  tags,
  request: { params },
  responses: {
    204: { description: 'It is gone.' },
    ...problems('settlement.not-found', 'settlement.already-approved'),
  },
})

const recompute = createRoute({
  method: 'post',
  path: '/clusters/{clusterId}/settlements/{settlementId}/recomputation',
  operationId: 'recomputeSettlement',
  summary: 'Compute it again from its own inputs and compare to the last byte',
  tags,
  request: { params },
  responses: {
    200: {
      description: 'Whether it came out the same.',
      content: { 'application/json': { schema: z.object({ contentHash: z.string(), same: z.boolean() }) } },
    },
    ...problems('settlement.not-found'),
  },
})

function headOf({ inputs: _, result: __, ...head }: Settlement) {
  return head
}

/** Monthly settlements: run, look at, approve, correct. */
export const settlements: Area = (api, { database, clock }) => {
  const needs = settlementsOn(database, clock)
  api.openapi(list, async (c) => {
    const found = await listSettlements(needs, c.get('actor'), c.req.valid('param').clusterId)
    return c.json({ items: [...found] }, 200)
  })
  api.openapi(run, async (c) => {
    const { clusterId } = c.req.valid('param')
    const { month: text, ...choices } = c.req.valid('json')
    const made = await runSettlement(needs, c.get('actor'), clusterId, month(text), choices)
    return c.json(headOf(made), 201, {
      etag: etagOf(made),
      location: `/api/clusters/${clusterId}/settlements/${made.settlementId}`,
    })
  })
  api.openapi(find, async (c) => {
    const { clusterId, settlementId } = c.req.valid('param')
    const { head, result } = await findSettlement(needs, c.get('actor'), clusterId, settlementId)
    return c.json({ head, result: onWire(result) as unknown as Record<string, unknown> }, 200, { etag: etagOf(head) })
  })
  api.openapi(differences, async (c) => {
    const { clusterId, settlementId } = c.req.valid('param')
    const found = await settlementDifferences(needs, c.get('actor'), clusterId, settlementId)
    return c.json({ differences: found && onWire(found) }, 200)
  })
  api.openapi(approve, async (c) => {
    const { clusterId, settlementId } = c.req.valid('param')
    const { errorsRead } = c.req.valid('json')
    const version = expectedVersion(c)
    const made = await approveSettlement(needs, c.get('actor'), clusterId, settlementId, version, errorsRead)
    return c.json(headOf(made), 200, { etag: etagOf(made) })
  })
  api.openapi(correct, async (c) => {
    const { clusterId, settlementId } = c.req.valid('param')
    const made = await correctSettlement(needs, c.get('actor'), clusterId, settlementId, c.req.valid('json').reason)
    return c.json(headOf(made), 201, { etag: etagOf(made) })
  })
  api.openapi(drop, async (c) => {
    const { clusterId, settlementId } = c.req.valid('param')
    await dropSettlement(needs, c.get('actor'), clusterId, settlementId)
    return c.body(null, 204)
  })
  api.openapi(recompute, async (c) => {
    const { clusterId, settlementId } = c.req.valid('param')
    return c.json(await recomputeSettlement(needs, c.get('actor'), clusterId, settlementId), 200)
  })
}
