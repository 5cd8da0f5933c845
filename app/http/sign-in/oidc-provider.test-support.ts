import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'

/** A person the provider knows. */
export interface ProvidedPerson {
  readonly email: string
  readonly name: string
  /** As told in `email_verified`; undefined: the provider does not say, as Entra ID. */
  readonly isVerified?: boolean
}

export interface TestProvider {
  readonly discoveryUrl: string
  /** Walks the pages of the provider as a browser would. @returns the address it sends the browser back to */
  readonly walk: (authorizationUrl: string, login: string) => Promise<string>
  /** Stops listening, as a provider that fell over; `again` listens on the same port. */
  readonly stop: () => Promise<void>
  readonly again: () => Promise<void>
}

export const CLIENT = { clientId: 'openklaster', clientSecret: 'prawdziwy-sekret-klienta' }

/** Fields of the one form of a page of the provider. */
function formOf(html: string): { readonly action: string; readonly fields: URLSearchParams } {
  const action = /<form[^>]*action="([^"]+)"/.exec(html)?.[1]
  if (!action) throw new Error(`no form in ${html.slice(0, 400)}`)
  const fields = new URLSearchParams()
  for (const [input] of html.matchAll(/<input[^>]*>/g)) {
    const name = /name="([^"]+)"/.exec(input)?.[1]
    if (name) fields.set(name, /value="([^"]*)"/.exec(input)?.[1] ?? '')
  }
  return { action, fields }
}

/** A real OpenID provider on loopback, with its own sign-in and consent pages. */
export async function startProvider(
  redirectUri: string,
  people: Readonly<Record<string, ProvidedPerson>>,
): Promise<TestProvider> {
  const server = createServer()
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', () => resolve()))
  await listen(0)
  const { port } = server.address() as AddressInfo
  const issuer = `http://127.0.0.1:${port}`
  const provider = new Provider(issuer, {
    clients: [{ client_id: CLIENT.clientId, client_secret: CLIENT.clientSecret, redirect_uris: [redirectUri] }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    cookies: { keys: ['klucz próbny'] },
    ttl: { AccessToken: 600, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
    features: { devInteractions: { enabled: true } },
    findAccount: (_, id) => {
      const person = people[id]
      if (!person) return undefined
      const { email, name, isVerified } = person
      const claims = { sub: id, email, name, ...(isVerified === undefined ? {} : { email_verified: isVerified }) }
      return { accountId: id, claims: () => claims }
    },
  })
  server.on('request', provider.callback())
  return {
    discoveryUrl: `${issuer}/.well-known/openid-configuration`,
    async walk(authorizationUrl, login) {
      const jar = new Map<string, string>()
      let target = authorizationUrl
      let body: URLSearchParams | undefined
      for (let step = 0; step < 20; step++) {
        const answer = await fetch(target, {
          redirect: 'manual',
          headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
          ...(body ? { method: 'POST', body } : {}),
        })
        for (const line of answer.headers.getSetCookie()) {
          const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
          if (value === '') jar.delete(name)
          else jar.set(name, value)
        }
        body = undefined
        const location = answer.headers.get('location')
        if (location) {
          target = new URL(location, target).href
          if (target.startsWith(redirectUri)) return target
          continue
        }
        const html = await answer.text()
        const { action, fields } = formOf(html)
        if (fields.has('login')) fields.set('login', login)
        if (fields.has('password')) fields.set('password', 'dowolne')
        target = new URL(action, target).href
        body = fields
      }
      throw new Error('the provider went round in circles')
    },
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
    again: () => listen(port),
  }
}
