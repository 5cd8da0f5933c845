import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { TableCompared } from '../../../api/plans.ts'
import { compareTable, renewPlan, writeTable } from '../../../api/plans.ts'
import { problemOf } from '../../../api/problem.ts'
import { useWords } from '../../../ui/language.tsx'
import { Mark } from '../../../ui/note.tsx'
import { useNotices } from '../../../ui/notices.tsx'
import { ScrollArea } from '../../../ui/table/scroll-area.tsx'
import { Failure } from '../../../ui/waiting.tsx'
import { usePlan } from './frame.tsx'

type Change = TableCompared['changes'][number]

/** A cell of the new row; where the old one differed, both stand. */
function Cells({ change, headings }: { readonly change: Change; readonly headings: readonly string[] }) {
  const { t } = useWords()
  const { before, after } = change
  return headings.map((heading, i) => {
    const [old, next] = [before?.[i], after?.[i]]
    const differs = change.state === 'changed' && old !== next
    return (
      <td key={heading}>
        {differs ? (
          <>
            <del>
              <span className="visually-hidden">{t('było: ', 'was: ')}</span>
              {old || t('puste', 'blank')}
            </del>{' '}
            <ins>
              <span className="visually-hidden">{t('jest: ', 'is: ')}</span>
              {next || t('puste', 'blank')}
            </ins>
          </>
        ) : (
          (next ?? old)
        )}
      </td>
    )
  })
}

/** A spreadsheet looked at before it is taken. */
export function TableUpload({ table, title }: { readonly table: string; readonly title: string }) {
  const { t, count } = useWords()
  const { clusterId, planId } = usePlan()
  const queries = useQueryClient()
  const notices = useNotices()
  const [compared, setCompared] = useState<TableCompared>()
  const [error, setError] = useState<unknown>()
  const [busy, setBusy] = useState(false)
  const guarded = async (work: () => Promise<void>) => {
    setError(undefined)
    setBusy(true)
    try {
      await work()
    } catch (failed) {
      if (!problemOf(failed)) throw failed
      setError(failed)
    } finally {
      setBusy(false)
    }
  }
  const take = (found: TableCompared) =>
    guarded(async () => {
      await writeTable(clusterId, planId, table, { headings: found.headings, rows: found.rows }, found.version)
      setCompared(undefined)
      await renewPlan(queries, clusterId, planId)
      notices.done(t(`Wczytano tabelę: ${title}`, `Table taken: ${title}`))
    })
  const names: Readonly<Record<Change['state'], string>> = {
    new: t('nowy', 'new'),
    changed: t('zmieniony', 'changed'),
    same: t('bez zmian', 'same'),
    gone: t('znika', 'goes'),
  }
  const kinds = { new: 'good', changed: 'warning', same: undefined, gone: 'bad' } as const
  const different = compared?.changes.filter(({ state }) => state !== 'same') ?? []
  return (
    <div className="stack no-print">
      <div className="row">
        <Button component="label" variant="light" htmlFor="plan-tabela" loading={busy}>
          {t('Wczytaj z pliku (CSV, XLSX)', 'Read from a file (CSV, XLSX)')}
        </Button>
        <input
          id="plan-tabela"
          className="visually-hidden"
          type="file"
          accept=".csv,.xlsx"
          onChange={(event) => {
            const [file] = [...(event.currentTarget.files ?? [])]
            event.currentTarget.value = ''
            if (file) guarded(async () => setCompared(await compareTable(clusterId, planId, table, file)))
          }}
        />
      </div>
      {error ? (
        <div role="alert">
          <Failure error={error} />
        </div>
      ) : null}
      {compared ? (
        <section className="card stack" aria-labelledby="roznice">
          <h3 id="roznice">{t('Co się zmieni', 'What will change')}</h3>
          <p role="status">
            {different.length === 0
              ? t('Plik mówi to samo co tabela; nic się nie zmieni.', 'The file says the same as the table.')
              : t(
                  `Zmieni się ${count(different.length, 'row')} z ${compared.changes.length}.`,
                  `${count(different.length, 'row')} of ${compared.changes.length} will change.`,
                )}
          </p>
          {different.length > 0 ? (
            <ScrollArea tall label={t('Różnice', 'Differences')}>
              <table className="data">
                <caption className="visually-hidden">{t('Różnice', 'Differences')}</caption>
                <thead>
                  <tr>
                    <th scope="col">{t('Wiersz', 'Row')}</th>
                    {compared.headings.map((heading) => (
                      <th key={heading} scope="col">
                        {heading}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {different.map((change, i) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file have no other name
                    <tr key={i}>
                      <td>
                        <Mark kind={kinds[change.state]}>{names[change.state]}</Mark>
                      </td>
                      <Cells change={change} headings={compared.headings} />
                    </tr>
                  ))}
                </tbody>
              </table>
            </ScrollArea>
          ) : null}
          <div className="row">
            <Button disabled={different.length === 0} loading={busy} onClick={() => take(compared)}>
              {t(`Przyjmij ${count(different.length, 'change')}`, `Take ${count(different.length, 'change')}`)}
            </Button>
            <Button variant="default" onClick={() => setCompared(undefined)}>
              {t('Zrezygnuj', 'Give up')}
            </Button>
          </div>
        </section>
      ) : null}
    </div>
  )
}
