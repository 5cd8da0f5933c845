/** How a field of a record lies in its table. */
export interface Column {
  readonly field: string
  readonly column: string
  /** `json` is stored as jsonb, `number` as an exact decimal that comes back as text. */
  readonly as: 'plain' | 'json' | 'number'
}

/** Columns from pairs of field and column; the kind stands after a colon: `settings:json`. */
export function columnsOf(pairs: Readonly<Record<string, string>>): readonly Column[] {
  return Object.entries(pairs).map(([field, given]) => {
    const [column = given, as = 'plain'] = given.split(':')
    return { field, column, as: as as Column['as'] }
  })
}

/** The stored value of a field. */
function stored(value: unknown, as: Column['as']): unknown {
  return as === 'json' ? JSON.stringify(value) : value
}

/** The values of a record in the order of its columns. */
export function valuesOf(columns: readonly Column[], record: object): unknown[] {
  return columns.map(({ field, as }) => stored((record as Record<string, unknown>)[field], as))
}

/** A record from a row. */
export function recordOf(columns: readonly Column[], row: object): Record<string, unknown> {
  return Object.fromEntries(
    columns.map(({ field, column, as }) => {
      const value = (row as Record<string, unknown>)[column]
      return [field, as === 'number' && value !== null ? Number(value) : value]
    }),
  )
}

/** `insert into TABLE (…) values ($1, …)`; `lead` are key columns before the record's own. */
export function insertText(table: string, lead: readonly string[], columns: readonly Column[]): string {
  const names = [...lead, ...columns.map(({ column }) => column)]
  return `insert into ${table} (${names.join(', ')}) values (${names.map((_, i) => `$${i + 1}`).join(', ')})`
}

/** `update TABLE set … where KEY`, the keys as the first parameters. */
export function updateText(table: string, keys: readonly string[], columns: readonly Column[]): string {
  const set = columns.map(({ column }, i) => `${column} = $${i + keys.length + 1}`)
  return `update ${table} set ${set.join(', ')} where ${keys.map((key, i) => `${key} = $${i + 1}`).join(' and ')}`
}
