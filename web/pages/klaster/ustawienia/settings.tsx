import { hasRole } from '../../../api/session.ts'
import { useWords } from '../../../ui/language.tsx'
import { Page } from '../../../ui/page.tsx'
import { useCluster } from '../use-cluster.ts'
import { JournalCard } from './journal-card.tsx'
import { PeopleCard } from './people-card.tsx'
import { PublicPageCard } from './public-page-card.tsx'

/** People and rights, and the journal of changes. */
export function Settings() {
  const { t } = useWords()
  const { cluster, name } = useCluster()
  return (
    <Page
      title={t('Ustawienia', 'Settings')}
      of={name}
      lead={t(
        'Kto ma dostęp do klastra i co się w nim zmieniło.',
        'Who has access to the cluster, and what has changed.',
      )}
    >
      <PeopleCard mayChange={hasRole(cluster, 'administrator')} />
      <PublicPageCard />
      <JournalCard />
    </Page>
  )
}
