import { fileURLToPath } from 'node:url'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { startServer } from '../../http/server.ts'
import { RUNS } from '../../jobs/runs.ts'
import { startWorker } from '../../jobs/worker.ts'
import { parseArguments } from '../arguments.ts'
import type { Command } from '../io.ts'

const usage = 'serve [--data FOLDER] [--port N] [--host ADDRESS]'

function portOf(text: string): number {
  const port = Number(text)
  if (!/^\d{1,5}$/.test(text) || port > 65_535)
    throw new Refusal('command.usage', { reason: `--port ${text}`, usage: `openklaster ${usage}` })
  return port
}

/** Waits until the process is told to end. */
function untilTold(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
}

/** `openklaster serve`: the server with API and web app, until it is told to end. */
export const serve: Command = {
  usage,
  pl: 'Uruchamia serwer: API i aplikację w przeglądarce.',
  en: 'Runs the server: the API and the browser app.',
  async run(args, io) {
    const { values } = parseArguments(args, usage, { values: ['--data', '--port', '--host'] })
    const server = await startServer({
      folder: values.get('--data') ?? process.env.OPENKLASTER_DATA ?? 'openklaster-data',
      databaseUrl: process.env.DATABASE_URL || null,
      host: values.get('--host') ?? '127.0.0.1',
      port: portOf(values.get('--port') ?? process.env.PORT ?? '8700'),
      env: process.env,
      site: fileURLToPath(new URL('../../../web/dist', import.meta.url)),
      log: (line) => io.err(`${line}\n`),
      workers: [
        ({ database, clock }, log) => startWorker({ database, clock, log, runs: RUNS, name: `serve-${process.pid}` }),
      ],
    })
    io.out(io.language === 'en' ? `OpenKlaster runs at ${server.url}\n` : `OpenKlaster działa pod ${server.url}\n`)
    if (server.setupUrl !== null)
      io.out(
        io.language === 'en'
          ? `Make the first account at ${server.setupUrl}\n`
          : `Pierwsze konto załóż pod ${server.setupUrl}\n`,
      )
    await untilTold()
    await server.stop()
    return 0
  },
}
