import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useRouter, useSearch } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import { useState } from 'react'
import { secondFactor, signIn, signInElsewhere } from '../../api/auth.ts'
import { serverQuery } from '../../api/server.ts'
import { sessionQuery } from '../../api/session.ts'
import { ErrorSummary } from '../../ui/form/error-summary.tsx'
import { SecretField, TextField } from '../../ui/form/fields.tsx'
import { useFormState } from '../../ui/form/form-state.ts'
import { useWords } from '../../ui/language.tsx'
import { Note } from '../../ui/note.tsx'
import { Page } from '../../ui/page.tsx'
import { addressFault } from './address-fault.ts'
import { outsideFault } from './outside-fault.ts'
import { PasskeySignIn } from './passkey-sign-in.tsx'
import { isRole, roleName } from './role-name.ts'

/** Name and password; then, where the account has it, the code of the second factor. */
export function SignIn() {
  const words = useWords()
  const { t } = words
  const { to, error } = useSearch({ from: '/plain/logowanie' })
  const navigate = useNavigate()
  const router = useRouter()
  const queries = useQueryClient()
  const server = useQuery(serverQuery).data
  const form = useFormState({ email: '', password: '', code: '' })
  const [step, setStep] = useState<'password' | 'second'>('password')

  const enter = async () => {
    queries.clear()
    await queries.fetchQuery(sessionQuery)
    if (to) router.history.push(to)
    else await navigate({ to: '/' })
  }
  const faults = () => {
    const { email, password, code } = form.values
    if (step === 'second')
      return code.trim() ? [] : [{ field: 'code', text: t('Wpisz kod z aplikacji', 'Write the code from the app') }]
    const fault = addressFault(email, words)
    return [
      ...(fault === undefined ? [] : [{ field: 'email', text: fault }]),
      ...(password ? [] : [{ field: 'password', text: t('Wpisz hasło', 'Write your password') }]),
    ]
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const found = faults()
    if (found.length > 0) return form.refuse(found)
    await form.submit(async ({ email, password, code }) => {
      if (step === 'second') {
        await secondFactor(code)
        return enter()
      }
      if ((await signIn(email.trim(), password)) === 'second') return setStep('second')
      return enter()
    })
  }
  const enterAs = (email: string, password: string) => {
    form.reset({ email, password, code: '' })
    return form.submit(async () => {
      await signIn(email, password)
      return enter()
    })
  }
  return (
    <Page
      title={t('Logowanie', 'Sign in')}
      failed={form.failed}
      above={
        <>
          <ErrorSummary errors={form.errors} refusals={form.refusals} />
          {error && server ? (
            <Note kind="error">
              <span role="alert">{outsideFault(error, server.oidc?.name ?? 'OIDC', words)}</span>
            </Note>
          ) : null}
          {server?.oidc?.available === false ? (
            <Note kind="warning">
              {t(
                `Logowanie przez ${server.oidc.name} chwilowo nie działa. Zaloguj się hasłem; administrator serwera dostał alarm.`,
                `Signing in with ${server.oidc.name} does not work at the moment. Use the password; the administrator of the server has been alarmed.`,
              )}
            </Note>
          ) : null}
        </>
      }
    >
      <div className="two" style={{ alignItems: 'start' }}>
        <form className="card stack" noValidate onSubmit={submit}>
          {step === 'password' ? (
            <>
              <TextField
                form={form}
                name="email"
                label={t('Adres e-mail', 'E-mail address')}
                type="email"
                autoComplete="username webauthn"
              />
              <SecretField
                form={form}
                name="password"
                label={t('Hasło', 'Password')}
                autoComplete="current-password"
                show={t('Pokaż hasło', 'Show the password')}
              />
            </>
          ) : (
            <TextField
              form={form}
              name="code"
              label={t('Kod z aplikacji', 'Code from the app')}
              hint={t('Sześć cyfr albo jeden z kodów zapasowych', 'Six digits, or one of the spare codes')}
              autoComplete="one-time-code"
            />
          )}
          <div className="row">
            <Button type="submit" loading={form.busy}>
              {t('Zaloguj się', 'Sign in')}
            </Button>
            {server?.oidc?.available ? (
              <Button variant="default" onClick={() => form.submit(() => signInElsewhere(to ?? '/'))}>
                {t(`Zaloguj przez: ${server.oidc.name}`, `Sign in with ${server.oidc.name}`)}
              </Button>
            ) : null}
            {step === 'password' ? <PasskeySignIn form={form} enter={enter} /> : null}
            <Link to="/haslo">{t('Nie pamiętam hasła', 'I forgot my password')}</Link>
          </div>
        </form>
        <DemoAccounts busy={form.busy} enter={enterAs} />
      </div>
    </Page>
  )
}

function DemoAccounts({
  busy,
  enter,
}: {
  readonly busy: boolean
  readonly enter: (email: string, password: string) => unknown
}) {
  const words = useWords()
  const { t } = words
  const accounts = useQuery(serverQuery).data?.demonstrationAccounts ?? []
  if (accounts.length === 0) return null
  return (
    <section className="card stack" aria-labelledby="konta">
      <h2 id="konta">{t('Konta pokazowe', 'Demonstration accounts')}</h2>
      <p className="quiet">
        {t(
          'Dane klastra są wymyślone. Wybierz, jako kto chcesz wejść: hasła nie trzeba wpisywać.',
          'The data of the cluster are made up. Choose as whom to enter: no password is asked.',
        )}
      </p>
      <div className="stack tight" style={{ justifyItems: 'start' }}>
        {accounts.map(({ email, password, role }) => (
          <Button
            key={email}
            variant="light"
            className="wrapping"
            disabled={busy}
            onClick={() => enter(email, password)}
          >
            {isRole(role) ? roleName(role, words) : role}
            <span className="small">&nbsp;· {email}</span>
          </Button>
        ))}
      </div>
    </section>
  )
}
