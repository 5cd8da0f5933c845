import type { Database, Session } from '../session.ts'
import { takeInFiles } from '../stores/job-files.ts'
import { schemaStepsOf, sequencesOf, tablesOf } from './catalogue.ts'
import type { Manifest } from './manifest.ts'
import { BACKUP_FORMAT, isSecret, MANIFEST } from './manifest.ts'
import type { Part, PartSum } from './parts.ts'
import { beginSnapshot, partsOf, sumOf } from './parts.ts'
import type { Sink, ZipFile } from './zip-writer.ts'
import { writeZip } from './zip-writer.ts'

export interface BackupFacts {
  /** The instant to be written into it, ISO 8601. */
  readonly madeAt: string
  /** Version of the program. */
  readonly program: string
  /** Told after each part. */
  readonly progress?: (sum: PartSum) => void
}

/** `clusters/<id>/<table>.0001.txt`; shared tables under `shared/`. */
function fileName({ table, cluster, number }: Part): string {
  const folder = cluster === null ? 'shared' : `clusters/${cluster}`
  const ending = table.format === 'text' ? 'txt' : 'copy'
  return `${folder}/${table.name}.${String(number).padStart(4, '0')}.${ending}`
}

async function headOf(session: Session): Promise<Omit<Manifest, 'files' | 'format' | 'program' | 'madeAt'>> {
  const tables = await tablesOf(session)
  const clusters = tables.some(({ name }) => name === 'cluster')
    ? await session.query<{ id: string; name: string }>(
        'select cluster_id::text as id, name from cluster order by cluster_id',
      )
    : []
  return {
    schema: await schemaStepsOf(session),
    clusters,
    tables: tables.map(({ name, format, columns }) => ({
      name,
      format,
      rows: 0,
      columns: [...columns],
      secrets: columns.map((column) => column.name).filter(isSecret),
    })),
    sequences: await sequencesOf(session),
  }
}

/**
 * Writes everything the database holds, as it stands at one instant, to a sealed ZIP: per table and cluster files of
 * PostgreSQL's COPY format, and a manifest with the sum of each. Writers of a server go on meanwhile; memory holds one part
 * at a time. Two backups of the same data are the same bytes but for the manifest's time.
 *
 * @param sink  takes the bytes of the file in order
 */
export async function writeBackup(database: Database, facts: BackupFacts, sink: Sink): Promise<Manifest> {
  await takeInFiles(database)
  return database.transaction(async (session) => {
    await beginSnapshot(session)
    const head = await headOf(session)
    const files: Manifest['files'] = []
    let manifest: Manifest | undefined
    const pack = async function* (): AsyncGenerator<ZipFile> {
      for await (const part of partsOf(session)) {
        const sum = sumOf(part)
        const file = fileName(part)
        files.push({ file, ...sum })
        yield { name: file, bytes: part.bytes }
        facts.progress?.(sum)
      }
      const rowsOfTable = (name: string) => files.reduce((rows, one) => rows + (one.table === name ? one.rows : 0), 0)
      manifest = {
        format: BACKUP_FORMAT,
        program: facts.program,
        madeAt: facts.madeAt,
        ...head,
        tables: head.tables.map((table) => ({ ...table, rows: rowsOfTable(table.name) })),
        files,
      }
      yield { name: MANIFEST, bytes: Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`, 'utf8') }
    }
    await writeZip(pack(), sink)
    if (!manifest) throw new Error('the backup ended without its manifest')
    return manifest
  })
}
