// Comparisons with peers, run in one go, ratios out: npm run bench [-- --quick] [--points 100,1000] [--rounds 5] [--only balance]
import { existsSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { benchBalance } from './balance.ts'
import { clearData, preparePeers } from './prepare.ts'
import { load, machine, report, table } from './report.ts'
import type { BenchResult } from './result.ts'

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    points: { type: 'string' },
    rounds: { type: 'string' },
    only: { type: 'string' },
  },
})

/** Further comparisons, each a file that exports `run`; taken in when it is there. */
const FURTHER = ['ingest', 'answers', 'office', 'browser'] as const

const leftOut: string[] = []
const say = (line: string) => process.stdout.write(`${line}\n`)
const tell = (line: string) => {
  if (/left out/.test(line)) leftOut.push(line.trim())
  say(line)
}

const sizes = (options.points ?? (options.quick ? '100,1000' : '100,1000,5000')).split(',').map(Number)
const rounds = Number(options.rounds ?? (options.quick ? 3 : 7))
if (!(sizes.every((points) => Number.isInteger(points) && points >= 10) && Number.isInteger(rounds) && rounds > 0)) {
  say(
    'Usage: node bench/run.ts [--quick] [--points 100,1000,5000] [--rounds 7] [--only balance|ingest|answers|office|browser]',
  )
  process.exit(2)
}

say(`${machine()}; load ${load()}`)
const results: BenchResult[] = []
const loads = [load()]
// Sizes are the balance's: naming them asks for nothing else.
const only = options.only ?? (options.points === undefined ? undefined : 'balance')
const wants = (name: string) => only === undefined || only === name

if (wants('balance')) {
  const peers = preparePeers(tell)
  for (const points of sizes) {
    say(`Year balance of ${points} points × 35,040 quarter-hours, ${rounds} rounds`)
    results.push(...(await benchBalance({ points, rounds }, peers, tell)))
    loads.push(load())
  }
  clearData()
}
for (const name of FURTHER) {
  const file = new URL(`./${name}.ts`, import.meta.url)
  if (!wants(name) || !existsSync(file)) continue
  const { run } = (await import(file.href)) as { run: () => Promise<BenchResult[]> }
  say(`${name} …`)
  results.push(...(await run()))
  loads.push(load())
}

say(`\n${table(results)}`)
if (options.points === undefined && !options.quick) {
  const day = new Date().toISOString().slice(0, 10)
  if (only !== undefined) leftOut.push(`Everything but ${only} was left out of this run (--only ${only}).`)
  writeFileSync(new URL('./results.md', import.meta.url), report({ day, loads, results, leftOut }))
  say('Kept in bench/results.md.')
} else say('A part of the bench: bench/results.md stays as it is.')
