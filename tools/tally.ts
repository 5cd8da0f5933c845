import { writeFileSync } from 'node:fs'
import type { Reporter, TestModule } from 'vitest/node'

/** Closes the run with the one line CI reads, after naming aloud what was skipped. */
// biome-ignore lint/style/noDefaultExport: Vitest loads reporters by their default export
export default class Tally implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const count = { passed: 0, failed: 0, skipped: 0 }
    const skipped: string[] = []
    for (const testModule of modules) {
      let tests = 0
      for (const test of testModule.children.allTests()) {
        tests += 1
        const { state, ...result } = test.result()
        if (state === 'passed') count.passed += 1
        else if (state === 'failed') count.failed += 1
        else {
          count.skipped += 1
          const note = 'note' in result && result.note ? ` (${result.note})` : ''
          skipped.push(`${testModule.relativeModuleId}: ${test.fullName}${note}`)
        }
      }
      // A file that could not even be read counts as a failure, or the line would lie.
      if (tests === 0 && testModule.errors().length > 0) count.failed += 1
    }
    for (const name of skipped) process.stdout.write(`skipped: ${name}\n`)
    // npm test adds its gates and prints the closing line itself.
    const file = process.env.OPENKLASTER_TALLY
    if (file) writeFileSync(file, JSON.stringify(count))
    else process.stdout.write(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped\n`)
  }
}
