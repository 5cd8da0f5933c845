import { createRoute, z } from '@hono/zod-openapi'
import { LANGUAGES, ROLES } from '../../usecases/office/actor.ts'
import { invite, listInvitations, withdrawInvitation } from '../../usecases/people/invitations.ts'
import { listPeople, takeRole } from '../../usecases/people/roles.ts'
import type { Area } from '../api.ts'
import { clusterParam } from '../parameters.ts'
import { problems } from '../problem.ts'

const role = { role: z.enum(ROLES), memberId: z.string().max(80).nullable() }
const Person = z
  .object({
    userId: z.string(),
    name: z.string(),
    email: z.string(),
    grants: z.array(z.object({ grantId: z.string(), ...role, grantedAt: z.string() })),
  })
  .openapi('PersonInCluster')
const Invitation = z
  .object({
    cluster: z.string(),
    invitationId: z.string(),
    email: z.string(),
    ...role,
    invitedBy: z.string(),
    invitedAt: z.string(),
    expiresAt: z.string(),
    acceptedAt: z.string().nullable(),
    withdrawnAt: z.string().nullable(),
  })
  .openapi('Invitation')
const params = z.object({ clusterId: clusterParam })
const tags = ['people']

const list = createRoute({
  method: 'get',
  path: '/clusters/{clusterId}/people',
  operationId: 'listPeople',
  summary: 'Who has which role',
  tags,
  request: { params },
  responses: {
    200: {
      description: 'By e-mail.',
      content: { 'application/json': { schema: z.object({ items: z.array(Person) }) } },
    },
    ...problems(),
  },
})
const take = createRoute({
  method: 'delete',
  path: '/clusters/{clusterId}/grants/{grantId}',
  operationId: 'takeRole',
  summary: 'Take a role from a person',
  tags,
  request: { params: z.object({ clusterId: clusterParam, grantId: z.string().max(60) }) },
  responses: {
    204: { description: 'It is gone.' },
    ...problems('people.grant-not-found', 'people.last-administrator'),
  },
})
const invitations = createRoute({
  method: 'get',
  path: '/clusters/{clusterId}/invitations',
  operationId: 'listInvitations',
  summary: 'Invitations nobody has accepted yet',
  tags,
  request: { params },
  responses: {
    200: {
      description: 'Oldest first.',
      content: { 'application/json': { schema: z.object({ items: z.array(Invitation) }) } },
    },
    ...problems(),
  },
})
const send = createRoute({
  method: 'post',
  path: '/clusters/{clusterId}/invitations',
  operationId: 'invite',
  summary: 'Offer a role by e-mail',
  tags,
  request: {
    params,
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z
            .strictObject({
              email: z.email().max(254),
              role: z.enum(ROLES),
              memberId: z.string().max(80).nullable().default(null),
              language: z.enum(LANGUAGES).default('pl'),
            })
            .openapi('NewInvitation'),
        },
      },
    },
  },
  responses: {
    201: { description: 'The letter is out.', content: { 'application/json': { schema: Invitation } } },
    ...problems('people.role-needs-member', 'member.not-found', 'people.mail-failed'),
  },
})
const withdraw = createRoute({
  method: 'delete',
  path: '/clusters/{clusterId}/invitations/{invitationId}',
  operationId: 'withdrawInvitation',
  summary: 'Withdraw an invitation',
  tags,
  request: { params: z.object({ clusterId: clusterParam, invitationId: z.string().max(60) }) },
  responses: { 204: { description: 'Withdrawn.' }, ...problems('invitation.not-found') },
})

/** People of a cluster and invitations. */
export const people: Area = (api, parts) => {
  api.openapi(list, async (c) => {
    const items = await listPeople(parts.people, c.get('actor'), c.req.valid('param').clusterId)
    return c.json({ items: items.map((person) => ({ ...person, grants: [...person.grants] })) }, 200)
  })
  api.openapi(take, async (c) => {
    const { clusterId, grantId } = c.req.valid('param')
    await takeRole(parts.people, c.get('actor'), clusterId, grantId)
    return c.body(null, 204)
  })
  api.openapi(invitations, async (c) => {
    const items = await listInvitations(parts.people, c.get('actor'), c.req.valid('param').clusterId)
    return c.json({ items: [...items] }, 200)
  })
  api.openapi(send, async (c) => {
    const { clusterId } = c.req.valid('param')
    return c.json(await invite(parts.people, c.get('actor'), clusterId, c.req.valid('json')), 201)
  })
  api.openapi(withdraw, async (c) => {
    const { clusterId, invitationId } = c.req.valid('param')
    await withdrawInvitation(parts.people, c.get('actor'), clusterId, invitationId)
    return c.body(null, 204)
  })
}
