import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const ROOT = new URL('..', import.meta.url).pathname

/** Folders of the domain in order: each may import itself and the lines above it, never its own line or below. */
const DOMAIN_LINES: readonly (readonly string[])[] = [
  ['quantity', 'calendar', 'problems', 'law'],
  ['metering', 'generation', 'tariffs', 'heat', 'governance', 'territory'],
  ['settlement', 'sharing', 'dispatch', 'emissions'],
  ['economics', 'plan'],
  ['audit'],
]
/** What each part may import beside itself. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  law: [],
  assumptions: [],
  domain: ['law', 'assumptions'],
  'app/usecases': ['domain', 'law'],
  'app/database': ['app/usecases', 'domain', 'law'],
  'app/solver': ['app/usecases', 'domain', 'law'],
  'app/imports': ['app/usecases', 'domain', 'law'],
  'app/documents': ['app/usecases', 'domain', 'law'],
  'app/http': ['app', 'domain', 'law'],
  'app/cli': ['app', 'domain', 'law'],
  'app/jobs': ['app', 'domain', 'law'],
}

const IMPORT = /(?:from|import)\s*\(?\s*'(\.[^']+)'/g

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => join(folder, name))
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(ROOT, file), 'utf8')
  return [...text.matchAll(IMPORT)].map(([, target = '']) => relative(ROOT, resolve(join(ROOT, dirname(file)), target)))
}

function partOf(file: string): string {
  const [first = '', second = ''] = file.split('/')
  return first === 'app' ? `app/${second}` : first
}

/** The sentence for a forbidden import, or undefined. */
function breach(file: string, target: string): string | undefined {
  const from = partOf(file)
  const to = partOf(target)
  if (from !== to && !(PARTS[from] ?? []).some((allowed) => to === allowed || to.startsWith(`${allowed}/`)))
    return `${file} → ${target}`
  if (from === 'domain' && to === 'domain') {
    const line = (path: string) => DOMAIN_LINES.findIndex((names) => names.includes(path.split('/')[1] ?? ''))
    const sameFolder = file.split('/')[1] === target.split('/')[1]
    const ground = line(file) === 0 && line(target) === 0
    if (!sameFolder && !ground && line(target) >= line(file)) return `${file} → ${target}`
  }
  return undefined
}

describe('the borders between folders', () => {
  const files = ['law', 'domain', 'app'].flatMap(sources)
  test('enough files were read to mean something', () => {
    expect(files.length).toBeGreaterThan(30)
  })
  test('every import points up the list of design', () => {
    expect(files.flatMap((file) => importsOf(file).map((target) => breach(file, target))).filter(Boolean)).toEqual([])
  })
  test('a breach is seen when there is one', () => {
    expect(breach('domain/metering/x.ts', 'domain/settlement/y.ts')).toBeDefined()
    expect(breach('domain/metering/x.ts', 'app/cli/main.ts')).toBeDefined()
    expect(breach('app/cli/x.ts', 'app/documents/y.ts')).toBeUndefined()
    expect(breach('domain/settlement/x.ts', 'domain/tariffs/y.ts')).toBeUndefined()
  })
  test('kernels draw no chance: Math.random and Date.now stand nowhere in domain', () => {
    const found = files
      .filter((f) => f.startsWith('domain'))
      .filter((f) => /Math\.random|Date\.now/.test(readFileSync(join(ROOT, f), 'utf8')))
    expect(found).toEqual([])
  })
})
