import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { worksHere } from '../../../api/session.ts'
import type { SettledMonth } from '../../../api/settled-months.ts'
import { settledMonthsQuery, waitsForDecision } from '../../../api/settled-months.ts'
import { useWords } from '../../../ui/language.tsx'
import { Empty, Mark } from '../../../ui/note.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Column } from '../../../ui/table/column.ts'
import { DataTable } from '../../../ui/table/data-table.tsx'
import { Loaded } from '../../../ui/waiting.tsx'
import { useCluster } from '../use-cluster.ts'
import { RuleCard } from './rule-card.tsx'
import { RunCard } from './run-card.tsx'
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
      header: t('Rozliczona w klastrze', 'Settled in the cluster'),
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
