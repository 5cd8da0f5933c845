import { afterAll, beforeAll, describe } from 'vitest'
import { chromiumPath, NO_BROWSER } from './chromium.ts'
import { journeys } from './journeys.test-support.ts'
import { everyPage } from './pages.test-support.ts'
import { planJourney } from './plan-journey.test-support.ts'
import { pricesJourney } from './prices-journey.test-support.ts'
import { sheetJourney } from './sheet-journey.test-support.ts'
import type { World } from './world.test-support.ts'
import { newWorld } from './world.test-support.ts'

const browser = chromiumPath()
if (browser === null) process.stderr.write(`SKIPPED aloud: ${NO_BROWSER}\n`)

/** One server and one browser serve all: half a minute where nothing else runs, minutes on a busy machine. */
const PATIENCE_MS = 300_000

describe.skipIf(browser === null)('in the browser', { timeout: PATIENCE_MS }, () => {
  let world: World
  beforeAll(async () => {
    world = await newWorld()
  }, PATIENCE_MS)
  afterAll(() => world?.close())
  describe('every page', () => everyPage(() => world))
  describe('the register by spreadsheet', () => sheetJourney(() => world))
  describe('prices by date', () => pricesJourney(() => world))
  describe('the municipal plan', () => planJourney(() => world))
  describe('people at work', () => journeys(() => world))
})
