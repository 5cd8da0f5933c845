import type { JobFile } from '../../usecases/jobs/ports.ts'
import type { Database, Session } from '../session.ts'
import { fileAt, foldersIn, layOut, removeFolder, sweep } from './job-folder.ts'
import { readPieces, writePieces } from './job-pieces.ts'

/** Which job, of which cluster. */
interface OfJob {
  readonly cluster: string
  readonly jobId: string
}

/**
 * Keeps the files that come with a job until it ends: on the disk beside a database that is this process's alone, in the
 * database where workers may run on other machines.
 *
 * @param folder  where files lie on the disk; null: in the database
 */
export async function keepFiles(
  session: Session,
  folder: string | null,
  { cluster, jobId }: OfJob,
  files: readonly JobFile[],
): Promise<void> {
  if (files.length === 0) return
  if (folder === null) {
    for (const [file, one] of files.entries()) await writePieces(session, cluster, jobId, file, one)
    return
  }
  for (const [file, { name, place, size, crc32 }] of (await layOut(folder, jobId, files)).entries())
    await session.query(
      `insert into job_file (cluster_id, job_id, file, part, name, data, place, size, crc32)
       values ($1, $2, $3, 0, $4, '', $5, $6, $7)`,
      [cluster, jobId, file, name, place, size, crc32],
    )
}

interface Row {
  readonly cluster_id: string
  readonly job_id: string
  readonly file: number
  readonly name: string
  readonly parts: number
  readonly place: string | null
  readonly size: number | null
  readonly crc32: number | null
}

/** Files that came with a job; the bytes of one are read in pieces. */
export async function filesOfJob(database: Database, { cluster, jobId }: OfJob): Promise<JobFile[]> {
  const rows = await database.read((session) =>
    session.query<Row>(
      `select file, min(name) as name, count(*) as parts, min(place) as place, min(size) as size, min(crc32) as crc32
       from job_file where cluster_id = $1 and job_id = $2 group by file order by file`,
      [cluster, jobId],
    ),
  )
  return rows.map(({ file, name, parts, place, size, crc32 }) => {
    if (place === null) return { name, open: () => readPieces(database, cluster, jobId, file, parts) }
    if (database.filesFolder === null)
      throw new Error(`a file of job ${jobId} lies on a disk this database has none of`)
    return fileAt(database.filesFolder, { name, place, size: size ?? 0, crc32: crc32 ?? 0 })
  })
}

/** Removes the files of a job that has ended; to be called when its end is certain. */
export async function forgetFiles({ filesFolder }: Database, jobId: string): Promise<void> {
  await removeFolder(filesFolder, jobId)
}

/** Removes files that no open job wants any more: of uploads cut off, of a process killed between two steps. */
export async function sweepFiles(database: Database): Promise<void> {
  if ((await foldersIn(database.filesFolder)).length === 0) return
  const open = await database.read((session) =>
    session.query<{ job_id: string }>(`select job_id from job where state in ('waiting', 'running')`),
  )
  await sweep(database.filesFolder, new Set(open.map(({ job_id }) => job_id)))
}

/**
 * Takes files that wait on the disk into the database, so that a backup or a move carries everything. A file that is not
 * there any more stays named: its job will say so.
 */
export async function takeInFiles(database: Database): Promise<void> {
  const { filesFolder: folder } = database
  if (folder === null || (await foldersIn(folder)).length === 0) return
  const taken = await database.transaction(async (session) => {
    const rows = await session.query<Row & { place: string }>('select * from job_file where place is not null')
    const lost = new Set<string>()
    for (const row of rows) {
      const { cluster_id: cluster, job_id: jobId, file } = row
      const one = fileAt(folder, { ...row, size: row.size ?? 0, crc32: row.crc32 ?? 0 })
      if (!(await isThere(one))) {
        lost.add(jobId)
        continue
      }
      await session.query('delete from job_file where cluster_id = $1 and job_id = $2 and file = $3', [
        cluster,
        jobId,
        file,
      ])
      await writePieces(session, cluster, jobId, file, one)
    }
    return rows.map(({ job_id }) => job_id).filter((id) => !lost.has(id))
  })
  for (const jobId of new Set(taken)) await removeFolder(folder, jobId)
}

async function isThere({ open }: JobFile): Promise<boolean> {
  try {
    for await (const _ of open()) break
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
}
