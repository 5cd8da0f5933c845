import { startTransition, useEffect, useState } from 'react'

/**
 * False at first; true once the browser has painted the page. What nobody needs at once waits for it: questions to the
 * server about what may happen later, and what stands further down a long page.
 */
export function useAfterPaint(): boolean {
  const [painted, setPainted] = useState(false)
  useEffect(() => {
    let timer: number | undefined
    // A frame's callback runs before it is painted, a task begun in it runs after.
    const frame = requestAnimationFrame(() => {
      timer = window.setTimeout(() => startTransition(() => setPainted(true)))
    })
    return () => {
      cancelAnimationFrame(frame)
      window.clearTimeout(timer)
    }
  }, [])
  return painted
}
