import type { ImportedFile, ReadingImport } from '../../../usecases/readings/import-record.ts'
import type { ImportStore } from '../../../usecases/readings/ports.ts'
import type { Session } from '../../session.ts'

import { deliveriesOn } from './delivery-store.ts'

interface ImportRow {
  readonly import_id: number
  readonly kind: ReadingImport['kind']
  readonly state: ReadingImport['state']
  readonly created_at: string
  readonly created_by: string
  readonly saved_at: string | null
  readonly saved_by: string | null
  readonly undone_at: string | null
  readonly undone_by: string | null
  readonly version: number | null
  readonly totals: ReadingImport['totals']
}

function importOf(row: ImportRow): ReadingImport {
  return {
    importId: row.import_id,
    kind: row.kind,
    state: row.state,
    createdAt: row.created_at,
    createdBy: row.created_by,
    savedAt: row.saved_at,
    savedBy: row.saved_by,
    undoneAt: row.undone_at,
    undoneBy: row.undone_by,
    version: row.version,
    totals: row.totals,
  }
}

interface FileRow {
  readonly file: number
  readonly name: string
  readonly sha256: string
  readonly format: string
  readonly published_at: string | null
  readonly preliminary: boolean
  readonly summary: ImportedFile['summary']
  readonly findings: ImportedFile['findings']
  readonly months: ImportedFile['months']
}

function fileOf({ published_at, ...row }: FileRow): ImportedFile {
  const { file, name, sha256, format, preliminary, summary, findings, months } = row
  return { file, name, sha256, format, publishedAt: published_at, preliminary, summary, findings, months }
}

/** Imports, their files and what they delivered, on a session. */
export function importStoreOn(session: Session): ImportStore {
  return {
    async nextId(cluster) {
      const [row] = await session.query<{ id: number | null }>(
        'select max(import_id) as id from reading_import where cluster_id = $1',
        [cluster],
      )
      return (row?.id ?? 0) + 1
    },
    async insert(cluster, one, files, jobId) {
      await session.query(
        `insert into reading_import (cluster_id, import_id, kind, state, created_at, created_by, totals, job_id)
         values ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [cluster, one.importId, one.kind, one.state, one.createdAt, one.createdBy, JSON.stringify(one.totals), jobId],
      )
      for (const file of files)
        await session.query(
          `insert into import_file
             (cluster_id, import_id, file, name, sha256, format, published_at, preliminary, summary, findings, months)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
          [
            cluster,
            one.importId,
            file.file,
            file.name,
            file.sha256,
            file.format,
            file.publishedAt,
            file.preliminary,
            JSON.stringify(file.summary),
            JSON.stringify(file.findings),
            JSON.stringify(file.months),
          ],
        )
    },
    async update(cluster, one) {
      await session.query(
        `update reading_import set state = $3, saved_at = $4, saved_by = $5, undone_at = $6, undone_by = $7,
           version = $8, totals = $9 where cluster_id = $1 and import_id = $2`,
        [
          cluster,
          one.importId,
          one.state,
          one.savedAt,
          one.savedBy,
          one.undoneAt,
          one.undoneBy,
          one.version,
          JSON.stringify(one.totals),
        ],
      )
    },
    async find(cluster, id) {
      const [row] = await session.query<ImportRow>(
        'select * from reading_import where cluster_id = $1 and import_id = $2',
        [cluster, id],
      )
      return row && importOf(row)
    },
    async ofJob(cluster, jobId) {
      const [row] = await session.query<ImportRow>(
        'select * from reading_import where cluster_id = $1 and job_id = $2',
        [cluster, jobId],
      )
      return row && importOf(row)
    },
    async list(cluster, { after, limit }) {
      const [count] = await session.query<{ total: number }>(
        'select count(*) as total from reading_import where cluster_id = $1',
        [cluster],
      )
      const rows = await session.query<ImportRow>(
        `select * from reading_import where cluster_id = $1 and ($2::bigint is null or import_id < $2)
         order by import_id desc limit $3`,
        [cluster, after === null ? null : Number(after), limit + 1],
      )
      const items = rows.slice(0, limit).map(importOf)
      const next = rows.length > limit ? String(items.at(-1)?.importId) : null
      return { items, total: count?.total ?? 0, next }
    },
    async files(cluster, id) {
      const rows = await session.query<FileRow>(
        'select * from import_file where cluster_id = $1 and import_id = $2 order by file',
        [cluster, id],
      )
      return rows.map(fileOf)
    },
    async setMonths(cluster, id, file, months) {
      await session.query('update import_file set months = $4 where cluster_id = $1 and import_id = $2 and file = $3', [
        cluster,
        id,
        file,
        JSON.stringify(months),
      ])
    },
    async known(cluster, sums) {
      const rows = await session.query<{ sha256: string; import_id: number }>(
        `select f.sha256, min(f.import_id) as import_id from import_file f
           join reading_import i on i.cluster_id = f.cluster_id and i.import_id = f.import_id
         where f.cluster_id = $1 and f.sha256 = any($2::text[]) and f.sha256 <> '' and i.state = 'saved'
           and (f.summary->>'sameAs') is null
         group by f.sha256`,
        [cluster, sums],
      )
      return new Map(rows.map((row) => [row.sha256, row.import_id]))
    },
    async liveOf(cluster, name) {
      const [row] = await session.query<{ import_id: number; file: number }>(
        `select f.import_id, f.file from import_file f
           join reading_import i on i.cluster_id = f.cluster_id and i.import_id = f.import_id
         where f.cluster_id = $1 and i.kind = 'live' and i.state = 'saved' and f.name = $2
         order by f.import_id desc limit 1`,
        [cluster, name],
      )
      return row && { importId: row.import_id, file: row.file }
    },
    ...deliveriesOn(session),
  }
}
