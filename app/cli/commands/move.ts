import { Refusal } from '../../../domain/problems/refusal.ts'
import { moveBetween } from '../../database/backup/move.ts'
import { MIGRATIONS } from '../../database/migrations/all.ts'
import { parseArguments } from '../arguments.ts'
import type { Command } from '../io.ts'
import { shownPlace, withDatabase } from '../place.ts'

const usage = 'move --from FOLDER|postgres://… --to FOLDER|postgres://… [--replace]'

/** `openklaster move`: from the embedded database to a server or back, in one go, checksummed. */
export const move: Command = {
  usage,
  pl: 'Przenosi wszystkie dane między bazą wbudowaną a serwerem PostgreSQL (w obie strony), z sumami kontrolnymi.',
  en: 'Moves all data between the embedded database and a PostgreSQL server (both ways), with checksums.',
  async run(args, io) {
    const { values, flags } = parseArguments(args, usage, { values: ['--from', '--to'], flags: ['--replace'] })
    const [from, to] = [values.get('--from'), values.get('--to')]
    if (from === undefined || to === undefined)
      throw new Refusal('command.usage', { reason: '--from … --to …', usage: `openklaster ${usage}` })
    if (from === to) throw new Refusal('database.same-place', { path: shownPlace(from) })
    const sums = await withDatabase(from, false, (source) =>
      withDatabase(to, true, (target) => moveBetween(source, target, MIGRATIONS, { replace: flags.has('--replace') })),
    )
    const rows = sums.reduce((sum, part) => sum + part.rows, 0)
    io.out(
      io.language === 'en'
        ? `${shownPlace(from)} → ${shownPlace(to)}: ${rows} rows in ${sums.length} parts, read back and equal. The source stays as it was.\n`
        : `${shownPlace(from)} → ${shownPlace(to)}: wierszy ${rows} w ${sums.length} częściach, odczytane z powrotem i równe. Źródło pozostaje bez zmian.\n`,
    )
    return 0
  },
}
