import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import { useState } from 'react'
import { layDocument } from '../../../api/documents.ts'
import { ErrorSummary } from '../../../ui/form/error-summary.tsx'
import { fieldId, useFormState } from '../../../ui/form/form-state.ts'
import { readDay } from '../../../ui/form/typed.ts'
import { useWords } from '../../../ui/language.tsx'
import { useNotices } from '../../../ui/notices.tsx'
import { Page } from '../../../ui/page.tsx'
import { dayFaults } from '../terminy/typed-days.ts'
import { useCluster } from '../use-cluster.ts'
import { BLANK, DocumentFields } from './document-fields.tsx'
import { FileField } from './file-field.tsx'

/** Lays a document of the office down: what it is, who sees it, its file. */
export function NewDocument() {
  const words = useWords()
  const { t } = words
  const { clusterId, name } = useCluster()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const { done } = useNotices()
  const form = useFormState(BLANK)
  const [file, setFile] = useState<File>()
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const { values } = form
    const faults = [
      ...(values.name.trim() === '' ? [{ field: 'name', text: t('Wpisz nazwę dokumentu.', 'Enter the name.') }] : []),
      ...dayFaults(values, [{ name: 'day', label: t('Z dnia', 'Of the day') }], words),
      ...(file ? [] : [{ field: 'file', text: t('Wybierz plik dokumentu.', 'Choose the file of the document.') }]),
    ]
    if (faults.length > 0 || !file) return form.refuse(faults)
    let made = ''
    const saved = await form.submit(async () => {
      const said = { ...values, name: values.name.trim(), day: readDay(values.day) ?? '' }
      made = (await layDocument(clusterId, said, file)).documentId
    })
    if (!saved) return
    await queries.invalidateQueries({ queryKey: ['documents', clusterId] })
    done(t(`Dodano dokument: ${values.name}`, `The document is laid down: ${values.name}`))
    await navigate({ to: '/klaster/$clusterId/dokumenty/$documentId', params: { clusterId, documentId: made } })
  }
  return (
    <Page
      title={t('Nowy dokument biura', 'A new document of the office')}
      of={name}
      failed={form.failed}
      above={
        <>
          <ErrorSummary errors={form.errors} refusals={form.refusals} />
          <p>
            <Link to="/klaster/$clusterId/dokumenty" params={{ clusterId }}>
              {t('Wszystkie dokumenty', 'All documents')}
            </Link>
          </p>
        </>
      }
    >
      <form className="card stack reading" noValidate onSubmit={save}>
        <DocumentFields form={form} />
        <FileField
          id={fieldId('file')}
          label={t('Plik', 'File')}
          error={form.errorOf('file')}
          choose={(chosen) => {
            setFile(chosen)
            // The name of the file is a first proposal for the document's.
            if (chosen && form.values.name === '') form.set('name', chosen.name.replace(/\.[^.]+$/, ''))
          }}
        />
        <div>
          <Button type="submit" loading={form.busy}>
            {t('Dodaj dokument', 'Lay the document down')}
          </Button>
        </div>
      </form>
    </Page>
  )
}
