import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Publication } from '../../../api/public-page.ts'
import { publicationsQuery } from '../../../api/public-page.ts'
import { useWords } from '../../../ui/language.tsx'
import { Loaded } from '../../../ui/waiting.tsx'
import { useCluster } from '../use-cluster.ts'
import type { Kind } from './words.ts'
import { detailOf, kindName, stateName } from './words.ts'

const ORDER: readonly Kind[] = ['announcement', 'event', 'document']

/** Everything that was written for the page, by kind, drafts among them. */
export function PublicationsCard({ mayChange }: { readonly mayChange: boolean }) {
  const words = useWords()
  const { t } = words
  const { clusterId } = useCluster()
  const query = useQuery(publicationsQuery(clusterId))
  const headings: Readonly<Record<Kind, string>> = {
    announcement: t('Ogłoszenia', 'Announcements'),
    event: t('Kalendarz', 'Calendar'),
    document: t('Uchwały i dokumenty', 'Resolutions and documents'),
  }
  const nothing: Readonly<Record<Kind, string>> = {
    announcement: t('Nie ma jeszcze ogłoszeń.', 'There are no announcements yet.'),
    event: t('Nie ma jeszcze terminów.', 'There are no dates yet.'),
    document: t('Nie ma jeszcze dokumentów.', 'There are no documents yet.'),
  }
  return (
    <Loaded query={query}>
      {(items) =>
        ORDER.map((kind) => (
          <section key={kind} className="card stack" aria-labelledby={`pub-${kind}`}>
            <div className="page-top">
              <h2 id={`pub-${kind}`}>{headings[kind]}</h2>
              {mayChange ? (
                <Link to="/klaster/$clusterId/strona/nowa" params={{ clusterId }} search={{ rodzaj: kind }}>
                  {t('Dodaj', 'Add')}: {kindName(kind, words).toLowerCase()}
                </Link>
              ) : null}
            </div>
            <List items={items.filter((one) => one.kind === kind)} nothing={nothing[kind]} />
          </section>
        ))
      }
    </Loaded>
  )
}

function List({ items, nothing }: { readonly items: readonly Publication[]; readonly nothing: string }) {
  const words = useWords()
  const { clusterId } = useCluster()
  if (items.length === 0) return <p className="quiet">{nothing}</p>
  return (
    <ul className="tasks">
      {items.map((one) => (
        <li key={one.publicationId} data-state={one.state === 'draft' ? 'todo' : undefined}>
          <span>
            <Link
              to="/klaster/$clusterId/strona/publikacje/$publicationId"
              params={{ clusterId, publicationId: one.publicationId }}
            >
              {one.title}
            </Link>
            <br />
            <span className="quiet small">{detailOf(one, words)}</span>
          </span>
          <span>{stateName(one.state, words)}</span>
        </li>
      ))}
    </ul>
  )
}
