import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { publicPageQuery } from '../../../api/public-page.ts'
import { worksHere } from '../../../api/session.ts'
import { useWords } from '../../../ui/language.tsx'
import { Page } from '../../../ui/page.tsx'
import { Loaded } from '../../../ui/waiting.tsx'
import { useCluster } from '../use-cluster.ts'
import { PublicationsCard } from './publications-card.tsx'
import { StateCard } from './state-card.tsx'
import { WidgetCard } from './widget-card.tsx'
import { YearPaperCard } from './year-paper-card.tsx'

/** The public page from the office's side: whether it is open, what is published, what stands on other sites. */
export function PublicPageOverview() {
  const { t } = useWords()
  const { clusterId, cluster, name } = useCluster()
  const page = useQuery(publicPageQuery(clusterId))
  const mayChange = worksHere(cluster)
  return (
    <Page
      title={t('Strona publiczna', 'Public page')}
      of={name}
      lead={t(
        'To, co o klastrze widzi każdy bez logowania: opis, liczby, wykaz członków, ogłoszenia, terminy i dokumenty.',
        'What everybody sees of the cluster without signing in: description, figures, members, announcements, dates and documents.',
      )}
      above={
        <Link className="no-print" to="/klaster/$clusterId/ustawienia" params={{ clusterId }}>
          ← {t('Ustawienia', 'Settings')}
        </Link>
      }
    >
      <Loaded query={page}>
        {(settings) => (
          <>
            <StateCard page={settings} mayChange={mayChange} />
            <PublicationsCard mayChange={mayChange} />
            <WidgetCard page={settings} />
            <YearPaperCard />
          </>
        )}
      </Loaded>
    </Page>
  )
}
