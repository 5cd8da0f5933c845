import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Database } from '../database/session.ts'
import { needsOn, officeOn } from '../database/stores/office-stores.ts'
import { peopleStoresOn } from '../database/stores/people-stores.ts'
import type { Actor } from '../usecases/office/actor.ts'
import { actorOfPerson } from '../usecases/people/actor-of.ts'
import { isExpected } from '../usecases/people/from-outside.ts'
import { forgetFailures } from '../usecases/people/lock-out.ts'
import type { Accounts, People } from '../usecases/people/ports.ts'
import { actorOfToken } from '../usecases/people/tokens.ts'
import type { Parts } from './api.ts'
import type { SendMail } from './mail/mail.ts'
import type { Oidc, OidcWatch } from './sign-in/oidc.ts'
import { openSignIn } from './sign-in/sign-in.ts'

export interface PartsOptions {
  readonly database: Database
  readonly publicUrl: string
  readonly send: SendMail
  readonly oidc: Oidc | null
  /** Watches the outside sign-in; without it the outside sign-in is taken for well. */
  readonly oidcWatch?: Pick<OidcWatch, 'fault' | 'ask'> | null
  readonly demonstration?: Parts['demonstration']
  readonly log: (line: string) => void
  readonly clock?: () => string
}

/** The people's use-cases on a database. */
export function peopleOn(
  database: Database,
  outside: { readonly accounts: Accounts; readonly send: SendMail; readonly publicUrl: string },
  clock?: () => string,
): People {
  return {
    ...needsOn(database, peopleStoresOn, clock),
    ...outside,
    secret: (bytes) => randomBytes(bytes).toString('base64url'),
    // Our secrets are long and random: a plain hash keeps them, no slow one is needed.
    hash: (secret) => createHash('sha256').update(secret).digest('hex'),
    sameHash: (a, b) => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b)),
  }
}

/** The secret that signs cookies: made once for an installation. */
async function signingSecret(database: Database): Promise<string> {
  const given = process.env.OPENKLASTER_SECRET
  if (given) return given
  return database.transaction(async (session) => {
    await session.query(
      `insert into auth_setting (name, value) values ('sign-in-secret', $1) on conflict (name) do nothing`,
      [randomBytes(48).toString('base64url')],
    )
    const [row] = await session.query<{ value: string }>(`select value from auth_setting where name = 'sign-in-secret'`)
    if (!row) throw new Error('the signing secret was not kept')
    return row.value
  })
}

/** Wires the whole on one database whose schema is up to date. */
export async function openParts(
  options: PartsOptions,
): Promise<Parts & { readonly signIn: NonNullable<Parts['signIn']> }> {
  const {
    database,
    publicUrl,
    send,
    oidc,
    oidcWatch = null,
    demonstration = null,
    clock = () => new Date().toISOString(),
  } = options
  const signIn = openSignIn({
    ...options,
    secret: await signingSecret(database),
    passwordChosen: (email) => forgetFailures(people, email),
    mayEnter: (email) => isExpected(people, email),
    outsideFault: async () => (await oidcWatch?.ask()) ?? null,
  })
  const people = peopleOn(database, { accounts: signIn.accounts, send, publicUrl }, clock)
  const hasPeople = (await people.read((stores) => stores.people.count())) > 0
  return {
    database,
    office: officeOn(database, clock),
    people,
    clock,
    signIn,
    oidc: oidc && (() => ({ name: oidc.name, available: !oidcWatch?.fault() })),
    demonstration,
    setupSecret: hasPeople ? null : people.secret(24),
    async actorOf(request): Promise<Actor> {
      const [, token] = /^Bearer (.+)$/.exec(request.headers.get('authorization') ?? '') ?? []
      if (token !== undefined) return actorOfToken(people, token)
      const person = await signIn.personOf(request.headers)
      return person === undefined ? { kind: 'public', language: 'pl' } : actorOfPerson(people, person)
    },
  }
}
