import '../ui/kit-styles.ts'
import '../ui/app.css'
import { bareChart, bareTable } from './bare.tsx'
import { ourChart, ourMap, ourSheet, ourTable } from './ours.tsx'
import type { Mounted, Part } from './part.ts'

const QUARTERS = 35_040
const START = 1_735_686_000

const times = Float64Array.from({ length: QUARTERS }, (_, at) => START + at * 900)
const wave = (phase: number) =>
  Float64Array.from({ length: QUARTERS }, (_, at) => 50 + 40 * Math.sin(at / 15.3 + phase) * Math.cos(at / 2800))
const long = { times, series: [wave(0), wave(1), wave(2)] }
const rowsOf = (rows: number, columns: number) =>
  Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => String(row * 13 + column)))

const PARTS: Readonly<Record<string, () => Part>> = {
  'chart, ours': () => ourChart(long),
  'chart, bare': () => bareChart(long),
  'map, ours': () => ourMap(wave(0)),
  'table, ours': () => ourTable(rowsOf(20_000, 12)),
  'table, bare': () => bareTable(rowsOf(20_000, 12)),
  'sheet, ours': () => ourSheet(rowsOf(1000, 10)),
}

/** After the next frame is painted. */
const painted = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)))

let shown: Mounted | undefined

/** Shows a part. @returns milliseconds from the call to the end of the frame that shows it */
async function mount(name: string): Promise<number> {
  const part = PARTS[name]?.()
  const host = document.getElementById('root')
  if (!part || !host) throw new Error(`no part is called ${name}`)
  part.prepare?.(host)
  await painted()
  const began = performance.now()
  shown = part.mount(host)
  do await painted()
  while (!shown.isThere())
  return performance.now() - began
}

/** One step of the part shown. @returns milliseconds to the end of the frame that shows it */
async function step(from: number, to: number): Promise<number> {
  const began = performance.now()
  shown?.step(from, to)
  await painted()
  return performance.now() - began
}

Object.assign(globalThis, { stage: { mount, step, start: START, end: START + QUARTERS * 900 } })
