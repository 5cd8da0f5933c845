import { Button, Checkbox } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { QualityMonth, QualityRow } from '../../../api/readings.ts'
import { hasRole, worksHere } from '../../../api/session.ts'
import { downloadCsv } from '../../../ui/files.ts'
import { Findings } from '../../../ui/findings.tsx'
import { useWords } from '../../../ui/language.tsx'
import { Empty } from '../../../ui/note.tsx'
import type { Column } from '../../../ui/table/column.ts'
import { DataTable } from '../../../ui/table/data-table.tsx'
import { useCluster } from '../use-cluster.ts'
import { DayKey, DayMarks } from './day-marks.tsx'
import { RepairDialog } from './repair-dialog.tsx'
import { Repairs } from './repairs.tsx'

function hasRemarks(row: QualityRow): boolean {
  return row.findings.some(({ severity }) => severity !== 'info')
}

/** Does this row need a person? */
function needsAttention(row: QualityRow): boolean {
  return row.counts.missing > 0 || hasRemarks(row)
}

interface BoardProps {
  readonly data: QualityMonth
  readonly onlyAttention: boolean
  readonly show: (all: boolean) => void
}

function keyOf(row: QualityRow): string {
  return `${row.pointCode} ${row.direction}`
}

/** A month, day by day: who is complete, what is missing from whom, and what to do about it. */
export function MonthBoard({ data, onlyAttention, show }: BoardProps) {
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
            <span className="code">{row.pointCode}</span> · {directionText(row)} · {row.memberName ?? row.memberId}
          </span>
        </>
      ),
    },
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
      header: t('Braki', 'Missing'),
      numeric: true,
      value: (row) => row.counts.missing,
      cell: (row) => number(row.counts.missing),
    },
    {
      id: 'todo',
      header: t('Co zrobić', 'What to do'),
      className: 'todo',
      value: (row) => row.proposals.map((one) => one[language]).join(', '),
      cell: (row) => (
        <>
          {mayRepair
            ? row.proposals.map((one) => (
                <div key={one.kind}>
                  {one.kind === 'choose' ? (
                    one[language]
                  ) : (
                    <Button
                      size="compact-sm"
                      variant="light"
                      className="wrapping"
                      onClick={() => setRepairing([row.pointCode])}
                    >
                      {one[language]}
                      <span className="visually-hidden">: {row.name}</span>
                    </Button>
                  )}
                </div>
              ))
            : null}
          <Findings findings={row.findings} short />
          <Link
            className="small"
            to="/klaster/$clusterId/dane/$pointCode"
            params={{ clusterId, pointCode: row.pointCode }}
            search={{ miesiac: data.month }}
          >
            {t('Wersje odczytów', 'Versions of readings')}
            <span className="visually-hidden">: {row.name}</span>
          </Link>
        </>
      ),
    },
  ]
  const { totals } = data
  const remarked = new Set(data.rows.filter(hasRemarks).map(({ pointCode }) => pointCode)).size
  return (
    <>
      <dl className="cards" style={{ margin: 0 }}>
        {(
          [
            [t('Komplet odczytów', 'Complete'), totals.complete],
            [t('Do naprawy', 'To be repaired'), totals.toCheck],
            [t('Bez danych', 'Without data'), totals.missing],
            [t('Z uwagami do przeczytania', 'With remarks to read'), remarked],
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
      {hasRole(cluster, 'administrator', 'office', 'council', 'auditor') ? <Repairs /> : null}
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
