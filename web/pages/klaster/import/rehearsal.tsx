import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { ImportedFile, MonthPreview, ReadingImport } from '../../../api/imports.ts'
import { acceptImport, dropImport, importQuery } from '../../../api/imports.ts'
import { pointsQuery } from '../../../api/points.ts'
import { worksHere } from '../../../api/session.ts'
import { Findings } from '../../../ui/findings.tsx'
import { useWords } from '../../../ui/language.tsx'
import { Note } from '../../../ui/note.tsx'
import { useNotices } from '../../../ui/notices.tsx'
import type { Column } from '../../../ui/table/column.ts'
import { DataTable } from '../../../ui/table/data-table.tsx'
import { Failure, Loaded } from '../../../ui/waiting.tsx'
import { useCluster } from '../use-cluster.ts'

/** What an import would change, file by file and point by point; then one button. */
export function Rehearsal({ importId, leave }: { readonly importId: number; readonly leave: () => void }) {
  const { t } = useWords()
  const { clusterId } = useCluster()
  const query = useQuery(importQuery(clusterId, importId))
  return (
    <>
      <div>
        <Button variant="subtle" onClick={leave}>
          ← {t('Wszystkie importy', 'All imports')}
        </Button>
      </div>
      <Loaded query={query} rows={8}>
        {(found) => <Found found={found} />}
      </Loaded>
    </>
  )
}

function Found({ found }: { readonly found: ReadingImport & { readonly files: readonly ImportedFile[] } }) {
  const words = useWords()
  const { t, number, energy } = words
  const { clusterId, cluster } = useCluster()
  const queries = useQueryClient()
  const notices = useNotices()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>()
  const { importId, state, totals, files } = found
  const refresh = async () => {
    for (const key of ['import', 'imports', 'quality', 'series', 'months'])
      await queries.invalidateQueries({ queryKey: [key, clusterId] })
  }
  const act = async (work: () => Promise<void>) => {
    setBusy(true)
    setError(undefined)
    try {
      await work()
      await refresh()
    } catch (refused) {
      setError(refused)
    } finally {
      setBusy(false)
    }
  }
  const accept = () =>
    act(async () => {
      await acceptImport(clusterId, importId)
      notices.done(
        t(
          `Odczyty zapisano: ${number(totals.added)} nowych, ${number(totals.changed)} zmienionych`,
          `Readings stored: ${number(totals.added)} new, ${number(totals.changed)} changed`,
        ),
        () => act(() => dropImport(clusterId, importId)),
      )
    })
  const figures = [
    [t('Nowe', 'New'), totals.added],
    [t('Zmienione', 'Changed'), totals.changed],
    [t('Takie same', 'The same'), totals.same],
    [t('Nieprzyjęte', 'Not taken'), totals.refused],
  ] as const
  const nothing = totals.added + totals.changed === 0
  return (
    <>
      {state === 'saved' ? <Note kind="done">{t('Ten import jest zapisany.', 'This import is stored.')}</Note> : null}
      {state === 'undone' ? <Note>{t('Ten import cofnięto.', 'This import was undone.')}</Note> : null}
      {state === 'cancelled' ? <Note>{t('Ten import porzucono.', 'This import was given up.')}</Note> : null}
      <dl className="cards" style={{ margin: 0 }}>
        {figures.map(([label, value]) => (
          <div key={label} className="card figure-card">
            <dt>
              {label} <span className="small">[{t('wartości', 'values')}]</span>
            </dt>
            <dd className="figure-value" style={{ margin: 0 }}>
              {number(value)}
            </dd>
          </div>
        ))}
      </dl>
      <p>
        {t('Energia tych miesięcy przed importem', 'Energy of these months before')}:{' '}
        <strong>{energy(totals.beforeWh)}</strong>, {t('po imporcie', 'after')}:{' '}
        <strong>{energy(totals.afterWh)}</strong>
      </p>
      {error ? <Failure error={error} /> : null}
      {state === 'preview' && worksHere(cluster) ? (
        <div className="row">
          {nothing ? null : (
            <Button loading={busy} onClick={accept}>
              {t('Zapisz odczyty', 'Store the readings')}
            </Button>
          )}
          <Button variant="default" disabled={busy} onClick={() => act(() => dropImport(clusterId, importId))}>
            {nothing ? t('Zamknij: nic by się nie zmieniło', 'Close: nothing would change') : t('Zrezygnuj', 'Give up')}
          </Button>
        </div>
      ) : null}
      {state === 'saved' && worksHere(cluster) ? (
        <div>
          <Button variant="default" loading={busy} onClick={() => act(() => dropImport(clusterId, importId))}>
            {t('Cofnij ten import', 'Undo this import')}
          </Button>
        </div>
      ) : null}
      {files.map((file) => (
        <FileCard key={file.file} file={file} />
      ))}
    </>
  )
}

function FileCard({ file }: { readonly file: ImportedFile }) {
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
        {t('Rozpoznany układ', 'Recognised layout')}: <strong>{file.format}</strong>
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
