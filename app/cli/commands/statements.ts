import type { Command } from '../io.ts'
import { statementsOf } from '../settlement/statements.ts'
import { withDoor } from '../settlement/with-door.ts'

const usage =
  'statements CLUSTER MONTH [--send] [--out FOLDER] [--format pdf|html|docx|xlsx|json] [--server URL | --data FOLDER] [--json]'

export const statements: Command = {
  usage,
  pl: 'Pokazuje zestawienia członków za miesiąc, wysyła je albo zapisuje do katalogu.',
  en: 'Lists the statements of a month, sends them or writes them into a folder.',
  run: (args, io) =>
    withDoor(args, usage, { words: 2, values: ['--out', '--format'], flags: ['--send'] }, io, statementsOf),
}
