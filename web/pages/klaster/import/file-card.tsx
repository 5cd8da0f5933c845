import { useQuery } from '@tanstack/react-query'
import type { ImportedFile, MonthPreview } from '../../../api/imports.ts'
import { pointsQuery } from '../../../api/points.ts'
import { Findings } from '../../../ui/findings.tsx'
import { useWords } from '../../../ui/language.tsx'
import { Note } from '../../../ui/note.tsx'
import type { Column } from '../../../ui/table/column.ts'
import { DataTable } from '../../../ui/table/data-table.tsx'
import { useCluster } from '../use-cluster.ts'
import { formatName } from './format-name.ts'

/** One file: how it was understood, what is wrong in it and where, what it changes point by point. */
export function FileCard({ file }: { readonly file: ImportedFile }) {
  const words = useWords()
  const { t, number, count, dayShort, month: monthText, energy } = words
  const { clusterId } = useCluster()
  const points = useQuery(pointsQuery(clusterId)).data ?? []
  const nameOf = (code: string) =>
    points.find((point) => point.code === code || point.feedInCode === code)?.name ??
    t('nieznany punkt', 'unknown point')
  const { summary } = file
  const columns: readonly Column<MonthPreview>[] = [
    {
      id: 'point',
      header: t('Punkt', 'Point'),
      rowHeader: true,
      value: (row) => nameOf(row.point),
      cell: (row) => (
        <>
          {nameOf(row.point)}
          <br />
          <span className="code quiet">{row.point}</span>{' '}
          <span className="quiet small">
            · {row.direction === 'withdrawal' ? t('pobór', 'withdrawal') : t('oddanie', 'feed-in')}
          </span>
        </>
      ),
    },
    { id: 'month', header: t('Miesiąc', 'Month'), value: (row) => row.month, cell: (row) => monthText(row.month) },
    ...(['added', 'changed', 'same', 'refused'] as const).map(
      (id): Column<MonthPreview> => ({
        id,
        header: {
          added: t('Nowe', 'New'),
          changed: t('Zmienione', 'Changed'),
          same: t('Takie same', 'Same'),
          refused: t('Nieprzyjęte', 'Not taken'),
        }[id],
        numeric: true,
        value: (row) => row[id],
        cell: (row) => number(row[id]),
      }),
    ),
    {
      id: 'energy',
      header: t('Energia przed → po', 'Energy before → after'),
      numeric: true,
      value: (row) => row.afterWh,
      cell: (row) => `${energy(row.beforeWh)} → ${energy(row.afterWh)}`,
    },
  ]
  return (
    <section className="card stack" aria-labelledby={`plik-${file.file}`}>
      <h2 id={`plik-${file.file}`} style={{ overflowWrap: 'anywhere' }}>
        {file.name}
      </h2>
      <p>
        {t('Rozpoznany układ', 'Recognised layout')}: <strong>{formatName(file.format, words)}</strong>
        {summary.from && summary.to ? `, ${dayShort(summary.from)} – ${dayShort(summary.to)}` : ''},{' '}
        {count(summary.points, 'point')}, {count(summary.values, 'value')}
        {file.preliminary ? `, ${t('dane wstępne', 'preliminary')}` : ''}
      </p>
      {summary.sameAs === null ? null : (
        <Note>
          {t(
            `Ten sam plik wgrano już w imporcie nr ${summary.sameAs}.`,
            `The same file came with import ${summary.sameAs}.`,
          )}
        </Note>
      )}
      <Findings findings={file.findings} />
      {file.months.length > 0 ? (
        <DataTable
          caption={t(`Co zmieni plik ${file.name}`, `What ${file.name} changes`)}
          captionHidden
          columns={columns}
          rows={file.months}
          keyOf={(row) => `${row.point} ${row.direction} ${row.month}`}
        />
      ) : null}
    </section>
  )
}
