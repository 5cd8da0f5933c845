import { Refusal } from '../../../domain/problems/refusal.ts'
import { migrate } from '../../database/migration.ts'
import { MIGRATIONS } from '../../database/migrations/all.ts'
import { openServer } from '../../database/server.ts'
import { mailBySmtp } from '../../http/mail/mail.ts'
import { backgroundSettings, startBackground } from '../../jobs/background.ts'
import { parseArguments } from '../arguments.ts'
import type { Command } from '../io.ts'
import { untilTold } from '../until-told.ts'

const usage = 'worker [--workers N]'
const MOST = 64

/** `openklaster worker`: works the queue of a database server off, beside the processes that answer requests. */
export const worker: Command = {
  usage,
  pl: 'Wykonuje zadania z kolejki bazy DATABASE_URL obok serwera, na tej albo innej maszynie.',
  en: 'Works off the queue of the database DATABASE_URL beside the server, on this machine or another.',
  async run(args, io) {
    const { values, words } = parseArguments(args, usage, { values: ['--workers'] })
    const refuse = (reason: string) =>
      new Refusal('command.usage', { reason, usage: `DATABASE_URL=… openklaster ${usage}` })
    const count = Number(values.get('--workers') ?? '1')
    if (!Number.isInteger(count) || count < 1 || count > MOST) throw refuse(`--workers ${values.get('--workers')}`)
    if (words.length > 0) throw refuse(words.join(' '))
    const url = process.env.DATABASE_URL
    // An embedded database belongs to one process: there the server itself works the queue off.
    if (!url) throw refuse('DATABASE_URL')
    const settings = backgroundSettings(process.env)
    const { MAIL_URL, MAIL_FROM, PUBLIC_URL } = process.env
    // Letters need both: a mail server, and the address their links lead to. Without them sendings wait for the server.
    const post =
      MAIL_URL && PUBLIC_URL
        ? { send: mailBySmtp(MAIL_URL, MAIL_FROM), publicUrl: PUBLIC_URL.replace(/\/+$/, '') }
        : null
    const database = await openServer(url)
    try {
      await migrate(database, MIGRATIONS)
      const log = (line: string) => io.err(`${line}\n`)
      const clock = () => new Date().toISOString()
      const running = startBackground(settings, { database, clock, log, name: 'worker', workers: count, post })
      io.out(io.language === 'en' ? `Working the queue off (${count})\n` : `Wykonuję zadania z kolejki (${count})\n`)
      await untilTold()
      await running.stop()
    } finally {
      await database.close()
    }
    return 0
  },
}
