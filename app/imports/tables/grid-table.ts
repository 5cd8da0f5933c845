import type { RawTable } from '../../../domain/audit/table.ts'

/** What the lines before a table say of it: `# id: …`, `# kind: …`, `# identity: …` (as often as needed). */
export interface TableHead {
  id: string
  kind: string | undefined
  identities: string[]
}

const NOTE = /^#\s*(id|kind|identity)\s*:\s*(.+)$/i

/** Takes a remark line into the head; other remarks are passed over. True when the line was a remark. */
export function takeRemark(head: TableHead, line: string): boolean {
  if (!line.startsWith('#')) return false
  const [, key = '', value = ''] = NOTE.exec(line) ?? []
  if (key.toLowerCase() === 'id') head.id = value.trim()
  else if (key.toLowerCase() === 'kind') head.kind = value.trim()
  else if (key !== '') head.identities.push(value.trim())
  return true
}

function columnNames(cells: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return cells.map((cell, i) => {
    const name = cell === '' ? (i === 0 ? 'row' : `column ${i + 1}`) : cell
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    return count === 1 ? name : `${name} (${count})`
  })
}

/** A table from lines of cells, the first of them its head; short lines are filled up with unknown cells. */
export function gridTable(head: TableHead, lines: readonly (readonly string[])[]): RawTable | undefined {
  const [first, ...body] = lines
  if (!first || body.length === 0) return undefined
  const width = lines.reduce((most, line) => Math.max(most, line.length), 0)
  const filled = Array.from({ length: width }, (_, i) => first[i] ?? '')
  while (filled.at(-1) === '' && body.every((line) => (line[filled.length - 1] ?? '') === '')) filled.pop()
  return {
    id: head.id,
    kind: head.kind,
    identities: head.identities,
    columns: columnNames(filled),
    rows: body.map((line) => filled.map((_, i) => line[i] ?? '')),
  }
}
