import { Link } from '@tanstack/react-router'
import { worksHere } from '../../../api/session.ts'
import { useWords } from '../../../ui/language.tsx'
import { useCluster } from '../use-cluster.ts'

/** Pages that have no place among the seven entries of the menu. */
export function MoreDoors() {
  const { t } = useWords()
  const { clusterId, cluster } = useCluster()
  const params = { clusterId }
  return (
    <nav className="card stack tight no-print" aria-labelledby="inne-strony">
      <h2 id="inne-strony">{t('Inne strony', 'Other pages')}</h2>
      <p className="row">
        <Link to="/klaster/$clusterId/w-skrocie" params={params}>
          {t('Klaster w skrócie', 'The cluster in brief')}
        </Link>
        <Link to="/klaster/$clusterId/terminy" params={params}>
          {t('Terminy', 'Deadlines')}
        </Link>
        <Link to="/klaster/$clusterId/warianty" params={params}>
          {t('Warianty: co by było, gdyby', 'What-ifs')}
        </Link>
        <Link to="/klaster/$clusterId/plan" params={params}>
          {t('Plany gmin na 15 lat', 'Municipal plans for 15 years')}
        </Link>
        {worksHere(cluster) ? (
          <Link to="/klaster/$clusterId/import" params={params}>
            {t('Wgraj pliki', 'Import files')}
          </Link>
        ) : null}
        <Link to="/klaster/$clusterId/strona" params={params}>
          {t('Strona publiczna', 'Public page')}
        </Link>
        <Link to="/klaster/$clusterId/ustawienia" params={params}>
          {t('Ustawienia klastra', 'Settings of the cluster')}
        </Link>
      </p>
    </nav>
  )
}
