import type { JournalBook, JournalEntry } from '../../usecases/office/ports.ts'
import { record, verifyJournal } from '../journal.ts'
import type { Session } from '../session.ts'

/** The journal of clusters. */
export function journalStoreOn(session: Session): JournalBook {
  return {
    async record(cluster, at, change) {
      await record(session, cluster, at, change)
    },
    async list(cluster, { about, after, limit }) {
      const [count] = await session.query<{ total: number }>(
        'select count(*) as total from journal where cluster_id = $1 and ($2::text is null or about = $2)',
        [cluster, about],
      )
      const rows = await session.query<JournalEntry>(
        `select entry, at, actor, what, about, before, after, hash from journal
         where cluster_id = $1 and ($2::text is null or about = $2) and ($3::bigint is null or entry < $3)
         order by entry desc limit $4`,
        [cluster, about, after !== null && /^\d{1,15}$/.test(after) ? after : null, limit + 1],
      )
      const items = rows.slice(0, limit)
      return { items, total: count?.total ?? 0, next: rows.length > limit ? String(items.at(-1)?.entry) : null }
    },
    verify: (cluster) => verifyJournal(session, cluster),
  }
}
