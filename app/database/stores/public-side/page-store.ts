import type { PageSettings } from '../../../usecases/public-side/page.ts'
import type { PageStore } from '../../../usecases/public-side/ports.ts'
import type { Session } from '../../session.ts'
import { columnsOf, recordOf, valuesOf } from '../column-map.ts'

const COLUMNS = columnsOf({
  slug: 'slug',
  about: 'about',
  aboutEn: 'about_en',
  joining: 'joining',
  joiningEn: 'joining_en',
  contact: 'contact:json',
  figures: 'figures:json',
  showMembers: 'show_members',
  memberChoices: 'member_choices:json',
  accessibility: 'accessibility:json',
  version: 'version',
})
const NAMES = COLUMNS.map(({ column }) => column)
/** Any number: whoever takes an address waits for whoever takes one at the moment. */
const SLUG_LOCK = 7_203_114

/** Settings of public pages, in the table `public_page`. */
export function pageStoreOn(session: Session): PageStore {
  return {
    async find(cluster, lock = false) {
      const [row] = await session.query<object>(
        `select * from public_page where cluster_id = $1${lock ? ' for no key update' : ''}`,
        [cluster],
      )
      return row && (recordOf(COLUMNS, row) as unknown as PageSettings)
    },
    async save(cluster, page) {
      const values = NAMES.map((_, i) => `$${i + 2}`)
      const set = NAMES.map((name) => `${name} = excluded.${name}`)
      await session.query(
        `insert into public_page (cluster_id, ${NAMES.join(', ')}) values ($1, ${values.join(', ')})
         on conflict (cluster_id) do update set ${set.join(', ')}`,
        [cluster, ...valuesOf(COLUMNS, page)],
      )
    },
    async clusterOf(slug) {
      const [row] = await session.query<{ id: string }>(
        'select cluster_id as id from public_page where slug = $1 order by cluster_id limit 1',
        [slug],
      )
      return row?.id
    },
    async lockSlugs() {
      await session.query('select pg_advisory_xact_lock($1)', [SLUG_LOCK])
    },
  }
}
