import { createRoute, z } from '@hono/zod-openapi'
import { createWebhook, listWebhooks, removeWebhook, resumeWebhook } from '../../usecases/people/webhooks.ts'
import type { Area } from '../api.ts'
import { etagOf, expectedVersion } from '../etag.ts'
import { clusterParam, ifMatch } from '../parameters.ts'
import { problems } from '../problem.ts'

const Webhook = z
  .object({
    cluster: z.string(),
    webhookId: z.string(),
    url: z.string(),
    events: z.array(z.string()),
    lastEntry: z.int(),
    attempts: z.int(),
    nextAt: z.string().nullable(),
    lastStatus: z.int().nullable(),
    lastError: z.string().nullable(),
    disabledAt: z.string().nullable(),
    version: z.int(),
  })
  .openapi('Webhook')
const inCluster = z.object({ clusterId: clusterParam })
const params = z.object({ clusterId: clusterParam, webhookId: z.string().max(60) })
const tags = ['webhooks']

const list = createRoute({
  method: 'get',
  path: '/clusters/{clusterId}/webhooks',
  operationId: 'listWebhooks',
  summary: 'Programs told of changes',
  tags,
  request: { params: inCluster },
  responses: {
    200: {
      description: 'Without their secrets.',
      content: { 'application/json': { schema: z.object({ items: z.array(Webhook) }) } },
    },
    ...problems(),
  },
})
const create = createRoute({
  method: 'post',
  path: '/clusters/{clusterId}/webhooks',
  operationId: 'createWebhook',
  summary: 'Have a program told of changes from now on',
  description:
    'Each event is a POST of {cluster, entry, at, event, about}, signed: openklaster-signature: t=<unix seconds>,v1=<hex HMAC-SHA256 of "t.body" under the secret>. In order, at least once; retried for a day.',
  tags,
  request: {
    params: inCluster,
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z
            .strictObject({
              url: z.string().max(2000),
              events: z
                .array(z.string().regex(/^(\*|[a-z-]+\.(\*|[a-z-]+))$/))
                .min(1)
                .max(50),
            })
            .openapi('NewWebhook'),
        },
      },
    },
  },
  responses: {
    201: {
      description: 'The webhook and its secret, shown this once.',
      content: { 'application/json': { schema: z.object({ info: Webhook, secret: z.string() }) } },
    },
    ...problems('webhook.bad-address'),
  },
})
const resume = createRoute({
  method: 'post',
  path: '/clusters/{clusterId}/webhooks/{webhookId}/resumption',
  operationId: 'resumeWebhook',
  summary: 'Go on with a webhook that was given up',
  tags,
  request: { params, headers: ifMatch },
  responses: {
    200: { description: 'It goes on.', content: { 'application/json': { schema: Webhook } } },
    ...problems('webhook.not-found', 'register.changed-meanwhile', 'register.no-version'),
  },
})
const remove = createRoute({
  method: 'delete',
  path: '/clusters/{clusterId}/webhooks/{webhookId}',
  operationId: 'removeWebhook',
  summary: 'End a webhook',
  tags,
  request: { params },
  responses: { 204: { description: 'It is gone.' }, ...problems('webhook.not-found') },
})

/** Webhooks of a cluster. */
export const webhooks: Area = (api, { people }) => {
  api.openapi(list, async (c) => {
    const items = await listWebhooks(people, c.get('actor'), c.req.valid('param').clusterId)
    return c.json({ items: items.map((one) => ({ ...one, events: [...one.events] })) }, 200)
  })
  api.openapi(create, async (c) => {
    const { clusterId } = c.req.valid('param')
    const { info, secret } = await createWebhook(people, c.get('actor'), clusterId, c.req.valid('json'))
    return c.json({ info: { ...info, events: [...info.events] }, secret }, 201)
  })
  api.openapi(resume, async (c) => {
    const { clusterId, webhookId } = c.req.valid('param')
    const info = await resumeWebhook(people, c.get('actor'), clusterId, webhookId, expectedVersion(c))
    return c.json({ ...info, events: [...info.events] }, 200, { etag: etagOf(info) })
  })
  api.openapi(remove, async (c) => {
    const { clusterId, webhookId } = c.req.valid('param')
    await removeWebhook(people, c.get('actor'), clusterId, webhookId)
    return c.body(null, 204)
  })
}
