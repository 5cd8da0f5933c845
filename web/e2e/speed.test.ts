import { get } from 'node:http'
import type { Browser } from 'playwright-core'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath, NO_BROWSER } from './chromium.ts'
import { chartsBesideBare, pagesBesideControl, tablesBesideBare, UNPACED } from './speed/ratios.ts'
import type { Stage } from './speed/stage.ts'
import { openStage } from './speed/stage.ts'
import { over, untilClear } from './speed/until-clear.ts'
import type { World } from './world.test-support.ts'
import { newWorld } from './world.test-support.ts'

const ROUNDS = 7
const GOES = 8
const PATIENCE_MS = 600_000

const executablePath = chromiumPath()
if (executablePath === null) process.stderr.write(`SKIPPED aloud: ${NO_BROWSER}\n`)

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

// Runs alone, after all other tests (vitest.config.ts).
describe.skipIf(executablePath === null)('speed in the browser', { timeout: PATIENCE_MS }, () => {
  let world: World
  let stage: Stage
  let browser: Browser
  beforeAll(async () => {
    world = await newWorld()
    stage = await openStage()
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: UNPACED })
  }, PATIENCE_MS)
  afterAll(async () => {
    await browser?.close()
    stage?.close()
    await world?.close()
  })

  test('shell and a whole form hold their budgets beside the control page', async () => {
    expect(over(await untilClear((rounds) => pagesBesideControl(world, stage, rounds), ROUNDS, GOES))).toEqual([])
  })

  test('long charts and the map of a year hold theirs beside uPlot alone', async () => {
    expect(over(await untilClear((rounds) => chartsBesideBare(browser, stage, rounds), ROUNDS, GOES))).toEqual([])
  })

  test('long tables and a large paste hold theirs beside row virtualisation alone', async () => {
    expect(over(await untilClear((rounds) => tablesBesideBare(browser, stage, rounds), ROUNDS, GOES))).toEqual([])
  })

  test('a year of quarter-hours of one point weighs at most 70 kB', async () => {
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
})
