import { Link } from '@tanstack/react-router'
import type { SettledMonth, SettledYear } from '../../../api/settled-months.ts'
import { useWords } from '../../../ui/language.tsx'
import { Mark } from '../../../ui/note.tsx'
import { useCluster } from '../use-cluster.ts'

/** Money of the year so far: approved months only, with what still waits. */
export function MoneyLine({
  items,
  years,
}: {
  readonly items: readonly SettledMonth[]
  readonly years: readonly SettledYear[]
}) {
  const { t, count, grosze, energy } = useWords()
  const { clusterId } = useCluster()
  const [year] = years
  const drafts = items.filter(({ head }) => head.state === 'draft').length
  const unsent = items.filter(({ holds }) => holds).reduce((sum, { statements, sent }) => sum + statements - sent, 0)
  return (
    <section className="card stack tight" aria-labelledby="pieniadze">
      <h2 id="pieniadze">{t('Pieniądze i rozliczenia', 'Money and settlements')}</h2>
      {year ? (
        <p>
          {t(
            `Rok ${year.year}: korzyść ${grosze(year.benefitPln)} i ${energy(year.matchedWh)} z klastra (zatwierdzone: ${count(year.months, 'month')}).`,
            `Year ${year.year}: benefit of ${grosze(year.benefitPln)} and ${energy(year.matchedWh)} from the cluster (${count(year.months, 'month')} approved).`,
          )}
        </p>
      ) : (
        <p className="quiet">{t('Nie zatwierdzono jeszcze żadnego miesiąca.', 'No month has been approved yet.')}</p>
      )}
      <p className="row">
        {year && year.waiting > 0 ? (
          <Mark kind="warning">
            {t('czeka na decyzję KE', 'waits for the EC decision')}: {count(year.waiting, 'month')}
          </Mark>
        ) : null}
        {drafts > 0 ? (
          <Mark kind="warning">
            {t('szkice, nie wliczone', 'drafts, not counted')}: {drafts}
          </Mark>
        ) : null}
        {unsent > 0 ? (
          <Mark>
            {t('zestawienia niewysłane', 'statements not sent')}: {unsent}
          </Mark>
        ) : null}
      </p>
      <p>
        <Link to="/klaster/$clusterId/rozliczenie" params={{ clusterId }}>
          {t('Wszystkie rozliczenia', 'All settlements')}
        </Link>
      </p>
    </section>
  )
}
