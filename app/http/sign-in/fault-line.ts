import type { Oidc } from './oidc.ts'

/** What the library hands over beside its message: errors, and answers of a provider. */
function wordsOf(thing: unknown): string {
  if (thing instanceof Error) return [thing.message, thing.cause].filter(Boolean).map(wordsOf).join(': ')
  if (typeof thing !== 'object' || thing === null) return String(thing)
  const { error, error_description, status, message } = thing as Readonly<Record<string, unknown>>
  return [status, error, error_description, message].filter((part) => part !== undefined && part !== '').join(' ')
}

const REFUSED_CLIENT = /\b(invalid_client|unauthorized_client)\b/

/** A fault of the sign-in library as a line of the log; an alarm when the provider does not know this server. */
export function faultLine(level: string, message: string, more: readonly unknown[], oidc: Oidc | null): string {
  const words = [message, ...more.map(wordsOf)].filter((part) => part !== '').join(': ')
  if (oidc && REFUSED_CLIENT.test(words))
    return `ALARM: ${oidc.name} odrzuca identyfikator lub sekret tego serwera / refuses the client id or secret of this server (OIDC_CLIENT_ID, OIDC_CLIENT_SECRET): ${words}`
  return `sign-in ${level}: ${words}`
}
