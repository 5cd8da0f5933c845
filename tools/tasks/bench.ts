import { spawnSync } from 'node:child_process'

// npm run bench: comparisons with peers in one run; ratios, medians and the machine go to bench/results.md.
process.exitCode =
  spawnSync(process.execPath, ['bench/run.ts', ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1
