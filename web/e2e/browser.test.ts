import { afterAll, beforeAll, describe } from 'vitest'
import { chromiumPath, NO_BROWSER } from './chromium.ts'
import { demoReset } from './demo-reset.test-support.ts'
import { dialogs } from './dialogs.test-support.ts'
import { findJourney } from './find-journey.test-support.ts'
import { journeys } from './journeys.test-support.ts'
import { looks } from './looks.test-support.ts'
import type { AddressOf } from './page-list.test-support.ts'
import { addresses } from './page-list.test-support.ts'
import { everyPage } from './pages.test-support.ts'
import { papers } from './papers.test-support.ts'
import { planJourney } from './plan-journey.test-support.ts'
import { pricesJourney } from './prices-journey.test-support.ts'
import { refusals } from './refusals.test-support.ts'
import { sessionEnd } from './session.test-support.ts'
import { sheetJourney } from './sheet-journey.test-support.ts'
import type { World } from './world.test-support.ts'
import { newWorld } from './world.test-support.ts'

const browser = chromiumPath()
if (browser === null) process.stderr.write(`SKIPPED aloud: ${NO_BROWSER}\n`)

/** One server and one browser serve all: half a minute where nothing else runs, minutes on a busy machine. */
const PATIENCE_MS = 600_000

describe.skipIf(browser === null)('in the browser', { timeout: PATIENCE_MS }, () => {
  let world: World
  let addressOf: AddressOf
  beforeAll(async () => {
    world = await newWorld()
    addressOf = await addresses(world)
  }, PATIENCE_MS)
  afterAll(() => world?.close())
  const on = [() => world, () => addressOf] as const
  describe('every page', () => everyPage(...on))
  describe('every dialog', () => dialogs(...on))
  describe('what is refused', () => refusals(...on))
  describe('what charts look like', () => looks(...on))
  describe('papers', () => papers(...on))
  describe('the end of the sign-in', () => sessionEnd(() => world))
  describe('the register by spreadsheet', () => sheetJourney(() => world))
  describe('prices by date', () => pricesJourney(() => world))
  describe('the municipal plan', () => planJourney(() => world))
  describe('the search', () => findJourney(() => world))
  describe('people at work', () => journeys(() => world))
  describe('the demonstration put back', () => demoReset(() => world))
})
