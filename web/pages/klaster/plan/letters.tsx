import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import type { Letter } from '../../../api/plan-procedure.ts'
import type { FormState } from '../../../ui/form/form-state.ts'
import { fieldId } from '../../../ui/form/form-state.ts'
import { useWords } from '../../../ui/language.tsx'
import type { LetterValues, ProcedureValues } from './procedure-values.ts'

const NEW: LetterValues = { to: '', kind: 'gmina', sentOn: '', repliedOn: '', reply: '', scope: [] }

/** Letters to neighbours and companies with their replies. */
export function Letters({ form }: { readonly form: FormState<ProcedureValues> }) {
  const { t } = useWords()
  const { letters } = form.values
  const change = (at: number, fields: Partial<LetterValues>) =>
    form.set(
      'letters',
      letters.map((one, i) => (i === at ? { ...one, ...fields } : one)),
    )
  return (
    <section className="card stack" aria-labelledby="pisma">
      <h2 id="pisma">{t('Pisma', 'Letters')}</h2>
      {letters.length === 0 ? (
        <p className="quiet">{t('Nie wpisano żadnego pisma.', 'No letter is entered.')}</p>
      ) : null}
      {letters.map((letter, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: letters have no other name, and keep their order
        <fieldset key={i} className="stack" style={{ border: 0, padding: 0, margin: 0 }}>
          <legend>
            <strong>
              {t('Pismo', 'Letter')} {i + 1}
            </strong>
          </legend>
          <div className="cards">
            <TextInput
              id={fieldId(`letters.${i}.to`)}
              label={t('Do kogo', 'To')}
              value={letter.to}
              error={form.errorOf(`letters.${i}.to`)}
              onChange={(event) => change(i, { to: event.currentTarget.value })}
            />
            <NativeSelect
              label={t('Rodzaj', 'Kind')}
              value={letter.kind}
              data={[
                { value: 'gmina', label: t('gmina', 'municipality') },
                { value: 'company', label: t('przedsiębiorstwo', 'company') },
                { value: 'other', label: t('inny', 'other') },
              ]}
              onChange={(event) => change(i, { kind: event.currentTarget.value as Letter['kind'] })}
            />
            <TextInput
              id={fieldId(`letters.${i}.sentOn`)}
              label={t('Wysłano', 'Sent')}
              value={letter.sentOn}
              error={form.errorOf(`letters.${i}.sentOn`)}
              onChange={(event) => change(i, { sentOn: event.currentTarget.value })}
            />
            <TextInput
              id={fieldId(`letters.${i}.repliedOn`)}
              label={t('Odpowiedź z dnia', 'Reply of')}
              value={letter.repliedOn}
              error={form.errorOf(`letters.${i}.repliedOn`)}
              onChange={(event) => change(i, { repliedOn: event.currentTarget.value })}
            />
          </div>
          <Textarea
            label={t('Treść odpowiedzi', 'What the reply says')}
            rows={2}
            value={letter.reply}
            onChange={(event) => change(i, { reply: event.currentTarget.value })}
          />
          <div>
            <Button
              variant="subtle"
              size="compact-sm"
              onClick={() =>
                form.set(
                  'letters',
                  letters.filter((_, at) => at !== i),
                )
              }
            >
              {t(`Usuń pismo ${i + 1}`, `Remove letter ${i + 1}`)}
            </Button>
          </div>
        </fieldset>
      ))}
      <div>
        <Button variant="light" onClick={() => form.set('letters', [...letters, NEW])}>
          {t('Dodaj pismo', 'Add a letter')}
        </Button>
      </div>
    </section>
  )
}
