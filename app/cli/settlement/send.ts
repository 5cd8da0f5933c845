import { setTimeout as wait } from 'node:timers/promises'
import type { z } from '@hono/zod-openapi'
import { wordsIn } from '../../documents/words/words.ts'
import type { SendingSchema } from '../../http/areas/sendings.ts'
import type { Door } from '../door.ts'
import type { Io } from '../io.ts'
import { progressOn } from '../progress.ts'
import { at } from '../readings/verb.ts'

type Sending = z.infer<typeof SendingSchema>

/** Exit code when somebody was not reached. */
const NOT_ALL = 2
const PAUSE_MS = 300
/** A sending nobody takes up for so long waits for a process that writes letters [ms]. */
const PATIENCE_MS = 3000

/** Sends the statements that were not sent yet, and tells who was not reached and what to do. @returns the exit code */
export async function sendStatements(door: Door, cluster: string, settlementId: string, io: Io): Promise<number> {
  const { t, language } = wordsIn(io.language)
  const path = at(cluster, `/settlements/${settlementId}/sending`)
  let sending = (await (await door.ask('POST', path, {})).json()) as Sending
  const progress = progressOn(io)
  for (let waited = 0; sending.state === 'waiting' || sending.state === 'running'; waited += PAUSE_MS) {
    if (sending.state === 'waiting' && waited > PATIENCE_MS) {
      io.out(
        t(
          'Wysyłka czeka w kolejce: listy wyśle działający serwer (openklaster serve).\n',
          'The sending waits in the queue: a running server (openklaster serve) writes the letters.\n',
        ),
      )
      return 0
    }
    await wait(PAUSE_MS)
    sending = ((await (await door.ask('GET', path)).json()) as { sending: Sending }).sending
    const { progress: far } = sending
    if (far) progress.step(far.done / far.total, far[language])
  }
  progress.done()
  if (sending.state !== 'done') {
    const { problem } = sending
    io.err(
      `${problem ? `${problem[language]} ${language === 'pl' ? problem.advicePl : problem.adviceEn}` : sending.state}\n`,
    )
    return 1
  }
  io.out(`${t('Wysłano', 'Sent')}: ${sending.sent}\n`)
  for (const one of sending.failed)
    io.out(`${one.name}: ${one[language]} ${language === 'pl' ? one.advicePl : one.adviceEn}\n`)
  return sending.failed.length > 0 ? NOT_ALL : 0
}
