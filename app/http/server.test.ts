import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startServer } from './server.ts'

test('a port that is taken is told with the number and another to try, before any database is made', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'openklaster-port-'))
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  const { port } = other.address() as AddressInfo
  const start = startServer({
    folder: join(folder, 'data'),
    databaseUrl: null,
    host: '127.0.0.1',
    port,
    env: {},
    site: null,
    log: () => undefined,
  })
  await expect(start).rejects.toMatchObject({ code: 'http.port-taken', facts: { port, next: port + 1 } })
  await new Promise((resolve) => other.close(resolve))
  rmSync(folder, { recursive: true, force: true })
})
