import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { ReadingRepair } from '../../../api/readings.ts'
import { repairsQuery, undoRepair } from '../../../api/readings.ts'
import { worksHere } from '../../../api/session.ts'
import { useWords } from '../../../ui/language.tsx'
import { momentText } from '../../../ui/moment.ts'
import { Mark } from '../../../ui/note.tsx'
import { useNotices } from '../../../ui/notices.tsx'
import type { Column } from '../../../ui/table/column.ts'
import { DataTable } from '../../../ui/table/data-table.tsx'
import { Failure, Loaded } from '../../../ui/waiting.tsx'
import { useCluster } from '../use-cluster.ts'
import { useWho } from './use-who.ts'

/** Repairs made, newest first; each can be taken back, also long afterwards. */
export function Repairs() {
  const words = useWords()
  const { t, count, energy } = words
  const { clusterId, cluster } = useCluster()
  const query = useQuery(repairsQuery(clusterId))
  const queries = useQueryClient()
  const notices = useNotices()
  const whoIs = useWho()
  const [busy, setBusy] = useState<number | null>(null)
  const [error, setError] = useState<unknown>()
  const undo = async (repair: ReadingRepair) => {
    setBusy(repair.repairId)
    setError(undefined)
    try {
      await undoRepair(clusterId, repair.repairId)
      for (const key of ['quality', 'series', 'balance'])
        await queries.invalidateQueries({ queryKey: [key, clusterId] })
      notices.done(t(`Cofnięto naprawę nr ${repair.repairId}`, `Repair ${repair.repairId} was undone`))
    } catch (refused) {
      setError(refused)
    } finally {
      setBusy(null)
    }
  }
  const columns: readonly Column<ReadingRepair>[] = [
    {
      id: 'when',
      header: t('Kiedy', 'When'),
      rowHeader: true,
      value: (row) => row.at,
      cell: (row) => momentText(row.at, words),
    },
    { id: 'who', header: t('Kto', 'Who'), value: (row) => whoIs(row.actor) },
    {
      id: 'what',
      header: t('Co', 'What'),
      value: (row) => row.kind,
      cell: (row) =>
        `${row.kind === 'fill' ? t('uzupełnienie braków', 'gaps filled') : t('odłożenie błędnych wartości', 'wrong values set aside')}: ${count(row.totals.values, 'value')}, ${count(row.totals.points, 'point')}`,
    },
    {
      id: 'energy',
      header: t('Energia przed → po', 'Energy before → after'),
      numeric: true,
      value: (row) => row.totals.afterWh - row.totals.beforeWh,
      cell: (row) => `${energy(row.totals.beforeWh)} → ${energy(row.totals.afterWh)}`,
    },
    {
      id: 'undo',
      header: t('Stan', 'State'),
      sortable: false,
      value: (row) => row.undoneAt,
      cell: (row) =>
        row.undoneAt ? (
          <Mark>{t('cofnięta', 'undone')}</Mark>
        ) : worksHere(cluster) ? (
          <Button size="compact-sm" variant="default" loading={busy === row.repairId} onClick={() => undo(row)}>
            {t('Cofnij', 'Undo')}
            <span className="visually-hidden">: {momentText(row.at, words)}</span>
          </Button>
        ) : (
          <Mark kind="good">{t('w mocy', 'in force')}</Mark>
        ),
    },
  ]
  return (
    <Loaded query={query} rows={2}>
      {(items) =>
        items.length === 0 ? null : (
          <>
            {error ? <Failure error={error} /> : null}
            <DataTable
              caption={t('Naprawy odczytów', 'Repairs of readings')}
              columns={columns}
              rows={items}
              keyOf={(row) => String(row.repairId)}
            />
          </>
        )
      }
    </Loaded>
  )
}
