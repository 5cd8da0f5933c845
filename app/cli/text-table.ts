/** A column of a table on the console. */
export interface TextColumn {
  readonly head: string
  /** Numbers stand to the right. */
  readonly right?: boolean
  /** Longer texts are cut with an ellipsis. */
  readonly most?: number
}

function width(text: string): number {
  return [...text].length
}

function cut(text: string, most: number | undefined): string {
  return most !== undefined && width(text) > most ? `${[...text].slice(0, most - 1).join('')}…` : text
}

/** Rows as aligned plain text, readable without colour and in a narrow terminal. */
export function textTable(columns: readonly TextColumn[], rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => columns.map((column, i) => cut(row[i] ?? '', column.most)))
  const widths = columns.map((column, i) => Math.max(width(column.head), ...cells.map((row) => width(row[i] ?? ''))))
  const line = (row: readonly string[]) =>
    row
      .map((cell, i) => {
        const gap = ' '.repeat(Math.max(0, (widths[i] ?? 0) - width(cell)))
        return columns[i]?.right ? gap + cell : cell + gap
      })
      .join('  ')
      .trimEnd()
  const rule = widths.map((w) => '─'.repeat(w)).join('  ')
  return `${[line(columns.map(({ head }) => head)), rule, ...cells.map(line)].join('\n')}\n`
}
