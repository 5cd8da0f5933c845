/** What a command may touch of the process. */
export interface Io {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  readonly stdin: () => Promise<string>
  /** Whether a person watches: progress bars and colours only then. */
  readonly isTerminal: boolean
  /** Language of what is printed. */
  readonly language: 'pl' | 'en'
}

/** A command's door: arguments after its name in, exit code out. Refusals are thrown. */
export interface Command {
  readonly usage: string
  readonly pl: string
  readonly en: string
  readonly run: (args: readonly string[], io: Io) => Promise<number>
}
