import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import type { FormState } from '../../../ui/form/form-state.ts'
import { fieldId } from '../../../ui/form/form-state.ts'
import { useWords } from '../../../ui/language.tsx'
import type { ProcedureValues, RemarkValues } from './procedure-values.ts'

const NEW: RemarkValues = { from: '', receivedOn: '', text: '', answer: '', accepted: '' }

/** Remarks made while the draft lay open, with their answers. */
export function Remarks({ form }: { readonly form: FormState<ProcedureValues> }) {
  const { t } = useWords()
  const { remarks } = form.values
  const change = (at: number, fields: Partial<RemarkValues>) =>
    form.set(
      'remarks',
      remarks.map((one, i) => (i === at ? { ...one, ...fields } : one)),
    )
  return (
    <section className="card stack" aria-labelledby="uwagi">
      <h2 id="uwagi">{t('Uwagi z wyłożenia', 'Remarks of the public display')}</h2>
      {remarks.length === 0 ? <p className="quiet">{t('Nie wpisano żadnej uwagi.', 'No remark is entered.')}</p> : null}
      {remarks.map((remark, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: remarks have no other name, and keep their order
        <fieldset key={i} className="stack" style={{ border: 0, padding: 0, margin: 0 }}>
          <legend>
            <strong>
              {t('Uwaga', 'Remark')} {i + 1}
            </strong>
          </legend>
          <div className="cards">
            <TextInput
              id={fieldId(`remarks.${i}.from`)}
              label={t('Od kogo', 'From')}
              value={remark.from}
              error={form.errorOf(`remarks.${i}.from`)}
              onChange={(event) => change(i, { from: event.currentTarget.value })}
            />
            <TextInput
              id={fieldId(`remarks.${i}.receivedOn`)}
              label={t('Wpłynęła', 'Received')}
              value={remark.receivedOn}
              error={form.errorOf(`remarks.${i}.receivedOn`)}
              onChange={(event) => change(i, { receivedOn: event.currentTarget.value })}
            />
            <NativeSelect
              label={t('Rozstrzygnięcie', 'Outcome')}
              value={remark.accepted}
              data={[
                { value: '', label: t('jeszcze nie rozpatrzono', 'not yet considered') },
                { value: 'yes', label: t('uwzględniono', 'accepted') },
                { value: 'no', label: t('nie uwzględniono', 'not accepted') },
              ]}
              onChange={(event) => change(i, { accepted: event.currentTarget.value as RemarkValues['accepted'] })}
            />
          </div>
          <Textarea
            id={fieldId(`remarks.${i}.text`)}
            label={t('Treść uwagi', 'The remark')}
            rows={2}
            value={remark.text}
            error={form.errorOf(`remarks.${i}.text`)}
            onChange={(event) => change(i, { text: event.currentTarget.value })}
          />
          <Textarea
            label={t('Odpowiedź', 'Answer')}
            rows={2}
            value={remark.answer}
            onChange={(event) => change(i, { answer: event.currentTarget.value })}
          />
          <div>
            <Button
              variant="subtle"
              size="compact-sm"
              onClick={() =>
                form.set(
                  'remarks',
                  remarks.filter((_, at) => at !== i),
                )
              }
            >
              {t(`Usuń uwagę ${i + 1}`, `Remove remark ${i + 1}`)}
            </Button>
          </div>
        </fieldset>
      ))}
      <div>
        <Button variant="light" onClick={() => form.set('remarks', [...remarks, NEW])}>
          {t('Dodaj uwagę', 'Add a remark')}
        </Button>
      </div>
    </section>
  )
}
