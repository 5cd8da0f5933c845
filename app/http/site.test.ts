import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newApi } from './api.ts'
import { serveSite } from './site.ts'

const script = `export const words = '${'zażółć gęślą jaźń '.repeat(500)}'`
let folder: string
const app = newApi()

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'openklaster-site-'))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>OpenKlaster</title>')
  writeFileSync(join(folder, 'assets', 'page-0a1b2c3d.js'), script)
  writeFileSync(join(folder, 'mark.png'), Buffer.alloc(4000))
  serveSite(app, folder)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const ask = (path: string, takes?: string) =>
  app.request(path, takes === undefined ? {} : { headers: { 'accept-encoding': takes } })
const bytesOf = async (answer: Response) => Buffer.from(await answer.arrayBuffer())

test('a script goes packed to a browser that takes it, and is the same script', async () => {
  const brotli = await ask('/assets/page-0a1b2c3d.js', 'gzip, deflate, br')
  expect(brotli.headers.get('content-encoding')).toBe('br')
  expect(brotli.headers.get('vary')).toContain('accept-encoding')
  const packed = await bytesOf(brotli)
  expect(packed.length).toBeLessThan(script.length / 10)
  expect(brotliDecompressSync(packed).toString()).toBe(script)
  const gzip = await ask('/assets/page-0a1b2c3d.js', 'gzip')
  expect(gzip.headers.get('content-encoding')).toBe('gzip')
  expect(gunzipSync(await bytesOf(gzip)).toString()).toBe(script)
})

test('who takes nothing packed gets it as it lies there', async () => {
  for (const takes of [undefined, 'identity', 'br;q=0']) {
    const plain = await ask('/assets/page-0a1b2c3d.js', takes)
    expect(plain.headers.get('content-encoding')).toBeNull()
    expect(await plain.text()).toBe(script)
  }
})

test('a file that was written anew is not answered from what was kept', async () => {
  await ask('/index.html', 'br')
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Inny</title>')
  // The day of change counts in milliseconds; a clock may be coarser.
  utimesSync(join(folder, 'index.html'), new Date(), new Date(Date.now() + 5000))
  expect(brotliDecompressSync(await bytesOf(await ask('/index.html', 'br'))).toString()).toContain('Inny')
})

test('a picture is not packed, an address of the app gets its first page, a file that is not there none', async () => {
  expect((await ask('/mark.png', 'br')).headers.get('content-encoding')).toBeNull()
  expect(await (await ask('/klaster/x/konto')).text()).toContain('<!doctype html>')
  expect((await ask('/assets/gone-00000000.js')).status).toBe(404)
  expect((await ask('/../../etc/passwd.txt')).status).toBe(404)
})
