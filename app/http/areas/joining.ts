import { createRoute, z } from '@hono/zod-openapi'
import { ROLES } from '../../usecases/office/actor.ts'
import { text } from '../../usecases/office/fields.ts'
import { createFirstOperator } from '../../usecases/people/first-operator.ts'
import { acceptInvitation, readInvitation } from '../../usecases/people/invitations.ts'
import type { Area } from '../api.ts'
import { problems } from '../problem.ts'

const params = z.object({ invitation: z.string().max(200) })
const password = z.string().max(256)
const tags = ['joining']

const readOne = createRoute({
  method: 'get',
  path: '/invitations/{invitation}',
  operationId: 'readInvitation',
  summary: 'What an invitation offers',
  tags,
  request: { params },
  responses: {
    200: {
      description: 'The offer.',
      content: {
        'application/json': {
          schema: z
            .object({
              email: z.string(),
              role: z.enum(ROLES),
              clusterName: z.string(),
              hasAccount: z.boolean(),
            })
            .openapi('InvitationOffer'),
        },
      },
    },
    ...problems('invitation.not-valid'),
  },
})
const accept = createRoute({
  method: 'post',
  path: '/invitations/{invitation}/acceptance',
  operationId: 'acceptInvitation',
  summary: 'Accept an invitation, with a new account or the one signed in with',
  tags,
  request: {
    params,
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z
            .strictObject({
              account: z
                .strictObject({ name: text(160), password })
                .nullable()
                .default(null),
            })
            .openapi('Acceptance'),
        },
      },
    },
  },
  responses: {
    201: {
      description: 'The role is given.',
      content: { 'application/json': { schema: z.object({ cluster: z.string(), userId: z.string() }) } },
    },
    ...problems('invitation.not-valid', 'invitation.other-person', 'auth.weak-password', 'auth.name-missing'),
  },
})
const setUp = createRoute({
  method: 'post',
  path: '/setup',
  operationId: 'setUp',
  summary: 'Make the first account of a server',
  tags,
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z
            .strictObject({ secret: z.string().max(200), name: text(160), email: z.email().max(254), password })
            .openapi('SetUp'),
        },
      },
    },
  },
  responses: {
    201: {
      description: 'You run this server now.',
      content: { 'application/json': { schema: z.object({ userId: z.string() }) } },
    },
    ...problems('auth.setup-done', 'auth.weak-password'),
  },
})

/** How people come in: by invitation, and the very first one by the secret of the set-up. */
export const joining: Area = (api, { people, setupSecret }) => {
  api.openapi(readOne, async (c) => c.json(await readInvitation(people, c.req.valid('param').invitation), 200))
  api.openapi(accept, async (c) => {
    const { account } = c.req.valid('json')
    return c.json(await acceptInvitation(people, c.get('actor'), c.req.valid('param').invitation, account), 201)
  })
  api.openapi(setUp, async (c) => {
    const { secret, ...account } = c.req.valid('json')
    return c.json(await createFirstOperator(people, { given: secret, right: setupSecret }, account), 201)
  })
}
