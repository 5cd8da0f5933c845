import { useCallback, useEffect, useRef, useState } from 'react'
import { prolongSession, sessionLeft } from '../../../api/auth.ts'
import { onSignedOut } from '../../../api/signed-out.ts'

/** The reader is warned so long before (web accessibility: time to react) [ms]. */
const WARNED_BEFORE = 120_000
/** Work prolongs the sign-in, at most so often [ms]. */
const PROLONGED_EVERY = 600_000
/** The longest wait a timer of the browser takes. */
const LONGEST_TIMER = 2 ** 31 - 1

/** Signed in; soon not, and when; or not any more. */
export type SessionState =
  | { readonly state: 'in' }
  | { readonly state: 'ending'; readonly at: number }
  /** `seen`: when it was noticed last, so that a page closed over it asks again. */
  | { readonly state: 'ended'; readonly seen: number }

/** Watches how long the sign-in lasts: work prolongs it, idleness is warned in time, its end is noticed. */
export function useSessionEnd(): {
  readonly session: SessionState
  /** Asks anew: after signing in again, here or in another window. */
  readonly look: () => Promise<void>
  readonly prolong: () => Promise<void>
} {
  const [session, setSession] = useState<SessionState>({ state: 'in' })
  const timer = useRef<number>(undefined)
  const prolongedAt = useRef(Date.now())

  const heed = useCallback((left: number | null, look: () => Promise<void>) => {
    window.clearTimeout(timer.current)
    if (left === null || left <= 0) return setSession({ state: 'ended', seen: Date.now() })
    const isNear = left <= WARNED_BEFORE
    setSession(isNear ? { state: 'ending', at: Date.now() + left } : { state: 'in' })
    timer.current = window.setTimeout(look, Math.min(LONGEST_TIMER, isNear ? left + 500 : left - WARNED_BEFORE))
  }, [])
  // Without an answer nothing is known: the next request or the next look tells.
  const look = useCallback(async () => {
    await sessionLeft().then(
      (left) => heed(left, look),
      () => undefined,
    )
  }, [heed])
  const prolong = useCallback(async () => {
    prolongedAt.current = Date.now()
    await prolongSession().then(
      (left) => heed(left, look),
      () => undefined,
    )
  }, [heed, look])

  useEffect(() => {
    void look()
    const stop = onSignedOut(() => setSession({ state: 'ended', seen: Date.now() }))
    const worked = () => {
      if (Date.now() - prolongedAt.current > PROLONGED_EVERY) void prolong()
    }
    // A lid that was closed, or a sign-in in another window.
    const back = () => {
      if (document.visibilityState === 'visible') void look()
    }
    window.addEventListener('keydown', worked)
    window.addEventListener('pointerdown', worked)
    document.addEventListener('visibilitychange', back)
    return () => {
      window.clearTimeout(timer.current)
      stop()
      window.removeEventListener('keydown', worked)
      window.removeEventListener('pointerdown', worked)
      document.removeEventListener('visibilitychange', back)
    }
  }, [look, prolong])
  return { session, look, prolong }
}
