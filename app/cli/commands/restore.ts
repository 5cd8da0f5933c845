import { Refusal } from '../../../domain/problems/refusal.ts'
import { loadInto } from '../../database/backup/load.ts'
import { openBackup } from '../../database/backup/read-backup.ts'
import { MIGRATIONS } from '../../database/migrations/all.ts'
import { parseArguments } from '../arguments.ts'
import type { Command } from '../io.ts'
import { placeOf, shownPlace, withDatabase } from '../place.ts'

const usage = 'restore FILE [--data FOLDER|postgres://…] [--replace]'

/** `openklaster restore`: a backup into an empty database, all or nothing, read back and compared. */
export const restore: Command = {
  usage,
  pl: 'Odtwarza bazę z kopii: w całości albo wcale, z porównaniem po zapisie.',
  en: 'Restores a database from a backup: all of it or nothing, compared afterwards.',
  async run(args, io) {
    const { values, flags, words } = parseArguments(args, usage, { values: ['--data'], flags: ['--replace'] })
    const [file] = words
    if (file === undefined) throw new Refusal('command.usage', { reason: 'FILE', usage: `openklaster ${usage}` })
    const place = placeOf(values.get('--data'), process.env)
    const backup = await openBackup(file)
    const sums = await withDatabase(place, true, (database) =>
      loadInto(database, MIGRATIONS, backup.cargo, { replace: flags.has('--replace') }),
    ).finally(() => backup.close())
    const rows = sums.reduce((sum, part) => sum + part.rows, 0)
    io.out(
      io.language === 'en'
        ? `${file} → ${shownPlace(place)}: ${rows} rows, compared part by part (${sums.length})\n`
        : `${file} → ${shownPlace(place)}: wierszy ${rows}, porównano część po części (${sums.length})\n`,
    )
    return 0
  },
}
