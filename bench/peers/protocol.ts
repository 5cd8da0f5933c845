import { createInterface } from 'node:readline'
import type { Check } from '../workload.ts'

/** One full job: how long, and what came out. */
export interface Round {
  readonly ms: number
  readonly check: Check
  /** Peak resident memory of the process so far [MB]. */
  readonly peakMb: number
}

/** What an engine says once its data is ready. */
export interface Ready {
  readonly ready: string
}

export function peakMb(): number {
  return process.resourceUsage().maxRSS / 1024
}

/**
 * An engine of the bench in a process of its own: loads, says that it is ready, then does one job per line `go`.
 *
 * @param name  the engine and its version
 * @param job   one full job
 */
export async function serve(name: string, job: () => Promise<{ ms: number; check: Check }>): Promise<void> {
  const say = (line: Ready | Round) => process.stdout.write(`${JSON.stringify(line)}\n`)
  say({ ready: name })
  for await (const line of createInterface({ input: process.stdin })) {
    if (line !== 'go') break
    const { ms, check } = await job()
    say({ ms, check, peakMb: peakMb() })
  }
}
