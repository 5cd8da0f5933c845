import { spawn } from 'node:child_process'
import { Agent, request } from 'node:http'
import { createInterface } from 'node:readline'
import { newMemberSchema } from '../app/usecases/office/member.ts'
import { quantile } from './office/load.ts'
import type { BenchResult } from './result.ts'
import { benchResult, median } from './result.ts'

const BYTES = 41_000
const LINES = 8
const ASKED = 4000
const ROUNDS = 5
const SERVER = new URL('./answers/serve.ts', import.meta.url).pathname

interface Served {
  readonly url: string
  readonly end: () => void
}

async function start(which: 'ours' | 'bare'): Promise<Served> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', SERVER, which], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  for await (const line of createInterface({ input: child.stdout }))
    return { ...(JSON.parse(line) as { url: string }), end: () => child.stdin.end() }
  throw new Error(`${SERVER} ended early`)
}

/** Members of a register, as many as fill the answer. */
function body(): string {
  const items = []
  for (let text = ''; text.length < BYTES; text = JSON.stringify({ items }))
    items.push({
      ...newMemberSchema.parse({
        memberId: `m${items.length}`,
        name: `Zakład Usług Komunalnych nr ${items.length} sp. z o.o.`,
        kind: 'municipal-company',
        nip: '5260250274',
        email: 'biuro@zaklad.example',
        memberships: [{ from: '2025-01-01', to: null, role: 'participant' }],
      }),
      version: 1,
    })
  return JSON.stringify({ items })
}

function ask(url: string, agent: Agent, text: string): Promise<number> {
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }
  const begun = performance.now()
  return new Promise((resolve, reject) => {
    const sent = request(`${url}/api/bench`, { agent, method: 'POST', headers }, (response) => {
      let bytes = 0
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length
      })
      response.on('end', () =>
        response.statusCode === 200 && bytes === headers['content-length']
          ? resolve(performance.now() - begun)
          : reject(new Error(`${response.statusCode} with ${bytes} bytes`)),
      )
      response.on('error', reject)
    })
    sent.on('error', reject)
    sent.end(text)
  })
}

/** @returns time of all [ms], and of each */
async function round({ url }: Served, text: string): Promise<{ ms: number; each: number[] }> {
  const each: number[] = []
  const begun = performance.now()
  await Promise.all(
    Array.from({ length: LINES }, async () => {
      const agent = new Agent({ keepAlive: true, maxSockets: 1 })
      for (let asked = 0; asked < ASKED / LINES; asked += 1) each.push(await ask(url, agent, text))
      agent.destroy()
    }),
  )
  return { ms: performance.now() - begun, each }
}

/** 41 kB of members in and out through the whole API, checked both ways, beside a bare server that only parses and prints. */
export async function run(): Promise<BenchResult[]> {
  const text = body()
  const [own, bare] = [await start('ours'), await start('bare')]
  try {
    const rounds = { ours: [] as number[], theirs: [] as number[], late: [] as number[] }
    for (let at = 0; at <= ROUNDS; at += 1) {
      const ours = await round(own, text)
      const theirs = await round(bare, text)
      // The first one warms up.
      if (at === 0) continue
      rounds.ours.push(ours.ms)
      rounds.theirs.push(theirs.ms)
      rounds.late.push(quantile(ours.each, 0.99))
    }
    const rate = (ms: readonly number[]) => ((ASKED / median(ms)) * 1000).toFixed(0)
    process.stdout.write(
      `  ${rate(rounds.ours)} answers a second, p99 ${median(rounds.late).toFixed(1)} ms; bare: ${rate(rounds.theirs)} a second\n`,
    )
    return [
      benchResult({
        name: `${ASKED} answers of ${Math.round(text.length / 1000)} kB, taken, checked both ways and given`,
        ours: rounds.ours,
        peer: 'bare node:http, parsed and printed, not checked',
        theirs: rounds.theirs,
        memory: { ours: null, theirs: null },
      }),
    ]
  } finally {
    own.end()
    bare.end()
  }
}
