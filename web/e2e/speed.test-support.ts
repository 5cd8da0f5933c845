import { get } from 'node:http'
import type { Browser } from 'playwright-core'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chromiumPath } from './chromium.ts'
import type { Pair } from './speed/ratios.ts'
import { pagesBesideControl, partsBesideBare, ratioOf } from './speed/ratios.ts'
import type { Stage } from './speed/stage.ts'
import { openStage } from './speed/stage.ts'
import type { World } from './world.test-support.ts'

/**
 * Ratios here are only guarded against a fall off a cliff: other tests run beside. `npm run bench -- --only browser`
 * holds them against the budgets on a quiet machine.
 */
const CLIFF = 3
const ROUNDS = 3

function fallen(pairs: readonly Pair[]): string[] {
  return pairs
    .filter((pair) => !(ratioOf(pair) <= pair.budget * CLIFF))
    .map((pair) => `${pair.name}: ${ratioOf(pair).toFixed(1)} × ${pair.peer}, the budget is ${pair.budget}`)
}

/** Bytes of an answer as they go over the wire. */
function bytesOf(url: string, cookie: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { cookie, 'accept-encoding': 'gzip' } }, (response) => {
      let bytes = 0
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length
      })
      response.on('end', () =>
        response.statusCode === 200 ? resolve(bytes) : reject(new Error(`${response.statusCode}`)),
      )
    }).on('error', reject)
  })
}

export function speed(worldOf: () => World): void {
  let stage: Stage
  let browser: Browser
  beforeAll(async () => {
    stage = await openStage()
    browser = await chromium.launch({ executablePath: chromiumPath() ?? '', args: ['--no-sandbox'] })
  })
  afterAll(async () => {
    await browser.close()
    stage.close()
  })

  test('shell and a whole form open within a few times of the control page', async () => {
    expect(fallen(await pagesBesideControl(worldOf(), stage, ROUNDS))).toEqual([])
  })

  test('long charts, the map of a year, long tables and a large paste stay near the libraries alone', async () => {
    expect(fallen(await partsBesideBare(browser, stage, ROUNDS))).toEqual([])
  })

  test('a year of quarter-hours of one point weighs at most 70 kB', async () => {
    const world = worldOf()
    const page = await world.open({ who: 'office' })
    const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
    const wanted = new URLSearchParams({
      subject: 'point:590243800000101016',
      kind: 'withdrawal',
      from: '2025-01-01',
      to: '2026-01-01',
      format: 'narrow',
    })
    const bytes = await bytesOf(`${world.url}/api/clusters/${world.clusterId}/energy/series?${wanted}`, cookie)
    await page.context().close()
    expect(bytes).toBeGreaterThan(5000)
    expect(bytes / 1000).toBeLessThanOrEqual(70)
  })
}
