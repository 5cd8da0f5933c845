import { Refusal } from '../../../domain/problems/refusal.ts'

/** Sign-in of a town or firm: OpenID Connect by discovery. */
export interface Oidc {
  readonly name: string
  readonly discoveryUrl: string
  readonly clientId: string
  readonly clientSecret: string
  /** The addresses it tells are its own people's, though it does not say that it proved them (Entra ID, AD FS). */
  readonly trustsEmail: boolean
}

/** From the environment; all of OIDC_DISCOVERY_URL, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET or nothing. @refuses auth.oidc-half-set */
export function oidcFrom(env: Readonly<Record<string, string | undefined>>): Oidc | null {
  const { OIDC_DISCOVERY_URL, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME } = env
  const given = [OIDC_DISCOVERY_URL, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET].filter(Boolean)
  if (given.length === 0) return null
  if (!OIDC_DISCOVERY_URL || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET) throw new Refusal('auth.oidc-half-set')
  return {
    name: OIDC_NAME ?? 'OIDC',
    discoveryUrl: OIDC_DISCOVERY_URL,
    clientId: OIDC_CLIENT_ID,
    clientSecret: OIDC_CLIENT_SECRET,
    trustsEmail: env.OIDC_TRUST_EMAIL === '1',
  }
}

const TIMEOUT_MS = 10_000

/** Asks the provider who it is. @returns what is wrong, or null: the library itself would only leave a line in a log */
export async function oidcFault({ discoveryUrl }: Pick<Oidc, 'discoveryUrl'>): Promise<string | null> {
  try {
    const answer = await fetch(discoveryUrl, { signal: AbortSignal.timeout(TIMEOUT_MS) })
    if (!answer.ok) return `${discoveryUrl}: HTTP ${answer.status}`
    const found = (await answer.json()) as { authorization_endpoint?: unknown; token_endpoint?: unknown }
    return typeof found.authorization_endpoint === 'string' && typeof found.token_endpoint === 'string'
      ? null
      : `${discoveryUrl}: no authorization_endpoint or token_endpoint`
  } catch (error) {
    return `${discoveryUrl}: ${error instanceof Error ? error.message : String(error)}`
  }
}

/** Watches a provider: asks at once and then regularly, and raises an alarm each time it turns bad. */
export interface OidcWatch {
  /** What is wrong at the moment, or null. */
  readonly fault: () => string | null
  /** Asks now. @returns what is wrong, or null */
  readonly ask: () => Promise<string | null>
  readonly ready: Promise<void>
  readonly stop: () => void
}

export function watchOidc(oidc: Oidc, log: (line: string) => void, everyMs = 60_000): OidcWatch {
  let fault: string | null = null
  const ask = async () => {
    const found = await oidcFault(oidc)
    if (found !== null && found !== fault)
      log(`ALARM: logowanie przez ${oidc.name} nie działa / sign-in with ${oidc.name} does not work: ${found}`)
    if (found === null && fault !== null) log(`sign-in with ${oidc.name} works again`)
    fault = found
    return found
  }
  const ready = ask().then(() => undefined)
  const timer = setInterval(() => void ask(), everyMs)
  timer.unref()
  return { fault: () => fault, ask, ready, stop: () => clearInterval(timer) }
}
