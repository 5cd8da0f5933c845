import { Link } from '@tanstack/react-router'
import type { Settlement } from '../../../api/settlements.ts'
import { useWords } from '../../../ui/language.tsx'
import { useCluster } from '../use-cluster.ts'
import type { View } from './views.ts'

/** Links between the parts of a settlement's page. */
export function ViewLinks({
  settlement,
  view,
  remarks,
}: {
  readonly settlement: Settlement
  readonly view: View
  /** Remarks of members to its statements, once they are known. */
  readonly remarks: number | undefined
}) {
  const { t } = useWords()
  const { clusterId } = useCluster()
  const { head, result } = settlement
  const shown: readonly (readonly [View, string])[] = [
    ['czlonkowie', t('Członkowie', 'Members')],
    ['punkty', t('Punkty i rachunki', 'Points and bills')],
    ['formy', t('Formy prawne', 'Legal forms')],
    ...(result.sharing.length > 0 ? [['podzial', t('Klucze podziału', 'Rules of sharing')] as const] : []),
    ['uwagi', `${t('Ustalenia', 'Findings')} (${result.findings.length})`],
    ['prawo', t('Prawo i stawki', 'Law and rates')],
    ...(head.state === 'approved'
      ? ([
          ['wysylka', t('Zestawienia i korekta', 'Statements, correction')],
          ['uwagi-czlonkow', `${t('Uwagi członków', 'Remarks of members')}${remarks ? ` (${remarks})` : ''}`],
        ] as const)
      : []),
  ]
  return (
    <nav className="subnav no-print" aria-label={t('Części rozliczenia', 'Parts of the settlement')}>
      <ul>
        {shown.map(([id, name]) => (
          <li key={id}>
            <Link
              to="/klaster/$clusterId/rozliczenie/$id"
              params={{ clusterId, id: head.settlementId }}
              search={id === 'czlonkowie' ? {} : { widok: id }}
              activeOptions={{ exact: true, includeSearch: true }}
              aria-current={view === id ? 'page' : undefined}
              resetScroll={false}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
