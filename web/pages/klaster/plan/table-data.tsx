import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { PlanTable, Sheet } from '../../../api/plans.ts'
import { renewPlan, tableQuery, writeTable } from '../../../api/plans.ts'
import { problemOf } from '../../../api/problem.ts'
import { useWords } from '../../../ui/language.tsx'
import { Note } from '../../../ui/note.tsx'
import { useNotices } from '../../../ui/notices.tsx'
import type { GridColumn } from '../../../ui/table/edit-grid.tsx'
import { EditGrid } from '../../../ui/table/edit-grid.tsx'
import type { Draft } from '../../../ui/table/grid-state.ts'
import { ScrollArea } from '../../../ui/table/scroll-area.tsx'
import { Failure, Loaded } from '../../../ui/waiting.tsx'
import { usePlan } from './frame.tsx'
import { ShareSums } from './share-sums-note.tsx'
import { TableUpload } from './table-upload.tsx'

/** Blank rows under the table: a block pasted there becomes new rows. */
const SPARE_ROWS = 20

interface Row {
  readonly key: string
  readonly cells: readonly string[]
}

const keyOf = ({ key }: Row) => key

/** The sheet as typed over; rows without any text are left out. */
export function typedSheet(headings: readonly string[], rows: readonly Row[], draft: Draft): Sheet {
  return {
    headings,
    rows: rows
      .map(({ key, cells }) => headings.map((_, i) => draft[key]?.[String(i)] ?? cells[i] ?? ''))
      .filter((cells) => cells.some((text) => text.trim() !== '')),
  }
}

function Grid({
  table,
  title,
  stored,
}: {
  readonly table: string
  readonly title: string
  readonly stored: PlanTable
}) {
  const { t } = useWords()
  const { clusterId, planId } = usePlan()
  const queries = useQueryClient()
  const notices = useNotices()
  const [draft, setDraft] = useState<Draft>({})
  const [error, setError] = useState<unknown>()
  const [busy, setBusy] = useState(false)
  const rows = useMemo<readonly Row[]>(() => {
    const own = stored.rows.map((cells, i) => ({ key: `r${i}`, cells }))
    const spare = Array.from({ length: SPARE_ROWS }, (_, i) => ({
      key: `n${i}`,
      cells: stored.headings.map(() => ''),
    }))
    return [...own, ...spare]
  }, [stored])
  const columns = useMemo<readonly GridColumn<Row>[]>(
    () =>
      stored.headings.map((header, i) => ({
        id: String(i),
        header,
        width: 60 + Math.min(240, Math.max(header.length, ...stored.rows.map((row) => row[i]?.length ?? 0)) * 7),
        numeric: stored.rows.some((row) => /^-?[\d\s.,]+%?$/.test(row[i] ?? '')),
        text: ({ cells }: Row) => cells[i] ?? '',
      })),
    [stored],
  )
  const isChanged = Object.keys(draft).length > 0
  const place = problemOf(error)?.place
  const save = async () => {
    setBusy(true)
    setError(undefined)
    try {
      const before = { headings: stored.headings, rows: stored.rows }
      const after = await writeTable(clusterId, planId, table, typedSheet(stored.headings, rows, draft), stored.version)
      setDraft({})
      await renewPlan(queries, clusterId, planId)
      notices.done(
        t(`Zapisano tabelę: ${title}`, `Table saved: ${title}`),
        before.rows.length === 0
          ? undefined
          : async () => {
              await writeTable(clusterId, planId, table, before, after.version)
              await renewPlan(queries, clusterId, planId)
              notices.done(t('Cofnięto zmianę', 'The change was undone'))
            },
      )
    } catch (failed) {
      if (!problemOf(failed)) throw failed
      setError(failed)
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      {error ? (
        <div role="alert">
          <Failure error={error} />
          {place?.line === undefined ? null : (
            <Note kind="error">
              <p>
                {t(
                  `Miejsce: wiersz ${place.line - 1} tabeli, kolumna ${stored.headings[Number(place.column) - 1] ?? place.column ?? ''}.`,
                  `Place: row ${place.line - 1} of the table, column ${stored.headings[Number(place.column) - 1] ?? place.column ?? ''}.`,
                )}
              </p>
            </Note>
          )}
        </div>
      ) : null}
      <div className="row no-print">
        <Button disabled={!isChanged} loading={busy} onClick={save}>
          {t('Zapisz tabelę', 'Save the table')}
        </Button>
        <Button
          variant="default"
          disabled={!isChanged}
          onClick={() => {
            setDraft({})
            setError(undefined)
          }}
        >
          {t('Porzuć zmiany', 'Drop the changes')}
        </Button>
        <span className="quiet" role="status">
          {isChanged
            ? t('Są niezapisane zmiany', 'There are unsaved changes')
            : t(
                'Nic nie zmieniono. Nowe wiersze wpisz lub wklej na końcu.',
                'Nothing is changed. New rows go to the end.',
              )}
        </span>
      </div>
      <ShareSums table={table} sheet={typedSheet(stored.headings, rows, draft)} />
      <EditGrid caption={title} columns={columns} rows={rows} keyOf={keyOf} draft={draft} onDraft={setDraft} />
    </>
  )
}

/** A table for those who only read. */
function ReadOnly({ title, stored }: { readonly title: string; readonly stored: PlanTable }) {
  const { t } = useWords()
  if (stored.rows.length === 0)
    return <p className="quiet">{t('Tej tabeli jeszcze nie wypełniono.', 'This table is not filled yet.')}</p>
  return (
    <ScrollArea tall label={title}>
      <table className="data">
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            {stored.headings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {stored.rows.map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file have no other name
            <tr key={row}>
              {cells.map((text, i) => (
                <td key={stored.headings[i]}>{text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  )
}

/** Words the reader of a table knows, where cells hold codes. */
function Codes({ table }: { readonly table: string }) {
  const { t } = useWords()
  if (table === 'profile' || table === 'public-buildings') return null
  return (
    <p className="quiet small reading">
      {t(
        'Sektory i nośniki wpisz po polsku albo kodem. Sektory: tak jak w ustawieniach planu. Nośniki: węgiel (coal), biomasa (biomass), gaz (gas), olej opałowy (oil), ciepło sieciowe (district heat), energia elektryczna (electricity), kolektory słoneczne (solar collectors), pompy ciepła (heat pumps). Udziały wpisz w procentach, np. 17%.',
        'Write sectors and carriers by their code or their Polish name. Sectors as in the settings of the plan. Carriers: coal (węgiel), biomass (biomasa), gas (gaz), oil (olej opałowy), district heat (ciepło sieciowe), electricity (energia elektryczna), solar collectors (kolektory słoneczne), heat pumps (pompy ciepła). Shares are percents, e.g. 17%.',
      )}
    </p>
  )
}

/** One table: as a sheet, and by a file whose differences are looked at first. */
export function TableData({
  table,
  title,
  mayChange,
}: {
  readonly table: string
  readonly title: string
  readonly mayChange: boolean
}) {
  const { clusterId, planId } = usePlan()
  const query = useQuery(tableQuery(clusterId, planId, table))
  return (
    <div className="stack">
      <h2>{title}</h2>
      <Loaded query={query} rows={8}>
        {(stored) =>
          mayChange ? (
            <>
              <Codes table={table} />
              <TableUpload table={table} title={title} />
              <Grid key={stored.version} table={table} title={title} stored={stored} />
            </>
          ) : (
            <ReadOnly title={title} stored={stored} />
          )
        }
      </Loaded>
    </div>
  )
}
