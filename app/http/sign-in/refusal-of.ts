import { Refusal } from '../../../domain/problems/refusal.ts'
import { SHORTEST_PASSWORD } from '../../usecases/people/password.ts'

/** What the sign-in library says when it refuses. */
export interface LibraryFault {
  readonly code?: string
  /** English, and for programmers: `[body.email] Invalid email address`. */
  readonly message?: string
}

/**
 * A refusal of the sign-in library as one of ours, in words of both languages and at the field it is about.
 *
 * @param status - HTTP status of the library's answer
 */
export function refusalOf(status: number, { code, message }: LibraryFault): Refusal {
  switch (code) {
    case 'INVALID_EMAIL_OR_PASSWORD':
    case 'INVALID_PASSWORD':
      return new Refusal('auth.wrong-credentials')
    case 'INVALID_CODE':
    case 'INVALID_BACKUP_CODE':
    case 'OTP_HAS_EXPIRED':
      return new Refusal('auth.wrong-code', {}, { pointer: '/code' })
    case 'TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE':
    case 'ACCOUNT_TEMPORARILY_LOCKED':
      return new Refusal('auth.too-many-codes')
    case 'INVALID_TWO_FACTOR_COOKIE':
    case 'SESSION_EXPIRED':
    case 'SESSION_NOT_FRESH':
      return new Refusal('auth.sign-in-anew')
    case 'INVALID_TOKEN':
    case 'TOKEN_EXPIRED':
      return new Refusal('auth.link-not-valid')
    case 'PASSWORD_TOO_SHORT':
      return new Refusal('auth.weak-password', { least: SHORTEST_PASSWORD }, { pointer: '/newPassword' })
    case 'INVALID_EMAIL':
      return new Refusal('auth.no-address', {}, { pointer: '/email' })
  }
  if (message?.startsWith('[body.email]')) return new Refusal('auth.no-address', {}, { pointer: '/email' })
  if (status === 401 && code === undefined) return new Refusal('actor.not-signed-in')
  return new Refusal('auth.refused', { reason: message ?? code ?? String(status) })
}
