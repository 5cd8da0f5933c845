import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { changePassword, sessionsQuery } from '../../../api/auth.ts'
import { ErrorSummary } from '../../../ui/form/error-summary.tsx'
import { SecretField } from '../../../ui/form/fields.tsx'
import { useFormState } from '../../../ui/form/form-state.ts'
import { useWords } from '../../../ui/language.tsx'
import { useNotices } from '../../../ui/notices.tsx'

export function PasswordCard() {
  const { t } = useWords()
  const notices = useNotices()
  const queries = useQueryClient()
  const form = useFormState({ oldPassword: '', newPassword: '' })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (form.values.newPassword.length < 12)
      return form.refuse([
        {
          field: 'newPassword',
          text: t('Nowe hasło musi mieć co najmniej 12 znaków', 'The new password needs 12 characters at least'),
        },
      ])
    const done = await form.submit(({ oldPassword, newPassword }) => changePassword(oldPassword, newPassword))
    if (!done) return
    form.reset({ oldPassword: '', newPassword: '' })
    await queries.invalidateQueries({ queryKey: sessionsQuery.queryKey })
    notices.done(t('Hasło zmieniono; inne sesje zakończono', 'The password is changed; other sessions ended'))
  }
  return (
    <section className="card stack" aria-labelledby="haslo">
      <h2 id="haslo">{t('Hasło', 'Password')}</h2>
      <ErrorSummary errors={form.errors} refusals={form.refusals} />
      <form className="stack" noValidate onSubmit={submit}>
        <SecretField
          form={form}
          name="oldPassword"
          autoComplete="current-password"
          label={t('Obecne hasło', 'Present password')}
          show={t('Pokaż obecne hasło', 'Show the present password')}
        />
        <SecretField
          form={form}
          name="newPassword"
          autoComplete="new-password"
          label={t('Nowe hasło', 'New password')}
          hint={t('co najmniej 12 znaków', '12 characters at least')}
          show={t('Pokaż nowe hasło', 'Show the new password')}
        />
        <div>
          <Button type="submit" loading={form.busy} variant="light">
            {t('Zmień hasło', 'Change the password')}
          </Button>
        </div>
      </form>
    </section>
  )
}
