import { spawnSync } from 'node:child_process'
import { GATES } from './gates.ts'

// npm run check: the quick gates without the tests.
let failed = 0
for (const { name, command, args } of GATES) {
  const { status } = spawnSync(command, args, { stdio: 'inherit' })
  process.stdout.write(`${status === 0 ? 'passed' : 'FAILED'}: ${name}\n`)
  if (status !== 0) failed += 1
}
process.exitCode = failed > 0 ? 1 : 0
