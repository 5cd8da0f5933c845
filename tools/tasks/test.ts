import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { GATES } from './gates.ts'

// npm test: every gate, then every test; closes with the one line that counts them together.
// With arguments (npm test -- settlement) only the tests that match run.
const wanted = process.argv.slice(2)
const count = { passed: 0, failed: 0, skipped: 0 }

if (wanted.length === 0) {
  for (const { name, command, args } of GATES) {
    const started = Date.now()
    const { status } = spawnSync(command, args, { stdio: 'inherit' })
    const seconds = ((Date.now() - started) / 1000).toFixed(1)
    process.stdout.write(`${status === 0 ? 'passed' : 'FAILED'}: ${name} (${seconds} s)\n`)
    if (status === 0) count.passed += 1
    else count.failed += 1
  }
}

const tally = join(mkdtempSync(join(tmpdir(), 'openklaster-')), 'tally.json')
const { status } = spawnSync('vitest', ['run', ...wanted], {
  stdio: 'inherit',
  env: { ...process.env, OPENKLASTER_TALLY: tally },
})
if (existsSync(tally)) {
  const tests = JSON.parse(readFileSync(tally, 'utf8')) as typeof count
  count.passed += tests.passed
  count.failed += tests.failed
  count.skipped += tests.skipped
}
// A runner that died, or that failed outside any test, must not look like a pass.
if (status !== 0 && count.failed === 0) count.failed += 1
process.stdout.write(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped\n`)
process.exitCode = count.failed > 0 || count.passed === 0 ? 1 : 0
