import type { RehearsedTableRow } from '../../../api/register-tables.ts'
import { Findings } from '../../../ui/findings.tsx'
import { useWords } from '../../../ui/language.tsx'
import { Mark } from '../../../ui/note.tsx'
import type { Column } from '../../../ui/table/column.ts'
import { DataTable } from '../../../ui/table/data-table.tsx'
import { cellText } from './cell-text.ts'

/** Cells of a new record that are shown at once. */
const SHOWN = 6

function Cells({ row }: { readonly row: RehearsedTableRow }) {
  const words = useWords()
  const { t } = words
  const told = row.cells.filter(({ heading }) => !['id', 'Numer PPE'].includes(heading))
  if (row.outcome === 'new') {
    const rest = told.length - SHOWN
    const list = told.slice(0, SHOWN).map(({ heading, after }) => `${heading}: ${cellText(after, words)}`)
    return (
      <span>
        {list.join(' · ')}
        {rest > 0 ? <span className="quiet"> {t(`i jeszcze pól: ${rest}`, `and ${rest} more fields`)}</span> : null}
      </span>
    )
  }
  return told.map(({ heading, before, after }) => (
    <span key={heading} style={{ display: 'block' }}>
      {heading}: <span className="quiet">{cellText(before, words)}</span> → <strong>{cellText(after, words)}</strong>
    </span>
  ))
}

/** Rows that change something or cannot be taken, refused ones first: cell by cell, before → after. */
export function ChangedRows({ rows }: { readonly rows: readonly RehearsedTableRow[] }) {
  const { t, language } = useWords()
  const outcomes = {
    refused: { rank: 0, text: t('odrzucony', 'refused'), kind: 'bad' },
    changed: { rank: 1, text: t('zmieniony', 'changed'), kind: 'warning' },
    new: { rank: 2, text: t('nowy', 'new'), kind: 'good' },
    same: { rank: 3, text: t('bez zmian', 'the same'), kind: undefined },
  } as const
  const kinds = { member: t('członek', 'member'), point: t('punkt', 'point'), profile: t('profil', 'profile') }
  const files = new Set(rows.map(({ file }) => file))
  const columns: readonly Column<RehearsedTableRow>[] = [
    {
      id: 'record',
      header: t('Zapis', 'Record'),
      rowHeader: true,
      value: (row) => `${outcomes[row.outcome].rank} ${row.name}`,
      cell: (row) => (
        <>
          <Mark kind={outcomes[row.outcome].kind}>{outcomes[row.outcome].text}</Mark>
          <span style={{ display: 'block', overflowWrap: 'anywhere' }}>{row.name}</span>
          <span className="small quiet" style={{ display: 'block', fontWeight: 400, overflowWrap: 'anywhere' }}>
            {kinds[row.what]} {row.id === row.name ? null : <span className="code">{row.id}</span>}
            <br />
            {t('wiersz', 'row')} {row.line}
            {files.size > 1 ? `, ${row.file}` : ''}
          </span>
        </>
      ),
    },
    {
      id: 'what',
      header: t('Co się zmieni', 'What changes'),
      sortable: false,
      value: () => null,
      cell: (row) =>
        row.problem ? (
          <>
            {row.problem.place?.column === undefined ? null : (
              <span className="quiet">
                {t(`Kolumna „${row.problem.place.column}”: `, `Column "${row.problem.place.column}": `)}
              </span>
            )}
            {language === 'pl' ? row.problem.pl : row.problem.en}{' '}
            <span className="quiet">{language === 'pl' ? row.problem.advicePl : row.problem.adviceEn}</span>
          </>
        ) : (
          <>
            <Cells row={row} />
            <Findings findings={row.findings.map(({ place: _, ...finding }) => finding)} />
          </>
        ),
    },
  ]
  return (
    <DataTable
      caption={t('Wiersze, które coś zmieniają', 'Rows that change something')}
      columns={columns}
      rows={rows}
      keyOf={(row) => `${row.file} ${row.line} ${row.what} ${row.id}`}
      initialSorting={{ by: 'record', descending: false }}
    />
  )
}
