import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import { useState } from 'react'
import { signIn } from '../../api/auth.ts'
import { makeFirstAccount } from '../../api/founding.ts'
import { serverQuery } from '../../api/server.ts'
import { sessionQuery } from '../../api/session.ts'
import { ErrorSummary } from '../../ui/form/error-summary.tsx'
import { SecretField, TextField } from '../../ui/form/fields.tsx'
import { useFormState } from '../../ui/form/form-state.ts'
import { useWords } from '../../ui/language.tsx'
import { Empty } from '../../ui/note.tsx'
import { Page } from '../../ui/page.tsx'
import { Loaded } from '../../ui/waiting.tsx'

/** The first account of a server: for the person who started it, by the address the server printed. */
export function FirstAccount() {
  const { t } = useWords()
  const server = useQuery(serverQuery)
  return (
    <Loaded query={server}>
      {({ needsSetup }) =>
        needsSetup ? (
          <Form />
        ) : (
          <Page title={t('Pierwsze konto', 'The first account')}>
            <Empty
              title={t('Pierwsze konto już jest', 'The first account is made')}
              action={<Link to="/logowanie">{t('Zaloguj się', 'Sign in')}</Link>}
            >
              {t(
                'Następne osoby wchodzą przez zaproszenie, które wysyła administrator klastra.',
                'Other people come in by an invitation, which the administrator of a cluster sends.',
              )}
            </Empty>
          </Page>
        )
      }
    </Loaded>
  )
}

/** The secret stands behind the #, which a browser sends nowhere. */
const secretOfAddress = () => decodeURIComponent(window.location.hash.slice(1))

function Form() {
  const { t } = useWords()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const [secret] = useState(secretOfAddress)
  const form = useFormState({ name: '', email: '', password: '', secret })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const { values } = form
    const faults = [
      ...(values.name.trim() ? [] : [{ field: 'name', text: t('Wpisz imię i nazwisko', 'Write your name') }]),
      ...(values.email.trim() ? [] : [{ field: 'email', text: t('Wpisz adres e-mail', 'Write your e-mail address') }]),
      ...(values.password.length >= 12
        ? []
        : [
            {
              field: 'password',
              text: t('Hasło musi mieć co najmniej 12 znaków', 'The password needs 12 characters at least'),
            },
          ]),
      ...(values.secret.trim()
        ? []
        : [
            {
              field: 'secret',
              text: t(
                'Wpisz kod z wydruku serwera: to, co stoi w adresie po znaku #',
                'Write the code the server printed: what stands behind the #',
              ),
            },
          ]),
    ]
    if (faults.length > 0) return form.refuse(faults)
    await form.submit(async ({ name, email, password, secret: code }) => {
      await makeFirstAccount({ name: name.trim(), email: email.trim(), password, secret: code.trim() })
      await signIn(email.trim(), password)
      queries.clear()
      await queries.fetchQuery(sessionQuery)
      await navigate({ to: '/nowy-klaster' })
    })
  }
  return (
    <Page
      title={t('Pierwsze konto', 'The first account')}
      lead={t(
        'To konto prowadzi serwer i zakłada klastry. Następne osoby zaprosisz w ustawieniach klastra.',
        'This account runs the server and founds clusters. You invite other people in the settings of a cluster.',
      )}
      failed={form.failed}
      above={<ErrorSummary errors={form.errors} refusals={form.refusals} />}
    >
      <form className="card stack narrow" noValidate onSubmit={submit}>
        <TextField form={form} name="name" autoComplete="name" label={t('Imię i nazwisko', 'Name')} required />
        <TextField
          form={form}
          name="email"
          type="email"
          autoComplete="email"
          label={t('Adres e-mail', 'E-mail address')}
          required
        />
        <SecretField
          form={form}
          name="password"
          autoComplete="new-password"
          label={t('Hasło', 'Password')}
          hint={t('co najmniej 12 znaków', '12 characters at least')}
          show={t('Pokaż hasło', 'Show the password')}
        />
        {secret === '' ? (
          <TextField
            form={form}
            name="secret"
            label={t('Kod z wydruku serwera', 'The code the server printed')}
            hint={t('to, co stoi w adresie po znaku #', 'what stands behind the # of the address')}
            required
          />
        ) : null}
        <div>
          <Button type="submit" loading={form.busy}>
            {t('Załóż konto', 'Make the account')}
          </Button>
        </div>
      </form>
    </Page>
  )
}
