import type { Command } from '../io.ts'
import { settleMonth } from '../settlement/settle.ts'
import { withDoor } from '../settlement/with-door.ts'

const usage =
  'settle CLUSTER MONTH [--readings VERSION] [--approve] [--errors-read] [--server URL | --data FOLDER] [--json]'

export const settle: Command = {
  usage,
  pl: 'Rozlicza miesiąc: zapisuje szkic, pokazuje go i na życzenie zatwierdza.',
  en: 'Settles a month: stores a draft, shows it and approves it when asked.',
  run: (args, io) =>
    withDoor(args, usage, { words: 2, values: ['--readings'], flags: ['--approve', '--errors-read'] }, io, settleMonth),
}
