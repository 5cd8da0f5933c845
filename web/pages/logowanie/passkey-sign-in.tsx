import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import type { Outcome } from '../../api/passkeys.ts'
import { knowsPasskeys, offersByItself, signInWithPasskey } from '../../api/passkeys.ts'
import type { FormState } from '../../ui/form/form-state.ts'
import { useWords } from '../../ui/language.tsx'
import { passkeyFault } from './passkey-fault.ts'

/** Sign in without typing: from the list under the e-mail field, or by the button. */
export function PasskeySignIn<Values>({
  form,
  enter,
}: {
  readonly form: Pick<FormState<Values>, 'submit' | 'busy' | 'refuse'>
  readonly enter: () => Promise<void>
}) {
  const words = useWords()
  const { t } = words
  const offer = useRef<AbortController | null>(null)
  const entered = useRef(enter)
  entered.current = enter
  useEffect(() => {
    const control = new AbortController()
    offer.current = control
    void (async () => {
      try {
        if (!(await offersByItself()) || control.signal.aborted) return
        const outcome = await signInWithPasskey('offered', control.signal)
        if (outcome === 'done' && !control.signal.aborted) await entered.current()
      } catch {
        // The offer is silent: whoever wants a passkey and meets a fault presses the button, which tells it.
      }
    })()
    return () => control.abort()
  }, [])
  if (!knowsPasskeys()) return null
  const signIn = async () => {
    let outcome = 'broken off' as Outcome
    await form.submit(async () => {
      outcome = await signInWithPasskey('asked')
      if (outcome === 'done') await enter()
    })
    if (outcome === 'there' || outcome === 'not here') form.refuse([{ field: '', text: passkeyFault(outcome, words) }])
  }
  return (
    <Button
      variant="default"
      disabled={form.busy}
      onClick={() => {
        // A browser holds one question at a time.
        offer.current?.abort()
        return signIn()
      }}
    >
      {t('Zaloguj kluczem dostępu', 'Sign in with a passkey')}
    </Button>
  )
}
