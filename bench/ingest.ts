import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { LongCsv, Order } from './ingest/long-csv.ts'
import { writeLongCsv } from './ingest/long-csv.ts'
import type { Ingested } from './ingest/serve.ts'
import type { BenchResult } from './result.ts'
import { benchResult } from './result.ts'

const POINTS = 100
const ROUNDS = 5
const HERE = new URL('.', import.meta.url).pathname

interface Side {
  readonly name: string
  readonly once: () => Promise<Ingested>
  readonly end: () => void
}

async function start(script: string, file: string): Promise<Side> {
  const child: ChildProcess = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', join(HERE, script), file],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  )
  if (!child.stdout || !child.stdin) throw new Error(`${script}: no pipes`)
  const { stdin } = child
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const next = async (): Promise<unknown> => {
    const { value, done } = await lines.next()
    if (done) throw new Error(`${script} ended early`)
    return JSON.parse(value)
  }
  const { ready } = (await next()) as { ready: string }
  const once = async () => {
    stdin.write('go\n')
    return (await next()) as Ingested
  }
  return { name: ready, once, end: () => stdin.end('end\n') }
}

/** Both must have read every row, to the watt-hour. */
function expectWhole(side: Side, got: Ingested, made: LongCsv): void {
  if (got.rows !== made.rows || got.sumWh !== made.sumWh)
    throw new Error(
      `${side.name} read ${got.rows} rows, ${got.sumWh} Wh; the file has ${made.rows} rows, ${made.sumWh} Wh`,
    )
}

async function compare(folder: string, order: Order): Promise<BenchResult> {
  const file = join(folder, `${order.replace(' ', '-')}.csv`)
  const made = writeLongCsv(file, POINTS, order)
  const ours = await start('ingest/ours.ts', file)
  const theirs = await start('ingest/duckdb.ts', file)
  const times = { ours: [] as number[], theirs: [] as number[] }
  const memory = { ours: 0, theirs: 0 }
  // The first round warms both up and is not counted.
  for (let round = 0; round <= ROUNDS; round += 1) {
    const [a, b] = [await ours.once(), await theirs.once()]
    expectWhole(ours, a, made)
    expectWhole(theirs, b, made)
    Object.assign(memory, { ours: a.peakMb, theirs: b.peakMb })
    if (round === 0) continue
    times.ours.push(a.ms)
    times.theirs.push(b.ms)
  }
  ours.end()
  theirs.end()
  rmSync(file)
  const name = `long CSV, ${(made.rows / 1e6).toFixed(1)} M rows, ${order}, every field checked`
  return benchResult({ name, ...times, peer: theirs.name, memory })
}

/**
 * Reads a year of quarter-hours of 100 points from a long CSV, against DuckDB's `read_csv` with given types. Empty where
 * the peer is not installed.
 */
export async function run(): Promise<BenchResult[]> {
  if (!existsSync(join(HERE, '.peers/node_modules/@duckdb/node-api'))) return []
  const folder = mkdtempSync(join(tmpdir(), 'openklaster-ingest-'))
  try {
    return [await compare(folder, 'by point'), await compare(folder, 'by time')]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
