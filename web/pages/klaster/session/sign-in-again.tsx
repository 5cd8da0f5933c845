import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { useState } from 'react'
import { secondFactor, signIn } from '../../../api/auth.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { ErrorSummary } from '../../../ui/form/error-summary.tsx'
import { SecretField, TextField } from '../../../ui/form/fields.tsx'
import { useFormState } from '../../../ui/form/form-state.ts'
import { useWords } from '../../../ui/language.tsx'
import { useNotices } from '../../../ui/notices.tsx'
import { useCluster } from '../use-cluster.ts'

/** The password once more, above the page whose typed values stay; the same person, so that nothing is mixed up. */
export function SignInAgain({ signedIn }: { readonly signedIn: () => Promise<void> }) {
  const { t } = useWords()
  const email = useCluster().session?.user?.email ?? ''
  const notices = useNotices()
  const queries = useQueryClient()
  const [isOpen, setOpen] = useState(true)
  const [step, setStep] = useState<'password' | 'second'>('password')
  const form = useFormState({ againPassword: '', againCode: '' })
  if (!isOpen) return null
  const enter = async () => {
    await signedIn()
    // What was refused meanwhile is asked for again; forms keep what was typed in them.
    await queries.invalidateQueries({ predicate: ({ state }) => state.status === 'error' })
    notices.done(
      t('Zalogowano ponownie; wpisane dane zostały, zapisz je', 'Signed in again; what was typed is here, save it'),
    )
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    await form.submit(async ({ againPassword, againCode }) => {
      if (step === 'second') await secondFactor(againCode)
      else if ((await signIn(email, againPassword)) === 'second') return setStep('second')
      await enter()
    })
  }
  return (
    <Dialog title={t('Logowanie się skończyło', 'Your sign-in has ended')} close={() => setOpen(false)}>
      <form className="stack" noValidate onSubmit={submit}>
        <ErrorSummary errors={form.errors} refusals={form.refusals} />
        <p>
          {t(
            `To, co wpisano na tej stronie, zostało. Zaloguj się ponownie jako ${email} i zapisz.`,
            `What was typed on this page is still here. Sign in again as ${email} and save it.`,
          )}
        </p>
        {/* Password stores find the account by it. */}
        <input type="email" autoComplete="username" value={email} readOnly hidden />
        {step === 'password' ? (
          <SecretField
            form={form}
            name="againPassword"
            label={t('Hasło', 'Password')}
            autoComplete="current-password"
            show={t('Pokaż hasło', 'Show the password')}
          />
        ) : (
          <TextField
            form={form}
            name="againCode"
            label={t('Kod z aplikacji', 'Code from the app')}
            hint={t('Sześć cyfr albo jeden z kodów zapasowych', 'Six digits, or one of the spare codes')}
            autoComplete="one-time-code"
          />
        )}
        <div className="row">
          <Button type="submit" loading={form.busy}>
            {t('Zaloguj się ponownie', 'Sign in again')}
          </Button>
          {/* For those who sign in elsewhere, through their town: this page notices it when they come back. */}
          <a href="/logowanie" target="_blank" rel="noreferrer">
            {t('Inny sposób logowania, w nowym oknie', 'Another way to sign in, in a new window')}
          </a>
        </div>
      </form>
    </Dialog>
  )
}
