import { Button } from '@mantine/core'
import { useWords } from '../language.tsx'
import { Note } from '../note.tsx'
import { ScrollArea } from '../table/scroll-area.tsx'
import type { FormState } from './form-state.ts'
import type { Meanwhile } from './use-record-form.ts'

interface Props<Values> {
  readonly form: FormState<Values>
  readonly meanwhile: Meanwhile<Values> | undefined
  readonly labels: { readonly [Name in keyof Values]: string }
  /** A value in words. */
  readonly textOf: (name: keyof Values & string, value: unknown) => string
}

/** What another person stored while this form was open: what was taken over, and both values where they differ. */
export function MeanwhileNote<Values extends object>({ form, meanwhile, labels, textOf }: Props<Values>) {
  const { t } = useWords()
  if (!meanwhile) return null
  const { disputed, taken, theirs } = meanwhile
  const said = (name: keyof Values & string, value: unknown) =>
    textOf(name, value) || <span className="quiet">{t('puste', 'blank')}</span>
  return (
    <Note kind="warning">
      <div className="stack tight">
        <p>
          {t(
            'Ktoś zapisał te dane, gdy ten formularz był otwarty. Nic nie zginęło: sprawdź poniższe i zapisz jeszcze raz.',
            'Somebody stored these data while this form was open. Nothing is lost: look below and save again.',
          )}
        </p>
        {taken.length > 0 ? (
          <p>
            {t('Pola zmienione tylko przez tę osobę już wczytano: ', 'Fields changed by that person only are loaded: ')}
            {taken.map((name) => `${labels[name]} (${textOf(name, theirs[name]) || t('puste', 'blank')})`).join('; ')}.
          </p>
        ) : null}
        {disputed.length > 0 ? (
          <ScrollArea label={t('Pola zmienione przez obie osoby', 'Fields both changed')}>
            <table className="data">
              <caption>{t('Pola zmienione przez obie osoby', 'Fields both changed')}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('Pole', 'Field')}</th>
                  <th scope="col">{t('W Twoim formularzu', 'In your form')}</th>
                  <th scope="col">{t('Zapisane', 'Stored')}</th>
                  <th scope="col">{t('Wybór', 'Choice')}</th>
                </tr>
              </thead>
              <tbody>
                {disputed.map((name) => {
                  const isTheirs = JSON.stringify(form.values[name]) === JSON.stringify(theirs[name])
                  return (
                    <tr key={name}>
                      <th scope="row">{labels[name]}</th>
                      <td>{said(name, isTheirs ? meanwhile.values[name] : form.values[name])}</td>
                      <td>{said(name, theirs[name])}</td>
                      <td>
                        <Button
                          size="compact-sm"
                          variant="default"
                          onClick={() => form.set(name, isTheirs ? meanwhile.values[name] : theirs[name])}
                        >
                          {isTheirs ? t('Wróć do swojego', 'Back to yours') : t('Weź zapisane', 'Take the stored')}
                          <span className="visually-hidden">: {labels[name]}</span>
                        </Button>
                      </td>
                    </tr>
                  )
                })}
              </tbody>
            </table>
          </ScrollArea>
        ) : null}
      </div>
    </Note>
  )
}
