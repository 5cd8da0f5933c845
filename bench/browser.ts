import { chromium } from 'playwright-core'
import { chromiumPath, NO_BROWSER } from '../web/e2e/chromium.ts'
import { chartsBesideBare, pagesBesideControl, ratioOf, tablesBesideBare, UNPACED } from '../web/e2e/speed/ratios.ts'
import { openStage } from '../web/e2e/speed/stage.ts'
import { newWorld } from '../web/e2e/world.test-support.ts'
import type { BenchResult } from './result.ts'
import { benchResult } from './result.ts'

const ROUNDS = 7

/** Pages and parts of the browser side, each in turns with a control page or the library alone, in real Chromium. */
export async function run(): Promise<BenchResult[]> {
  const executablePath = chromiumPath()
  if (executablePath === null) {
    process.stdout.write(`  left out: ${NO_BROWSER}\n`)
    return []
  }
  const stage = await openStage()
  const world = await newWorld()
  const browser = await chromium.launch({ executablePath, args: UNPACED })
  try {
    const pairs = [
      ...(await pagesBesideControl(world, stage, ROUNDS)),
      ...(await chartsBesideBare(browser, stage, ROUNDS)),
      ...(await tablesBesideBare(browser, stage, ROUNDS)),
    ]
    for (const pair of pairs) {
      const ratio = ratioOf(pair)
      const verdict = ratio <= pair.budget ? 'within' : 'OVER'
      process.stdout.write(
        `  ${pair.name}: ${ratio.toFixed(2)} × ${pair.peer}, ${verdict} the budget of ${pair.budget}\n`,
      )
    }
    return pairs.map(({ name, peer, ours, theirs }) =>
      benchResult({ name: `browser: ${name}`, peer, ours, theirs, memory: { ours: null, theirs: null } }),
    )
  } finally {
    await browser.close()
    await world.close()
    stage.close()
  }
}
