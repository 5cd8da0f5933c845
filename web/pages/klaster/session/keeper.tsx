import { lazy, Suspense } from 'react'
import { useAfterPaint } from '../../../ui/after-paint.ts'
import { useSessionEnd } from './use-session-end.ts'

// Seldom needed, so no part of the first load.
const Ending = lazy(() => import('./ending.tsx').then(({ Ending: part }) => ({ default: part })))
const SignInAgain = lazy(() => import('./sign-in-again.tsx').then(({ SignInAgain: part }) => ({ default: part })))

/** Warns before the sign-in ends, and asks for the password above the page once it has: what was typed stays. */
export function SessionKeeper() {
  return useAfterPaint() ? <Watching /> : null
}

function Watching() {
  const { session, look, prolong } = useSessionEnd()
  if (session.state === 'in') return null
  return (
    <Suspense fallback={null}>
      {session.state === 'ending' ? (
        <Ending at={session.at} prolong={prolong} />
      ) : (
        <SignInAgain key={session.seen} signedIn={look} />
      )}
    </Suspense>
  )
}
