import { readFileSync } from 'node:fs'

/** A published or recomputed table, kept as a file with its source and tolerance. */
export interface Evidence {
  readonly source: string
  readonly tolerance: string
  readonly rows: readonly Readonly<Record<string, string>>[]
}

/** Reads a table of this folder. Throws when it does not say where it is from and how exact it is. */
export function evidence(name: string): Evidence {
  const lines = readFileSync(new URL(name, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
  const said = (key: string) => {
    const found = lines.find((line) => line.startsWith(`# ${key}: `))
    if (!found) throw new Error(`${name} names no ${key}`)
    return found.slice(key.length + 4)
  }
  const [head = '', ...rows] = lines.filter((line) => !line.startsWith('#'))
  const columns = head.split(',')
  return {
    source: said('source'),
    tolerance: said('tolerance'),
    rows: rows.map((row) => {
      const cells = row.split(',')
      if (cells.length !== columns.length) throw new Error(`${name}: ${row} has ${cells.length} cells`)
      return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']))
    }),
  }
}
