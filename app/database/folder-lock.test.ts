import { spawn } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { LOCK_FILE, lockFolder } from './folder-lock.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'openklaster-lock-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const write = (content: unknown, age = 0) => {
  const file = join(folder, LOCK_FILE)
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  const at = new Date(Date.now() - age)
  utimesSync(file, at, at)
}
const GONE = 2_147_483_646

describe('the lock of a database folder', () => {
  test('is refused to a second owner and given back', () => {
    const unlock = lockFolder(folder)
    expect(() => lockFolder(folder)).toThrow(/database.in-use/)
    unlock()
    lockFolder(folder)()
    expect(readdirSync(folder)).toEqual([])
  })
  test.each([
    ['a process that is gone', { pid: GONE, host: hostname(), began: null, token: 't' }, 0],
    ['a process whose number this one has now', { pid: process.pid, host: hostname(), began: 'boot 1', token: 't' }, 0],
    ['a process whose number another has now', { pid: process.ppid, host: hostname(), began: 'boot 1', token: 't' }, 0],
    ['another machine that fell silent', { pid: 1, host: 'elsewhere', began: null, token: 't' }, 600_000],
    ['an earlier version, whose process is gone', `${GONE}\n`, 0],
    ['a writer that died before it wrote its name', '', 60_000],
  ])('left by %s is taken over', (_, content, age) => {
    write(content, age)
    lockFolder(folder)()
  })
  test.each([
    ['another process that lives', { pid: process.ppid, host: hostname(), began: null, token: 't' }, 600_000],
    ['another machine that spoke a moment ago', { pid: GONE, host: 'elsewhere', began: null, token: 't' }, 30_000],
    ['somebody just writing it', '', 0],
  ])('of %s is left alone', (_, content, age) => {
    write(content, age)
    expect(() => lockFolder(folder)).toThrow(/database.in-use/)
    expect(existsSync(join(folder, LOCK_FILE))).toBe(true)
  })
  test('is not given back by one who lost it', () => {
    const unlock = lockFolder(folder)
    write({ pid: process.ppid, host: hostname(), began: null, token: 'theirs' })
    unlock()
    expect(readFileSync(join(folder, LOCK_FILE), 'utf8')).toMatch(/theirs/)
  })
  test('of a dead owner, wanted by eight processes at once, goes to one', async () => {
    const script = `
      import { lockFolder } from ${JSON.stringify(new URL('./folder-lock.ts', import.meta.url).href)}
      while (Date.now() < Number(process.argv[2])) {}
      try { lockFolder(process.argv[1]); console.log('mine') } catch (error) { console.log(error.code) }
      setTimeout(() => {}, 1500)`
    for (let round = 0; round < 3; round += 1) {
      write({ pid: GONE, host: hostname(), began: null, token: 't' })
      const start = String(Date.now() + 1500)
      const said = await Promise.all(
        Array.from({ length: 8 }, () => {
          const child = spawn(process.execPath, ['--input-type=module', '--eval', script, folder, start])
          let out = ''
          child.stdout.on('data', (chunk: Buffer) => {
            out += chunk.toString()
          })
          return new Promise<string>((resolve) => child.on('close', () => resolve(out.trim())))
        }),
      )
      expect(said.filter((word) => word === 'mine').length).toBe(1)
      expect(said.filter((word) => word === 'database.in-use').length).toBe(7)
      rmSync(join(folder, LOCK_FILE), { force: true })
    }
  })
  test.skipIf(process.getuid?.() === 0)('a folder that cannot be written is refused (not tried as root)', () => {
    chmodSync(folder, 0o500)
    expect(() => lockFolder(folder)).toThrow(/database.not-writable/)
    chmodSync(folder, 0o700)
  })
  test('a file where the folder should be is refused', () => {
    const file = join(folder, 'file')
    writeFileSync(file, '')
    expect(() => lockFolder(file)).toThrow(/database.not-writable/)
  })
})
