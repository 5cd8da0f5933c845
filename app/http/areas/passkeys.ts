import { createRoute, z } from '@hono/zod-openapi'
import { text } from '../../usecases/office/fields.ts'
import { addPasskey, askForPasskey, listPasskeys, offerPasskey, removePasskey } from '../../usecases/people/passkeys.ts'
import type { Area } from '../api.ts'
import { problems } from '../problem.ts'
import { passkeyProof } from '../sign-in/passkey-proof.ts'

const Passkey = z
  .object({
    passkeyId: z.string(),
    name: z.string(),
    isSynced: z.boolean().openapi({ description: 'The maker of the device keeps it for all devices of the person.' }),
    createdAt: z.string(),
    lastUsedAt: z.string().nullable(),
  })
  .openapi('Passkey')
const Options = z
  .looseObject({ challenge: z.string() })
  .openapi('PasskeyOptions', { description: 'For `PublicKeyCredential.parse…OptionsFromJSON` of the browser.' })
const Answer = z
  .looseObject({ id: z.string().max(1400), response: z.looseObject({ clientDataJSON: z.string().max(10_000) }) })
  .openapi('PasskeyAnswer', { description: '`toJSON()` of what the browser gave.' })
const tags = ['me']
const json = <Schema extends z.ZodType>(schema: Schema) => ({ 'application/json': { schema } })

const list = createRoute({
  method: 'get',
  path: '/me/passkeys',
  operationId: 'listPasskeys',
  summary: 'Your passkeys',
  tags,
  responses: {
    200: { description: 'The oldest first.', content: json(z.object({ items: z.array(Passkey) })) },
    ...problems('actor.token-scope'),
  },
})
const offer = createRoute({
  method: 'post',
  path: '/me/passkeys/options',
  operationId: 'offerPasskey',
  summary: 'What the browser needs to make a passkey',
  tags,
  responses: {
    200: { description: 'Good for five minutes.', content: json(Options) },
    ...problems('actor.token-scope', 'passkey.other-address'),
  },
})
const add = createRoute({
  method: 'post',
  path: '/me/passkeys',
  operationId: 'addPasskey',
  summary: 'Keep a passkey the device has just made',
  tags,
  request: {
    body: {
      required: true,
      content: json(z.strictObject({ name: text(100), answer: Answer }).openapi('NewPasskey')),
    },
  },
  responses: {
    201: { description: 'The passkey.', content: json(Passkey) },
    ...problems('actor.token-scope', 'passkey.other-address', 'passkey.not-proven', 'passkey.known'),
  },
})
const remove = createRoute({
  method: 'delete',
  path: '/me/passkeys/{passkeyId}',
  operationId: 'removePasskey',
  summary: 'Take a passkey away',
  tags,
  request: { params: z.object({ passkeyId: z.string().max(1400) }) },
  responses: { 204: { description: 'It is gone.' }, ...problems('passkey.not-found', 'actor.token-scope') },
})
const ask = createRoute({
  method: 'post',
  path: '/passkeys/options',
  operationId: 'askForPasskey',
  summary: 'What the browser needs to sign in with a passkey; the answer goes to /api/auth/sign-in/passkey',
  tags: ['server'],
  security: [],
  responses: {
    200: { description: 'Good for five minutes.', content: json(Options) },
    ...problems('passkey.other-address'),
  },
})

/** Passkeys of a person, and the question for signing in with one. */
export const passkeys: Area = (api, { people }) => {
  api.openapi(list, async (c) => c.json({ items: [...(await listPasskeys(people, c.get('actor')))] }, 200))
  api.openapi(offer, async (c) => {
    const options = await offerPasskey(people, passkeyProof, c.get('actor'), c.req.header('origin'))
    return c.json(options as z.infer<typeof Options>, 200)
  })
  api.openapi(add, async (c) => {
    const given = { ...c.req.valid('json'), origin: c.req.header('origin') }
    return c.json(await addPasskey(people, passkeyProof, c.get('actor'), given), 201)
  })
  api.openapi(remove, async (c) => {
    await removePasskey(people, c.get('actor'), c.req.valid('param').passkeyId)
    return c.body(null, 204)
  })
  api.openapi(ask, async (c) => {
    const options = await askForPasskey(people, passkeyProof, c.req.header('origin'))
    return c.json(options as z.infer<typeof Options>, 200)
  })
}
