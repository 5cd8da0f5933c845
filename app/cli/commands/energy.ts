import { Refusal } from '../../../domain/problems/refusal.ts'
import { parseArguments } from '../arguments.ts'
import { openDoor } from '../door.ts'
import { balance } from '../energy/balance.ts'
import { borders } from '../energy/borders.ts'
import { compare } from '../energy/compare.ts'
import type { Command } from '../io.ts'
import type { Verb } from '../readings/verb.ts'

const VERBS: Readonly<Record<string, Verb>> = { balance, compare, borders }
const EVERYWHERE = '[--server URL | --data FOLDER|postgres://…] [--json]'

/** `openklaster energy`: sums of a cluster's energy and its map, on a running server or on the database itself. */
export const energy: Command = {
  usage: `energy ${Object.keys(VERBS).join('|')} CLUSTER … ${EVERYWHERE}`,
  pl: 'Pokazuje energię klastra: bilans, porównanie dwóch okresów; wgrywa granice gmin na mapę.',
  en: 'Shows the energy of a cluster: balance, two periods compared; brings in borders of gminas for the map.',
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
