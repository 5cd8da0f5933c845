import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { monthsQuery } from '../../../api/balance.ts'
import { membersQuery } from '../../../api/members.ts'
import { qualityQuery } from '../../../api/readings.ts'
import type { SettledMonth } from '../../../api/settled-months.ts'
import type { Settlement } from '../../../api/settlements.ts'
import { useWords } from '../../../ui/language.tsx'
import { Mark } from '../../../ui/note.tsx'
import { useCluster } from '../use-cluster.ts'

/** Does it work: who belongs, how complete the readings are, until when months are settled, which thresholds hold. */
export function Working({
  last,
  settlement,
}: {
  readonly last: SettledMonth | undefined
  readonly settlement: Settlement | undefined
}) {
  const words = useWords()
  const { t, month, count } = words
  const { clusterId } = useCluster()
  const members = useQuery(membersQuery(clusterId)).data
  const months = useQuery(monthsQuery(clusterId)).data?.months
  const newest = months
    ?.map((one) => one.month)
    .sort()
    .at(-1)
  const quality = useQuery({ ...qualityQuery(clusterId, newest ?? ''), enabled: newest !== undefined }).data
  const conditions = (
    settlement?.result.regimes.find(({ conditions: found }) => found.length > 0)?.conditions ?? []
  ).filter(({ id }) => !id.includes(':'))
  const failing = conditions.filter(({ passes }) => !passes)
  return (
    <section className="card stack" aria-labelledby="dziala">
      <h2 id="dziala">{t('Czy działa', 'Does it work')}</h2>
      <dl className="facts">
        <dt>{t('Członkowie', 'Members')}</dt>
        <dd>{members === undefined ? words.missing : count(members.length, 'member')}</dd>
        <dt>{t('Rozliczone do', 'Settled until')}</dt>
        <dd>
          {last ? (
            <Link to="/klaster/$clusterId/rozliczenie/$id" params={{ clusterId, id: last.head.settlementId }}>
              {month(last.head.month)}
            </Link>
          ) : (
            t('nie zatwierdzono jeszcze żadnego miesiąca', 'no month is approved yet')
          )}
        </dd>
        <dt>{t('Odczyty', 'Readings')}</dt>
        <dd>
          {newest === undefined ? (
            t('nie wgrano jeszcze odczytów', 'no readings are imported yet')
          ) : quality === undefined ? (
            month(newest)
          ) : (
            <>
              {t(
                `${month(newest)}: punkty w komplecie ${quality.totals.complete} z ${quality.totals.points}`,
                `${month(newest)}: ${quality.totals.complete} of ${count(quality.totals.points, 'point')} complete`,
              )}{' '}
              <Link to="/klaster/$clusterId/dane" params={{ clusterId }} search={{ miesiac: newest }}>
                {t('Zobacz braki', 'See what is missing')}
              </Link>
            </>
          )}
        </dd>
        <dt>{t('Progi ustawowe', 'Statutory thresholds')}</dt>
        <dd>
          {conditions.length === 0 ? (
            t('policzone będą z pierwszym rozliczeniem', 'they are computed with the first settlement')
          ) : failing.length === 0 ? (
            <Mark kind="good">
              {t(
                `spełnione wszystkie dzisiejsze (${conditions.length})`,
                `all of today’s are met (${conditions.length})`,
              )}
            </Mark>
          ) : (
            <>
              <Mark kind="bad">{t(`niespełnione: ${failing.length}`, `not met: ${failing.length}`)}</Mark>{' '}
              {failing.map(({ name }) => words.of(name)).join(', ')}
            </>
          )}{' '}
          {conditions.length > 0 ? (
            <Link
              to="/klaster/$clusterId"
              params={{ clusterId }}
              search={last ? { miesiac: last.head.month } : {}}
              hash="progi"
            >
              {t('Odległość od progów', 'Distance to the thresholds')}
            </Link>
          ) : null}
        </dd>
      </dl>
    </section>
  )
}
