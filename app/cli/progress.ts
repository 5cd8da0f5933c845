import type { Io } from './io.ts'

const WIDTH = 24

/** Says how far a long piece of work is: a moving bar for a person, one line a step for a log. */
export interface Progress {
  readonly step: (share: number, text: string) => void
  readonly done: () => void
}

export function progressOn(io: Io): Progress {
  if (!io.isTerminal) {
    let last = ''
    return {
      step(share, text) {
        if (text === last) return
        last = text
        io.err(`${String(Math.round(share * 100)).padStart(3)}% ${text}\n`)
      },
      done: () => undefined,
    }
  }
  return {
    step(share, text) {
      const full = Math.round(share * WIDTH)
      io.err(`\r\u001b[K[${'█'.repeat(full)}${'·'.repeat(WIDTH - full)}] ${text}`)
    },
    done: () => io.err('\r\u001b[K'),
  }
}
