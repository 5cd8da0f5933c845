import type { PublicationStore } from '../../../usecases/public-side/ports.ts'
import type { Publication } from '../../../usecases/public-side/publication.ts'
import type { Session } from '../../session.ts'
import { columnsOf, insertText, recordOf, updateText, valuesOf } from '../column-map.ts'

const COLUMNS = columnsOf({
  publicationId: 'publication_id',
  kind: 'kind',
  state: 'state',
  title: 'title',
  titleEn: 'title_en',
  body: 'body',
  bodyEn: 'body_en',
  until: 'until',
  startsOn: 'starts_on',
  startsAt: 'starts_at',
  endsOn: 'ends_on',
  endsAt: 'ends_at',
  place: 'place',
  documentKind: 'document_kind',
  number: 'number',
  adoptedOn: 'adopted_on',
  file: 'file:json',
  publishedAt: 'published_at',
  withdrawnAt: 'withdrawn_at',
  version: 'version',
})
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

const publicationOf = (row: object) => recordOf(COLUMNS, row) as unknown as Publication

/** Publications and their files, in the tables `publication` and `publication_file`. */
export function publicationStoreOn(session: Session): PublicationStore {
  return {
    async list(cluster, { kind, state }) {
      const rows = await session.query<object>(
        `select * from publication where cluster_id = $1 and ($2::text is null or kind = $2)
           and ($3::text is null or state = $3) order by publication_id desc`,
        [cluster, kind, state],
      )
      return rows.map(publicationOf)
    },
    async find(cluster, id, lock = false) {
      if (!UUID.test(id)) return undefined
      const [row] = await session.query<object>(
        `select * from publication where cluster_id = $1 and publication_id = $2${lock ? ' for no key update' : ''}`,
        [cluster, id],
      )
      return row && publicationOf(row)
    },
    async insert(cluster, publication) {
      await session.query(insertText('publication', ['cluster_id'], COLUMNS), [
        cluster,
        ...valuesOf(COLUMNS, publication),
      ])
    },
    async update(cluster, publication) {
      const [, ...rest] = COLUMNS
      await session.query(updateText('publication', ['cluster_id', 'publication_id'], rest), [
        cluster,
        publication.publicationId,
        ...valuesOf(rest, publication),
      ])
    },
    async remove(cluster, id) {
      await session.query('delete from publication_file where cluster_id = $1 and publication_id = $2', [cluster, id])
      await session.query('delete from publication where cluster_id = $1 and publication_id = $2', [cluster, id])
    },
    async saveFile(cluster, id, { sha256 }, content) {
      await session.query(
        `insert into publication_file (cluster_id, publication_id, sha256, content) values ($1, $2, $3, $4)
         on conflict (cluster_id, publication_id) do update set sha256 = excluded.sha256, content = excluded.content`,
        [cluster, id, sha256, content],
      )
    },
    async readFile(cluster, id) {
      const [row] = await session.query<{ content: Uint8Array }>(
        'select content from publication_file where cluster_id = $1 and publication_id = $2',
        [cluster, id],
      )
      return row?.content
    },
  }
}
