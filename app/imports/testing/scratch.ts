import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { ProblemCode } from '../../../domain/problems/catalogue.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'

const FIXTURES = new URL('../fixtures/', import.meta.url).pathname

export function fixturePath(name: string): string {
  return join(FIXTURES, name)
}

export function fixture(name: string): Buffer {
  return readFileSync(fixturePath(name))
}

let folder: string | undefined

/** A folder of this run, taken away at its end. */
function newFolder(): string {
  const made = mkdtempSync(join(tmpdir(), 'openklaster-imports-'))
  process.on('exit', () => rmSync(made, { recursive: true, force: true }))
  return made
}

/** Writes a file into a new folder of this test run; gives its path. */
export function scratch(name: string, content: string | Uint8Array): string {
  folder ??= newFolder()
  const path = join(mkdtempSync(join(folder, 'x')), name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
  return path
}

/** The refusal a reading ends in; a test that gets none fails. */
export async function refusalOf(work: Promise<unknown>): Promise<Refusal> {
  try {
    await work
  } catch (problem) {
    if (problem instanceof Refusal) return problem
    throw problem
  }
  throw new Error('nothing was refused')
}

export async function refusedCode(work: Promise<unknown>): Promise<ProblemCode> {
  return (await refusalOf(work)).code
}
