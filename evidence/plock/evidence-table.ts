import { readFileSync } from 'node:fs'

/** A published table kept as evidence: its figures as texts, with what the head of the file promises. */
export interface EvidenceTable {
  readonly source: string
  readonly tolerance: string
  readonly rows: readonly Readonly<Record<string, string>>[]
}

/** Reads a table beside this file; throws when it does not say what it reproduces, whence it comes or how near it must be. */
export function evidenceTable(name: string): EvidenceTable {
  const lines = readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
  const head = lines.filter((line) => line.startsWith('# '))
  const promise = (key: string) => {
    const found = head.find((line) => line.startsWith(`# ${key}: `))
    if (!found) throw new Error(`${name}: the line "# ${key}: …" is missing`)
    return found.slice(key.length + 4)
  }
  promise('reproduces')
  const [columns = '', ...body] = lines.filter((line) => !line.startsWith('# '))
  const names = columns.split(',')
  const rows = body.map((line) => {
    const cells = line.split(',')
    return Object.fromEntries(names.map((column, i) => [column, cells[i] ?? '']))
  })
  return { source: promise('source'), tolerance: promise('tolerance'), rows }
}

/** Two-column tables (item, value) as a record. */
export function evidenceItems(name: string): Readonly<Record<string, string>> {
  return Object.fromEntries(evidenceTable(name).rows.map((row) => [row.item ?? '', row.value ?? '']))
}
