import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { useState } from 'react'
import { currentSessionQuery, disableSecondFactor, enableSecondFactor, secondFactor } from '../../../api/auth.ts'
import { ErrorSummary } from '../../../ui/form/error-summary.tsx'
import { SecretField, TextField } from '../../../ui/form/fields.tsx'
import { useFormState } from '../../../ui/form/form-state.ts'
import { useWords } from '../../../ui/language.tsx'
import { Mark, Note } from '../../../ui/note.tsx'
import { useNotices } from '../../../ui/notices.tsx'

interface Begun {
  readonly totpURI: string
  readonly backupCodes: readonly string[]
}

/** A second factor: codes from an app on the phone. */
export function SecondFactorCard() {
  const { t } = useWords()
  const notices = useNotices()
  const queries = useQueryClient()
  const current = useQuery(currentSessionQuery).data
  const isOn = current?.user.twoFactorEnabled === true
  const form = useFormState({ factorPassword: '', factorCode: '' })
  const [begun, setBegun] = useState<Begun | null>(null)
  const refresh = () => queries.invalidateQueries({ queryKey: currentSessionQuery.queryKey })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    await form.submit(async ({ factorPassword, factorCode }) => {
      if (begun) {
        await secondFactor(factorCode)
        setBegun(null)
        await refresh()
        notices.done(t('Drugi składnik włączono', 'The second factor is on'))
      } else if (isOn) {
        await disableSecondFactor(factorPassword)
        await refresh()
        notices.done(t('Drugi składnik wyłączono', 'The second factor is off'))
      } else setBegun(await enableSecondFactor(factorPassword))
      form.reset({ factorPassword: '', factorCode: '' })
    })
  }
  const secret = begun ? (new URL(begun.totpURI).searchParams.get('secret') ?? '') : ''
  return (
    <section className="card stack" aria-labelledby="drugi">
      <div className="row">
        <h2 id="drugi">{t('Drugi składnik logowania', 'Second factor')}</h2>
        <Mark kind={isOn ? 'good' : undefined}>{isOn ? t('włączony', 'on') : t('wyłączony', 'off')}</Mark>
      </div>
      <ErrorSummary errors={form.errors} refusals={form.refusals} />
      <form className="stack" noValidate onSubmit={submit}>
        {begun ? (
          <>
            <p>
              {t(
                'Dodaj konto w aplikacji uwierzytelniającej, wpisując klucz',
                'Add the account to your authenticator app with the key',
              )}{' '}
              <strong className="code">{secret.replace(/(.{4})/g, '$1 ')}</strong>{' '}
              <a href={begun.totpURI}>{t('albo otwórz ją na tym urządzeniu', 'or open it on this device')}</a>.
            </p>
            <Note kind="warning">
              <p>
                {t(
                  'Kody zapasowe, pokazane tylko teraz. Każdy działa raz. Zachowaj je poza tym komputerem:',
                  'Spare codes, shown only now. Each works once. Keep them away from this computer:',
                )}
              </p>
              <p className="code">{begun.backupCodes.join('  ')}</p>
            </Note>
            <TextField
              form={form}
              name="factorCode"
              label={t('Sześć cyfr z aplikacji', 'Six digits from the app')}
              autoComplete="one-time-code"
              inputMode="numeric"
            />
          </>
        ) : (
          <SecretField
            form={form}
            name="factorPassword"
            autoComplete="current-password"
            label={t('Hasło', 'Password')}
            show={t('Pokaż hasło drugiego składnika', 'Show the password of the second factor')}
          />
        )}
        <div>
          <Button type="submit" variant="light" loading={form.busy}>
            {begun
              ? t('Potwierdź kod', 'Confirm the code')
              : isOn
                ? t('Wyłącz', 'Switch off')
                : t('Włącz', 'Switch on')}
          </Button>
        </div>
      </form>
    </section>
  )
}
