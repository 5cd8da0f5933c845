import { Refusal } from '../../../domain/problems/refusal.ts'
import { parseArguments } from '../arguments.ts'
import { openDoor } from '../door.ts'
import type { Command } from '../io.ts'
import { exportSeries } from '../readings/export.ts'
import { acceptOne, importFiles, listAll, undoOne } from '../readings/import.ts'
import { quality, repair } from '../readings/quality.ts'
import type { Verb } from '../readings/verb.ts'

const VERBS: Readonly<Record<string, Verb>> = {
  import: importFiles,
  accept: acceptOne,
  undo: undoOne,
  list: listAll,
  quality,
  repair,
  export: exportSeries,
}
const EVERYWHERE = '[--server URL | --data FOLDER|postgres://…] [--json]'

/** `openklaster readings`: what the office does with readings, on a running server or on the database itself. */
export const readings: Command = {
  usage: `readings ${Object.keys(VERBS).join('|')} CLUSTER … ${EVERYWHERE}`,
  pl: 'Wczytuje odczyty, pokazuje ich jakość, naprawia je i eksportuje; na serwerze albo wprost na bazie.',
  en: 'Imports readings, shows their quality, repairs and exports them; on a server or on the database itself.',
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
