import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { worksHere } from '../../../api/session.ts'
import type { SettledMonth } from '../../../api/settled-months.ts'
import { settledMonthsQuery, waitsForDecision } from '../../../api/settled-months.ts'
import { runSettlement, settlementsQuery } from '../../../api/settlements.ts'
import { useWords } from '../../../ui/language.tsx'
import { Empty, Mark } from '../../../ui/note.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Column } from '../../../ui/table/column.ts'
import { DataTable } from '../../../ui/table/data-table.tsx'
import { Failure, Loaded } from '../../../ui/waiting.tsx'
import { lastMonth } from '../last-month.ts'
import { MonthChoice } from '../month-choice.tsx'
import { useCluster } from '../use-cluster.ts'
import { RuleCard } from './rule-card.tsx'
import { numberOf, stateText } from './state.ts'

/** Settled months with their state, and the door to the next one. */
export function SettlementList() {
  const words = useWords()
  const { t, month } = words
  const { clusterId, name, cluster } = useCluster()
  const query = useQuery(settledMonthsQuery(clusterId))
  const columns: readonly Column<SettledMonth>[] = [
    {
      id: 'month',
      header: t('Miesiąc', 'Month'),
      rowHeader: true,
      value: ({ head }) => head.month,
      cell: ({ head }) => (
        <Link to="/klaster/$clusterId/rozliczenie/$id" params={{ clusterId, id: head.settlementId }}>
          {month(head.month)}
        </Link>
      ),
    },
    { id: 'number', header: t('Numer', 'Number'), value: ({ head }) => numberOf(head, words) },
    {
      id: 'state',
      header: t('Stan', 'State'),
      value: ({ head }) => stateText(head, words),
      cell: ({ head, holds }) =>
        head.state === 'approved' && !holds ? (
          <Mark>{t('zastąpione korektą', 'replaced by a correction')}</Mark>
        ) : (
          <Mark kind={head.state === 'approved' ? 'good' : 'warning'}>{stateText(head, words)}</Mark>
        ),
    },
    {
      id: 'matched',
      header: t('Z klastra', 'From the cluster'),
      unit: 'MWh',
      numeric: true,
      value: (row) => row.matchedWh / 1e6,
      cell: (row) => words.number(row.matchedWh / 1e6, 1),
    },
    {
      id: 'benefit',
      header: t('Korzyść', 'Benefit'),
      numeric: true,
      value: (row) => Number(row.benefitPln),
      cell: (row) => (
        <>
          {words.grosze(row.benefitPln)}
          {waitsForDecision(row) ? (
            <div>
              <Mark kind="warning">{t('czeka na decyzję KE', 'waits for the EC decision')}</Mark>
            </div>
          ) : null}
        </>
      ),
    },
    {
      id: 'approved',
      header: t('Zatwierdzono', 'Approved'),
      value: ({ head }) => head.approvedAt,
      cell: ({ head }) =>
        head.approvedAt === null ? t('jeszcze nie', 'not yet') : words.dayShort(head.approvedAt.slice(0, 10)),
    },
    {
      id: 'sent',
      header: t('Zestawienia wysłane', 'Statements sent'),
      value: (row) => row.sent,
      cell: (row) => (
        <>
          {row.head.state === 'draft'
            ? t('po zatwierdzeniu', 'after approval')
            : t(`${row.sent} z ${row.statements}`, `${row.sent} of ${row.statements}`)}
          {row.objections > 0 ? (
            <div>
              <Mark kind="warning">
                <Link
                  to="/klaster/$clusterId/rozliczenie/$id"
                  params={{ clusterId, id: row.head.settlementId }}
                  search={{ widok: 'uwagi-czlonkow' }}
                >
                  {t('uwagi bez odpowiedzi', 'remarks without an answer')}: {row.objections}
                </Link>
              </Mark>
            </div>
          ) : null}
        </>
      ),
    },
  ]
  return (
    <Page
      title={t('Rozliczenia', 'Settlements')}
      of={name}
      lead={t(
        'Każdy miesiąc: od odczytów do wysłanych zestawień. Zatwierdzone rozliczenie się nie zmienia; późniejsze dane dają korektę.',
        'Each month from readings to sent statements. An approved settlement never changes; later data make a correction.',
      )}
    >
      {worksHere(cluster) ? <RunCard months={query.data?.items ?? []} /> : null}
      <Loaded query={query} rows={8}>
        {({ items: rows }) =>
          rows.length === 0 ? (
            <Empty title={t('Nie rozliczono jeszcze żadnego miesiąca', 'No month has been settled yet')}>
              {t(
                'Gdy odczyty miesiąca są w komplecie, oblicz jego szkic powyżej.',
                'When the readings of a month are complete, compute its draft above.',
              )}
            </Empty>
          ) : (
            <DataTable
              caption={t('Rozliczenia klastra', 'Settlements of the cluster')}
              captionHidden
              className="dense"
              columns={columns}
              rows={rows}
              keyOf={({ head }) => head.settlementId}
            />
          )
        }
      </Loaded>
      <RuleCard />
    </Page>
  )
}

function RunCard({ months }: { readonly months: readonly SettledMonth[] }) {
  const { t, month } = useWords()
  const { clusterId } = useCluster()
  const { miesiac = lastMonth() } = useSearch({ from: '/klaster/$clusterId/rozliczenie' })
  const navigate = useNavigate({ from: '/klaster/$clusterId/rozliczenie' })
  const queries = useQueryClient()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>()
  const closed = months.find(({ head, holds }) => holds && head.month === miesiac)?.head
  const run = async () => {
    setBusy(true)
    setError(undefined)
    try {
      const { settlementId } = await runSettlement(clusterId, miesiac)
      await queries.invalidateQueries({ queryKey: settlementsQuery(clusterId).queryKey })
      await navigate({ to: '/klaster/$clusterId/rozliczenie/$id', params: { clusterId, id: settlementId } })
    } catch (failed) {
      setError(failed)
    } finally {
      setBusy(false)
    }
  }
  return (
    <section className="card stack no-print" aria-labelledby="nowe">
      <h2 id="nowe">{t('Oblicz miesiąc', 'Compute a month')}</h2>
      <div className="row row-end">
        <MonthChoice month={miesiac} choose={(next) => navigate({ search: { miesiac: next } })} />
        {closed ? null : (
          <Button onClick={run} loading={busy}>
            {t(`Oblicz szkic za ${month(miesiac)}`, `Compute the draft of ${month(miesiac)}`)}
          </Button>
        )}
        <Link to="/klaster/$clusterId/dane" params={{ clusterId }} search={{ miesiac }}>
          {t('Sprawdź odczyty tego miesiąca', 'Check the readings of this month')}
        </Link>
      </div>
      {closed ? (
        <p>
          {t(
            `Rozliczenie za ${month(miesiac)} jest już zatwierdzone i się nie zmienia.`,
            `The settlement of ${month(miesiac)} is approved and does not change.`,
          )}{' '}
          <Link
            to="/klaster/$clusterId/rozliczenie/$id"
            params={{ clusterId, id: closed.settlementId }}
            search={{ widok: 'wysylka' }}
          >
            {t('Przygotuj korektę', 'Prepare a correction')}
          </Link>
        </p>
      ) : null}
      {error ? <Failure error={error} /> : null}
    </section>
  )
}
