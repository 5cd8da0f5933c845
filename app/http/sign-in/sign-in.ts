import { betterAuth } from 'better-auth'
import { APIError, createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import { genericOAuth, twoFactor } from 'better-auth/plugins'
import { Kysely } from 'kysely'
import { z } from 'zod'
import { dialectOn } from '../../database/kysely-dialect.ts'
import type { Database } from '../../database/session.ts'
import { passwordLetter } from '../../usecases/people/letters.ts'
import { SHORTEST_PASSWORD } from '../../usecases/people/password.ts'
import type { Accounts } from '../../usecases/people/ports.ts'
import type { SendMail } from '../mail/mail.ts'
import { faultLine } from './fault-line.ts'
import type { Oidc } from './oidc.ts'

export const COOKIE_PREFIX = 'openklaster'
const SESSION_S = 12 * 3600

export interface SignInOptions {
  readonly database: Database
  /** Signs cookies; kept for the life of the installation. */
  readonly secret: string
  readonly publicUrl: string
  readonly send: SendMail
  readonly oidc: Oidc | null
  /** Who chose a new password by the letter is let in at once. */
  readonly passwordChosen: (email: string) => Promise<void>
  /** May an address proved by the outside sign-in have an account here? */
  readonly mayEnter: (email: string) => Promise<boolean>
  /** Asks the outside sign-in whether it works. @returns what is wrong, or null */
  readonly outsideFault: () => Promise<string | null>
  readonly log: (line: string) => void
}

/** Signing in: what the library does, behind a narrow door. */
export interface SignIn {
  readonly handle: (request: Request) => Promise<Response>
  /** The person of a session cookie, if it is valid. */
  readonly personOf: (headers: Headers) => Promise<string | undefined>
  /** Begins a session of a person who proved who it is in a way of ours. */
  readonly enter: (userId: string, headers: Headers) => Promise<Response>
  readonly accounts: Accounts
  /** The sign-in of a town or firm, when one is set up. */
  readonly outside: { readonly name: string; readonly fault: () => Promise<string | null> } | null
}

function library({ database, secret, publicUrl, send, oidc, passwordChosen, mayEnter, log }: SignInOptions) {
  /** Invited addresses the outside sign-in has just told. */
  const expected = new Set<string>()
  return betterAuth({
    appName: 'OpenKlaster',
    baseURL: publicUrl,
    basePath: '/api/auth',
    secret,
    database: { db: new Kysely({ dialect: dialectOn(database) }), type: 'postgres', transaction: true },
    // A page of this very server is trusted, by whatever name it was reached.
    trustedOrigins: (request) => [publicUrl, ...(request ? [new URL(request.url).origin] : [])],
    user: { modelName: 'auth_user' },
    session: { modelName: 'auth_session', expiresIn: SESSION_S, updateAge: 600 },
    account: { modelName: 'auth_account', accountLinking: { enabled: true } },
    verification: { modelName: 'auth_verification' },
    databaseHooks: {
      user: { create: { before: async (user, context) => (context ? refuseStranger(user, expected) : undefined) } },
    },
    // The page that says in words why the outside sign-in let nobody in.
    onAPIError: { errorURL: `${publicUrl}/logowanie` },
    emailAndPassword: {
      enabled: true,
      // Accounts come from invitations only.
      disableSignUp: true,
      minPasswordLength: SHORTEST_PASSWORD,
      maxPasswordLength: 256,
      revokeSessionsOnPasswordReset: true,
      onPasswordReset: ({ user }) => passwordChosen(user.email),
      sendResetPassword: async ({ user, token }) => {
        await send(passwordLetter(user.email, `${publicUrl}/nowe-haslo?token=${encodeURIComponent(token)}`, 'pl'))
      },
    },
    plugins: [
      ownProof,
      twoFactor({ issuer: 'OpenKlaster', twoFactorTable: 'auth_two_factor' }),
      ...(oidc
        ? [
            genericOAuth({
              config: [
                {
                  providerId: 'oidc',
                  discoveryUrl: oidc.discoveryUrl,
                  clientId: oidc.clientId,
                  clientSecret: oidc.clientSecret,
                  scopes: ['openid', 'email', 'profile'],
                  pkce: true,
                  // Asked here, for the library makes the account within a transaction, where we cannot ask.
                  mapProfileToUser: async ({ email }) => {
                    if (typeof email === 'string' && (await mayEnter(email))) expected.add(email.toLowerCase())
                    return oidc.trustsEmail ? { emailVerified: true } : {}
                  },
                },
              ],
            }),
          ]
        : []),
    ],
    // Our own limits and lock-out stand in front.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    advanced: {
      cookiePrefix: COOKIE_PREFIX,
      useSecureCookies: publicUrl.startsWith('https:'),
      defaultCookieAttributes: { sameSite: 'lax', httpOnly: true },
      // The schema is ours and tested; the library would read the catalogue at every start.
      database: { validateSchema: false },
    },
    logger: { level: 'error', log: (level, message, ...more) => log(faultLine(level, message, more, oidc)) },
  })
}

/** A way in for what we prove ourselves; the door lets no request from outside through to it. */
const ownProof = {
  id: 'own-proof',
  endpoints: {
    enterProven: createAuthEndpoint(
      '/enter-proven',
      { method: 'POST', body: z.object({ userId: z.string() }), metadata: { SERVER_ONLY: true } },
      async (ctx) => {
        const user = await ctx.context.internalAdapter.findUserById(ctx.body.userId)
        if (!user) throw new APIError('UNAUTHORIZED')
        await setSessionCookie(ctx, { session: await ctx.context.internalAdapter.createSession(user.id), user })
        return ctx.json({})
      },
    ),
  },
} as const

/** Accounts come from invitations: whom the outside sign-in knows and nobody invited gets none. */
function refuseStranger(
  { email, emailVerified }: { readonly email: string; readonly emailVerified?: boolean },
  expected: Set<string>,
): void {
  if (!emailVerified) throw new APIError('FORBIDDEN', { code: 'email_not_verified', message: email })
  if (!expected.delete(email.toLowerCase())) throw new APIError('FORBIDDEN', { code: 'not_invited', message: email })
}

/** Opens the sign-in on the same database as everything else. */
export function openSignIn(options: SignInOptions): SignIn {
  const auth = library(options)
  return {
    handle: (request) => auth.handler(request),
    outside: options.oidc && { name: options.oidc.name, fault: options.outsideFault },
    enter: (userId, headers) => auth.api.enterProven({ body: { userId }, headers, asResponse: true }),
    async personOf(headers) {
      if (!headers.get('cookie')?.includes(`${COOKIE_PREFIX}.session_token`)) return undefined
      // Prolonged only where the browser asks for it: its cookie must be renewed by the same answer.
      return (await auth.api.getSession({ headers, query: { disableRefresh: true } }))?.user.id
    },
    accounts: {
      async create({ name, email, password }) {
        const { internalAdapter, password: passwords } = await auth.$context
        const user = await internalAdapter.createUser({ name, email, emailVerified: true }, {
          method: 'invitation',
        } as never)
        await internalAdapter.linkAccount({
          userId: user.id,
          accountId: user.id,
          providerId: 'credential',
          password: await passwords.hash(password),
        })
        return user.id
      },
      async restore(userId, { name, password }) {
        const { internalAdapter, password: passwords } = await auth.$context
        await internalAdapter.updateUser(userId, { name })
        await internalAdapter.updatePassword(userId, await passwords.hash(password))
      },
    },
  }
}
