import { afterEach, expect, test, vi } from 'vitest'
import { worker } from './worker.ts'

const io = {
  out: () => undefined,
  err: () => undefined,
  stdin: async () => '',
  isTerminal: false,
  language: 'pl' as const,
}
afterEach(() => {
  vi.unstubAllEnvs()
})

test('a worker needs a database server: an embedded one is worked by the process that holds it', async () => {
  vi.stubEnv('DATABASE_URL', '')
  await expect(worker.run([], io)).rejects.toMatchObject({ code: 'command.usage', facts: { reason: 'DATABASE_URL' } })
})
test('a number of workers that cannot be, a strange word and wrong settings are refused before anything starts', async () => {
  vi.stubEnv('DATABASE_URL', 'postgres://nobody@127.0.0.1:1/none')
  for (const args of [['--workers', '0'], ['--workers', 'x'], ['--workers', '1000'], ['now']])
    await expect(worker.run(args, io)).rejects.toMatchObject({ code: 'command.usage' })
  vi.stubEnv('READINGS_FOLDERS', 'nonsense')
  await expect(worker.run([], io)).rejects.toMatchObject({ code: 'readings.pickup-setting' })
})
