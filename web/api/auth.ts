import { send } from './client.ts'

async function post(path: string, body: object = {}): Promise<unknown> {
  const response = await send(`/api/auth${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return response.json().catch(() => undefined)
}

/** Signs in; `second` when the account wants a second factor now. */
export async function signIn(email: string, password: string): Promise<'in' | 'second'> {
  const answer = (await post('/sign-in/email', { email, password })) as { twoFactorRedirect?: boolean } | undefined
  return answer?.twoFactorRedirect ? 'second' : 'in'
}

/** The six digits of the app, or one of the spare codes. */
export async function secondFactor(code: string): Promise<void> {
  const bare = code.replaceAll(/\s/g, '')
  await (/^\d{6}$/.test(bare)
    ? post('/two-factor/verify-totp', { code: bare })
    : post('/two-factor/verify-backup-code', { code: bare }))
}

export async function signOut(): Promise<void> {
  await post('/sign-out')
}
