import type { ChildProcessByStdio } from 'node:child_process'
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import type { Ready, Round } from './peers/protocol.ts'

/** An engine that runs in a process of its own and has its data ready. */
export interface Engine {
  readonly name: string
  /** One full job. */
  readonly go: () => Promise<Round>
  readonly end: () => void
}

/** Starts a peer and waits until its data is ready. Rejects with what it printed when it dies. */
export async function startEngine(command: string, args: readonly string[]): Promise<Engine> {
  const child: ChildProcessByStdio<Writable, Readable, Readable> = spawn(command, args, {
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  let complaint = ''
  child.stderr.on('data', (chunk: Buffer) => {
    complaint = (complaint + chunk.toString()).slice(-2000)
  })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const failed = new Promise<never>((_, reject) => {
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      if (code !== 0) reject(new Error(`${args.join(' ')} ended with ${code ?? signal}: ${complaint.trim()}`))
    })
  })
  // Ending is no failure once nobody waits any more.
  failed.catch(() => undefined)
  const next = async <Line>(): Promise<Line> => {
    const { value, done } = await Promise.race([lines.next(), failed])
    if (done) return failed
    return JSON.parse(value) as Line
  }
  const { ready } = await next<Ready>()
  return {
    name: ready,
    go: () => {
      child.stdin.write('go\n')
      return next<Round>()
    },
    end: () => child.stdin.end(),
  }
}
