import { setTimeout } from 'node:timers/promises'
import type { Browser } from 'playwright-core'
import type { World } from '../world.test-support.ts'
import { openCold, play } from './measure.ts'
import type { Stage } from './stage.ts'

/** Frames as fast as they come: a machine without a screen would else wait for one. */
export const UNPACED = ['--no-sandbox', '--disable-frame-rate-limit', '--disable-gpu-vsync']

/** A pair measured in turns: ours, and what it is held against. */
export interface Pair {
  readonly name: string
  readonly peer: string
  /** Ours over theirs may be so much at most, on a quiet machine (budgets of the web). */
  readonly budget: number
  readonly ours: readonly number[]
  readonly theirs: readonly number[]
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN

/** Ours over theirs: the median of the rounds, each round against its own neighbour. */
export function ratioOf({ ours, theirs }: Pick<Pair, 'ours' | 'theirs'>): number {
  return median(ours.map((own, round) => own / (theirs[round] ?? Number.NaN)))
}

const high = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? Number.NaN

const PAGES = ['control', 'kit', 'shell', 'form'] as const
type Page = (typeof PAGES)[number]

const PAGE_NAMES: Readonly<Record<Page, string>> = {
  control: 'control: React and one table',
  kit: 'the kit alone: a frame and one table',
  shell: 'shell, signed in',
  form: 'a whole form',
}

/**
 * Shell and a whole form of the real app beside the control page and the kit without router, sign-in and data, opened
 * cold in turns. What each takes of the main thread: docs/decisions/0016.
 */
export async function pagesBesideControl(world: World, stage: Stage, rounds: number): Promise<Pair[]> {
  const page = await world.open({ who: 'office' })
  const context = page.context()
  const cluster = `${world.url}/klaster/${world.clusterId}`
  const addresses: Readonly<Record<Page, readonly [url: string, usable: string]>> = {
    control: [`${stage.url}/control.html`, 'h1'],
    kit: [`${stage.url}/kit.html`, 'h1'],
    shell: [`${cluster}/konto`, 'main h1'],
    form: [`${cluster}/czlonkowie/nowy`, 'form button[type="submit"]'],
  }
  const opened = { control: [], kit: [], shell: [], form: [] } as Record<Page, Awaited<ReturnType<typeof openCold>>[]>
  for (let round = 0; round < rounds; round += 1)
    for (const which of PAGES) {
      // The process of a closed page ends a moment later, and would weigh on the next one.
      await setTimeout(300)
      opened[which].push(await openCold(context, ...addresses[which]))
    }
  await context.close()
  const pair = (own: Page, what: 'firstPaint' | 'mainThread', budget: number, peer: Page): Pair => ({
    name: `${PAGE_NAMES[own]}: ${what === 'firstPaint' ? 'first contentful paint' : 'main thread until usable'}`,
    peer: PAGE_NAMES[peer],
    budget,
    ours: opened[own].map((one) => one[what]),
    theirs: opened[peer].map((one) => one[what]),
  })
  return [
    pair('shell', 'firstPaint', 2.2, 'control'),
    pair('form', 'firstPaint', 3, 'control'),
    pair('shell', 'mainThread', 1.8, 'control'),
    pair('form', 'mainThread', 2.5, 'control'),
    // What the kit takes of it, and what is ours beside the kit: lines of our own, to see where it goes.
    pair('kit', 'mainThread', 1.8, 'control'),
    pair('shell', 'mainThread', 2.3, 'kit'),
    pair('form', 'mainThread', 2.3, 'kit'),
  ]
}

type Played = Awaited<ReturnType<typeof play>>

/** Every part so many times, in turns, each on a page of its own. */
async function inTurns<Part extends string>(
  browser: Browser,
  stage: Stage,
  rounds: number,
  steps: Readonly<Record<Part, number>>,
): Promise<(part: Part, value: (one: Played) => number) => number[]> {
  const plays = new Map<string, Played[]>()
  for (let round = 0; round < rounds; round += 1)
    for (const [part, count] of Object.entries<number>(steps))
      plays.set(part, [...(plays.get(part) ?? []), await play(browser, stage, part, count)])
  return (part, value) => (plays.get(part) ?? []).map(value)
}

/** Long charts and the map of a year, in turns with the library alone. */
export async function chartsBesideBare(browser: Browser, stage: Stage, rounds: number): Promise<Pair[]> {
  const of = await inTurns(browser, stage, rounds, { 'chart, ours': 15, 'chart, bare': 15, 'map, ours': 0 })
  const peer = 'uPlot alone, the same lines'
  const first = of('chart, bare', (one) => one.first)
  return [
    {
      name: '35,040 × 3: first painting',
      peer,
      budget: 1.2,
      ours: of('chart, ours', (one) => one.first),
      theirs: first,
    },
    {
      name: '35,040 × 3: median step',
      peer,
      budget: 1.2,
      ours: of('chart, ours', (one) => median(one.steps)),
      theirs: of('chart, bare', (one) => median(one.steps)),
    },
    { name: 'map of a year, 365 × 96', peer, budget: 1, ours: of('map, ours', (one) => one.first), theirs: first },
  ]
}

/** Long tables and a large paste, in turns with row virtualisation alone. */
export async function tablesBesideBare(browser: Browser, stage: Stage, rounds: number): Promise<Pair[]> {
  const of = await inTurns(browser, stage, rounds, { 'table, ours': 45, 'table, bare': 45, 'sheet, ours': 1 })
  const peer = 'row virtualisation alone'
  const first = of('table, bare', (one) => one.first)
  return [
    {
      name: '20,000 rows: first painting',
      peer,
      budget: 1.2,
      ours: of('table, ours', (one) => one.first),
      theirs: first,
    },
    {
      name: '20,000 rows: scroll step, p95',
      peer,
      budget: 1.2,
      ours: of('table, ours', (one) => high(one.steps)),
      theirs: of('table, bare', (one) => high(one.steps)),
    },
    {
      name: 'paste of 1,000 × 10 cells, each checked',
      peer: `first painting of ${peer}`,
      budget: 5,
      ours: of('sheet, ours', ({ steps: [paste = Number.NaN] }) => paste),
      theirs: first,
    },
  ]
}
