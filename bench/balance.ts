import type { Engine } from './engine.ts'
import { startEngine } from './engine.ts'
import type { Round } from './peers/protocol.ts'
import type { Peers } from './prepare.ts'
import type { BenchResult } from './result.ts'
import { benchResult } from './result.ts'
import type { Check } from './workload.ts'

/** Points × 35,040 quarter-hours, and how often each engine does the whole job. */
export interface Size {
  readonly points: number
  readonly rounds: number
}

const here = (file: string) => new URL(file, import.meta.url).pathname

interface Contender {
  readonly label: string
  readonly command: string
  readonly args: readonly string[]
}

/** Who runs at a size. A long frame of 5,000 points does not fit sensibly in memory, so polars stops at 1,000. */
function contenders(points: number, peers: Peers): Contender[] {
  const node = (label: string, file: string, ...more: string[]) => ({
    label,
    command: process.execPath,
    args: [here(file), String(points), ...more],
  })
  const python = (label: string, file: string) =>
    peers.python === null ? [] : [{ label, command: peers.python, args: [here(file), String(points)] }]
  return [
    node('ours', 'peers/ours.ts', 'wasm-simd'),
    node('twin', 'peers/ours.ts', 'typescript'),
    node('files', 'stream.ts'),
    node('database', 'peers/database.ts'),
    ...python('numpy', 'peers/numpy_blocks.py'),
    ...python('pandas', 'peers/pandas_wide.py'),
    ...(peers.duckdb ? [node('duckdb', 'peers/duckdb.ts')] : []),
    ...(peers.polars && points <= 1000 ? [node('polars', 'peers/polars.ts')] : []),
  ]
}

/** What differs between two results; allocations in doubles may differ in the tenth digit, nothing else may. */
export function differences(ours: Check, theirs: Check): string[] {
  return (Object.keys(ours) as (keyof Check)[]).filter((key) => {
    const [a, b] = [ours[key], theirs[key]]
    return key === 'allocated' ? !(Math.abs(a - b) <= 1e-10 * Math.abs(a)) : a !== b
  })
}

interface Running {
  readonly label: string
  readonly engine: Engine
  readonly rounds: Round[]
}

/**
 * The year balance at one size: every engine in a process of its own with its data ready, then rounds in which each does
 * the whole job once, one after the other, so that a busy machine is busy for all.
 */
export async function benchBalance(size: Size, peers: Peers, say: (line: string) => void): Promise<BenchResult[]> {
  const { points, rounds } = size
  const running: Running[] = []
  for (const { label, command, args } of contenders(points, peers)) {
    say(`  loading ${label}, ${points} points …`)
    try {
      running.push({ label, engine: await startEngine(command, args), rounds: [] })
    } catch (problem) {
      say(`  ${label}, ${points} points, left out: ${problem instanceof Error ? problem.message : String(problem)}`)
    }
  }
  for (let round = 0; round <= rounds; round += 1)
    for (const contender of [...running]) {
      const { label, engine, rounds: done } = contender
      try {
        const found = await engine.go()
        // The first round warms up.
        if (round > 0) done.push(found)
        if (round > 0) say(`  round ${round} ${label}: ${found.ms.toFixed(1)} ms`)
      } catch (problem) {
        // A peer that dies, for want of memory say, takes nobody with it; our own engine must not die.
        if (label === 'ours') throw problem
        running.splice(running.indexOf(contender), 1)
        say(`  ${label}, ${points} points, left out: ${problem instanceof Error ? problem.message : String(problem)}`)
      }
    }
  for (const { engine } of running) engine.end()
  const ours = running.find(({ label }) => label === 'ours')
  const check = ours?.rounds[0]?.check
  if (!ours || !check) throw new Error('our own engine did not run')
  return running
    .filter(({ label }) => label !== 'ours')
    .map(({ engine, rounds: theirs }) => {
      for (const round of theirs) {
        const wrong = differences(check, round.check)
        if (wrong.length > 0) throw new Error(`${engine.name} differs from ours in ${wrong.join(', ')}`)
      }
      const peak = (of: readonly Round[]) => Math.max(...of.map(({ peakMb }) => peakMb))
      return benchResult({
        name: `year balance, ${points} points`,
        ours: ours.rounds.map(({ ms }) => ms),
        peer: engine.name,
        theirs: theirs.map(({ ms }) => ms),
        memory: { ours: peak(ours.rounds), theirs: peak(theirs) },
      })
    })
}
