import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { LawEntry } from '../../domain/law/entry.ts'
import { checkEntry } from './check.ts'

export const LAW_FOLDER = new URL('../../law/', import.meta.url).pathname

/** All YAML leaves below a folder, in stable order; the lists at the root are no leaves. */
export function leafFiles(folder = LAW_FOLDER): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml') && name.includes('/'))
    .sort()
    .map((name) => join(folder, name))
}

/** Reads YAML with dates and decimals left as texts. */
export function readYaml(path: string): unknown {
  return parse(readFileSync(path, 'utf8'), { schema: 'core' })
}

/** The compiled text of the law folder; throws with every fault, one sentence each. */
export function compileLaw(folder = LAW_FOLDER): string {
  const acts = readYaml(join(folder, 'acts.yaml')) as Record<string, unknown>
  const units = new Set(readYaml(join(folder, 'units.yaml')) as string[])
  const entries: Record<string, LawEntry> = {}
  const faults: string[] = []
  for (const file of leafFiles(folder)) {
    const raw = readYaml(file)
    for (const leaf of Array.isArray(raw) ? raw : [raw]) {
      const { entry, faults: found } = checkEntry(leaf, { acts: new Set(Object.keys(acts)), units })
      faults.push(...found.map((fault) => `${file}: ${fault}`))
      if (entry) {
        if (entries[entry.id]) faults.push(`${file}: the id ${entry.id} stands twice`)
        entries[entry.id] = entry
      }
    }
  }
  if (faults.length > 0) throw new Error(`law/ has ${faults.length} faults:\n${faults.join('\n')}`)
  return `${JSON.stringify({ acts, entries }, null, 1)}\n`
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const text = compileLaw()
  writeFileSync(join(LAW_FOLDER, 'compiled.json'), text)
  process.stdout.write(`law/compiled.json: ${Object.keys(JSON.parse(text).entries).length} entries\n`)
}
