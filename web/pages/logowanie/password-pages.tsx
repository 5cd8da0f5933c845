import { Button } from '@mantine/core'
import { Link, useSearch } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import { useState } from 'react'
import { askNewPassword, setNewPassword } from '../../api/auth.ts'
import { ErrorSummary } from '../../ui/form/error-summary.tsx'
import { SecretField, TextField } from '../../ui/form/fields.tsx'
import { useFormState } from '../../ui/form/form-state.ts'
import { useWords } from '../../ui/language.tsx'
import { Note } from '../../ui/note.tsx'
import { Page } from '../../ui/page.tsx'
import { addressFault } from './address-fault.ts'

/** Asks for a letter with a link to choose a new password. */
export function AskPassword() {
  const words = useWords()
  const { t } = words
  const form = useFormState({ email: '' })
  const [sent, setSent] = useState(false)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const fault = addressFault(form.values.email, words)
    if (fault !== undefined) return form.refuse([{ field: 'email', text: fault }])
    setSent(await form.submit(({ email }) => askNewPassword(email.trim())))
  }
  return (
    <Page
      title={t('Nie pamiętam hasła', 'I forgot my password')}
      failed={form.failed}
      above={<ErrorSummary errors={form.errors} refusals={form.refusals} />}
    >
      {sent ? (
        <div role="status">
          <Note kind="done">
            {t(
              'Jeśli konto istnieje, list z odnośnikiem jest w drodze. Odnośnik działa godzinę.',
              'If the account exists, a letter with a link is on its way. The link works for an hour.',
            )}
          </Note>
        </div>
      ) : (
        <form className="card stack narrow" noValidate onSubmit={submit}>
          <TextField
            form={form}
            name="email"
            type="email"
            autoComplete="username"
            label={t('Adres e-mail', 'E-mail address')}
          />
          <div>
            <Button type="submit" loading={form.busy}>
              {t('Wyślij odnośnik', 'Send the link')}
            </Button>
          </div>
        </form>
      )}
      <Link to="/logowanie">← {t('Logowanie', 'Sign in')}</Link>
    </Page>
  )
}

/** Chooses a new password with the link of the letter. */
export function NewPassword() {
  const { t } = useWords()
  const { token } = useSearch({ from: '/plain/nowe-haslo' })
  const form = useFormState({ newPassword: '' })
  const [done, setDone] = useState(false)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (form.values.newPassword.length < 12)
      return form.refuse([
        {
          field: 'newPassword',
          text: t('Hasło musi mieć co najmniej 12 znaków', 'The password needs 12 characters at least'),
        },
      ])
    setDone(await form.submit(({ newPassword }) => setNewPassword(token, newPassword)))
  }
  return (
    <Page
      title={t('Nowe hasło', 'New password')}
      failed={form.failed}
      above={<ErrorSummary errors={form.errors} refusals={form.refusals} />}
    >
      {done ? (
        <Note kind="done">
          <p role="status">
            {t('Hasło zmieniono.', 'The password is changed.')}{' '}
            <Link to="/logowanie">{t('Zaloguj się', 'Sign in')}</Link>
          </p>
        </Note>
      ) : (
        <form className="card stack narrow" noValidate onSubmit={submit}>
          <SecretField
            form={form}
            name="newPassword"
            autoComplete="new-password"
            label={t('Nowe hasło', 'New password')}
            hint={t(
              'co najmniej 12 znaków; kilka zwykłych słów jest lepszych niż znaki specjalne',
              '12 characters at least; a few plain words are better than odd signs',
            )}
            show={t('Pokaż hasło', 'Show the password')}
          />
          <div>
            <Button type="submit" loading={form.busy}>
              {t('Ustaw hasło', 'Set the password')}
            </Button>
          </div>
        </form>
      )}
    </Page>
  )
}
