import { migrate } from '../database/migration.ts'
import { MIGRATIONS } from '../database/migrations/all.ts'
import type { Database } from '../database/session.ts'
import { officeOn } from '../database/stores/office-stores.ts'
import type { Actor, Role, Scope } from '../usecases/office/actor.ts'
import type { Mail } from '../usecases/people/ports.ts'
import type { Api } from './api.ts'
import { createApp } from './app.ts'
import type { RateLimits } from './guards.ts'
import { RATE_LIMITS } from './guards.ts'
import { peopleOn } from './parts.ts'

export const CLUSTER = '0191c0de-0000-7000-8000-0000000000a1'
export const OTHER_CLUSTER = '0191c0de-0000-7000-8000-0000000000b2'

/** Callers of a test: a role in the cluster under test, the same role in another one, the operator, or nobody. */
export type Caller = Role | 'stranger' | 'operator' | 'public'

/** @param scopes  what the personal token used may do; null: signed in with a browser */
export function actorFor(caller: Caller, scopes: readonly Scope[] | null = null, own = CLUSTER): Actor {
  if (caller === 'public') return { kind: 'public', language: 'pl' }
  const role = caller === 'stranger' || caller === 'operator' ? 'administrator' : caller
  return {
    kind: 'user',
    id: `user-${caller}`,
    name: caller,
    email: `${caller}@example.test`,
    language: 'pl',
    grants:
      caller === 'operator'
        ? []
        : [
            {
              cluster: caller === 'stranger' ? OTHER_CLUSTER : own,
              role,
              memberId: role === 'member' ? 'szkola' : null,
            },
          ],
    isOperator: caller === 'operator',
    token: scopes && { id: 'token', scopes },
  }
}

/** The whole API on a database, without a port; the caller is named by a header. */
export interface World {
  readonly app: Api
  readonly database: Database
  /** Letters sent. */
  readonly letters: readonly Mail[]
  /** Sends a request as somebody. */
  readonly as: (
    caller: Caller,
    method: string,
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Response>
}

/** @param cluster  the cluster the callers have their roles in; it is founded when it is the usual one */
export async function newWorld(
  database: Database,
  cluster = CLUSTER,
  limits: RateLimits = RATE_LIMITS,
): Promise<World> {
  await migrate(database, MIGRATIONS)
  await database.transaction(async (session) => {
    for (const id of [CLUSTER, OTHER_CLUSTER])
      await session.query(
        `insert into cluster (cluster_id, name, short_name, distributor) values ($1, 'Klaster', 'K', 'ENERGA')`,
        [id],
      )
  })
  const letters: Mail[] = []
  const noAccounts = () => Promise.reject(new Error('this world makes no accounts'))
  const clock = () => new Date().toISOString()
  const app = createApp(
    {
      database,
      office: officeOn(database),
      people: peopleOn(database, {
        accounts: { create: noAccounts, restore: noAccounts },
        send: async (mail) => {
          letters.push(mail)
        },
        publicUrl: 'http://localhost',
      }),
      clock,
      signIn: null,
      setupSecret: null,
      oidc: null,
      demonstration: null,
      actorOf: async ({ headers }) =>
        actorFor(
          (headers.get('x-test-caller') ?? 'public') as Caller,
          (headers.get('x-test-scopes')?.split(' ') ?? null) as readonly Scope[] | null,
          cluster,
        ),
    },
    { limits },
  )
  return {
    app,
    database,
    letters,
    as: async (caller, method, path, body, headers = {}) =>
      app.request(path, {
        method,
        headers: {
          'x-test-caller': caller,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
  }
}
