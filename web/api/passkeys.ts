import { queryOptions } from '@tanstack/react-query'
import { api, dataOf, send } from './client.ts'

/** What current browsers know and the types do not yet tell everywhere. */
interface Browser {
  readonly parseCreationOptionsFromJSON?: (options: object) => PublicKeyCredentialCreationOptions
  readonly parseRequestOptionsFromJSON?: (options: object) => PublicKeyCredentialRequestOptions
  readonly isConditionalMediationAvailable?: () => Promise<boolean>
}

function browser(): Browser | undefined {
  return 'PublicKeyCredential' in window ? (window.PublicKeyCredential as unknown as Browser) : undefined
}

/** Can this browser make passkeys and sign in with them? */
export function knowsPasskeys(): boolean {
  const known = browser()
  return known?.parseCreationOptionsFromJSON !== undefined && known.parseRequestOptionsFromJSON !== undefined
}

/** May a passkey be offered in the list under the e-mail field? */
export async function offersByItself(): Promise<boolean> {
  return knowsPasskeys() && (await browser()?.isConditionalMediationAvailable?.()) === true
}

/**
 * How a try with the device ended: `broken off`: the person closed the window, or there was no passkey to choose;
 * `there`: the device holds a passkey of this account already; `not here`: no passkeys under this address.
 */
export type Outcome = 'done' | 'broken off' | 'there' | 'not here'

const OUTCOMES: Readonly<Record<string, Outcome>> = {
  NotAllowedError: 'broken off',
  AbortError: 'broken off',
  InvalidStateError: 'there',
  SecurityError: 'not here',
}

async function outcomeOf(work: () => Promise<void>): Promise<Outcome> {
  try {
    await work()
    return 'done'
  } catch (error) {
    const outcome = error instanceof DOMException ? OUTCOMES[error.name] : undefined
    if (outcome) return outcome
    throw error
  }
}

function answerOf(credential: Credential | null) {
  if (!(credential instanceof PublicKeyCredential)) throw new DOMException('no passkey', 'NotAllowedError')
  return credential.toJSON() as { id: string; response: { clientDataJSON: string } }
}

export const passkeysQuery = queryOptions({
  queryKey: ['passkeys'],
  queryFn: () => dataOf(api.GET('/api/me/passkeys')),
})

/** Lets the device make a passkey and keeps its public half on the server. */
export function addPasskey(name: string): Promise<Outcome> {
  return outcomeOf(async () => {
    const options = await dataOf(api.POST('/api/me/passkeys/options'))
    const publicKey = browser()?.parseCreationOptionsFromJSON?.(options)
    if (!publicKey) throw new Error('this browser makes no passkeys')
    const answer = answerOf(await navigator.credentials.create({ publicKey }))
    await dataOf(api.POST('/api/me/passkeys', { body: { name, answer } }))
  })
}

export async function removePasskey(passkeyId: string): Promise<void> {
  await api.DELETE('/api/me/passkeys/{passkeyId}', { params: { path: { passkeyId } } })
}

/**
 * Signs in with a passkey.
 *
 * @param how  `asked`: the browser shows its passkeys now; `offered`: in the list under the e-mail field, until aborted
 */
export function signInWithPasskey(how: 'asked' | 'offered', signal?: AbortSignal): Promise<Outcome> {
  return outcomeOf(async () => {
    const options = await dataOf(api.POST('/api/passkeys/options'))
    const publicKey = browser()?.parseRequestOptionsFromJSON?.(options)
    if (!publicKey) throw new Error('this browser knows no passkeys')
    const credential = await navigator.credentials.get({
      publicKey,
      ...(how === 'offered' ? { mediation: 'conditional' as const } : {}),
      ...(signal ? { signal } : {}),
    })
    await send('/api/auth/sign-in/passkey', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ answer: answerOf(credential) }),
    })
  })
}
