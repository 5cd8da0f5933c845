/** Something done again and again in this process. */
export interface Repeated {
  /** Ends it after the round under way. */
  readonly stop: () => Promise<void>
}

/** Does `work` now and then again after each pause; a round that throws is logged, and the next one comes. */
export function every(pauseMs: number, work: () => Promise<unknown>, log: (line: string) => void): Repeated {
  let ended = false
  let timer: NodeJS.Timeout | undefined
  let round: Promise<void> = Promise.resolve()
  const go = () => {
    round = work()
      .then(() => undefined)
      .catch((error: unknown) => log(error instanceof Error ? (error.stack ?? error.message) : String(error)))
      .finally(() => {
        if (!ended) timer = setTimeout(go, pauseMs)
      })
  }
  go()
  return {
    async stop() {
      ended = true
      clearTimeout(timer)
      await round
    },
  }
}
