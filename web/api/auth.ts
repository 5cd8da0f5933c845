import { queryOptions } from '@tanstack/react-query'
import { send } from './client.ts'

async function post<T>(path: string, body: object = {}): Promise<T> {
  const response = await send(`/api/auth${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return response.json().catch(() => undefined)
}

/** Signs in; `second` when the account wants a second factor now. */
export async function signIn(email: string, password: string): Promise<'in' | 'second'> {
  const answer = await post<{ twoFactorRedirect?: boolean } | undefined>('/sign-in/email', { email, password })
  return answer?.twoFactorRedirect ? 'second' : 'in'
}

/** The six digits of the app, or one of the spare codes. */
export async function secondFactor(code: string): Promise<void> {
  const bare = code.replaceAll(/\s/g, '')
  await (/^\d{6}$/.test(bare)
    ? post('/two-factor/verify-totp', { code: bare })
    : post('/two-factor/verify-backup-code', { code: bare }))
}

/** Goes to the town's own sign-in. */
export async function signInElsewhere(callbackURL: string): Promise<void> {
  const { url } = await post<{ url: string }>('/sign-in/social', { provider: 'oidc', callbackURL })
  window.location.assign(url)
}

export async function signOut(): Promise<void> {
  await post('/sign-out')
}

/** Asks for a letter with a link; the answer is the same whether the account exists or not. */
export async function askNewPassword(email: string): Promise<void> {
  await post('/request-password-reset', { email })
}

export async function setNewPassword(token: string, newPassword: string): Promise<void> {
  await post('/reset-password', { token, newPassword })
}

export async function changePassword(currentPassword: string, newPassword: string): Promise<void> {
  await post('/change-password', { currentPassword, newPassword, revokeOtherSessions: true })
}

/** Begins the second factor: an address for the app, and spare codes shown once. */
export function enableSecondFactor(password: string): Promise<{
  readonly totpURI: string
  readonly backupCodes: readonly string[]
}> {
  return post('/two-factor/enable', { password })
}

export async function disableSecondFactor(password: string): Promise<void> {
  await post('/two-factor/disable', { password })
}

export interface SignInSession {
  readonly id: string
  readonly token: string
  readonly createdAt: string
  readonly updatedAt: string
  readonly userAgent: string | null
}

export const sessionsQuery = queryOptions({
  queryKey: ['sign-in-sessions'],
  queryFn: async (): Promise<readonly SignInSession[]> => (await send('/api/auth/list-sessions')).json(),
})

export interface CurrentSession {
  readonly session: { readonly id: string; readonly expiresAt: string }
  readonly user: { readonly email: string; readonly twoFactorEnabled?: boolean | null }
}

/** How long the sign-in still lasts [ms], by the server's clock; null when it has ended. */
async function leftOf(query: string): Promise<number | null> {
  const response = await send(`/api/auth/get-session${query}`)
  const current: CurrentSession | null = await response.json()
  if (!current) return null
  const now = Date.parse(response.headers.get('date') ?? '') || Date.now()
  return Date.parse(current.session.expiresAt) - now
}

/** Asks how long the sign-in still lasts, and leaves it as it is. */
export function sessionLeft(): Promise<number | null> {
  return leftOf('?disableRefresh=true')
}

/** Says that the person is at work: the sign-in lasts its whole time again. */
export function prolongSession(): Promise<number | null> {
  return leftOf('')
}

export const currentSessionQuery = queryOptions({
  queryKey: ['current-session'],
  queryFn: async (): Promise<CurrentSession | null> => (await send('/api/auth/get-session')).json(),
})

export async function endSession(token: string): Promise<void> {
  await post('/revoke-session', { token })
}
