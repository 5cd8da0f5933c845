import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { ImportedFile, ReadingImport } from '../../../api/imports.ts'
import { acceptImport, dropImport, importQuery } from '../../../api/imports.ts'
import { worksHere } from '../../../api/session.ts'
import { useWords } from '../../../ui/language.tsx'
import { Note } from '../../../ui/note.tsx'
import { useNotices } from '../../../ui/notices.tsx'
import { Failure, Loaded } from '../../../ui/waiting.tsx'
import { useCluster } from '../use-cluster.ts'
import { ImportedFiles } from './files.tsx'

/** What an import would change, file by file and point by point; then one button. */
export function Rehearsal({ importId }: { readonly importId: number }) {
  const { clusterId } = useCluster()
  const query = useQuery(importQuery(clusterId, importId))
  return (
    <Loaded query={query} rows={8}>
      {(found) => <Found found={found} />}
    </Loaded>
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
    for (const key of ['import', 'imports', 'quality', 'series', 'balance', 'months'])
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
      {totals.refused > 0 ? (
        <p className="quiet small reading">
          {t(
            'Nieprzyjęte to wartości, od których znamy lepsze: na przykład wstępne, gdy są już rozliczeniowe. Które to punkty i miesiące, mówi tabela pliku.',
            'Not taken are values we know better ones of: preliminary ones, say, where final ones are there. The table of the file tells which points and months.',
          )}
        </p>
      ) : null}
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
      <ImportedFiles files={files} />
    </>
  )
}
