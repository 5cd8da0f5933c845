import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { WEB_DIST, webConfig } from './config.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
/** There while a process builds; one that died leaves it behind, so it counts for a minute only. */
const BUILDING = join(ROOT, '.openklaster', 'web-building')
const PATIENCE_MS = 60_000
const MARK = join(WEB_DIST, '.made-from')
/** What the bundle is made from: the app itself, the kernels it shows words and charts with, the packages, the recipe. */
const SOURCES = ['web', 'app/documents', 'domain', 'tools/web']
const FILES = ['package-lock.json']

function filesOf(folder: string): string[] {
  if (!existsSync(join(ROOT, folder))) return []
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.startsWith(WEB_DIST) && !/\.test\.tsx?$/.test(path) && !path.includes('/e2e/'))
    .sort()
}

/** A fingerprint of everything the bundle is made from. */
export function webFingerprint(): string {
  const hash = createHash('sha256')
  for (const path of [...SOURCES.flatMap(filesOf), ...FILES.map((name) => join(ROOT, name))]) {
    hash.update(path.slice(ROOT.length)).update(readFileSync(path))
  }
  return hash.digest('hex')
}

/** Runs the work while no other process of this checkout does. */
async function alone<T>(work: () => Promise<T>): Promise<T> {
  mkdirSync(join(ROOT, '.openklaster'), { recursive: true })
  for (;;) {
    try {
      mkdirSync(BUILDING)
      break
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      const since = statSync(BUILDING, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()
      if (Date.now() - since > PATIENCE_MS) rmSync(BUILDING, { recursive: true, force: true })
      else await wait(200)
    }
  }
  try {
    return await work()
  } finally {
    rmSync(BUILDING, { recursive: true, force: true })
  }
}

/** A test runner sets another environment, in which React would come in its slow and heavy development form. */
async function buildForProduction(): Promise<void> {
  const { build } = await import('vite')
  const before = process.env.NODE_ENV
  process.env.NODE_ENV = 'production'
  try {
    await build(webConfig())
  } finally {
    if (before === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = before
  }
}

/**
 * Builds `web/dist` when it is missing or older than its sources.
 *
 * @returns true when it built, false when what lies there is fresh
 */
export function buildWeb(): Promise<boolean> {
  return alone(async () => {
    const wanted = webFingerprint()
    if (existsSync(MARK) && existsSync(join(WEB_DIST, 'index.html')) && readFileSync(MARK, 'utf8') === wanted)
      return false
    await buildForProduction()
    writeFileSync(MARK, wanted)
    return true
  })
}

if (import.meta.main) {
  const started = performance.now()
  const built = await buildWeb()
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  process.stdout.write(built ? `web/dist: zbudowano w ${seconds} s\n` : 'web/dist: aktualne\n')
}
