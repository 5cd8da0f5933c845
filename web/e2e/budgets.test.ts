import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'
import { buildWeb } from '../../tools/web/build.ts'
import { WEB_DIST } from '../../tools/web/config.ts'

interface Chunk {
  readonly file: string
  readonly isEntry?: boolean
  readonly isDynamicEntry?: boolean
  readonly imports?: readonly string[]
  readonly dynamicImports?: readonly string[]
  readonly css?: readonly string[]
}

/** Gzipped kilobytes that may be loaded; web pages are paid for by people on phones. */
const FIRST_KB = 190
const PAGE_KB = 60
const PAGE_WITH_CHARTS_KB = 85
/** Scripts that may be asked for; each costs the browser milliseconds, however small. */
const FIRST_FILES = 3
const PAGE_FILES = 9

let manifest: Record<string, Chunk>
beforeAll(async () => {
  await buildWeb()
  manifest = JSON.parse(readFileSync(join(WEB_DIST, '.vite', 'manifest.json'), 'utf8')) as typeof manifest
})

function filesOf(name: string, seen = new Set<string>()): Set<string> {
  const chunk = manifest[name]
  if (!chunk || seen.has(name)) return seen
  seen.add(name)
  for (const one of chunk.imports ?? []) filesOf(one, seen)
  return seen
}

function weight(names: Iterable<string>): number {
  const files = new Set([...names].flatMap((name) => [manifest[name]?.file ?? '', ...(manifest[name]?.css ?? [])]))
  files.delete('')
  let bytes = 0
  for (const file of files) bytes += gzipSync(readFileSync(join(WEB_DIST, file)), { level: 9 }).length
  return bytes / 1000
}

function textOf(name: string): string {
  const file = manifest[name]?.file
  return file === undefined ? '' : readFileSync(join(WEB_DIST, file), 'utf8')
}

function entry(): string {
  const found = Object.keys(manifest).find((name) => manifest[name]?.isEntry)
  if (!found) throw new Error('no entry in the manifest')
  return found
}

/** What a page brings beside what the shell has. */
function ownOf(page: string): Set<string> {
  const shell = filesOf(entry())
  return new Set([...filesOf(page)].filter((name) => !shell.has(name)))
}

test(`the shell weighs at most ${FIRST_KB} kB`, () => {
  expect(weight(filesOf(entry()))).toBeLessThanOrEqual(FIRST_KB)
})

test(`every further page weighs at most ${PAGE_KB} kB, ${PAGE_WITH_CHARTS_KB} with long charts`, () => {
  const pages = Object.keys(manifest).filter((name) => manifest[name]?.isDynamicEntry && name.startsWith('pages/'))
  expect(pages.length).toBeGreaterThan(15)
  const over = pages.flatMap((page) => {
    const own = ownOf(page)
    const charts = [...own].some((name) => /"uplot"|\bu-legend\b/.test(textOf(name)))
    const kb = weight(own)
    return kb > (charts ? PAGE_WITH_CHARTS_KB : PAGE_KB) ? [`${page}: ${kb.toFixed(1)} kB`] : []
  })
  expect(over).toEqual([])
})

test(`the first page asks for at most ${FIRST_FILES} scripts, any further page for at most ${PAGE_FILES} more`, () => {
  expect(filesOf(entry()).size).toBeLessThanOrEqual(FIRST_FILES)
  const pages = Object.keys(manifest).filter((name) => manifest[name]?.isDynamicEntry && name.startsWith('pages/'))
  expect(pages.filter((page) => ownOf(page).size > PAGE_FILES)).toEqual([])
})

test('the script of the first page is marked to be compiled at once, in its first line', () => {
  const shells = [...filesOf(entry())].filter((name) => textOf(name).startsWith('//# allFunctionsCalledOnLoad\n'))
  expect(shells).toHaveLength(1)
})
