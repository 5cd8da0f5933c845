import { Link } from '@tanstack/react-router'
import type { BoardMoney } from '../../../api/dashboard.ts'
import { useWords } from '../../../ui/language.tsx'
import { Mark } from '../../../ui/note.tsx'
import { useCluster } from '../use-cluster.ts'

/** Money of the year so far: what is approved, apart from it what is only computed, and what still waits. */
export function MoneyLine({ money }: { readonly money: BoardMoney }) {
  const { t, count, grosze, energy } = useWords()
  const { clusterId, cluster } = useCluster()
  const { year, yearSettled, yearPreliminary, statements } = money
  // A demonstration sends nothing: there is nothing left to do.
  const unsent = cluster?.isDemonstration ? 0 : statements.made - statements.sent
  return (
    <section className="card stack tight" aria-labelledby="pieniadze">
      <h2 id="pieniadze">{t('Pieniądze i rozliczenia', 'Money and settlements')}</h2>
      <dl className="facts">
        <dt>{t(`Zatwierdzone w ${year} r.`, `Approved in ${year}`)}</dt>
        <dd>
          {yearSettled.months === 0
            ? t('żaden miesiąc', 'no month')
            : t(
                `korzyść ${grosze(yearSettled.benefitPln)} i ${energy(yearSettled.matchedWh)} rozliczone w klastrze (${count(yearSettled.months, 'month')})`,
                `benefit of ${grosze(yearSettled.benefitPln)} and ${energy(yearSettled.matchedWh)} settled in the cluster (${count(yearSettled.months, 'month')})`,
              )}
        </dd>
        {yearPreliminary.months > 0 ? (
          <>
            <dt>{t('Wstępnie, ze szkiców', 'Preliminary, of drafts')}</dt>
            <dd>
              {t(
                `${grosze(yearPreliminary.benefitPln)} (${count(yearPreliminary.months, 'month')}), niewliczone powyżej`,
                `${grosze(yearPreliminary.benefitPln)} (${count(yearPreliminary.months, 'month')}), not counted above`,
              )}
            </dd>
          </>
        ) : null}
      </dl>
      {yearSettled.waiting > 0 || unsent > 0 ? (
        <p className="row">
          {yearSettled.waiting > 0 ? (
            <Mark kind="warning">
              {t('czeka na decyzję KE', 'waits for the EC decision')}: {count(yearSettled.waiting, 'month')}
            </Mark>
          ) : null}
          {unsent > 0 ? (
            <Mark>
              {t('zestawienia niewysłane', 'statements not sent')}: {unsent}
            </Mark>
          ) : null}
        </p>
      ) : null}
      <p>
        <Link to="/klaster/$clusterId/rozliczenie" params={{ clusterId }}>
          {t('Wszystkie rozliczenia', 'All settlements')}
        </Link>
      </p>
    </section>
  )
}
