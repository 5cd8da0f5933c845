import { createRoute, z } from '@hono/zod-openapi'
import { LANGUAGES, ROLES, SCOPES } from '../../usecases/office/actor.ts'
import { text } from '../../usecases/office/fields.ts'
import { chooseLanguage, readMe } from '../../usecases/people/me.ts'
import { createToken, listTokens, revokeToken } from '../../usecases/people/tokens.ts'
import type { Area } from '../api.ts'
import { problems } from '../problem.ts'

const Me = z
  .object({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    language: z.enum(LANGUAGES),
    isOperator: z.boolean(),
    token: z.object({ id: z.string(), scopes: z.array(z.enum(SCOPES)) }).nullable(),
    grants: z.array(
      z.object({
        clusterId: z.string(),
        clusterName: z.string(),
        isDemonstration: z.boolean(),
        role: z.enum(ROLES),
        memberId: z.string().nullable(),
      }),
    ),
  })
  .openapi('Me')
const Token = z
  .object({
    tokenId: z.string(),
    name: z.string(),
    scopes: z.array(z.enum(SCOPES)),
    createdAt: z.string(),
    expiresAt: z.string().nullable(),
    lastUsedAt: z.string().nullable(),
  })
  .openapi('Token')
const tags = ['me']

const read = createRoute({
  method: 'get',
  path: '/me',
  operationId: 'readMe',
  summary: 'Who is signed in, with which roles',
  tags,
  responses: { 200: { description: 'You.', content: { 'application/json': { schema: Me } } }, ...problems() },
})
const change = createRoute({
  method: 'patch',
  path: '/me',
  operationId: 'changeMe',
  summary: 'Choose your language',
  tags,
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: z.strictObject({ language: z.enum(LANGUAGES) }) } },
    },
  },
  responses: { 204: { description: 'Done.' }, ...problems('actor.token-scope') },
})
const tokens = createRoute({
  method: 'get',
  path: '/me/tokens',
  operationId: 'listTokens',
  summary: 'Your tokens for programs',
  tags,
  responses: {
    200: {
      description: 'Without what proves them.',
      content: { 'application/json': { schema: z.object({ items: z.array(Token) }) } },
    },
    ...problems('actor.token-scope'),
  },
})
const create = createRoute({
  method: 'post',
  path: '/me/tokens',
  operationId: 'createToken',
  summary: 'Make a token; its text is shown once',
  tags,
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z
            .strictObject({
              name: text(100),
              scopes: z.array(z.enum(SCOPES)).min(1).max(SCOPES.length),
              expiresAt: z.iso.datetime().nullable().default(null),
            })
            .openapi('NewToken'),
        },
      },
    },
  },
  responses: {
    201: {
      description: 'The token.',
      content: { 'application/json': { schema: z.object({ text: z.string(), info: Token }) } },
    },
    ...problems('actor.token-scope'),
  },
})
const revoke = createRoute({
  method: 'delete',
  path: '/me/tokens/{tokenId}',
  operationId: 'revokeToken',
  summary: 'End a token',
  tags,
  request: { params: z.object({ tokenId: z.string().max(60) }) },
  responses: { 204: { description: 'It is gone.' }, ...problems('token.not-found', 'actor.token-scope') },
})

/** What a person sees and decides of itself. */
export const me: Area = (api, { people }) => {
  api.openapi(read, async (c) => c.json(await readMe(people, c.get('actor')), 200))
  api.openapi(change, async (c) => {
    await chooseLanguage(people, c.get('actor'), c.req.valid('json').language)
    return c.body(null, 204)
  })
  api.openapi(tokens, async (c) => {
    const items = await listTokens(people, c.get('actor'))
    return c.json({ items: items.map((token) => ({ ...token, scopes: [...token.scopes] })) }, 200)
  })
  api.openapi(create, async (c) => {
    const { text, info } = await createToken(people, c.get('actor'), c.req.valid('json'))
    return c.json({ text, info: { ...info, scopes: [...info.scopes] } }, 201)
  })
  api.openapi(revoke, async (c) => {
    await revokeToken(people, c.get('actor'), c.req.valid('param').tokenId)
    return c.body(null, 204)
  })
}
