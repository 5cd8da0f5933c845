import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { plansQuery } from '../../../api/plans.ts'
import { useWords } from '../../../ui/language.tsx'
import { Mark } from '../../../ui/note.tsx'
import { useCluster } from '../use-cluster.ts'

/** The way to the municipal plans, with those there are. */
export function PlanDoor() {
  const { t } = useWords()
  const { clusterId } = useCluster()
  const { data: plans = [] } = useQuery(plansQuery(clusterId))
  return (
    <section className="card stack tight" aria-labelledby="plany-gmin">
      <h2 id="plany-gmin">{t('Plany gmin na 15 lat', 'Municipal plans for 15 years')}</h2>
      {plans.length > 0 ? (
        <ul className="plain-list">
          {plans.map(({ plan }) => (
            <li key={plan.planId}>
              <Link to="/klaster/$clusterId/plan/$planId" params={{ clusterId, planId: plan.planId }}>
                {plan.name}, {plan.fromYear}–{plan.toYear}
              </Link>{' '}
              <Mark kind={plan.status === 'adopted' ? 'good' : undefined}>
                {plan.status === 'adopted' ? t('uchwalony', 'adopted') : t('szkic', 'draft')}
              </Mark>
            </li>
          ))}
        </ul>
      ) : null}
      <p className="no-print">
        <Link to="/klaster/$clusterId/plan" params={{ clusterId }}>
          {t('Wszystkie plany gmin', 'All municipal plans')}
        </Link>
      </p>
    </section>
  )
}
