import { Link } from '@tanstack/react-router'
import type { DocumentEntry } from '../../../api/documents.ts'
import { useWords } from '../../../ui/language.tsx'
import { Mark } from '../../../ui/note.tsx'
import type { Column } from '../../../ui/table/column.ts'
import { DataTable } from '../../../ui/table/data-table.tsx'
import { useCluster } from '../use-cluster.ts'
import { ofText, readersName, sizeText } from './words.ts'

/** The list reads as titles: a name that is only a kind begins with a capital. */
const titled = (name: string) => name.charAt(0).toLocaleUpperCase('pl') + name.slice(1)

const GOOD = ['wysłane', 'opublikowane', 'uchwalone']

/** What each document is, of when, who sees it, and its file. */
export function EntryTable({ entries }: { readonly entries: readonly DocumentEntry[] }) {
  const words = useWords()
  const { t, language } = words
  const { clusterId } = useCluster()
  const columns: readonly Column<DocumentEntry>[] = [
    {
      id: 'name',
      header: t('Dokument', 'Document'),
      rowHeader: true,
      className: 'wide-name',
      value: (row) => row.name[language],
      cell: (row) => (
        <>
          {row.source === 'own' ? (
            <Link
              to="/klaster/$clusterId/dokumenty/$documentId"
              params={{ clusterId, documentId: row.id.replace(/^own:/, '') }}
            >
              {titled(row.name[language])}
            </Link>
          ) : row.folded ? (
            <Link
              to="/klaster/$clusterId/dokumenty"
              params={{ clusterId }}
              search={{ rodzaj: 'statement', miesiac: row.of }}
            >
              {titled(row.name[language])}
            </Link>
          ) : (
            titled(row.name[language])
          )}
          {row.kind[language] === row.name[language] ? null : (
            <div className="quiet small plain-weight">{row.kind[language]}</div>
          )}
        </>
      ),
    },
    {
      id: 'number',
      header: t('Numer', 'Number'),
      value: (row) => row.number,
      cell: (row) => row.number ?? <span className="quiet">{t('bez numeru', 'none')}</span>,
    },
    {
      id: 'of',
      header: t('Miesiąc lub dzień', 'Month or day'),
      value: (row) => row.of,
      cell: (row) => ofText(row.of, words),
    },
    {
      id: 'readers',
      header: t('Kto widzi', 'Who sees it'),
      value: (row) => readersName(row, words),
      cell: (row) => (
        <>
          {readersName(row, words)}
          {row.state ? (
            <div>
              <Mark kind={GOOD.includes(row.state.pl) ? 'good' : undefined}>{row.state[language]}</Mark>
            </div>
          ) : null}
        </>
      ),
    },
    {
      id: 'file',
      header: t('Plik', 'File'),
      sortable: false,
      value: (row) => row.format,
      cell: (row) =>
        row.folded ? (
          <span className="quiet">{t(`plików: ${row.folded}`, `${row.folded} files`)}</span>
        ) : (
          <>
            <a href={row.href}>
              {t('Pobierz', 'Download')} {row.format}
              <span className="visually-hidden">
                : {row.name[language]}, {ofText(row.of, words)}
              </span>
            </a>
            <div className="quiet small">{sizeText(row.bytes, words)}</div>
          </>
        ),
    },
  ]
  return (
    <DataTable
      caption={t('Dokumenty, najnowsze najpierw', 'Documents, the newest first')}
      columns={columns}
      rows={entries}
      keyOf={(row) => row.id}
    />
  )
}
