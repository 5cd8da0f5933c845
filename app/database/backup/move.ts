import type { Migration } from '../migration.ts'
import type { Database } from '../session.ts'
import { takeInFiles } from '../stores/job-files.ts'
import { schemaStepsOf, sequencesOf, tablesOf } from './catalogue.ts'
import type { LoadOptions } from './load.ts'
import { loadInto } from './load.ts'
import type { PartSum } from './parts.ts'
import { beginSnapshot, partsOf, sumOf } from './parts.ts'

/**
 * Copies everything from one database to another, part by part, without a file between. The source stays as it is; the
 * target holds all of it, read back and compared, or nothing.
 *
 * @refuses what {@link loadInto} refuses
 */
export async function moveBetween(
  from: Database,
  to: Database,
  migrations: readonly Migration[],
  options: LoadOptions,
): Promise<readonly PartSum[]> {
  await takeInFiles(from)
  return from.transaction(async (session) => {
    await beginSnapshot(session)
    const parts = async function* () {
      for await (const part of partsOf(session)) yield { sum: sumOf(part), bytes: part.bytes }
    }
    const cargo = {
      schema: await schemaStepsOf(session),
      tables: await tablesOf(session),
      sequences: await sequencesOf(session),
      parts,
    }
    return loadInto(to, migrations, cargo, options)
  })
}
