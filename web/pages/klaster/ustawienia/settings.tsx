import { hasRole, worksHere } from '../../../api/session.ts'
import { useWords } from '../../../ui/language.tsx'
import { Page } from '../../../ui/page.tsx'
import { useCluster } from '../use-cluster.ts'
import { PricesCard } from './ceny/prices-card.tsx'
import { ClusterCard } from './cluster-card.tsx'
import { JournalCard } from './journal-card.tsx'
import { PeopleCard } from './people-card.tsx'
import { PublicPageCard } from './public-page-card.tsx'

/** People and rights, and the journal of changes. */
export function Settings() {
  const { t } = useWords()
  const { cluster, name } = useCluster()
  const seesPeople = hasRole(cluster, 'administrator', 'office', 'auditor')
  return (
    <Page
      title={t('Ustawienia', 'Settings')}
      of={name}
      lead={t(
        'Dane i ceny klastra, kto ma do niego dostęp i co się w nim zmieniło.',
        'Data and prices of the cluster, who has access, and what has changed.',
      )}
    >
      {worksHere(cluster) ? (
        <>
          <ClusterCard />
          <PricesCard />
        </>
      ) : null}
      {seesPeople ? <PeopleCard mayChange={hasRole(cluster, 'administrator')} /> : null}
      <PublicPageCard />
      {seesPeople ? (
        <JournalCard />
      ) : (
        <p className="quiet">
          {t(
            'Listę osób i dziennik zmian widzą biuro koordynatora, administrator i audytor.',
            'The list of people and the journal are seen by the coordinator’s office, the administrator and the auditor.',
          )}
        </p>
      )}
    </Page>
  )
}
