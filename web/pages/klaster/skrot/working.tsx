import { Link } from '@tanstack/react-router'
import type { Board } from '../../../api/dashboard.ts'
import { useWords } from '../../../ui/language.tsx'
import { Mark } from '../../../ui/note.tsx'
import { useCluster } from '../use-cluster.ts'

/** Does it work: who belongs, how complete the readings are, until when months are settled, which thresholds hold. */
export function Working({ board }: { readonly board: Board }) {
  const words = useWords()
  const { t, month, count } = words
  const { clusterId } = useCluster()
  const { members, newestMonth, newestQuality: quality, settledUntil, energy } = board
  const [ofWithdrawal] = energy?.year.shares ?? []
  return (
    <section className="card stack" aria-labelledby="dziala">
      <h2 id="dziala">{t('Czy działa', 'Does it work')}</h2>
      <dl className="facts">
        <dt>{t('Członkowie', 'Members')}</dt>
        <dd>
          <Link to="/klaster/$clusterId/czlonkowie" params={{ clusterId }}>
            {count(members, 'member')}
          </Link>
        </dd>
        <dt>{t('Rozliczone do', 'Settled until')}</dt>
        <dd>
          {settledUntil ? (
            <Link to="/klaster/$clusterId/rozliczenie/$id" params={{ clusterId, id: settledUntil.settlementId }}>
              {month(settledUntil.month)}
            </Link>
          ) : (
            t('nie zatwierdzono jeszcze żadnego miesiąca', 'no month is approved yet')
          )}
        </dd>
        <dt>{t('Odczyty', 'Readings')}</dt>
        <dd>
          {newestMonth === null ? (
            t('nie wgrano jeszcze odczytów', 'no readings are imported yet')
          ) : quality === null ? (
            month(newestMonth)
          ) : (
            <>
              {t(
                `${month(newestMonth)}: w komplecie ${quality.complete} z ${count(quality.points, 'ofPoints')}`,
                `${month(newestMonth)}: ${quality.complete} of ${count(quality.points, 'point')} complete`,
              )}{' '}
              <Link to="/klaster/$clusterId/dane" params={{ clusterId }} search={{ miesiac: newestMonth }}>
                {t('Zobacz braki', 'See what is missing')}
              </Link>
            </>
          )}
        </dd>
        {energy && ofWithdrawal && ofWithdrawal.share !== null ? (
          <>
            <dt>{t('Energia z klastra', 'Energy from the cluster')}</dt>
            <dd>
              {t(
                `${words.percent(ofWithdrawal.share)} poboru członków od początku ${energy.year.from.slice(0, 4)} r.`,
                `${words.percent(ofWithdrawal.share)} of the members’ withdrawal since the beginning of ${energy.year.from.slice(0, 4)}`,
              )}
              {ofWithdrawal.difference === null
                ? null
                : `, ${words.points(ofWithdrawal.difference)} ${t('rok do roku', 'year on year')}`}
            </dd>
          </>
        ) : null}
        <dt>{t('Progi ustawowe', 'Statutory thresholds')}</dt>
        <dd>
          <ThresholdFact board={board} />
        </dd>
      </dl>
    </section>
  )
}

/** How many thresholds are met, today and by the law already known, and where the distances stand. */
function ThresholdFact({ board }: { readonly board: Board }) {
  const words = useWords()
  const { t } = words
  const { clusterId } = useCluster()
  const { thresholds } = board
  if (!thresholds) return t('policzone będą z pierwszym rozliczeniem', 'they are computed with the first settlement')
  const failing = thresholds.conditions.filter(({ id, passes }) => !passes && !id.includes(':'))
  return (
    <>
      {thresholds.notMet === 0 ? (
        <Mark kind="good">
          {t(`spełnione wszystkie dzisiejsze (${thresholds.met})`, `all of today’s are met (${thresholds.met})`)}
        </Mark>
      ) : (
        <>
          <Mark kind="bad">{t(`niespełnione: ${thresholds.notMet}`, `not met: ${thresholds.notMet}`)}</Mark>{' '}
          {failing.map(({ name }) => words.of(name)).join(', ')}
        </>
      )}{' '}
      {thresholds.laterNotMet > 0 ? (
        <Mark kind="warning">
          {t(
            `z przyszłych niespełnione: ${thresholds.laterNotMet}`,
            `of the later ones not met: ${thresholds.laterNotMet}`,
          )}
        </Mark>
      ) : null}{' '}
      <Link to="/klaster/$clusterId" params={{ clusterId }} search={{ miesiac: thresholds.month }} hash="progi">
        {t('Odległość od progów', 'Distance to the thresholds')}
      </Link>
    </>
  )
}
