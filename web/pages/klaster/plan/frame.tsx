import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { planQuery } from '../../../api/plans.ts'
import { hasRole } from '../../../api/session.ts'
import { useWords } from '../../../ui/language.tsx'
import { Note } from '../../../ui/note.tsx'
import { Page } from '../../../ui/page.tsx'
import { useCluster } from '../use-cluster.ts'

const PARTS = [
  ['/klaster/$clusterId/plan/$planId', 'Przegląd', 'Overview'],
  ['/klaster/$clusterId/plan/$planId/dane', 'Dane', 'Data'],
  ['/klaster/$clusterId/plan/$planId/scenariusze', 'Scenariusze', 'Scenarios'],
  ['/klaster/$clusterId/plan/$planId/dokument', 'Dokument', 'Document'],
  ['/klaster/$clusterId/plan/$planId/procedura', 'Procedura', 'Procedure'],
  ['/klaster/$clusterId/plan/$planId/wersje', 'Wersje', 'Versions'],
] as const

/** The plan of the address, and whether the reader may change it. */
export function usePlan() {
  const { clusterId, cluster, name } = useCluster()
  const { planId = '' } = useParams({ strict: false })
  const query = useQuery(planQuery(clusterId, planId))
  return { clusterId, planId, clusterName: name, query, mayChange: hasRole(cluster, 'administrator', 'office') }
}

/** What every page of a plan has: its name, its parts, where its figures come from. */
export function PlanPage({
  title,
  lead,
  actions,
  above,
  failed,
  children,
}: {
  readonly title: string
  readonly lead?: ReactNode
  readonly actions?: ReactNode
  readonly above?: ReactNode
  readonly failed?: boolean
  readonly children: ReactNode
}) {
  const { t } = useWords()
  const { clusterId, planId, clusterName, query } = usePlan()
  const plan = query.data?.plan
  return (
    <Page
      title={plan ? `${title} – ${plan.name}` : title}
      of={clusterName}
      lead={lead}
      actions={actions}
      {...(failed === undefined ? {} : { failed })}
      above={
        <>
          {above}
          <Link className="no-print" to="/klaster/$clusterId/plan" params={{ clusterId }}>
            ← {t('Plany gmin', 'Municipal plans')}
          </Link>
        </>
      }
    >
      <nav className="subnav no-print" aria-label={t('Części planu', 'Parts of the plan')}>
        <ul>
          {PARTS.map(([to, pl, en]) => (
            <li key={to}>
              <Link to={to} params={{ clusterId, planId }} activeOptions={{ exact: true, includeSearch: false }}>
                {t(pl, en)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {plan?.note ? (
        <Note>
          <p lang="pl">{plan.note}</p>
        </Note>
      ) : null}
      {children}
    </Page>
  )
}
