import type { Command } from '../io.ts'
import { remarksOf } from '../settlement/remarks.ts'
import { withDoor } from '../settlement/with-door.ts'

const usage = 'remarks CLUSTER [--open] [--answer ID --text TEXT] [--server URL | --data FOLDER] [--json]'

export const remarks: Command = {
  usage,
  pl: 'Pokazuje uwagi członków do zestawień i odpowiada na nie.',
  en: 'Lists remarks of members to their statements and answers them.',
  run: (args, io) =>
    withDoor(args, usage, { words: 1, values: ['--answer', '--text'], flags: ['--open'] }, io, remarksOf),
}
