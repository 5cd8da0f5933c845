import type { Browser, BrowserContext } from 'playwright-core'
import type { Stage } from './stage.ts'

/** A page that is not usable by then never will be. */
const PATIENCE_MS = 60_000

/** What a person waits for when a page is opened with nothing kept [ms]. */
export interface Opened {
  readonly firstPaint: number
  /** Processor time of the page's main thread until the page can be used; waiting for other programs is not its work. */
  readonly mainThread: number
}

/** Says once, without asking again and again, that what makes the page usable is there and painted. */
function tellWhenUsable(usable: string): void {
  const tell = (globalThis as unknown as { tellUsable: (firstPaint: string) => void }).tellUsable
  let firstPaint: number | undefined
  const watch = new MutationObserver(look)
  const paints = new PerformanceObserver((list) => {
    firstPaint ??= list.getEntriesByName('first-contentful-paint')[0]?.startTime
    look()
  })
  function look() {
    if (firstPaint === undefined || !document.querySelector(usable)) return
    watch.disconnect()
    paints.disconnect()
    // Once more after the next frame: only what is painted can be used.
    requestAnimationFrame(() => setTimeout(() => tell(String(firstPaint))))
  }
  watch.observe(document, { childList: true, subtree: true })
  paints.observe({ type: 'paint', buffered: true })
}

/** Opens an address in a fresh tab of the profile, without cache, and waits for what makes the page usable. */
export async function openCold(context: BrowserContext, url: string, usable: string): Promise<Opened> {
  const page = await context.newPage()
  try {
    const session = await context.newCDPSession(page)
    await session.send('Network.setCacheDisabled', { cacheDisabled: true })
    await session.send('Page.enable')
    await session.send('Runtime.enable')
    await session.send('Runtime.addBinding', { name: 'tellUsable' })
    await session.send('Page.addScriptToEvaluateOnNewDocument', {
      source: `(${tellWhenUsable.toString()})(${JSON.stringify(usable)})`,
    })
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    let late: NodeJS.Timeout | undefined
    const told = new Promise<number>((resolve, reject) => {
      session.on('Runtime.bindingCalled', ({ payload }) => resolve(Number(payload)))
      late = setTimeout(() => reject(new Error(`${url} showed no ${usable} in ${PATIENCE_MS / 1000} s`)), PATIENCE_MS)
    })
    await page.goto(url, { waitUntil: 'commit' })
    const firstPaint = await told.finally(() => clearTimeout(late))
    const { metrics } = await session.send('Performance.getMetrics')
    return {
      firstPaint,
      mainThread: 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN),
    }
  } finally {
    await page.close()
  }
}

/** A part alone on the stage: its first painting and its steps [ms]. */
export interface Played {
  readonly first: number
  readonly steps: readonly number[]
}

interface Played_ {
  readonly mount: (name: string) => Promise<number>
  readonly step: (from: number, to: number) => Promise<number>
  readonly start: number
  readonly end: number
}

/** Shows a part on an empty stage and moves it: zooms in and about for charts, scrolls for tables, one paste for sheets. */
export async function play(browser: Browser, { url }: Stage, part: string, steps: number): Promise<Played> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' })
  try {
    await page.goto(`${url}/index.html`)
    await page.waitForFunction(() => 'stage' in globalThis)
    return await page.evaluate(
      async ([name, count]) => {
        const { stage } = globalThis as unknown as { stage: Played_ }
        const first = await stage.mount(name)
        const times: number[] = []
        const { start, end } = stage
        for (let at = 1; at <= count; at += 1) {
          const span = (end - start) / (1 + at / 3)
          const from = start + ((end - start - span) * at) / count
          times.push(await (name.startsWith('chart') ? stage.step(from, from + span) : stage.step(at * 2000, 0)))
        }
        return { first, steps: times }
      },
      [part, steps] as const,
    )
  } finally {
    await page.close()
  }
}
