import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { addMonths, month as readMonth } from '../../../../domain/calendar/day.ts'
import { pointQuery } from '../../../api/points.ts'
import type { PointVersion } from '../../../api/readings.ts'
import { versionsQuery } from '../../../api/readings.ts'
import { useWords } from '../../../ui/language.tsx'
import { momentText } from '../../../ui/moment.ts'
import { Empty } from '../../../ui/note.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Column } from '../../../ui/table/column.ts'
import { DataTable } from '../../../ui/table/data-table.tsx'
import { Loaded } from '../../../ui/waiting.tsx'
import { MonthChoice } from '../month-choice.tsx'
import { useCluster } from '../use-cluster.ts'
import { Comparison } from './comparison.tsx'
import { useWho } from './use-who.ts'
import { reasonText } from './who.ts'

/** Every version the readings of a point's month had: who, when, why, and which values changed. */
export function PointHistory() {
  const { t, month: monthText } = useWords()
  const { clusterId, name } = useCluster()
  const { pointCode } = useParams({ from: '/klaster/$clusterId/dane/$pointCode' })
  const { miesiac, wersja, kierunek } = useSearch({ from: '/klaster/$clusterId/dane/$pointCode' })
  const navigate = useNavigate({ from: '/klaster/$clusterId/dane/$pointCode' })
  const point = useQuery(pointQuery(clusterId, pointCode)).data
  const query = useQuery(versionsQuery(clusterId, pointCode, miesiac, addMonths(readMonth(miesiac), 1)))
  return (
    <Page
      title={t(
        `Wersje odczytów: ${point?.name ?? pointCode}, ${monthText(miesiac)}`,
        `Versions of readings: ${point?.name ?? pointCode}, ${monthText(miesiac)}`,
      )}
      of={name}
      lead={<span className="code">{pointCode}</span>}
      above={
        <Link className="no-print" to="/klaster/$clusterId/dane" params={{ clusterId }} search={{ miesiac }}>
          ← {t('Dane pomiarowe', 'Readings')}: {monthText(miesiac)}
        </Link>
      }
      actions={
        <>
          <MonthChoice month={miesiac} choose={(next) => navigate({ search: { miesiac: next } })} />
          <Link
            to="/klaster/$clusterId/energia"
            params={{ clusterId }}
            search={{ okres: miesiac, obiekt: `point:${pointCode}` }}
          >
            {t('Zobacz energię', 'See the energy')}
          </Link>
        </>
      }
    >
      <Loaded query={query} rows={5}>
        {(versions) =>
          versions.length === 0 ? (
            <Empty
              title={t('Tego miesiąca nie opisał żaden plik', 'No file told of this month')}
              action={
                <Link to="/klaster/$clusterId/import" params={{ clusterId }}>
                  {t('Wgraj pliki od dystrybutora', 'Import files of the distributor')}
                </Link>
              }
            >
              {t(
                'Gdy wgrasz odczyty, tu będzie widać, kto i kiedy je zmienił i które wartości.',
                'Once readings are imported, this page tells who changed them, when, and which values.',
              )}
            </Empty>
          ) : (
            <>
              <Versions versions={versions} pointCode={pointCode} miesiac={miesiac} />
              {wersja === undefined || kierunek === undefined ? null : (
                <Comparison
                  pointCode={pointCode}
                  versions={versions.filter(({ direction }) => direction === kierunek)}
                  version={wersja}
                />
              )}
            </>
          )
        }
      </Loaded>
    </Page>
  )
}

function Versions({
  versions,
  pointCode,
  miesiac,
}: {
  readonly versions: readonly PointVersion[]
  readonly pointCode: string
  readonly miesiac: string
}) {
  const words = useWords()
  const { t, number, energy } = words
  const { clusterId } = useCluster()
  const whoIs = useWho()
  const columns: readonly Column<PointVersion>[] = [
    {
      id: 'version',
      header: t('Wersja', 'Version'),
      rowHeader: true,
      value: (row) => row.version,
    },
    {
      id: 'when',
      header: t('Kiedy', 'When'),
      value: (row) => row.at,
      cell: (row) => momentText(row.at, words),
    },
    { id: 'who', header: t('Kto', 'Who'), value: (row) => whoIs(row.actor) },
    {
      id: 'why',
      header: t('Skąd', 'From'),
      value: (row) => row.reason,
      cell: (row) =>
        row.importId === null ? (
          reasonText(row.reason, words)
        ) : (
          <Link to="/klaster/$clusterId/import" params={{ clusterId }} search={{ numer: row.importId }}>
            {reasonText(row.reason, words)} {t('nr', 'no.')} {row.importId}
          </Link>
        ),
    },
    {
      id: 'direction',
      header: t('Kierunek', 'Direction'),
      value: (row) => (row.direction === 'withdrawal' ? t('pobór', 'withdrawal') : t('oddanie', 'feed-in')),
    },
    ...(['added', 'changed', 'lost'] as const).map(
      (id): Column<PointVersion> => ({
        id,
        header: { added: t('Nowe', 'New'), changed: t('Zmienione', 'Changed'), lost: t('Usunięte', 'Removed') }[id],
        numeric: true,
        value: (row) => row.change[id],
        cell: (row) => number(row.change[id]),
      }),
    ),
    {
      id: 'energy',
      header: t('Energia przed → po', 'Energy before → after'),
      numeric: true,
      value: (row) => row.change.afterWh,
      cell: (row) => `${energy(row.change.beforeWh)} → ${energy(row.change.afterWh)}`,
    },
    {
      id: 'compare',
      header: t('Wartości', 'Values'),
      sortable: false,
      value: () => null,
      cell: (row) => (
        <Link
          to="/klaster/$clusterId/dane/$pointCode"
          params={{ clusterId, pointCode }}
          search={{ miesiac, wersja: row.version, kierunek: row.direction }}
          resetScroll={false}
        >
          {t('Porównaj z poprzednią', 'Compare with the one before')}
          <span className="visually-hidden">
            : {t('wersja', 'version')} {row.version}
          </span>
        </Link>
      ),
    },
  ]
  return (
    <DataTable
      caption={t('Wersje, od najnowszej', 'Versions, newest first')}
      columns={columns}
      rows={versions}
      keyOf={(row) => `${row.version} ${row.direction} ${row.netting}`}
    />
  )
}
