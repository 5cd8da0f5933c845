import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { worksHere } from '../../../api/session.ts'
import type { SettlementHead } from '../../../api/settlements.ts'
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
  const query = useQuery(settlementsQuery(clusterId))
  const columns: readonly Column<SettlementHead>[] = [
    {
      id: 'month',
      header: t('Miesiąc', 'Month'),
      rowHeader: true,
      value: (row) => row.month,
      cell: (row) => (
        <Link to="/klaster/$clusterId/rozliczenie/$id" params={{ clusterId, id: row.settlementId }}>
          {month(row.month)}
        </Link>
      ),
    },
    { id: 'number', header: t('Numer', 'Number'), value: (row) => numberOf(row, words) },
    {
      id: 'state',
      header: t('Stan', 'State'),
      value: (row) => stateText(row, words),
      cell: (row) => <Mark kind={row.state === 'approved' ? 'good' : 'warning'}>{stateText(row, words)}</Mark>,
    },
    {
      id: 'approved',
      header: t('Zatwierdzono', 'Approved'),
      value: (row) => row.approvedAt,
      cell: (row) => (row.approvedAt === null ? words.missing : words.dayShort(row.approvedAt.slice(0, 10))),
    },
    {
      id: 'readings',
      header: t('Wersja odczytów', 'Version of readings'),
      numeric: true,
      value: (row) => row.readingsVersion,
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
      {worksHere(cluster) ? <RunCard /> : null}
      <Loaded query={query} rows={8}>
        {(rows) =>
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
              columns={columns}
              rows={rows}
              keyOf={(row) => row.settlementId}
            />
          )
        }
      </Loaded>
      <RuleCard />
    </Page>
  )
}

function RunCard() {
  const { t, month } = useWords()
  const { clusterId } = useCluster()
  const { miesiac = lastMonth() } = useSearch({ from: '/klaster/$clusterId/rozliczenie' })
  const navigate = useNavigate({ from: '/klaster/$clusterId/rozliczenie' })
  const queries = useQueryClient()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>()
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
        <Button onClick={run} loading={busy}>
          {t(`Oblicz szkic za ${month(miesiac)}`, `Compute the draft of ${month(miesiac)}`)}
        </Button>
        <Link to="/klaster/$clusterId/dane" params={{ clusterId }} search={{ miesiac }}>
          {t('Sprawdź odczyty tego miesiąca', 'Check the readings of this month')}
        </Link>
      </div>
      {error ? <Failure error={error} /> : null}
    </section>
  )
}
