import { readFile } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import type { ProblemCode } from '../../domain/problems/catalogue.ts'
import { PROBLEM_CODES } from '../../domain/problems/catalogue.ts'
import { Refusal } from '../../domain/problems/refusal.ts'
import { migrate } from '../database/migration.ts'
import { MIGRATIONS } from '../database/migrations/all.ts'
import { openPlace } from '../database/open-place.ts'
import type { Database } from '../database/session.ts'
import { releaseJobs } from '../database/stores/jobs/take-jobs.ts'
import { officeOn } from '../database/stores/office-stores.ts'
import { createApp } from '../http/app.ts'
import { peopleOn } from '../http/parts.ts'
import { RUNS } from '../jobs/runs.ts'
import { startWorker } from '../jobs/worker.ts'
import type { Actor } from '../usecases/office/actor.ts'
import { placeOf } from './place.ts'

/** Where a running server writes its address, so that commands on the same folder find it. */
export const ADDRESS_FILE = 'server.url'

/** The API as a command calls it: over the wire, or on the database itself. */
export interface Door {
  /** What the API answers. @refuses whatever it refuses, command.no-server */
  readonly ask: (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Response>
  /** Id of a cluster named by id or short name. @refuses command.no-cluster */
  readonly clusterOf: (named: string) => Promise<string>
  readonly close: () => Promise<void>
}

type Send = (path: string, init: RequestInit) => Promise<Response>
interface Named {
  readonly clusterId: string
  readonly name: string
  readonly shortName: string
}

/** A refusal of the API as the same refusal here. */
async function refusalFrom(response: Response): Promise<Refusal> {
  const problem = (await response.json().catch(() => ({}))) as {
    code?: string
    facts?: Refusal['facts']
    title?: string
    detail?: string
  }
  const { code = '', facts = {}, title = `HTTP ${response.status}`, detail = '' } = problem
  const known = PROBLEM_CODES.includes(code as ProblemCode)
  return known ? new Refusal(code as ProblemCode, facts) : new Refusal('command.server-refused', { title, detail })
}

/** A form names its own parts; bytes are bytes; everything else is JSON. */
function contentType(body: unknown): Record<string, string> {
  if (body === undefined || body instanceof FormData) return {}
  return { 'content-type': body instanceof Uint8Array ? 'application/octet-stream' : 'application/json' }
}

function doorOn(send: Send, clusters: () => Promise<readonly Named[]>, close: () => Promise<void>): Door {
  return {
    async ask(method, path, body, headers = {}) {
      const isWhole = body instanceof FormData || body instanceof Uint8Array
      const response = await send(path, {
        method,
        headers: { ...headers, ...contentType(body) },
        ...(body === undefined
          ? {}
          : { body: isWhole ? (body as NonNullable<RequestInit['body']>) : JSON.stringify(body) }),
      })
      if (!response.ok) throw await refusalFrom(response)
      return response
    },
    async clusterOf(named) {
      const all = await clusters()
      const wanted = named.toLocaleLowerCase('pl')
      const found = all.filter(
        ({ clusterId, name, shortName }) =>
          clusterId === wanted || [name, shortName].some((one) => one.toLocaleLowerCase('pl') === wanted),
      )
      if (found.length === 1 && found[0]) return found[0].clusterId
      const known = all.map(({ clusterId, shortName }) => `${shortName} (${clusterId})`).join(', ')
      throw new Refusal('command.no-cluster', { name: named, known: known || '–' })
    },
    close,
  }
}

function onServer(url: string, token: string | undefined): Door {
  if (!token) throw new Refusal('command.no-token', { url })
  const base = url.replace(/\/+$/, '')
  const send: Send = async (path, init) => {
    try {
      return await fetch(`${base}${path}`, {
        ...init,
        headers: { ...init.headers, authorization: `Bearer ${token}` },
      })
    } catch (error) {
      const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error)
      throw new Refusal('command.no-server', { url: base, reason: cause })
    }
  }
  const clusters = async () => {
    const response = await send('/api/clusters', {})
    if (!response.ok) throw await refusalFrom(response)
    return ((await response.json()) as { items: Named[] }).items
  }
  return doorOn(send, clusters, async () => undefined)
}

const UNLIMITED = { burst: Number.POSITIVE_INFINITY, perMinute: Number.POSITIVE_INFINITY }

/** The same API in this process. Who may open the database may do everything; the journal names the account. */
async function onDatabase(database: Database, log: (line: string) => void): Promise<Door> {
  await migrate(database, MIGRATIONS)
  const actor: Actor = { kind: 'job', name: `cli:${userInfo().username}` }
  const clock = () => new Date().toISOString()
  const unable = () => Promise.reject(new Error('a command makes no accounts and sends no letters'))
  const app = createApp(
    {
      database,
      office: officeOn(database),
      people: peopleOn(database, {
        accounts: { create: unable, restore: unable },
        send: unable,
        publicUrl: 'http://localhost',
      }),
      clock,
      signIn: null,
      setupSecret: null,
      oidc: null,
      demonstration: null,
      actorOf: async () => actor,
    },
    { log, limits: { person: UNLIMITED, visitor: UNLIMITED, signIn: UNLIMITED } },
  )
  await releaseJobs(database, clock())
  const worker = startWorker({ database, clock, log, runs: RUNS, name: `cli-${process.pid}` }, 50)
  const clusters = () =>
    database.read((session) =>
      session.query<Named>(
        'select cluster_id as "clusterId", name, short_name as "shortName" from cluster order by short_name',
      ),
    )
  return doorOn(
    async (path, init) => app.request(`http://localhost${path}`, init),
    clusters,
    async () => {
      await worker.stop()
      await database.close()
    },
  )
}

/**
 * Opens the way to the data: a server named by `--server` or OPENKLASTER_URL, with the token OPENKLASTER_TOKEN; else the
 * database of the place; else, when a server holds its folder, that server.
 *
 * @refuses command.no-token, database.in-use and what the engines refuse
 */
export async function openDoor(
  options: ReadonlyMap<string, string>,
  env: Readonly<Record<string, string | undefined>>,
  log: (line: string) => void,
): Promise<Door> {
  const named = options.get('--server') ?? (options.has('--data') ? undefined : env.OPENKLASTER_URL)
  if (named) return onServer(named, env.OPENKLASTER_TOKEN)
  const place = placeOf(options.get('--data'), env)
  try {
    return await onDatabase(await openPlace(place, false), log)
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'database.in-use') throw error
    const url = (await readFile(join(place, ADDRESS_FILE), 'utf8').catch(() => '')).trim()
    if (url === '') throw error
    return onServer(url, env.OPENKLASTER_TOKEN)
  }
}
