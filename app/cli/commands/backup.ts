import { resolve } from 'node:path'
import { finding } from '../../../domain/problems/finding.ts'
import { backupToFile } from '../../database/backup/backup-file.ts'
import { parseArguments } from '../arguments.ts'
import type { Command } from '../io.ts'
import { packageVersion } from '../package-version.ts'
import { placeOf, shownPlace, withDatabase } from '../place.ts'

const usage = 'backup [FILE] [--data FOLDER|postgres://…]'

/** `openklaster backup`: everything the database holds, as it stands at one instant, in one sealed file. */
export const backup: Command = {
  usage,
  pl: 'Zapisuje kopię całej bazy do jednego pliku ze sprawdzoną sumą każdej części.',
  en: 'Backs the whole database up into one file, with the checksum of each part.',
  async run(args, io) {
    const { values, words } = parseArguments(args, usage, { values: ['--data'] })
    const place = placeOf(values.get('--data'), process.env)
    const madeAt = new Date().toISOString()
    const file = resolve(words[0] ?? `${madeAt.slice(0, 16).replaceAll(':', '')}_openklaster.zip`)
    const manifest = await withDatabase(place, false, (database) =>
      backupToFile(database, file, { madeAt, program: packageVersion() }),
    )
    const rows = manifest.files.reduce((sum, part) => sum + part.rows, 0)
    io.out(
      io.language === 'en'
        ? `${shownPlace(place)} → ${file}: ${manifest.clusters.length} clusters, ${rows} rows, ${manifest.files.length} parts\n`
        : `${shownPlace(place)} → ${file}: klastrów ${manifest.clusters.length}, wierszy ${rows}, części ${manifest.files.length}\n`,
    )
    const secret = manifest.tables.filter(({ secrets, rows: count }) => secrets.length > 0 && count > 0)
    if (secret.length > 0) {
      const told = finding('database.holds-secrets', 'warning', { tables: secret.map(({ name }) => name).join(', ') })
      io.out(`${told[io.language]} ${io.language === 'en' ? told.adviceEn : told.advicePl}\n`)
    }
    return 0
  },
}
