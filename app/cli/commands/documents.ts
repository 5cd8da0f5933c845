import type { Command } from '../io.ts'
import { documentsOf } from '../settlement/documents.ts'
import { withDoor } from '../settlement/with-door.ts'

const usage =
  'documents CLUSTER [--text WORDS] [--source SOURCE] [--year YYYY | --month YYYY-MM] [--add FILE --name NAME --kind KIND --day DAY --visibility office|council|members|public] [--server URL | --data FOLDER] [--json]'
const values = ['--text', '--source', '--year', '--month', '--add', '--name', '--kind', '--day', '--visibility']

export const documents: Command = {
  usage,
  pl: 'Pokazuje dokumenty klastra albo dodaje dokument biura.',
  en: 'Lists the documents of a cluster, or lays one of the office down.',
  run: (args, io) => withDoor(args, usage, { words: 1, values }, io, documentsOf),
}
