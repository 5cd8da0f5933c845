import { Link } from '@tanstack/react-router'
import { useWords } from '../../../../ui/language.tsx'
import { useCluster } from '../../use-cluster.ts'

/** The way back to the settings a page of prices belongs to. */
export function BackToSettings() {
  const { t } = useWords()
  const { clusterId } = useCluster()
  return (
    <Link className="no-print" to="/klaster/$clusterId/ustawienia" params={{ clusterId }} hash="ceny">
      ← {t('Ustawienia: ceny i cenniki', 'Settings: prices and price lists')}
    </Link>
  )
}
