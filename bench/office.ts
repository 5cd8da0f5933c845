import type { ChildProcessByStdio } from 'node:child_process'
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, openAsBlob, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import { startEngine } from './engine.ts'
import { codeOf, writeLongCsv } from './ingest/long-csv.ts'
import type { Answered } from './office/load.ts'
import { askAtOnce, quantile } from './office/load.ts'
import type { BenchResult } from './result.ts'
import { benchResult } from './result.ts'

const HERE = new URL('.', import.meta.url).pathname
const POINTS = Number(process.env.BENCH_OFFICE_POINTS ?? 1000)
const POINTS_PER_FILE = 100
/** One request carries 512 MiB. */
const FILES_AT_ONCE = 3
const USERS = 50
const ASKED_EACH = 20
const ROUNDS = 5

/** What the columns of the files are. */
const MAPPING = `columns: { point: ppe, direction: dir, time: ts, value: kwh }
directions: { withdrawal: [P], feed-in: [O] }
decimal: '.'
unit: kWh
minutes: 15
label: start
zone: utc
`

interface Child {
  readonly process: ChildProcessByStdio<Writable, Readable, null>
  readonly next: () => Promise<Record<string, unknown>>
}

async function start(script: string, ...args: string[]): Promise<Child & { first: Record<string, unknown> }> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(HERE, script), ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const next = async () => {
    const { value, done } = await lines.next()
    if (done) throw new Error(`${script} ended early`)
    return JSON.parse(value) as Record<string, unknown>
  }
  return { process: child, next, first: await next() }
}

interface Office {
  readonly url: string
  readonly cluster: string
  readonly tokens: readonly string[]
  readonly memory: () => Promise<{ readonly rssMb: number; readonly peakMb: number }>
  readonly end: () => void
}

async function openOffice(): Promise<Office> {
  const { process: child, next, first } = await start('office/serve.ts', String(POINTS), String(USERS))
  return {
    ...(first as unknown as Pick<Office, 'url' | 'cluster' | 'tokens'>),
    memory: async () => {
      child.stdin.write('memory\n')
      return (await next()) as { rssMb: number; peakMb: number }
    },
    end: () => child.stdin.end(),
  }
}

/** Sends files, waits until they are read and rehearsed, accepts: what the office does. */
async function importFiles(
  { url, cluster, tokens }: Office,
  files: readonly string[],
): Promise<{ readonly ms: number; readonly added: number }> {
  const headers = { authorization: `Bearer ${tokens[0]}` }
  const at = `${url}/api/clusters/${cluster}`
  const json = async (answer: Response) => {
    if (!answer.ok) throw new Error(`${answer.url}: ${answer.status} ${await answer.text()}`)
    return (await answer.json()) as Record<string, unknown>
  }
  const began = performance.now()
  const form = new FormData()
  for (const path of files) form.append('files', await openAsBlob(path), basename(path))
  const job = await json(await fetch(`${at}/imports`, { method: 'POST', body: form, headers }))
  for (;;) {
    const now = await json(await fetch(`${at}/jobs/${job.jobId}`, { headers }))
    if (now.state === 'done') {
      const { importId } = now.result as { importId: number }
      const saved = await json(await fetch(`${at}/imports/${importId}/acceptance`, { method: 'POST', headers }))
      const { added } = saved.totals as { added: number }
      return { ms: performance.now() - began, added }
    }
    if (now.state !== 'waiting' && now.state !== 'running') throw new Error(`the import ${JSON.stringify(now)}`)
    await wait(100)
  }
}

/** All files, as many at once as one request may carry. @returns milliseconds */
async function importYear(office: Office, files: readonly string[]): Promise<number> {
  let [ms, added] = [0, 0]
  for (let at = 0; at < files.length; at += FILES_AT_ONCE) {
    const some = files.slice(at, at + FILES_AT_ONCE)
    const done = await importFiles(office, [...some, ...some.map((path) => `${path}.mapping.yaml`)])
    ms += done.ms
    added += done.added
  }
  if (added !== POINTS * 35_040) throw new Error(`${added} values were taken over, not ${POINTS * 35_040}`)
  return ms
}

/** What a user of the office looks at: lists, a month, a year of a point, the board. */
function pathsOf(user: number): string[] {
  const code = codeOf((user * 37) % POINTS)
  const month = `2025-${String((user % 12) + 1).padStart(2, '0')}`
  const mix = [
    '/members?limit=50',
    '/points?limit=50',
    `/points/${code}`,
    `/energy/balance?from=${month}-01&to=${month}-15&step=day&point=${code}`,
    `/energy/balance?from=2025-01-01&to=2026-01-01&step=month`,
    '/settlements',
    `/quality?month=${month}`,
    `/energy/series?from=2025-01-01&to=2026-01-01&kind=withdrawal&point=${code}`,
    '/imports?limit=20',
    '/deadlines',
  ]
  return Array.from({ length: ASKED_EACH }, (_, i) => mix[(i + user) % mix.length] as string)
}

async function underLoad(office: Office): Promise<BenchResult[]> {
  const control = await start('office/control.ts')
  const at = `${office.url}/api/clusters/${office.cluster}`
  const lists = Array.from({ length: USERS }, (_, user) => pathsOf(user).map((path) => at + path))
  const times = { ours: [] as number[], theirs: [] as number[] }
  // The first round warms up: sums that many ask for are kept from then on, as they are for a real office.
  for (let round = 0; round <= ROUNDS; round += 1) {
    const ours = await askAtOnce(lists, office.tokens)
    const refused = ours.find(({ status }) => status !== 200)
    if (refused) throw new Error(`${refused.path}: ${refused.status}`)
    const same = sameBytes(lists, ours, String(control.first.url))
    const theirs = await askAtOnce(same, [])
    if (round === 0) continue
    times.ours.push(
      quantile(
        ours.map(({ ms }) => ms),
        0.95,
      ),
    )
    times.theirs.push(
      quantile(
        theirs.map(({ ms }) => ms),
        0.95,
      ),
    )
  }
  control.process.stdin.end()
  const { peakMb } = await office.memory()
  return [
    benchResult({
      name: `p95 of an answer, ${USERS} users at once without a pause, ${POINTS} points`,
      ...times,
      peer: 'bare node:http with the same bytes, ready',
      memory: { ours: peakMb, theirs: null },
    }),
  ]
}

/** The same lists for the control, each address asking for as many bytes as ours answered. */
function sameBytes(lists: readonly (readonly string[])[], ours: readonly Answered[], url: string): string[][] {
  const bytesOf = new Map(ours.map(({ path, bytes }) => [path, bytes]))
  return lists.map((list) => list.map((path) => `${url}/?bytes=${bytesOf.get(path) ?? 0}`))
}

/**
 * The office's server with a register of 1,000 points: memory when idle, a year of their quarter-hours brought in from
 * files through the API (sent, read, rehearsed, accepted, on the disk), then 50 users at once.
 */
export async function run(): Promise<BenchResult[]> {
  const folder = mkdtempSync(join(tmpdir(), 'openklaster-bench-files-'))
  const office = await openOffice()
  try {
    const idle = await office.memory()
    process.stdout.write(`  idle server: ${idle.rssMb.toFixed(0)} MB\n`)
    const files = Array.from({ length: POINTS / POINTS_PER_FILE }, (_, i) => join(folder, `odczyty-${i}.csv`))
    for (const [i, path] of files.entries()) {
      writeLongCsv(path, POINTS_PER_FILE, 'by point', i * POINTS_PER_FILE)
      writeFileSync(`${path}.mapping.yaml`, MAPPING)
    }
    const results: BenchResult[] = []
    const ours = await importYear(office, files)
    process.stdout.write(`  import of ${POINTS} points: ${(ours / 1000).toFixed(1)} s\n`)
    const { peakMb } = await office.memory()
    if (existsSync(join(HERE, '.peers/node_modules/@duckdb/node-api'))) {
      const duckdb = await startEngine(process.execPath, [join(HERE, 'office/duckdb-import.ts'), join(folder, '*.csv')])
      const theirs = await duckdb.go()
      duckdb.end()
      results.push(
        benchResult({
          name: `import of ${POINTS} points × a year, ${files.length} files, kept on the disk`,
          ours: [ours],
          peer: duckdb.name,
          theirs: [theirs.ms],
          memory: { ours: peakMb, theirs: theirs.peakMb },
        }),
      )
    }
    results.push(...(await underLoad(office)))
    return results
  } finally {
    office.end()
    rmSync(folder, { recursive: true, force: true })
  }
}
