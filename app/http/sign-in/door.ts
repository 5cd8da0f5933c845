import type { Context } from 'hono'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { acceptProvenInvitations } from '../../usecases/people/from-outside.ts'
import { checkLock, countFailure, forgetFailures } from '../../usecases/people/lock-out.ts'
import { personOfPasskey } from '../../usecases/people/passkeys.ts'
import type { People } from '../../usecases/people/ports.ts'
import type { Env } from '../api.ts'
import { problemResponse } from '../problem.ts'
import { passkeyProof } from './passkey-proof.ts'
import type { LibraryFault } from './refusal-of.ts'
import { refusalOf } from './refusal-of.ts'
import type { SignIn } from './sign-in.ts'

/** The only addresses of the library that can be reached. */
const OPEN: readonly RegExp[] = [
  /^GET \/api\/auth\/(get-session|list-sessions)$/,
  /^POST \/api\/auth\/(sign-in\/email|sign-in\/social|sign-in\/passkey|sign-out)$/,
  /^(GET|POST) \/api\/auth\/(oauth2\/)?callback\/oidc$/,
  /^POST \/api\/auth\/(revoke-session|revoke-sessions|revoke-other-sessions)$/,
  /^POST \/api\/auth\/(request-password-reset|reset-password|change-password|update-user)$/,
  /^POST \/api\/auth\/two-factor\/(enable|disable|get-totp-uri|verify-totp|verify-backup-code|generate-backup-codes)$/,
]

async function bodyOf(request: Request): Promise<Record<string, unknown>> {
  try {
    const body: unknown = await request.clone().json()
    return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

/** The library's answer; its refusals as our problems. */
async function translated(c: Context<Env>, answer: Response): Promise<Response> {
  if (answer.status < 400 || !answer.headers.get('content-type')?.includes('json')) return answer
  const fault = (await answer
    .clone()
    .json()
    .catch(() => ({}))) as LibraryFault
  if (answer.status >= 500) throw new Error(`sign-in: ${fault.code ?? ''} ${fault.message ?? answer.status}`)
  return problemResponse(c, refusalOf(answer.status, fault))
}

/** Whom the outside sign-in just let in gets the roles that wait for the address it proved. */
async function fromOutside(answer: Response, signIn: SignIn, people: People): Promise<Response> {
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  const person = await signIn.personOf(new Headers({ cookie }))
  if (person !== undefined) await acceptProvenInvitations(people, person)
  return answer
}

/** Passes a request on to the sign-in library: only open addresses, and never for a locked one. */
export async function signInDoor(c: Context<Env>, signIn: SignIn, people: People): Promise<Response> {
  const { method, path } = c.req
  if (!OPEN.some((address) => address.test(`${method} ${path}`))) throw new Refusal('http.not-found', { path })
  if (path === '/api/auth/sign-in/social' && signIn.outside) {
    const reason = await signIn.outside.fault()
    if (reason !== null) throw new Refusal('auth.oidc-unavailable', { name: signIn.outside.name, reason })
  }
  if (path === '/api/auth/sign-in/passkey') {
    const { answer } = await bodyOf(c.req.raw)
    const given = typeof answer === 'object' && answer !== null ? (answer as Record<string, unknown>) : {}
    return signIn.enter(await personOfPasskey(people, passkeyProof, given, c.req.header('origin')), c.req.raw.headers)
  }
  if (path.endsWith('/callback/oidc')) return fromOutside(await signIn.handle(c.req.raw), signIn, people)
  if (path !== '/api/auth/sign-in/email') return translated(c, await signIn.handle(c.req.raw))
  const { email } = await bodyOf(c.req.raw)
  const address = typeof email === 'string' ? email.slice(0, 254) : ''
  await checkLock(people, address)
  const answer = await signIn.handle(c.req.raw)
  if (answer.status === 401) await countFailure(people, address)
  else if (answer.ok) await forgetFailures(people, address)
  return translated(c, answer)
}
