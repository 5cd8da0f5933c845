import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { HttpBindings } from '@hono/node-server'
import { serve } from '@hono/node-server'
import { Refusal } from '../../domain/problems/refusal.ts'
import { openEmbedded } from '../database/embedded.ts'
import { migrate } from '../database/migration.ts'
import { MIGRATIONS } from '../database/migrations/all.ts'
import { openServer } from '../database/server.ts'
import type { Database } from '../database/session.ts'
import { deliverWebhooks } from '../usecases/people/deliver-webhooks.ts'
import type { Api, DemonstrationReset, Parts } from './api.ts'
import { createApp } from './app.ts'
import { serveDocs } from './docs/docs.ts'
import { every } from './every.ts'
import { serveHealth } from './health.ts'
import { mailBySmtp, mailToFolder } from './mail/mail.ts'
import { openParts } from './parts.ts'
import { postWebhook } from './post-webhook.ts'
import { oidcFrom, watchOidc } from './sign-in/oidc.ts'
import { serveSite } from './site.ts'

const WEBHOOK_PAUSE_MS = 2000
/** How long running requests may take after the server is told to stop. */
const PATIENCE_MS = 10_000

export interface ServerOptions {
  /** Folder of the embedded database, of letters without a mail server, and of what jobs keep. */
  readonly folder: string
  readonly databaseUrl: string | null
  readonly host: string
  /** 0 takes a free one. */
  readonly port: number
  /** Mail server, public address, outside sign-in and the rest, by name. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** Folder of the built browser app; null serves the API alone. */
  readonly site: string | null
  readonly log: (line: string) => void
  /** Loads made-up data into an empty database before the server is ready; @returns the accounts to show. */
  readonly demonstration?: (parts: Parts) => Promise<NonNullable<Parts['demonstration']>>
  /** Puts the made-up data back. */
  readonly demonstrationReset?: (parts: Parts) => DemonstrationReset
  /** Further work beside the requests; ended before the database closes. */
  readonly workers?: readonly ((parts: Parts, log: (line: string) => void) => { readonly stop: () => Promise<void> })[]
}

export interface RunningServer {
  readonly url: string
  /** Where the first account is made; null when there is one. */
  readonly setupUrl: string | null
  readonly demonstration: Parts['demonstration']
  /** Stops taking requests, lets the running ones end, closes the database. */
  readonly stop: () => Promise<void>
}

/** The address of the caller: behind a proxy that is trusted, the last one it names. */
function addressReader(trustProxy: boolean) {
  return (request: Request, env: unknown): string => {
    const forwarded = trustProxy ? request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
    return forwarded ?? (env as HttpBindings | undefined)?.incoming?.socket?.remoteAddress ?? 'unknown'
  }
}

async function openDatabase({ folder, databaseUrl }: ServerOptions): Promise<Database> {
  const database = databaseUrl === null ? await openEmbedded(folder) : await openServer(databaseUrl)
  try {
    await migrate(database, MIGRATIONS)
    return database
  } catch (error) {
    await database.close()
    throw error
  }
}

/** Listens at once and answers 503 until `current` is set: a port that is taken is told before any work. */
async function listen({ host, port }: ServerOptions, fetchOf: () => Api | undefined) {
  const server = serve({
    hostname: host,
    port,
    fetch: (request, env) =>
      fetchOf()?.fetch(request, env) ?? new Response('starting', { status: 503, headers: { 'retry-after': '1' } }),
  })
  await new Promise<void>((resolve, reject) => {
    server.once('listening', resolve)
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new Refusal('http.port-taken', { port, next: port + 1 }) : error),
    )
  })
  const { port: taken } = server.address() as AddressInfo
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host
  return { server, url: `http://${name}:${taken}` }
}

/** Opens the database, brings its schema up to date, and serves the API and the browser app. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { folder, env, log, site, demonstration, workers = [] } = options
  const oidc = oidcFrom(env)
  let app: Api | undefined
  const { server, url } = await listen(options, () => app)
  const closeServer = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      if ('closeIdleConnections' in server) server.closeIdleConnections()
      setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), PATIENCE_MS).unref()
    })
  let database: Database
  try {
    database = await openDatabase(options)
  } catch (error) {
    await closeServer()
    throw error
  }
  const publicUrl = (env.PUBLIC_URL ?? url).replace(/\/+$/, '')
  const watch = oidc && watchOidc(oidc, log)
  const wired = await openParts({
    database,
    publicUrl,
    // A demonstration writes to nobody: its letters lie in the folder, whatever mail server is set.
    send:
      env.MAIL_URL && !demonstration
        ? mailBySmtp(env.MAIL_URL, env.MAIL_FROM)
        : mailToFolder(join(folder, 'mail'), env.MAIL_FROM),
    oidc,
    oidcWatch: watch,
    log,
  })
  const accounts = demonstration ? await demonstration(wired) : null
  const parts: Parts = {
    ...wired,
    demonstration: accounts,
    setupSecret: accounts ? null : wired.setupSecret,
    ...(options.demonstrationReset ? { demonstrationReset: options.demonstrationReset(wired) } : {}),
  }
  const ready = createApp(parts, { log, addressOf: addressReader(env.TRUST_PROXY === '1') })
  serveHealth(ready, parts)
  serveDocs(ready)
  if (site !== null && existsSync(join(site, 'index.html'))) serveSite(ready, site)
  app = ready
  const post = postWebhook(env.WEBHOOKS_TO_PRIVATE_NETWORKS === '1')
  const running = [
    // A demonstration tells nobody outside.
    ...(accounts ? [] : [every(WEBHOOK_PAUSE_MS, () => deliverWebhooks(parts.people, post), log)]),
    ...workers.map((start) => start(parts, log)),
  ]
  return {
    url,
    setupUrl: parts.setupSecret === null ? null : `${publicUrl}/pierwsze-konto#${parts.setupSecret}`,
    demonstration: accounts,
    async stop() {
      watch?.stop()
      await closeServer()
      for (const work of running) await work.stop()
      await database.close()
    },
  }
}
