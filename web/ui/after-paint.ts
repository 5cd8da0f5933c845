import { startTransition, useEffect, useState } from 'react'

/** A page that never rests gets it all the same, so much later [ms]. */
const AT_LATEST_MS = 1000

/**
 * False at first; true once the browser has painted the page and has nothing else to do. What nobody needs at once
 * waits for it: questions to the server about what may happen later, and what stands further down a long page.
 */
export function useAfterPaint(): boolean {
  const [painted, setPainted] = useState(false)
  useEffect(() => {
    const tell = () => startTransition(() => setPainted(true))
    let timer: number | undefined
    let rest: number | undefined
    // A frame's callback runs before it is painted, a task begun in it runs after.
    const frame = requestAnimationFrame(() => {
      timer = window.setTimeout(() => {
        // Safari knows no rest.
        if ('requestIdleCallback' in window) rest = window.requestIdleCallback(tell, { timeout: AT_LATEST_MS })
        else tell()
      })
    })
    return () => {
      cancelAnimationFrame(frame)
      window.clearTimeout(timer)
      if (rest !== undefined) window.cancelIdleCallback(rest)
    }
  }, [])
  return painted
}
