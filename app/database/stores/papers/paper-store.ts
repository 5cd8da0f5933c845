import { createHash } from 'node:crypto'
import type { KeptFormat, PaperKind, PaperNeeds, PaperStore } from '../../../usecases/papers/ports.ts'
import type { Database, Session } from '../../session.ts'
import { needsOn } from '../office-stores.ts'
import { settlementStoresOn } from '../settlement/settlement-stores.ts'

interface Row {
  readonly paper_id: string
  readonly kind: PaperKind
  readonly format: KeptFormat
  readonly language: 'pl' | 'en'
  readonly settlement_id: string | null
  readonly member_id: string | null
  readonly file_name: string
  readonly bytes: number
  readonly sha256: string
  readonly made_at: string
  readonly made_by: string
}

const HEAD = 'paper_id, kind, format, language, settlement_id, member_id, file_name, bytes, sha256, made_at, made_by'

function paperOf(row: Row) {
  return {
    paperId: row.paper_id,
    kind: row.kind,
    format: row.format,
    language: row.language,
    settlementId: row.settlement_id,
    memberId: row.member_id,
    fileName: row.file_name,
    bytes: row.bytes,
    sha256: row.sha256,
    madeAt: row.made_at,
    madeBy: row.made_by,
  }
}

/** Papers in the table `paper`; lists leave the bytes where they are. */
export function paperStoreOn(session: Session): PaperStore {
  return {
    async list(cluster) {
      const rows = await session.query<Row>(
        `select ${HEAD} from paper where cluster_id = $1 order by made_at desc, paper_id desc`,
        [cluster],
      )
      return rows.map(paperOf)
    },
    async find(cluster, id) {
      const [row] = await session.query<Row>(`select ${HEAD} from paper where cluster_id = $1 and paper_id = $2`, [
        cluster,
        id,
      ])
      return row && paperOf(row)
    },
    async content(cluster, id) {
      const [row] = await session.query<{ content: Uint8Array }>(
        'select content from paper where cluster_id = $1 and paper_id = $2',
        [cluster, id],
      )
      return row?.content
    },
    async insert(cluster, paper, content) {
      await session.query(
        `insert into paper (cluster_id, ${HEAD}, content)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
        [
          cluster,
          paper.paperId,
          paper.kind,
          paper.format,
          paper.language,
          paper.settlementId,
          paper.memberId,
          paper.fileName,
          paper.bytes,
          paper.sha256,
          paper.madeAt,
          paper.madeBy,
          content,
        ],
      )
    },
  }
}

/** Papers on a database. */
export function papersOn(database: Database, clock?: () => string): PaperNeeds {
  return {
    ...needsOn(database, (session) => ({ ...settlementStoresOn(session), papers: paperStoreOn(session) }), clock),
    sha256: (content) => createHash('sha256').update(content).digest('hex'),
  }
}
