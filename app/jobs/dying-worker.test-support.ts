import { openEmbedded } from '../database/embedded.ts'
import { RUNS } from './runs.ts'
import { workOnce } from './worker.ts'

/**
 * A worker process for the tests to kill: `node dying-worker.test-support.ts FOLDER before|after`. It takes the next job
 * and hangs before its work, or after it and before the job is closed; then it says so.
 */
const [folder = '', when = ''] = process.argv.slice(2)
const database = await openEmbedded(folder)
const hang = () => {
  process.stdout.write('hanging\n')
  return new Promise<never>(() => undefined)
}
await workOnce({
  database,
  runs: {
    ...RUNS,
    'readings-import': async (job, context) => {
      if (when === 'after') await RUNS['readings-import'](job, context)
      return hang()
    },
  },
  clock: () => new Date().toISOString(),
  name: 'dying',
  log: (line) => process.stderr.write(`${line}\n`),
})
