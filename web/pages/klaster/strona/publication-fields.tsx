import { Fieldset } from '@mantine/core'
import { ChoiceField, LongField, TextField } from '../../../ui/form/fields.tsx'
import type { FormState } from '../../../ui/form/form-state.ts'
import { useWords } from '../../../ui/language.tsx'
import type { PublicationValues } from './form-values.ts'
import type { Kind } from './words.ts'
import { documentOptions } from './words.ts'

/** Fields of an announcement, an event or a document. */
export function PublicationFields({
  form,
  kind,
}: {
  readonly form: FormState<PublicationValues>
  readonly kind: Kind
}) {
  const words = useWords()
  const { t } = words
  const day = t('na przykład 31.03.2026', 'for example 31.03.2026')
  return (
    <div className="stack">
      <Fieldset legend={t('Treść', 'Words')} className="stack">
        <TextField form={form} name="title" label={t('Tytuł', 'Title')} required />
        <LongField
          form={form}
          name="body"
          label={t('Treść', 'Text')}
          hint={t(
            'Pusty wiersz dzieli akapity, wiersze zaczęte myślnikiem tworzą listę, adresy https:// stają się odnośnikami.',
            'A blank line parts paragraphs, lines beginning with a dash make a list, https:// addresses become links.',
          )}
        />
      </Fieldset>
      {kind === 'announcement' ? (
        <TextField
          form={form}
          name="until"
          label={t('Aktualne do', 'Current until')}
          hint={t(
            'puste: bez końca; potem przechodzi do dawnych',
            'blank: no end; afterwards it stands among the past ones',
          )}
        />
      ) : null}
      {kind === 'event' ? (
        <Fieldset legend={t('Kiedy i gdzie', 'When and where')} className="two">
          <TextField form={form} name="startsOn" label={t('Pierwszy dzień', 'First day')} hint={day} required />
          <TextField
            form={form}
            name="startsAt"
            label={t('Początek', 'Begins at')}
            hint={t('puste: cały dzień', 'blank: the whole day')}
          />
          <TextField
            form={form}
            name="endsOn"
            label={t('Ostatni dzień', 'Last day')}
            hint={t('puste: ten sam', 'blank: the same')}
          />
          <TextField form={form} name="endsAt" label={t('Koniec', 'Ends at')} />
          <TextField form={form} name="place" label={t('Miejsce', 'Place')} />
        </Fieldset>
      ) : null}
      {kind === 'document' ? (
        <Fieldset legend={t('Dokument', 'Document')} className="two">
          <ChoiceField form={form} name="documentKind" label={t('Rodzaj', 'Kind')} options={documentOptions(words)} />
          <TextField form={form} name="number" label={t('Numer', 'Number')} />
          <TextField form={form} name="adoptedOn" label={t('Z dnia', 'Of the day')} hint={day} />
        </Fieldset>
      ) : null}
      <Fieldset legend={t('Po angielsku (nieobowiązkowo)', 'In English (optional)')} className="stack">
        <TextField form={form} name="titleEn" label={t('Tytuł po angielsku', 'Title in English')} />
        <LongField form={form} name="bodyEn" label={t('Treść po angielsku', 'Text in English')} />
      </Fieldset>
    </div>
  )
}
