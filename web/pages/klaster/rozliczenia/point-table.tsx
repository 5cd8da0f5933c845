import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import type { MonthResult, PointBill, PointMonth } from '../../../api/month-result.ts'
import { settledRegime } from '../../../api/month-result.ts'
import { downloadXlsx } from '../../../ui/files.ts'
import { useWords } from '../../../ui/language.tsx'
import type { Column } from '../../../ui/table/column.ts'
import { DataTable } from '../../../ui/table/data-table.tsx'
import { Bill } from './bill.tsx'

interface Row extends PointMonth {
  readonly owner: string
  readonly bill: PointBill | undefined
  readonly before: PointBill | undefined
}

const openerId = (point: string) => `opens-${point}`

/** Points with energy and bills, without and within the cluster; each bill opens line by line. */
export function PointTable({ result }: { readonly result: MonthResult }) {
  const words = useWords()
  const { t, number } = words
  const [opened, setOpened] = useState<string | null>(null)
  const within = settledRegime(result)?.points ?? []
  const without = result.regimes.find(({ id }) => id === 'none')?.points ?? []
  const rows = result.points.map(
    (one): Row => ({
      ...one,
      owner: result.members.find(({ member }) => member === one.member)?.name ?? one.member,
      bill: within.find(({ point }) => point === one.point),
      before: without.find(({ point }) => point === one.point),
    }),
  )
  const energy = (id: string, header: string, of: (row: Row) => number): Column<Row> => ({
    id,
    header,
    unit: 'kWh',
    numeric: true,
    value: (row) => of(row) / 1000,
    cell: (row) => number(of(row) / 1000, 1),
  })
  const money = (id: string, header: string, of: (row: Row) => PointBill | undefined): Column<Row> => ({
    id,
    header,
    unit: t('zł brutto', 'PLN gross'),
    numeric: true,
    value: (row) => (of(row) === undefined ? null : Number(of(row)?.grossPln)),
    cell: (row) => {
      const found = of(row)
      return found === undefined ? words.missing : number(found.grossPln, 2)
    },
  })
  const columns: readonly Column<Row>[] = [
    {
      id: 'point',
      header: t('Punkt', 'Point'),
      rowHeader: true,
      className: 'wide-name',
      value: (row) => row.name,
      cell: (row) => (
        <>
          {row.name}
          <div className="small quiet">
            <span className="code">{row.point}</span> · {row.owner}
          </div>
        </>
      ),
    },
    { id: 'tariff', header: t('Taryfa', 'Tariff'), value: (row) => row.tariff ?? words.missing },
    energy('use', t('Pobór', 'Withdrawal'), (row) => row.withdrawalWh),
    energy('from', t('Rozliczona w klastrze', 'Settled in the cluster'), (row) => row.fromClusterWh),
    energy('feed', t('Oddanie', 'Feed-in'), (row) => row.feedInWh),
    money('before', t('Bez klastra', 'Without'), (row) => row.before),
    money('within', t('W klastrze', 'Within'), (row) => row.bill),
    {
      id: 'why',
      header: t('Rachunek', 'Bill'),
      sortable: false,
      value: () => null,
      cell: (row) => (
        <Button
          size="compact-sm"
          variant="light"
          id={openerId(row.point)}
          aria-expanded={opened === row.point}
          onClick={() => setOpened(opened === row.point ? null : row.point)}
        >
          {t('Pozycje', 'Lines')}
          <span className="visually-hidden">: {row.name}</span>
        </Button>
      ),
    },
  ]
  const close = () => {
    // The focus goes back to what opened the card.
    document.getElementById(openerId(opened ?? ''))?.focus()
    setOpened(null)
  }
  const chosen = rows.find(({ point }) => point === opened)
  const file = () =>
    downloadXlsx({
      name: `${result.month} rozliczenie punkty`,
      header: [...columns.slice(0, -1).map(({ header, unit }) => (unit ? `${header} [${unit}]` : header)), 'PPE'],
      rows: rows.map((row) => [...columns.slice(0, -1).map(({ value }) => value(row)), row.point]),
    })
  return (
    <>
      {chosen ? <Bills key={chosen.point} row={chosen} result={result} close={close} /> : null}
      <div className="row no-print">
        <Button variant="default" size="compact-md" onClick={file}>
          {t('Pobierz punkty XLSX', 'Download points as XLSX')}
        </Button>
      </div>
      <DataTable
        caption={t('Punkty: energia i rachunki', 'Points: energy and bills')}
        captionHidden
        className="dense"
        columns={columns}
        rows={rows}
        keyOf={(row) => row.point}
      />
    </>
  )
}

function Bills({
  row,
  result,
  close,
}: {
  readonly row: Row
  readonly result: MonthResult
  readonly close: () => void
}) {
  const { t, month } = useWords()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className="card stack" aria-labelledby="rachunek-punktu">
      <div className="row">
        <h3 id="rachunek-punktu" ref={heading} tabIndex={-1}>
          {row.name}, {month(result.month)}
        </h3>
        <span className="head-space" />
        <Button size="compact-md" variant="default" onClick={close}>
          {t('Zwiń', 'Close')}
        </Button>
      </div>
      {row.bill ? (
        <Bill bill={row.bill} name={t('Rachunek w klastrze', 'Bill within the cluster')} laws={result.sources} />
      ) : (
        <p className="quiet">{t('Ten punkt nie ma rachunku w klastrze.', 'This point has no bill in the cluster.')}</p>
      )}
      {row.before ? (
        <details>
          <summary>{t('Dla porównania: rachunek bez klastra', 'For comparison: the bill without the cluster')}</summary>
          <Bill bill={row.before} name={t('Rachunek bez klastra', 'Bill without the cluster')} laws={result.sources} />
        </details>
      ) : null}
    </section>
  )
}
