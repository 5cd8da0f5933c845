import type { ChildProcess } from 'node:child_process'
import { spawn, spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { carryInto } from './carried.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const WORK = join(ROOT, '.openklaster', `package-test-${process.pid}`)
const PATIENCE_MS = 180_000

let server: ChildProcess | undefined
let said = ''
let url = ''

beforeAll(async () => {
  const built = spawnSync('tsc', ['-p', 'tsconfig.build.json', '--outDir', join(WORK, 'dist')], { cwd: ROOT })
  expect(built.status, String(built.stdout)).toBe(0)
  carryInto(join(WORK, 'dist'))
  server = spawn(
    process.execPath,
    [join(WORK, 'dist/app/cli/main.js'), 'serve', '--demo', '--port', '0', '--data', join(WORK, 'data')],
    { cwd: WORK, env: { ...process.env, DATABASE_URL: '', LANG: 'en_GB.UTF-8' } },
  )
  const hear = (chunk: Buffer) => {
    said += chunk.toString()
  }
  server.stdout?.on('data', hear)
  server.stderr?.on('data', hear)
  const ended = new Promise<void>((resolve) => server?.once('exit', () => resolve()))
  for (;;) {
    const found = /http:\/\/\S+:\d+/.exec(said)?.[0]
    if (found) {
      url = found
      return
    }
    const left = await Promise.race([ended.then(() => true), new Promise((resolve) => setTimeout(resolve, 200))])
    if (left) throw new Error(`the package does not start: ${said}`)
  }
}, PATIENCE_MS)
afterAll(async () => {
  if (server?.exitCode === null) {
    server.kill('SIGTERM')
    await new Promise((resolve) => server?.once('exit', resolve))
  }
  rmSync(WORK, { recursive: true, force: true })
}, PATIENCE_MS)

test('the compiled package starts the demonstration and answers with all it carries', async () => {
  expect((await fetch(`${url}/readyz`)).status, said).toBe(200)
  for (const path of [
    '/api/docs',
    '/api/docs/page.js',
    '/api/docs/page.css',
    '/api/openapi.json',
    '/api/law?on=2026-01-01',
  ])
    expect([path, (await fetch(`${url}${path}`)).status]).toEqual([path, 200])
  expect(await (await fetch(`${url}/api/server`)).json()).toMatchObject({ isDemonstration: true })
})
