import { Button } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { ImportedFile } from '../../../api/imports.ts'
import { useWords } from '../../../ui/language.tsx'
import { Mark } from '../../../ui/note.tsx'
import type { Column } from '../../../ui/table/column.ts'
import { DataTable } from '../../../ui/table/data-table.tsx'
import { FileCard } from './file-card.tsx'
import { formatName } from './format-name.ts'
import { worstOf } from './worst.ts'

/** Up to so many files are shown whole; more as a list of which one is opened. */
const SHOWN_WHOLE = 3

/** The files of an import: all in a list, troubled ones first, one opened. */
export function ImportedFiles({ files }: { readonly files: readonly ImportedFile[] }) {
  const words = useWords()
  const { t, number, dayShort, count } = words
  const { plik } = useSearch({ from: '/klaster/$clusterId/import' })
  const navigate = useNavigate({ from: '/klaster/$clusterId/import' })
  if (files.length <= SHOWN_WHOLE) return files.map((file) => <FileCard key={file.file} file={file} />)
  const chosen = files.find(({ file }) => file === plik)
  const sum = (file: ImportedFile, id: 'added' | 'changed' | 'refused') =>
    file.months.reduce((total, month) => total + month[id], 0)
  const columns: readonly Column<ImportedFile>[] = [
    {
      id: 'name',
      header: t('Plik', 'File'),
      rowHeader: true,
      value: (row) => row.name,
      cell: (row) => (
        <>
          <span style={{ overflowWrap: 'anywhere' }}>{row.name}</span>
          <span className="small quiet" style={{ display: 'block', fontWeight: 400 }}>
            {formatName(row.format, words)}
          </span>
        </>
      ),
    },
    {
      id: 'days',
      header: t('Doby', 'Days'),
      value: (row) => row.summary.from,
      cell: ({ summary: { from, to } }) => (from && to ? `${dayShort(from)} – ${dayShort(to)}` : '–'),
    },
    { id: 'points', header: t('Punkty', 'Points'), numeric: true, value: (row) => row.summary.points },
    ...(['added', 'changed', 'refused'] as const).map(
      (id): Column<ImportedFile> => ({
        id,
        header: { added: t('Nowe', 'New'), changed: t('Zmienione', 'Changed'), refused: t('Nieprzyjęte', 'Not taken') }[
          id
        ],
        numeric: true,
        value: (row) => sum(row, id),
        cell: (row) => number(sum(row, id)),
      }),
    ),
    {
      id: 'findings',
      header: t('Uwagi', 'Remarks'),
      value: (row) => worstOf(row.findings).rank,
      cell: ({ findings }) => {
        const { rank, number: of } = worstOf(findings)
        if (rank === 0) return '–'
        return <Mark kind={rank === 3 ? 'bad' : rank === 2 ? 'warning' : undefined}>{count(of, 'finding')}</Mark>
      },
    },
    {
      id: 'open',
      header: t('Szczegóły', 'Details'),
      sortable: false,
      value: () => null,
      cell: (row) => (
        <Button
          size="compact-sm"
          variant={row.file === plik ? 'filled' : 'default'}
          aria-pressed={row.file === plik}
          onClick={() =>
            navigate({
              search: (now) => ({ ...now, plik: row.file === plik ? undefined : row.file }),
              replace: true,
              resetScroll: false,
            })
          }
        >
          {row.file === plik ? t('Zwiń', 'Fold') : t('Pokaż', 'Show')}
          <span className="visually-hidden">: {row.name}</span>
        </Button>
      ),
    },
  ]
  return (
    <>
      {chosen ? <FileCard file={chosen} /> : null}
      <DataTable
        caption={t(`Pliki: ${files.length}`, `Files: ${files.length}`)}
        columns={columns}
        rows={files}
        keyOf={(row) => String(row.file)}
        initialSorting={{ by: 'findings', descending: true }}
      />
    </>
  )
}
