import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { PlanField, PlanFields } from '../../../api/plan-fields.ts'
import { fieldsQuery, writeFields } from '../../../api/plan-fields.ts'
import { renewPlan } from '../../../api/plans.ts'
import { problemOf } from '../../../api/problem.ts'
import { useWords } from '../../../ui/language.tsx'
import { Note } from '../../../ui/note.tsx'
import { useNotices } from '../../../ui/notices.tsx'
import type { GridColumn } from '../../../ui/table/edit-grid.tsx'
import { EditGrid } from '../../../ui/table/edit-grid.tsx'
import type { Draft } from '../../../ui/table/grid-state.ts'
import { Failure, Loaded } from '../../../ui/waiting.tsx'
import { cellOf, typedValue } from './field-values.ts'
import { pathWords } from './field-words.ts'
import { usePlan } from './frame.tsx'

const keyOf = ({ path }: PlanField) => path.join('\u0000')

function Sheet({
  name,
  title,
  stored,
}: {
  readonly name: string
  readonly title: string
  readonly stored: PlanFields
}) {
  const { t, language } = useWords()
  const { clusterId, planId } = usePlan()
  const queries = useQueryClient()
  const notices = useNotices()
  const [draft, setDraft] = useState<Draft>({})
  const [error, setError] = useState<unknown>()
  const [wrong, setWrong] = useState<readonly string[]>([])
  const [busy, setBusy] = useState(false)
  const columns = useMemo<readonly GridColumn<PlanField>[]>(
    () => [
      {
        id: 'path',
        header: t('Wielkość', 'Value of'),
        width: 340,
        readOnly: true,
        text: ({ path }) => pathWords(path, language),
      },
      { id: 'value', header: t('Wartość', 'Value'), width: 420, text: ({ value }) => cellOf(value) },
    ],
    [t, language],
  )
  const changed = stored.fields.filter((field) => draft[keyOf(field)])
  const save = async () => {
    const typed = changed.map((field) => ({
      field,
      value: typedValue(draft[keyOf(field)]?.value ?? '', field.value),
    }))
    const faults = typed.flatMap(({ field, value }) =>
      value === undefined
        ? [
            t(
              `${pathWords(field.path, 'pl')}: wpisz ${typeof field.value === 'number' ? 'liczbę, na przykład 12,5' : 'tak albo nie'}`,
              `${pathWords(field.path, 'en')}: write ${typeof field.value === 'number' ? 'a number, for instance 12.5' : 'yes or no'}`,
            ),
          ]
        : [],
    )
    setWrong(faults)
    if (faults.length > 0) return
    setBusy(true)
    setError(undefined)
    try {
      const changes = typed.map(({ field, value }) => ({ path: field.path, value: value ?? null }))
      await writeFields(clusterId, planId, name, changes, stored.version)
      setDraft({})
      await renewPlan(queries, clusterId, planId)
      notices.done(t(`Zapisano: ${title}`, `Saved: ${title}`))
    } catch (failed) {
      if (!problemOf(failed)) throw failed
      setError(failed)
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      {error || wrong.length > 0 ? (
        <div role="alert">
          {error ? <Failure error={error} /> : null}
          {wrong.length > 0 ? (
            <Note kind="error">
              <ul>
                {wrong.map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            </Note>
          ) : null}
        </div>
      ) : null}
      <div className="row no-print">
        <Button disabled={changed.length === 0} loading={busy} onClick={save}>
          {t('Zapisz wartości', 'Save the values')}
        </Button>
        <Button
          variant="default"
          disabled={changed.length === 0}
          onClick={() => {
            setDraft({})
            setWrong([])
            setError(undefined)
          }}
        >
          {t('Porzuć zmiany', 'Drop the changes')}
        </Button>
        <span className="quiet" role="status">
          {changed.length === 0
            ? t('Nic nie zmieniono', 'Nothing is changed')
            : t(`Zmienione wartości: ${changed.length}`, `Values changed: ${changed.length}`)}
        </span>
      </div>
      <EditGrid caption={title} columns={columns} rows={stored.fields} keyOf={keyOf} draft={draft} onDraft={setDraft} />
    </>
  )
}

/** The values of a text file as a sheet; a file that is not there yet has none. */
export function FieldSheet({ name, title }: { readonly name: string; readonly title: string }) {
  const { t } = useWords()
  const { clusterId, planId } = usePlan()
  const query = useQuery(fieldsQuery(clusterId, planId, name))
  if (problemOf(query.error)?.code === 'plan.part-not-found')
    return <p className="quiet">{t('Tego pliku jeszcze nie ma.', 'This file is not there yet.')}</p>
  return (
    <Loaded query={query} rows={8}>
      {(stored) => <Sheet key={stored.version} name={name} title={title} stored={stored} />}
    </Loaded>
  )
}
