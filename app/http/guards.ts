import type { MiddlewareHandler } from 'hono'
import { Refusal } from '../../domain/problems/refusal.ts'
import type { Env } from './api.ts'

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses changes that a foreign page makes in the name of a person whose cookie the browser adds by itself. Programs
 * with a token send no cookie and pass.
 */
export const sameOrigin: MiddlewareHandler<Env> = async (c, next) => {
  const site = c.req.header('sec-fetch-site')
  const origin = c.req.header('origin')
  const bearer = c.req.header('authorization')?.startsWith('Bearer ') === true
  if (!SAFE.has(c.req.method) && !bearer) {
    const foreign =
      site !== undefined
        ? site !== 'same-origin' && site !== 'none'
        : origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== c.req.header('host'))
    if (foreign) throw new Refusal('http.foreign-origin', { origin: origin ?? site ?? '' })
  }
  await next()
}

const POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'"

/** Addresses that other sites may show in a frame: the widget of the public balance, nothing else. */
const FRAMED = /^(\/en)?\/k\/[^/]+\/widget$/

/** Headers that keep a browser from doing what we never ask of it. Scripts come from files of this server only. */
export const secureHeaders: MiddlewareHandler<Env> = async (c, next) => {
  await next()
  const { headers } = c.res
  const framed = FRAMED.test(c.req.path)
  headers.set('content-security-policy', `${POLICY}; frame-ancestors ${framed ? '*' : "'none'"}`)
  if (!framed) headers.set('x-frame-options', 'DENY')
  headers.set('x-content-type-options', 'nosniff')
  headers.set('referrer-policy', 'same-origin')
  headers.set('cross-origin-opener-policy', 'same-origin')
  headers.set('permissions-policy', 'camera=(), microphone=(), geolocation=(), payment=()')
  if (c.req.path.startsWith('/api/') && !headers.has('cache-control')) headers.set('cache-control', 'no-store')
}

/** A bucket: so many requests at once, refilled steadily. */
interface Bucket {
  tokens: number
  at: number
}

export interface RateLimit {
  /** Requests that may come at once. */
  readonly burst: number
  /** Requests a minute in the long run. */
  readonly perMinute: number
}

/** Limits by class of caller. */
export interface RateLimits {
  readonly person: RateLimit
  readonly visitor: RateLimit
  /** Attempts to sign in, accept an invitation or set up, by address. */
  readonly signIn: RateLimit
}

export const RATE_LIMITS: RateLimits = {
  person: { burst: 600, perMinute: 3000 },
  visitor: { burst: 120, perMinute: 300 },
  signIn: { burst: 20, perMinute: 20 },
}

const MOST_BUCKETS = 50_000

/**
 * Counts requests in memory, by person or address.
 *
 * @param now  milliseconds of a clock that never goes back
 * @returns    seconds to wait, or 0 when the request may pass
 */
export function newLimiter(now: () => number = () => performance.now()): (key: string, limit: RateLimit) => number {
  const buckets = new Map<string, Bucket>()
  return (key, { burst, perMinute }) => {
    const at = now()
    const known = buckets.get(key)
    const perMs = perMinute / 60_000
    const tokens = known ? Math.min(burst, known.tokens + (at - known.at) * perMs) : burst
    // The oldest caller is forgotten first: a flood of addresses must not fill the memory.
    buckets.delete(key)
    const oldest = buckets.size >= MOST_BUCKETS ? buckets.keys().next() : undefined
    if (oldest && !oldest.done) buckets.delete(oldest.value)
    const passes = tokens >= 1
    buckets.set(key, { tokens: passes ? tokens - 1 : tokens, at })
    return passes ? 0 : Math.max(1, Math.ceil((1 - tokens) / perMs / 1000))
  }
}

/** Refuses who sends too much. @refuses http.too-many */
export function rateLimited(limits: RateLimits): MiddlewareHandler<Env> {
  const wait = newLimiter()
  return async (c, next) => {
    const actor = c.get('actor')
    const signing = /^\/api\/(auth\/(sign-in|two-factor|reset-password|request-password-reset)|invitations|setup)/.test(
      c.req.path,
    )
    const [key, limit] =
      signing && !SAFE.has(c.req.method)
        ? [`sign-in ${c.get('address')}`, limits.signIn]
        : actor.kind === 'user'
          ? [`person ${actor.id}`, limits.person]
          : [`visitor ${c.get('address')}`, limits.visitor]
    const seconds = wait(key, limit)
    if (seconds > 0) throw new Refusal('http.too-many', { seconds })
    await next()
  }
}
