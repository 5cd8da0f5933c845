import { Button, Checkbox } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { QualityMonth, QualityRow } from '../../../api/readings.ts'
import { qualityQuery } from '../../../api/readings.ts'
import { worksHere } from '../../../api/session.ts'
import { Findings } from '../../../ui/findings.tsx'
import { useWords } from '../../../ui/language.tsx'
import { Empty } from '../../../ui/note.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Column } from '../../../ui/table/column.ts'
import { DataTable } from '../../../ui/table/data-table.tsx'
import { downloadCsv } from '../../../ui/table/files.ts'
import { Loaded } from '../../../ui/waiting.tsx'
import { MonthChoice } from '../month-choice.tsx'
import { useCluster } from '../use-cluster.ts'
import { DayKey, DayMarks } from './day-marks.tsx'
import { RepairDialog } from './repair-dialog.tsx'

/** Does this row need a person? */
function needsAttention(row: QualityRow): boolean {
  return row.counts.missing > 0 || row.findings.some(({ severity }) => severity !== 'info')
}

/** Is the month complete, what is missing from whom, and what to do about it. */
export function QualityBoard() {
  const words = useWords()
  const { t, month: monthText } = words
  const { clusterId, cluster, name } = useCluster()
  const { miesiac, pokaz } = useSearch({ from: '/klaster/$clusterId/dane' })
  const navigate = useNavigate({ from: '/klaster/$clusterId/dane' })
  const query = useQuery(qualityQuery(clusterId, miesiac))
  return (
    <Page
      title={t(`Dane pomiarowe: ${monthText(miesiac)}`, `Readings: ${monthText(miesiac)}`)}
      of={name}
      actions={
        <>
          <MonthChoice month={miesiac} choose={(next) => navigate({ search: (now) => ({ ...now, miesiac: next }) })} />
          {worksHere(cluster) ? (
            <Button onClick={() => navigate({ to: '/klaster/$clusterId/import', params: { clusterId } })}>
              {t('Wgraj pliki', 'Import files')}
            </Button>
          ) : null}
        </>
      }
    >
      <Loaded query={query} rows={12}>
        {(data) =>
          data.rows.length === 0 ? (
            <Empty
              title={t('W tym miesiącu klaster nie miał punktów', 'The cluster had no points in this month')}
              action={
                <Link to="/klaster/$clusterId/punkty" params={{ clusterId }}>
                  {t('Zobacz rejestr punktów', 'See the register of points')}
                </Link>
              }
            />
          ) : (
            <Board
              data={data}
              onlyAttention={pokaz !== 'wszystkie'}
              show={(all) =>
                navigate({ search: (now) => ({ ...now, pokaz: all ? ('wszystkie' as const) : undefined }) })
              }
            />
          )
        }
      </Loaded>
    </Page>
  )
}

interface BoardProps {
  readonly data: QualityMonth
  readonly onlyAttention: boolean
  readonly show: (all: boolean) => void
}

function keyOf(row: QualityRow): string {
  return `${row.pointCode} ${row.direction}`
}

function Board({ data, onlyAttention, show }: BoardProps) {
  const words = useWords()
  const { t, number, language, count } = words
  const { clusterId, cluster } = useCluster()
  const queries = useQueryClient()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [repairing, setRepairing] = useState<readonly string[] | null>(null)
  const mayRepair = worksHere(cluster)
  const rows = useMemo(() => (onlyAttention ? data.rows.filter(needsAttention) : data.rows), [data.rows, onlyAttention])
  const directionText = (row: QualityRow) =>
    row.direction === 'withdrawal' ? t('pobór', 'withdrawal') : t('oddanie', 'feed-in')
  const toggle = (code: string) =>
    setChosen((before) => {
      const next = new Set(before)
      if (!next.delete(code)) next.add(code)
      return next
    })
  const columns: readonly Column<QualityRow>[] = [
    {
      id: 'point',
      header: t('Punkt', 'Point'),
      rowHeader: true,
      value: (row) => row.name,
      cell: (row) => (
        <>
          {mayRepair && row.proposals.length > 0 ? (
            <Checkbox
              label={row.name}
              checked={chosen.has(row.pointCode)}
              onChange={() => toggle(row.pointCode)}
              styles={{ label: { fontWeight: 600 } }}
            />
          ) : (
            row.name
          )}
          <span className="small quiet" style={{ display: 'block', fontWeight: 400 }}>
            <span className="code">{row.pointCode}</span> · {directionText(row)}
          </span>
        </>
      ),
    },
    { id: 'member', header: t('Członek', 'Member'), value: (row) => row.memberName ?? row.memberId },
    {
      id: 'days',
      header: t('Doby miesiąca', 'Days of the month'),
      sortable: false,
      className: 'days',
      value: (row) => row.days,
      cell: (row) => <DayMarks days={row.days} />,
    },
    {
      id: 'missing',
      header: t('Brak', 'Missing'),
      unit: t('odczytów', 'readings'),
      numeric: true,
      value: (row) => row.counts.missing,
      cell: (row) => number(row.counts.missing),
    },
    {
      id: 'todo',
      header: t('Co zrobić', 'What to do'),
      value: (row) => row.proposals.map((one) => one[language]).join(', '),
      cell: (row) => (
        <>
          {mayRepair
            ? row.proposals.map((one) => (
                <div key={one.kind}>
                  {one.kind === 'choose' ? (
                    one[language]
                  ) : (
                    <Button size="compact-sm" variant="light" onClick={() => setRepairing([row.pointCode])}>
                      {one[language]}
                      <span className="visually-hidden">: {row.name}</span>
                    </Button>
                  )}
                </div>
              ))
            : null}
          <Findings findings={row.findings} short />
        </>
      ),
    },
  ]
  const { totals } = data
  return (
    <>
      <dl className="cards" style={{ margin: 0 }}>
        {(
          [
            [t('Gotowe', 'Complete'), totals.complete, 'good'],
            [t('Do sprawdzenia', 'To check'), totals.toCheck, 'warning'],
            [t('Bez danych', 'Without data'), totals.missing, 'bad'],
          ] as const
        ).map(([label, value]) => (
          <div key={label} className="card figure-card">
            <dt>{label}</dt>
            <dd className="figure-value" style={{ margin: 0 }}>
              {count(value, 'point')}
            </dd>
          </div>
        ))}
      </dl>
      <div className="row no-print">
        <Checkbox
          label={t('Pokaż też punkty, które nie wymagają uwagi', 'Show points that need no attention too')}
          checked={!onlyAttention}
          onChange={(event) => show(event.currentTarget.checked)}
        />
        <span className="head-space" />
        {mayRepair && chosen.size > 0 ? (
          <Button onClick={() => setRepairing([...chosen])}>
            {t(
              `Napraw zaznaczone: ${count(chosen.size, 'point')}`,
              `Repair the chosen: ${count(chosen.size, 'point')}`,
            )}
          </Button>
        ) : null}
        <Button
          variant="default"
          onClick={() =>
            downloadCsv({
              name: `${data.month} braki`,
              header: [
                'PPE',
                t('Punkt', 'Point'),
                t('Członek', 'Member'),
                t('Kierunek', 'Direction'),
                t('Brak', 'Missing'),
                t('Doby', 'Days'),
              ],
              rows: data.rows
                .filter(needsAttention)
                .map((row) => [
                  row.pointCode,
                  row.name,
                  row.memberName,
                  directionText(row),
                  row.counts.missing,
                  row.days,
                ]),
            })
          }
        >
          {t('Pobierz listę braków', 'Download the list of gaps')}
        </Button>
      </div>
      {rows.length === 0 ? (
        <Empty title={t('Wszystkie odczyty są kompletne', 'All readings are complete')}>
          {t(
            'Nic tu nie czeka. Można przejść do rozliczenia miesiąca.',
            'Nothing waits here. The month can be settled.',
          )}
        </Empty>
      ) : (
        <DataTable
          caption={t('Jakość odczytów, punkt po punkcie', 'Quality of readings, point by point')}
          className="board"
          columns={columns}
          rows={rows}
          keyOf={keyOf}
          initialSorting={{ by: 'missing', descending: true }}
        />
      )}
      <DayKey />
      {repairing ? (
        <RepairDialog
          clusterId={clusterId}
          month={data.month}
          points={repairing}
          rows={data.rows}
          close={() => setRepairing(null)}
          done={async () => {
            setRepairing(null)
            setChosen(new Set())
            await queries.invalidateQueries({ queryKey: ['quality', clusterId] })
            await queries.invalidateQueries({ queryKey: ['series', clusterId] })
          }}
        />
      ) : null}
    </>
  )
}
