import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { openEmbedded } from '../database/embedded.ts'
import { migrate } from '../database/migration.ts'
import { MIGRATIONS } from '../database/migrations/all.ts'
import { openServer } from '../database/server.ts'
import { officeOn } from '../database/stores/office-stores.ts'
import { createApp } from './app.ts'

export interface ServerOptions {
  /** Folder of the embedded database; not used when `databaseUrl` is given. */
  readonly folder: string
  readonly databaseUrl: string | null
  readonly host: string
  /** 0 takes a free one. */
  readonly port: number
  readonly log: (line: string) => void
}

export interface RunningServer {
  readonly url: string
  /** Stops taking requests, lets the running ones end, closes the database. */
  readonly stop: () => Promise<void>
}

/** Opens the database, brings its schema up to date and listens. */
export async function startServer({ folder, databaseUrl, host, port, log }: ServerOptions): Promise<RunningServer> {
  const database = databaseUrl === null ? await openEmbedded(folder) : await openServer(databaseUrl)
  try {
    await migrate(database, MIGRATIONS)
    const clock = () => new Date().toISOString()
    const app = createApp(
      { database, office: officeOn(database, clock), clock, actorOf: async () => ({ kind: 'public', language: 'pl' }) },
      { log },
    )
    const server = serve({ fetch: app.fetch, hostname: host, port })
    await new Promise<void>((resolve, reject) => {
      server.once('listening', resolve)
      server.once('error', reject)
    })
    const { port: taken } = server.address() as AddressInfo
    return {
      url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`,
      async stop() {
        await new Promise<void>((resolve) => server.close(() => resolve()))
        await database.close()
      },
    }
  } catch (error) {
    await database.close()
    throw error
  }
}
