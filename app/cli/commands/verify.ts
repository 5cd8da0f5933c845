import type { PartSum } from '../../database/backup/parts.ts'
import { openBackup } from '../../database/backup/read-backup.ts'
import { MIGRATIONS } from '../../database/migrations/all.ts'
import { verifyDatabase } from '../../database/verify/verify-database.ts'
import { parseArguments } from '../arguments.ts'
import type { Command } from '../io.ts'
import { placeOf, shownPlace, withDatabase } from '../place.ts'
import { textTable } from '../text-table.ts'

const usage = 'verify [--data FOLDER|postgres://…] [--against BACKUP.zip] [--json]'

/** The sums a backup was written with. */
async function sumsOf(path: string): Promise<readonly PartSum[]> {
  const { manifest, close } = await openBackup(path)
  await close()
  return manifest.files
}

/** `openklaster verify`: looks at everything the database holds and names what does not hold. Exit code 1 when something. */
export const verify: Command = {
  usage,
  pl: 'Sprawdza bazę: łańcuch dziennika, bloki odczytów, klucze i reguły, a na życzenie zgodność z kopią.',
  en: 'Checks the database: journal chain, blocks of readings, keys and rules, and on request against a backup.',
  async run(args, io) {
    const { values, flags } = parseArguments(args, usage, { values: ['--data', '--against'] })
    const place = placeOf(values.get('--data'), process.env)
    const against = values.get('--against')
    const expected = against === undefined ? null : await sumsOf(against)
    const found = await withDatabase(place, false, (database) => verifyDatabase(database, MIGRATIONS, expected))
    if (flags.has('--json')) io.out(`${JSON.stringify(found, null, 2)}\n`)
    else {
      const pl = io.language === 'pl'
      io.out(
        `${shownPlace(place)} (${found.engine})\n${textTable(
          [{ head: pl ? 'sprawdzono' : 'checked' }, { head: pl ? 'ile' : 'count', right: true }],
          [
            [pl ? 'kroki schematu' : 'schema steps', String(found.schema)],
            [pl ? 'klastry' : 'clusters', String(found.clusters)],
            [pl ? 'tabele' : 'tables', String(found.tables)],
            [pl ? 'wiersze' : 'rows', String(found.rows)],
            [pl ? 'wpisy dziennika' : 'journal entries', String(found.journalEntries)],
            [pl ? 'bloki odczytów' : 'blocks of readings', String(found.blocks)],
            [pl ? 'reguły' : 'rules', String(found.rules)],
          ],
        )}`,
      )
      for (const one of found.findings)
        io.out(`${one.severity}: ${one[io.language]} ${pl ? one.advicePl : one.adviceEn}\n`)
      if (found.findings.length === 0) io.out(pl ? 'Wszystko się zgadza.\n' : 'Everything holds.\n')
    }
    return found.findings.some(({ severity }) => severity === 'error') ? 1 : 0
  },
}
