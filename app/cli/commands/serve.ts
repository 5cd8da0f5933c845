import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { startServer } from '../../http/server.ts'
import { backgroundSettings, startBackground } from '../../jobs/background.ts'
import { demonstrationFrom } from '../../jobs/demonstration/open-demonstration.ts'
import { parseArguments } from '../arguments.ts'
import { ADDRESS_FILE } from '../door.ts'
import type { Command } from '../io.ts'
import { untilTold } from '../until-told.ts'

const usage = 'serve [--data FOLDER] [--port N] [--host ADDRESS] [--demo]'
const ROLE_NAMES: Readonly<Record<string, readonly [string, string]>> = {
  office: ['biuro koordynatora', 'coordinator’s office'],
  administrator: ['administrator', 'administrator'],
  council: ['rada klastra', 'council'],
  member: ['przedstawiciel członka', 'member’s representative'],
  auditor: ['audytor', 'auditor'],
}

function portOf(text: string): number {
  const port = Number(text)
  if (!/^\d{1,5}$/.test(text) || port > 65_535)
    throw new Refusal('command.usage', { reason: `--port ${text}`, usage: `openklaster ${usage}` })
  return port
}

/** `openklaster serve`: the server with API and web app, until it is told to end. */
export const serve: Command = {
  usage,
  pl: 'Uruchamia serwer: API i aplikację w przeglądarce.',
  en: 'Runs the server: the API and the browser app.',
  async run(args, io) {
    const { values, flags } = parseArguments(args, usage, {
      values: ['--data', '--port', '--host'],
      flags: ['--demo'],
    })
    const background = backgroundSettings(process.env)
    const log = (line: string) => io.err(`${line}\n`)
    const example = fileURLToPath(new URL('../../../examples/dolina-zgody', import.meta.url))
    const demonstration = flags.has('--demo') ? demonstrationFrom(example, log) : null
    const folder = values.get('--data') ?? process.env.OPENKLASTER_DATA ?? 'openklaster-data'
    const server = await startServer({
      folder,
      databaseUrl: process.env.DATABASE_URL || null,
      host: values.get('--host') ?? '127.0.0.1',
      port: portOf(values.get('--port') ?? process.env.PORT ?? '8700'),
      env: process.env,
      site: fileURLToPath(new URL('../../../web/dist', import.meta.url)),
      log,
      ...(demonstration
        ? {
            demonstration: async (parts) => [...(await demonstration.open(parts))],
            demonstrationReset: demonstration.reset,
          }
        : {}),
      workers: [
        ({ database, clock, people }) =>
          startBackground(background, { database, clock, log, name: 'serve', post: people }),
        ...(demonstration ? [demonstration.work] : []),
      ],
    })
    // Commands on the same folder find the server by it.
    if (!process.env.DATABASE_URL) await writeFile(join(folder, ADDRESS_FILE), `${server.url}\n`)
    io.out(io.language === 'en' ? `OpenKlaster runs at ${server.url}\n` : `OpenKlaster działa pod ${server.url}\n`)
    if (server.demonstration)
      io.out('Konta pokazowe (adres, hasło, rola) / Demonstration accounts (address, password, role):\n')
    for (const { email, password, role } of server.demonstration ?? [])
      io.out(`  ${email}  ${password}  ${ROLE_NAMES[role]?.join(' / ') ?? role}\n`)
    if (server.setupUrl !== null)
      io.out(
        io.language === 'en'
          ? `Make the first account at ${server.setupUrl}\n`
          : `Pierwsze konto załóż pod ${server.setupUrl}\n`,
      )
    await untilTold()
    await server.stop()
    if (!process.env.DATABASE_URL) await rm(join(folder, ADDRESS_FILE), { force: true })
    return 0
  },
}
