import { Link } from '@tanstack/react-router'
import type { Balance } from '../../../api/balance.ts'
import type { QualityMonth } from '../../../api/readings.ts'
import { useWords } from '../../../ui/language.tsx'
import { Mark } from '../../../ui/note.tsx'
import { Skeletons } from '../../../ui/waiting.tsx'
import { useCluster } from '../use-cluster.ts'

/** How complete the month is: points by state, values that are missing, and where to mend it. */
export function QualityLine({
  quality,
  balance,
}: {
  readonly quality: QualityMonth | undefined
  readonly balance: Balance | undefined
}) {
  const { t, count, number } = useWords()
  const { clusterId } = useCluster()
  if (!quality) return <Skeletons rows={2} />
  const { points, complete, toCheck, missing } = quality.totals
  return (
    <section className="card stack tight" aria-labelledby="jakosc">
      <h2 id="jakosc">{t('Jakość danych', 'Quality of data')}</h2>
      <p className="row">
        <Mark kind={complete === points ? 'good' : undefined}>
          {t('w komplecie', 'complete')}: {count(complete, 'point')}
        </Mark>
        {toCheck > 0 ? (
          <Mark kind="warning">
            {t('do sprawdzenia', 'to check')}: {count(toCheck, 'point')}
          </Mark>
        ) : null}
        {missing > 0 ? (
          <Mark kind="bad">
            {t('z brakami', 'with gaps')}: {count(missing, 'point')}
          </Mark>
        ) : null}
        {balance && balance.total.missing > 0 ? (
          <span>
            {t(
              `Brakujące wartości: ${number(balance.total.missing)}.`,
              `Missing values: ${number(balance.total.missing)}.`,
            )}
          </span>
        ) : null}
      </p>
      <p>
        <Link to="/klaster/$clusterId/dane" params={{ clusterId }} search={{ miesiac: quality.month }}>
          {t('Zobacz, czego brakuje i od kogo', 'See what is missing, and from whom')}
        </Link>
      </p>
    </section>
  )
}
