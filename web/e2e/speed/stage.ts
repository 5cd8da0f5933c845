import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { serve } from '@hono/node-server'
import { newApi } from '../../../app/http/api.ts'
import { secureHeaders } from '../../../app/http/guards.ts'
import { serveSite } from '../../../app/http/site.ts'
import { webConfig } from '../../../tools/web/config.ts'

const STAGE = fileURLToPath(new URL('../../stage', import.meta.url))

/** The control page and the stage for single parts, built as the app is and served from this machine. */
export interface Stage {
  readonly url: string
  readonly close: () => void
}

export async function openStage(): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'openklaster-stage-'))
  const config = webConfig()
  const { build } = await import('vite')
  const before = process.env.NODE_ENV
  process.env.NODE_ENV = 'production'
  try {
    await build({
      ...config,
      root: STAGE,
      build: {
        ...config.build,
        outDir: folder,
        manifest: false,
        rolldownOptions: { input: [join(STAGE, 'control.html'), join(STAGE, 'kit.html'), join(STAGE, 'index.html')] },
      },
    })
  } finally {
    if (before === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = before
  }
  // By the code that serves the app: a page with other headers is not started alike. A page that keeps openers out, as
  // ours do, gets a process of its own, whose start counts as work of its main thread.
  const app = newApi()
  app.use(secureHeaders)
  serveSite(app, folder)
  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 })
  await new Promise<void>((resolve) => server.once('listening', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
