import { ChoiceField, TextField } from '../../../ui/form/fields.tsx'
import type { FormState } from '../../../ui/form/form-state.ts'
import { useWords } from '../../../ui/language.tsx'
import { kindOptions, readerOptions } from './words.ts'

/** What is said of a document, as it is typed. */
export interface DocumentValues {
  readonly name: string
  readonly kind: string
  readonly day: string
  readonly visibility: string
}

export const BLANK: DocumentValues = { name: '', kind: 'letter', day: '', visibility: 'office' }

/** Name, kind, day and readers of a document. */
export function DocumentFields({ form }: { readonly form: FormState<DocumentValues> }) {
  const words = useWords()
  const { t } = words
  return (
    <>
      <TextField form={form} name="name" label={t('Nazwa', 'Name')} required />
      <ChoiceField form={form} name="kind" label={t('Rodzaj', 'Kind')} options={kindOptions(words)} />
      <TextField form={form} name="day" label={t('Z dnia (dd.mm.rrrr)', 'Of the day (dd.mm.yyyy)')} required />
      <ChoiceField
        form={form}
        name="visibility"
        label={t('Kto widzi', 'Who sees it')}
        hint={t(
          'Bez logowania dokument widać tylko wtedy, gdy klaster ma otwartą stronę publiczną.',
          'Without signing in it is seen only while the cluster’s public page is open.',
        )}
        options={readerOptions(words)}
      />
    </>
  )
}
