import { cpus, loadavg, release, totalmem, type } from 'node:os'
import type { BenchResult } from './result.ts'
import { median } from './result.ts'

/** The machine a figure came from: without it a time says nothing. */
export function machine(): string {
  const [cpu] = cpus()
  const memory = (totalmem() / 2 ** 30).toFixed(0)
  return `${cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'}, ${memory} GB, ${type()} ${release()}, Node ${process.versions.node}`
}

/** How busy the machine is with other work [processes waiting for a processor, last minute]. */
export function load(): string {
  return (loadavg()[0] ?? Number.NaN).toFixed(1)
}

const milliseconds = (ms: number) => (ms < 100 ? ms.toFixed(1) : ms.toFixed(0))
const range = (values: readonly number[]) =>
  `${milliseconds(median(values))} (${milliseconds(Math.min(...values))}–${milliseconds(Math.max(...values))})`
const megabytes = (mb: number | null) => (mb === null ? '–' : mb.toFixed(0))

/** A Markdown table of comparisons: medians, the range of the rounds, the ratios, peak memory. */
export function table(results: readonly BenchResult[]): string {
  const rows = results.map(({ name, ours, peer, theirs, ratio, memory }) => [
    name,
    peer,
    range(ours),
    range(theirs),
    `**${ratio.toFixed(1)}×**`,
    `${(Math.min(...theirs) / Math.min(...ours)).toFixed(1)}×`,
    megabytes(memory.ours),
    megabytes(memory.theirs),
  ])
  return [
    '| what | peer | ours, ms | theirs, ms | theirs ÷ ours | fastest ÷ fastest | ours, MB | theirs, MB |',
    '| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows.map((row) => `| ${row.join(' | ')} |`),
    '',
  ].join('\n')
}

/** The whole report, as `bench/results.md` keeps it. */
export function report(parts: {
  readonly day: string
  readonly loads: readonly string[]
  readonly results: readonly BenchResult[]
  readonly leftOut: readonly string[]
}): string {
  const { day, loads, results, leftOut } = parts
  return [
    '# Comparisons with peers',
    '',
    'Written by `npm run bench`; never edited by hand. Trust the ratios, which come from interleaved rounds of one run, not single',
    'milliseconds: times are medians, with the fastest and slowest round in brackets. Where the machine is busy with other work',
    '(load above 1), peers that use both processors lose more than ours, which uses one; the ratio of the fastest rounds leaves',
    'most of that out. Peak memory is that of the whole process, loading included; the engines load by their own means, so',
    'compare it with care.',
    '',
    `Machine: ${machine()}. Day: ${day}. Load of the machine before and between the sizes: ${loads.join(', ')}.`,
    '',
    table(results),
    'Year balance: per quarter-hour of a year consumption, generation, what meets, deficit and surplus; the sum of every month for',
    'every point; self-use allocated to every consumer and month, for ours to the whole watt-hour. All engines gave the same sums',
    'to the watt-hour and the same allocation to ten digits, or the run would have failed. Data lies ready in memory, for DuckDB in',
    'its own table file in the page cache, for “from files” in files in the page cache.',
    ...(leftOut.length === 0 ? [] : ['', 'Left out:', '', ...leftOut.map((line) => `- ${line}`)]),
    '',
  ].join('\n')
}
