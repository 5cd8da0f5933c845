import type { Command } from '../io.ts'
import { deadlinesOf } from '../settlement/deadlines.ts'
import { withDoor } from '../settlement/with-door.ts'

const usage = 'deadlines CLUSTER [--all] [--ics FILE] [--server URL | --data FOLDER] [--json]'

export const deadlines: Command = {
  usage,
  pl: 'Pokazuje terminy ustawowe i własne klastra albo zapisuje je do kalendarza.',
  en: 'Shows deadlines of the law and of the cluster, or writes a calendar file.',
  run: (args, io) => withDoor(args, usage, { words: 1, values: ['--ics'], flags: ['--all'] }, io, deadlinesOf),
}
