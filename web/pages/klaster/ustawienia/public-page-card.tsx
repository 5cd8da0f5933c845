import { Link } from '@tanstack/react-router'
import { mainRole } from '../../../api/session.ts'
import { useWords } from '../../../ui/language.tsx'
import { useCluster } from '../use-cluster.ts'

/** The way to what everybody sees of the cluster. */
export function PublicPageCard() {
  const { t } = useWords()
  const { clusterId, cluster } = useCluster()
  if (mainRole(cluster) === 'member') return null
  return (
    <section className="card stack" aria-labelledby="strona-publiczna">
      <h2 id="strona-publiczna">{t('Strona publiczna', 'Public page')}</h2>
      <p>
        {t(
          'Opis klastra, ogłoszenia, kalendarz, uchwały, wykaz członków i bilans roku, które każdy widzi bez logowania.',
          'Description, announcements, calendar, resolutions, members and the balance of the year, which everybody sees without signing in.',
        )}
      </p>
      <p>
        <Link to="/klaster/$clusterId/strona" params={{ clusterId }}>
          {t('Prowadź stronę publiczną', 'Keep the public page')}
        </Link>
      </p>
    </section>
  )
}
