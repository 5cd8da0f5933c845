import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReadingImport } from '../../../api/imports.ts'
import { importsQuery } from '../../../api/imports.ts'
import { useWords } from '../../../ui/language.tsx'
import { momentText } from '../../../ui/moment.ts'
import { Empty, Mark } from '../../../ui/note.tsx'
import type { Column } from '../../../ui/table/column.ts'
import { DataTable } from '../../../ui/table/data-table.tsx'
import { Loaded } from '../../../ui/waiting.tsx'
import { useWho } from '../dane/use-who.ts'
import { useCluster } from '../use-cluster.ts'

const KIND = { preview: 'warning', saved: 'good', cancelled: undefined, undone: undefined } as const

/** Imports made before, newest first. */
export function ImportHistory({ open }: { readonly open: (importId: number) => void }) {
  const words = useWords()
  const { t, number } = words
  const { clusterId } = useCluster()
  const query = useQuery(importsQuery(clusterId))
  const whoIs = useWho()
  const states: Record<ReadingImport['state'], string> = {
    preview: t('czeka na decyzję', 'waits for a decision'),
    saved: t('zapisany', 'saved'),
    cancelled: t('porzucony', 'given up'),
    undone: t('cofnięty', 'undone'),
  }
  const kinds: Record<ReadingImport['kind'], string> = {
    files: t('pliki z przeglądarki', 'files from the browser'),
    folder: t('folder odbiorczy', 'watched folder'),
    live: t('odczyty na żywo', 'live readings'),
    'cluster-folder': t('folder klastra', 'cluster folder'),
  }
  const columns: readonly Column<ReadingImport>[] = [
    {
      id: 'when',
      header: t('Kiedy', 'When'),
      rowHeader: true,
      value: (row) => row.createdAt,
      cell: (row) => momentText(row.createdAt, words),
    },
    { id: 'kind', header: t('Skąd', 'From'), value: (row) => kinds[row.kind] },
    { id: 'who', header: t('Kto', 'Who'), value: (row) => whoIs(row.savedBy ?? row.createdBy) },
    {
      id: 'state',
      header: t('Stan', 'State'),
      value: (row) => states[row.state],
      cell: (row) => <Mark kind={KIND[row.state]}>{states[row.state]}</Mark>,
    },
    {
      id: 'added',
      header: t('Nowe', 'New'),
      numeric: true,
      value: (row) => row.totals.added,
      cell: (row) => number(row.totals.added),
    },
    {
      id: 'changed',
      header: t('Zmienione', 'Changed'),
      numeric: true,
      value: (row) => row.totals.changed,
      cell: (row) => number(row.totals.changed),
    },
    {
      id: 'open',
      header: t('Szczegóły', 'Details'),
      sortable: false,
      value: () => null,
      cell: (row) => (
        <Button size="compact-sm" variant="default" onClick={() => open(row.importId)}>
          {t('Otwórz', 'Open')}
          <span className="visually-hidden"> {momentText(row.createdAt, words)}</span>
        </Button>
      ),
    },
  ]
  return (
    <Loaded query={query}>
      {({ items }) =>
        items.length === 0 ? (
          <Empty title={t('Nic tu jeszcze nie wgrano', 'Nothing was imported yet')}>
            {t(
              'Pliki pobierz z portalu dystrybutora albo poproś o nie pismem. Wgraj je wyżej takie, jakie przyszły; każdy import można cofnąć.',
              'Take the files from the portal of the distributor, or ask for them by letter. Import them above as they came; every import can be undone.',
            )}
          </Empty>
        ) : (
          <DataTable
            caption={t('Ostatnie importy', 'Latest imports')}
            columns={columns}
            rows={items}
            keyOf={(row) => String(row.importId)}
          />
        )
      }
    </Loaded>
  )
}
