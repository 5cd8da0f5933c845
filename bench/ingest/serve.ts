import { createInterface } from 'node:readline'

/** One reading of the file: how long, what came out, and the peak memory of the process so far [MB]. */
export interface Ingested {
  readonly ms: number
  readonly rows: number
  readonly sumWh: number
  readonly peakMb: number
}

/** A reader in a process of its own: says its name, then reads the file once per line `go`. */
export async function serveIngest(
  name: string,
  read: () => Promise<{ ms: number; rows: number; sumWh: number }>,
): Promise<void> {
  process.stdout.write(`${JSON.stringify({ ready: name })}\n`)
  for await (const line of createInterface({ input: process.stdin })) {
    if (line !== 'go') break
    const result = await read()
    process.stdout.write(`${JSON.stringify({ ...result, peakMb: process.resourceUsage().maxRSS / 1024 })}\n`)
  }
}
