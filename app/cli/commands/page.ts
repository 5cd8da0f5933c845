import { Refusal } from '../../../domain/problems/refusal.ts'
import { parseArguments } from '../arguments.ts'
import { openDoor } from '../door.ts'
import type { Command } from '../io.ts'
import { publishFile, withdraw } from '../public-page/publish.ts'
import { yearReport } from '../public-page/report.ts'
import { close, open, show } from '../public-page/state.ts'
import type { Verb } from '../readings/verb.ts'

const VERBS: Readonly<Record<string, Verb>> = { show, open, close, publish: publishFile, withdraw, report: yearReport }
const EVERYWHERE = '[--server URL | --data FOLDER|postgres://…] [--json]'

/** `openklaster page`: the public page of a cluster, on a running server or on the database itself. */
export const page: Command = {
  usage: `page ${Object.keys(VERBS).join('|')} CLUSTER … ${EVERYWHERE}`,
  pl: 'Prowadzi stronę publiczną klastra: otwiera, zamyka, publikuje dokumenty, pisze sprawozdanie roczne.',
  en: 'Keeps the public page of a cluster: opens, closes, publishes documents, writes the yearly report.',
  async run(args, io) {
    const verb = Object.hasOwn(VERBS, args[0] ?? '') ? VERBS[args[0] ?? ''] : undefined
    const usages = Object.values(VERBS).map(({ usage }) => `openklaster ${usage}`)
    if (!verb) throw new Refusal('command.usage', { reason: args[0] ?? '…', usage: usages.join('; ') })
    const parsed = parseArguments(args, `${verb.usage} ${EVERYWHERE}`, {
      values: ['--server', '--data', ...(verb.values ?? [])],
      flags: verb.flags ?? [],
    })
    const [, named] = parsed.words
    if (named === undefined)
      throw new Refusal('command.usage', { reason: 'CLUSTER?', usage: `openklaster ${verb.usage}` })
    const door = await openDoor(parsed.values, process.env, (line) => io.err(`${line}\n`))
    try {
      return await verb.run(door, await door.clusterOf(named), parsed, io)
    } finally {
      await door.close()
    }
  },
}
