import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { worksHere } from '../../../api/session.ts'
import type { Settlement } from '../../../api/settlements.ts'
import { differencesQuery, settlementQuery, statementsQuery } from '../../../api/settlements.ts'
import { Findings } from '../../../ui/findings.tsx'
import { useWords } from '../../../ui/language.tsx'
import { Mark } from '../../../ui/note.tsx'
import { Page } from '../../../ui/page.tsx'
import { Loaded } from '../../../ui/waiting.tsx'
import { useCluster } from '../use-cluster.ts'
import { CorrectionCard, DraftCard } from './acts.tsx'
import { Assumptions } from './assumptions.tsx'
import { Keys, Regimes, Sources } from './compare.tsx'
import { DifferencesCard } from './differences.tsx'
import { MemberTable } from './member-table.tsx'
import { PointTable } from './point-table.tsx'
import { RemarksCard } from './remarks-card.tsx'
import { RunSteps } from './run-steps.tsx'
import { numberOf, stateText } from './state.ts'
import { StatementsCard } from './statements-card.tsx'
import { UsedPrices } from './used-prices.tsx'
import { ViewLinks } from './view-links.tsx'
import type { View } from './views.ts'

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
  const { widok: view = 'czlonkowie' } = useSearch({ from: '/klaster/$clusterId/rozliczenie/$id' })
  const { head, result } = settlement
  const differences = useQuery(differencesQuery(clusterId, head.settlementId))
  const approved = head.state === 'approved'
  const statements = useQuery({ ...statementsQuery(clusterId, head.settlementId), enabled: approved })
  const unsent = statements.data?.filter(({ sendings }) => sendings === 0).length
  const remarks = statements.data?.reduce((all, one) => all + one.remarks, 0)
  const { totals } = result
  const errors = result.findings.filter(({ severity }) => severity === 'error').length
  const waits = result.regime === 'cluster' && result.decided
  return (
    <>
      <RunSteps head={head} errors={errors} unsent={unsent} />
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
          name={t('Energia rozliczona w klastrze', 'Energy settled in the cluster')}
          value={energy(totals.matchedWh)}
          note={
            totals.withdrawalWh > 0
              ? t(
                  `${percent(totals.matchedWh / totals.withdrawalWh)} poboru; tylko z OZE członków`,
                  `${percent(totals.matchedWh / totals.withdrawalWh)} of withdrawal; members’ RES only`,
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
        )}{' '}
        <Link to="/slownik" hash="energia-rozliczona-w-klastrze" className="no-print">
          {t('Co to jest energia rozliczona w klastrze', 'What energy settled in the cluster is')}
        </Link>
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
      <ViewLinks settlement={settlement} view={view} remarks={remarks} />
      <Part settlement={settlement} view={view} />
    </>
  )
}

function Part({ settlement, view }: { readonly settlement: Settlement; readonly view: View }) {
  const { t } = useWords()
  const { cluster } = useCluster()
  const { head, result } = settlement
  const approved = head.state === 'approved'
  const parts: Record<View, readonly [string, ReactNode]> = {
    czlonkowie: [t('Członkowie', 'Members'), <MemberTable key="c" result={result} />],
    punkty: [t('Punkty i rachunki', 'Points and bills'), <PointTable key="p" result={result} />],
    formy: [
      t('Ten sam miesiąc w każdej formie prawnej', 'The same month in each legal form'),
      <div key="f" className="stack">
        <Regimes result={result} />
        <Assumptions result={result} />
      </div>,
    ],
    podzial: [t('Inne klucze podziału dla porównania', 'Other keys for comparison'), <Keys key="k" result={result} />],
    uwagi: [
      t('Ustalenia do przeczytania', 'Findings to read'),
      result.findings.length === 0 ? (
        <p key="u" className="quiet">
          {t('Sprawdzenie nie znalazło niczego, co trzeba przeczytać.', 'The check found nothing to read.')}
        </p>
      ) : (
        <Findings key="u" findings={result.findings} />
      ),
    ],
    prawo: [
      t('Prawo i stawki użyte w obliczeniu', 'Law and rates of the computation'),
      <div key="s" className="stack">
        <UsedPrices result={result} />
        <Sources result={result} />
      </div>,
    ],
    wysylka: [
      t('Zestawienia członków', 'Statements of the members'),
      approved ? <StatementsCard key="w" settlement={settlement} /> : null,
    ],
    'uwagi-czlonkow': [
      t('Uwagi członków', 'Remarks of members'),
      approved ? <RemarksCard key="r" settlementId={head.settlementId} /> : null,
    ],
  }
  const [heading, content] = parts[view]
  return (
    <div className="stack">
      <h2>{heading}</h2>
      {content}
      {view === 'wysylka' && approved && worksHere(cluster) ? <CorrectionCard head={head} /> : null}
    </div>
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
