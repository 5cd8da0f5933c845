import { Checkbox } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { boardQuery } from '../../../api/readings.ts'
import { useWords } from '../../../ui/language.tsx'
import { today } from '../../../ui/moment.ts'
import { Empty } from '../../../ui/note.tsx'
import type { Column } from '../../../ui/table/column.ts'
import { DataTable } from '../../../ui/table/data-table.tsx'
import { Loaded } from '../../../ui/waiting.tsx'
import { useCluster } from '../use-cluster.ts'
import { DayKey } from './day-marks.tsx'
import { MARKS } from './marks.ts'
import type { YearCell, YearRow } from './year-cells.ts'
import { endedMonths, needsSomebody, yearRowsOf } from './year-cells.ts'

interface Props {
  readonly year: number
  readonly onlyAttention: boolean
  readonly show: (all: boolean) => void
}

/** Points by months of a year; each month leads to its days. */
export function YearBoard({ year, onlyAttention, show }: Props) {
  const { t, count } = useWords()
  const { clusterId } = useCluster()
  const query = useQuery(boardQuery(clusterId, year))
  return (
    <Loaded query={query} rows={14}>
      {(board) => {
        const rows = yearRowsOf(board)
        const done = endedMonths(board.months, today().slice(0, 7))
        const waiting = rows.filter((row) => needsSomebody(row, done))
        if (rows.length === 0)
          return (
            <Empty title={t('W tym roku klaster nie miał punktów', 'The cluster had no points in this year')}>
              {t('Wybierz inny rok albo dodaj punkty w rejestrze.', 'Choose another year, or add points.')}
            </Empty>
          )
        const shown = onlyAttention ? waiting : rows
        return (
          <>
            <div className="row">
              <Checkbox
                label={t('Pokaż też punkty, które nie wymagają uwagi', 'Show points that need no attention too')}
                checked={!onlyAttention}
                onChange={(event) => show(event.currentTarget.checked)}
              />
              <span className="head-space" />
              <span>
                {t('Z brakami', 'With gaps')}: <strong>{count(waiting.length, 'point')}</strong>{' '}
                {t(`z ${rows.length}`, `of ${rows.length}`)}
              </span>
            </div>
            {shown.length === 0 ? (
              <Empty title={t('W minionych miesiącach niczego nie brakuje', 'Nothing is missing in past months')}>
                {t(
                  'Każdy punkt ma odczyty każdego zakończonego miesiąca. Zaznacz pole wyżej, aby zobaczyć wszystkie punkty.',
                  'Every point has readings of every month that has ended. Tick the box above to see all points.',
                )}
              </Empty>
            ) : (
              <Grid months={board.months} rows={shown} done={done} />
            )}
            <DayKey />
          </>
        )
      }}
    </Loaded>
  )
}

function Grid({
  months,
  rows,
  done,
}: {
  readonly months: readonly string[]
  readonly rows: readonly YearRow[]
  readonly done: number
}) {
  const { t, monthCut } = useWords()
  const columns: readonly Column<YearRow>[] = [
    {
      id: 'point',
      header: t('Punkt', 'Point'),
      rowHeader: true,
      value: (row) => row.name,
      cell: (row) => (
        <>
          {row.name}
          <span className="small quiet" style={{ display: 'block', fontWeight: 400 }}>
            <span className="code">{row.pointCode}</span>
            {row.memberName ? ` · ${row.memberName}` : ''}
          </span>
        </>
      ),
    },
    ...months.map(
      (month, index): Column<YearRow> => ({
        id: month,
        header: monthCut(month),
        className: 'year-cell',
        value: (row) => row.cells[index]?.missing ?? 0,
        cell: (row) => {
          const cell = row.cells[index]
          return cell ? <Cell cell={cell} month={month} row={row} isDone={index < done} /> : null
        },
      }),
    ),
  ]
  return (
    <DataTable
      caption={t('Jakość odczytów, punkty i miesiące', 'Quality of readings, points by months')}
      className="board"
      columns={columns}
      rows={rows}
      keyOf={(row) => row.pointCode}
    />
  )
}

function Cell({
  cell: { letter, missing },
  month,
  row,
  isDone,
}: {
  readonly cell: YearCell
  readonly month: string
  readonly row: YearRow
  readonly isDone: boolean
}) {
  const { t, language, number, month: monthText } = useWords()
  const { clusterId } = useCluster()
  if (letter === null && !isDone)
    return (
      <span className="quiet">
        <span aria-hidden="true">·</span>
        <span className="visually-hidden">{t('jeszcze nie czas', 'not yet due')}</span>
      </span>
    )
  const mark = MARKS[letter ?? '.']
  const text =
    letter === null
      ? t('nie ma żadnych odczytów', 'no readings at all')
      : missing > 0
        ? t(`brak: ${number(missing)}`, `missing: ${number(missing)}`)
        : language === 'pl'
          ? mark.plText
          : mark.enText
  return (
    <Link
      to="/klaster/$clusterId/dane/$pointCode"
      params={{ clusterId, pointCode: row.pointCode }}
      search={{ miesiac: month }}
      className={`year-mark ${mark.look}`}
      title={`${monthText(month)}: ${text}`}
    >
      <span aria-hidden="true">{letter === null ? '–' : missing > 0 ? number(missing) : mark[language]}</span>
      <span className="visually-hidden">
        {row.name}, {monthText(month)}: {text}
      </span>
    </Link>
  )
}
