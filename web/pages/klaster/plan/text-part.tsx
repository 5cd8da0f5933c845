import { Button, Textarea } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { partQuery, renewPlan, writePart } from '../../../api/plans.ts'
import { problemOf } from '../../../api/problem.ts'
import { useWords } from '../../../ui/language.tsx'
import { useNotices } from '../../../ui/notices.tsx'
import { Failure, Skeletons } from '../../../ui/waiting.tsx'
import { FieldSheet } from './field-sheet.tsx'
import { usePlan } from './frame.tsx'

/** What stands in no table, as text; it is checked before it is stored, and a fault names its line. */
function Editor({
  name,
  title,
  stored,
  version,
}: {
  readonly name: string
  readonly title: string
  readonly stored: string
  readonly version: number
}) {
  const { t } = useWords()
  const { clusterId, planId, mayChange } = usePlan()
  const queries = useQueryClient()
  const notices = useNotices()
  const [text, setText] = useState(stored)
  const [error, setError] = useState<unknown>()
  const [busy, setBusy] = useState(false)
  const place = problemOf(error)?.place
  const save = async () => {
    setBusy(true)
    setError(undefined)
    try {
      await writePart(clusterId, planId, name, text, version)
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
      {error ? (
        <div role="alert">
          <Failure error={error} />
          {place?.line === undefined ? null : (
            <p>{t(`Miejsce: wiersz ${place.line}.`, `Place: line ${place.line}.`)}</p>
          )}
        </div>
      ) : null}
      <Textarea
        label={title}
        description={t(
          'Nazwy pól po angielsku, wcięcia dwiema spacjami. Po zapisie sprawdzamy każde pole.',
          'Indent by two spaces. Every field is checked when saving.',
        )}
        value={text}
        readOnly={!mayChange}
        onChange={(event) => setText(event.currentTarget.value)}
        autosize
        minRows={12}
        maxRows={32}
        styles={{ input: { fontFamily: 'ui-monospace, monospace', fontSize: '0.9rem' } }}
      />
      {mayChange ? (
        <div className="row">
          <Button disabled={text === stored} loading={busy} onClick={save}>
            {t('Sprawdź i zapisz', 'Check and save')}
          </Button>
        </div>
      ) : null}
    </>
  )
}

/** One text file of the plan; one that is not there yet begins empty. */
export function TextPart({
  name,
  title,
  mayChange,
}: {
  readonly name: string
  readonly title: string
  readonly mayChange: boolean
}) {
  const { t } = useWords()
  const { clusterId, planId } = usePlan()
  const query = useQuery({ ...partQuery(clusterId, planId, name), retry: false })
  const isAbsent = problemOf(query.error)?.code === 'plan.part-not-found'
  return (
    <section className="stack" aria-labelledby="tekst-planu">
      <h2 id="tekst-planu">{title}</h2>
      {mayChange && /\.ya?ml$/.test(name) ? <FieldSheet name={name} title={title} /> : null}
      <details open={!mayChange || isAbsent}>
        <summary>
          {t('Cały tekst (YAML), także do dodawania nowych pozycji', 'The whole text (YAML), also to add new entries')}
        </summary>
        {query.data ? (
          <Editor
            key={query.data.version}
            name={name}
            title={title}
            stored={query.data.text}
            version={query.data.version}
          />
        ) : isAbsent ? (
          <Editor key="new" name={name} title={title} stored="" version={0} />
        ) : query.isError ? (
          <Failure error={query.error} />
        ) : (
          <Skeletons rows={8} />
        )}
      </details>
    </section>
  )
}
