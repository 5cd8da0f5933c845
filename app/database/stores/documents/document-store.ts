import type { Document, DocumentVersion } from '../../../usecases/documents/document.ts'
import type { DocumentStore } from '../../../usecases/documents/ports.ts'
import type { CopyValue } from '../../copy-binary.ts'
import { decodeCopy, encodeCopy } from '../../copy-binary.ts'
import { literal } from '../../literal.ts'
import { checkedUuid, uuidBytes } from '../../readings/reading-store.ts'
import type { Database, Session } from '../../session.ts'
import { isUuid } from '../settlement/settlement-store.ts'

interface Row {
  readonly document_id: string
  readonly name: string
  readonly kind: Document['kind']
  readonly day: string
  readonly visibility: Document['visibility']
  readonly is_archived: boolean
  readonly created_at: string
  readonly created_by: string
  readonly version: number
}

interface FileRow {
  readonly document_id: string
  readonly number: number
  readonly file_name: string
  readonly media_type: string
  readonly bytes: number
  readonly sha256: string
  readonly note: string | null
  readonly uploaded_at: string
  readonly uploaded_by: string
}

function versionOf(row: FileRow): DocumentVersion {
  return {
    number: row.number,
    fileName: row.file_name,
    mediaType: row.media_type,
    bytes: row.bytes,
    sha256: row.sha256,
    note: row.note,
    uploadedAt: row.uploaded_at,
    uploadedBy: row.uploaded_by,
  }
}

function documentOf(row: Row, files: readonly FileRow[]): Document {
  return {
    documentId: row.document_id,
    name: row.name,
    kind: row.kind,
    day: row.day,
    visibility: row.visibility,
    isArchived: row.is_archived,
    createdAt: row.created_at,
    createdBy: row.created_by,
    versions: files.filter(({ document_id }) => document_id === row.document_id).map(versionOf),
    version: row.version,
  }
}

/** Bytes of one row, and rows of one COPY: the size of a file is no matter of memory. */
const PIECE = 1 << 20
const BATCH = 8

async function keepPieces(
  session: Session,
  [cluster, id, number]: readonly [string, string, number],
  open: () => AsyncIterable<Uint8Array>,
): Promise<void> {
  let rows: CopyValue[][] = []
  let part = 0
  const write = async () => {
    if (rows.length > 0)
      await session.copyIn('document_piece (cluster_id, document_id, number, part, content)', encodeCopy(rows))
    rows = []
  }
  const put = async (bytes: Uint8Array) => {
    rows.push([{ bytes: uuidBytes(cluster) }, { bytes: uuidBytes(id) }, { int4: number }, { int4: part }, { bytes }])
    part += 1
    if (rows.length >= BATCH) await write()
  }
  let held: Buffer = Buffer.alloc(0)
  for await (const piece of open()) {
    held = held.length === 0 ? Buffer.from(piece) : Buffer.concat([held, piece])
    for (; held.length >= PIECE; held = held.subarray(PIECE)) await put(held.subarray(0, PIECE))
  }
  if (held.length > 0) await put(held)
  await write()
}

/** Documents of the office, on a session. */
export function documentStoreOn(session: Session): DocumentStore {
  const filesOf = (cluster: string, id: string | null) =>
    session.query<FileRow>(
      `select * from document_file where cluster_id = $1 and ($2::uuid is null or document_id = $2)
       order by document_id, number desc`,
      [cluster, id],
    )
  return {
    async list(cluster) {
      const rows = await session.query<Row>('select * from document where cluster_id = $1 order by day desc, name', [
        cluster,
      ])
      const files = await filesOf(cluster, null)
      return rows.map((row) => documentOf(row, files))
    },
    async find(cluster, id, lock = false) {
      if (!isUuid(id)) return undefined
      const [row] = await session.query<Row>(
        `select * from document where cluster_id = $1 and document_id = $2${lock ? ' for no key update' : ''}`,
        [cluster, id],
      )
      return row && documentOf(row, await filesOf(cluster, id))
    },
    async insert(cluster, one) {
      await session.query(
        `insert into document
           (cluster_id, document_id, name, kind, day, visibility, is_archived, created_at, created_by, version)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [
          cluster,
          one.documentId,
          one.name,
          one.kind,
          one.day,
          one.visibility,
          one.isArchived,
          one.createdAt,
          one.createdBy,
          one.version,
        ],
      )
    },
    async update(cluster, { documentId, name, kind, day, visibility, isArchived, version }) {
      await session.query(
        `update document set name = $3, kind = $4, day = $5, visibility = $6, is_archived = $7, version = $8
         where cluster_id = $1 and document_id = $2`,
        [cluster, documentId, name, kind, day, visibility, isArchived, version],
      )
    },
    async addFile(cluster, id, file, open) {
      await session.query(
        `insert into document_file
           (cluster_id, document_id, number, file_name, media_type, bytes, sha256, note, uploaded_at, uploaded_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [
          cluster,
          id,
          file.number,
          file.fileName,
          file.mediaType,
          file.bytes,
          file.sha256,
          file.note,
          file.uploadedAt,
          file.uploadedBy,
        ],
      )
      await keepPieces(session, [cluster, id, file.number], open)
    },
  }
}

/** The bytes of a kept file, some pieces at a time. */
export async function* documentContent(database: Database, cluster: string, id: string, number: number) {
  const where = `cluster_id = ${literal(checkedUuid(cluster))} and document_id = ${literal(checkedUuid(id))} and number = ${number}`
  for (let from = 0; ; from += BATCH) {
    const found = await database.read((session) =>
      session.copyOut(
        `select content from document_piece where ${where} and part >= ${from} and part < ${from + BATCH} order by part`,
      ),
    )
    let count = 0
    for (const [content] of decodeCopy(found)) {
      count += 1
      if (content) yield content
    }
    if (count < BATCH) return
  }
}
