import { Button } from '@mantine/core'
import type { FormEvent } from 'react'
import type { Document } from '../../../api/documents.ts'
import { changeDocument } from '../../../api/documents.ts'
import { ErrorSummary } from '../../../ui/form/error-summary.tsx'
import { useFormState } from '../../../ui/form/form-state.ts'
import { readDay } from '../../../ui/form/typed.ts'
import { useWords } from '../../../ui/language.tsx'
import { useNotices } from '../../../ui/notices.tsx'
import { dayFaults } from '../terminy/typed-days.ts'
import { useCluster } from '../use-cluster.ts'
import type { DocumentValues } from './document-fields.tsx'
import { DocumentFields } from './document-fields.tsx'

/** Changes what is said of a document and who sees it. */
export function DocumentEditor({
  document,
  saved,
  close,
}: {
  readonly document: Document
  readonly saved: (changed: Document) => Promise<void>
  readonly close: () => void
}) {
  const words = useWords()
  const { t, dayShort } = words
  const { clusterId } = useCluster()
  const { done } = useNotices()
  const { name, kind, day, visibility } = document
  const form = useFormState<DocumentValues>({ name, kind, day: dayShort(day), visibility })
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const { values } = form
    const faults = [
      ...(values.name.trim() === '' ? [{ field: 'name', text: t('Wpisz nazwę dokumentu.', 'Enter the name.') }] : []),
      ...dayFaults(values, [{ name: 'day', label: t('Z dnia', 'Of the day') }], words),
    ]
    if (faults.length > 0) return form.refuse(faults)
    let changed = document
    const kept = await form.submit(async () => {
      changed = await changeDocument(clusterId, document, {
        name: values.name.trim(),
        kind: values.kind as Document['kind'],
        day: readDay(values.day) ?? '',
        visibility: values.visibility as Document['visibility'],
      })
    })
    if (!kept) return
    await saved(changed)
    done(t('Zapisano zmiany dokumentu.', 'The changes of the document are stored.'))
  }
  return (
    <form className="card stack reading" noValidate onSubmit={save}>
      <ErrorSummary errors={form.errors} refusals={form.refusals} />
      <DocumentFields form={form} />
      <div className="row">
        <Button type="submit" loading={form.busy}>
          {t('Zapisz zmiany', 'Store the changes')}
        </Button>
        <Button variant="default" onClick={close}>
          {t('Zrezygnuj', 'Give up')}
        </Button>
      </div>
    </form>
  )
}
