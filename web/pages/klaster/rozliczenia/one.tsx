import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { worksHere } from '../../../api/session.ts'
import type { Settlement } from '../../../api/settlements.ts'
import { differencesQuery, settlementQuery } from '../../../api/settlements.ts'
import { Findings } from '../../../ui/findings.tsx'
import { useWords } from '../../../ui/language.tsx'
import { Mark } from '../../../ui/note.tsx'
import { Page } from '../../../ui/page.tsx'
import { Loaded } from '../../../ui/waiting.tsx'
import { useCluster } from '../use-cluster.ts'
import { CorrectionCard, DraftCard } from './acts.tsx'
import { Keys, Regimes, Sources } from './compare.tsx'
import { DifferencesCard } from './differences.tsx'
import { MemberTable } from './member-table.tsx'
import { RunSteps } from './run-steps.tsx'
import { numberOf, stateText } from './state.ts'
import { StatementsCard } from './statements-card.tsx'

/** One settled month: what it gives, why, and what is to be done with it. */
export function SettlementPage() {
  const words = useWords()
  const { t, month } = words
  const { clusterId, name } = useCluster()
  const { id } = useParams({ from: '/klaster/$clusterId/rozliczenie/$id' })
  const query = useQuery(settlementQuery(clusterId, id))
  const head = query.data?.head
  const title = head
    ? t(
        `Rozliczenie: ${month(head.month)}, ${numberOf(head, words)}`,
        `Settlement: ${month(head.month)}, ${numberOf(head, words)}`,
      )
    : t('Rozliczenie', 'Settlement')
  return (
    <Page
      title={title}
      of={name}
      above={
        <p className="no-print">
          <Link to="/klaster/$clusterId/rozliczenie" params={{ clusterId }}>
            {t('Wszystkie rozliczenia', 'All settlements')}
          </Link>
        </p>
      }
    >
      <Loaded query={query} rows={12}>
        {(settlement) => <Whole settlement={settlement} />}
      </Loaded>
    </Page>
  )
}

function Whole({ settlement }: { readonly settlement: Settlement }) {
  const words = useWords()
  const { t, energy, grosze, percent } = words
  const { clusterId, cluster } = useCluster()
  const navigate = useNavigate()
  const { head, result } = settlement
  const differences = useQuery(differencesQuery(clusterId, head.settlementId))
  const { totals } = result
  const errors = result.findings.filter(({ severity }) => severity === 'error').length
  const waits = result.regime === 'cluster' && result.decided
  return (
    <>
      <RunSteps head={head} errors={errors} />
      <dl className="cards" style={{ margin: 0 }}>
        <Figure
          name={t('Pobór z sieci', 'Withdrawal')}
          value={energy(totals.withdrawalWh)}
          note={t('suma punktów', 'sum of points')}
        />
        <Figure
          name={t('Oddanie do sieci', 'Feed-in')}
          value={energy(totals.feedInWh)}
          note={t('suma punktów', 'sum of points')}
        />
        <Figure
          name={t('Energia z klastra', 'Energy from the cluster')}
          value={energy(totals.matchedWh)}
          note={
            totals.withdrawalWh > 0
              ? t(
                  `${percent(totals.matchedWh / totals.withdrawalWh)} poboru`,
                  `${percent(totals.matchedWh / totals.withdrawalWh)} of withdrawal`,
                )
              : words.missing
          }
        />
        <Figure
          name={t('Korzyść klastra', 'Benefit of the cluster')}
          value={grosze(totals.benefitPln)}
          note={
            head.state === 'draft'
              ? t('wstępna, ze szkicu', 'preliminary, of a draft')
              : waits
                ? t('czeka na decyzję KE', 'waits for the EC decision')
                : t('zatwierdzona', 'approved')
          }
        />
      </dl>
      <p>
        <Mark kind={head.state === 'approved' ? 'good' : 'warning'}>{stateText(head, words)}</Mark>{' '}
        {t(
          `odczyty w wersji ${head.readingsVersion}, prawo na dni miesiąca, suma kontrolna ${head.contentHash.slice(0, 12)}`,
          `readings version ${head.readingsVersion}, law of the month’s days, checksum ${head.contentHash.slice(0, 12)}`,
        )}
      </p>
      {head.state === 'draft' && worksHere(cluster) ? (
        <DraftCard
          head={head}
          check={() =>
            navigate({
              to: '/klaster/$clusterId/rozliczenie/$id/sprawdz',
              params: { clusterId, id: head.settlementId },
            })
          }
        />
      ) : null}
      {differences.data ? <DifferencesCard differences={differences.data} /> : null}
      <section className="stack">
        <h2 id="czlonkowie-r">{t('Członkowie', 'Members')}</h2>
        <MemberTable result={result} />
      </section>
      <section className="stack">
        <h2 id="formy-r">{t('Ten sam miesiąc w każdej formie prawnej', 'The same month in each legal form')}</h2>
        <Regimes result={result} />
      </section>
      {result.sharing.length > 0 ? (
        <section className="stack">
          <h2 id="klucze-r">{t('Inne klucze podziału dla porównania', 'Other keys for comparison')}</h2>
          <Keys result={result} />
        </section>
      ) : null}
      {result.findings.length > 0 ? (
        <section className="stack">
          <h2 id="uwagi-r">{t('Uwagi do przeczytania', 'Findings to read')}</h2>
          <Findings findings={result.findings} short />
        </section>
      ) : null}
      <Sources result={result} />
      {head.state === 'approved' ? <StatementsCard settlement={settlement} /> : null}
      {head.state === 'approved' && worksHere(cluster) ? <CorrectionCard head={head} /> : null}
    </>
  )
}

export function Figure({
  name,
  value,
  note,
}: {
  readonly name: string
  readonly value: string
  readonly note: string
}) {
  return (
    <div className="card figure-card">
      <dt>{name}</dt>
      <dd className="figure-value" style={{ margin: 0 }}>
        {value}
      </dd>
      <dd className="figure-note" style={{ margin: 0 }}>
        {note}
      </dd>
    </div>
  )
}
