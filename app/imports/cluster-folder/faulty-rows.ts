import type { CellReader } from './cells.ts'
import type { RowsRead } from './rows.ts'

/** Notes that a row contradicts an earlier one of the same id. */
export function faultTwice<Field extends string>(
  { table, found, faults }: CellReader<Field>,
  line: number,
  field: Field,
  id: string,
  otherLine: number,
): void {
  const index = found.at.get(field) ?? 0
  faults.push({
    line,
    column: index + 1,
    heading: table.headings[index] ?? '',
    text: id.slice(0, 60),
    reasonPl: `stoi już w wierszu ${otherLine} i mówi tam co innego; zostaw jeden wiersz`,
    reason: `stands in line ${otherLine} already and says something else there; keep one of them`,
  })
}

/** Rows without a faulty cell. */
export function soundRows<Row extends { readonly line: number }>(
  { faults }: CellReader<string>,
  rows: readonly Row[],
): Row[] {
  const lines = new Set(faults.map(({ line }) => line))
  return rows.filter(({ line }) => !lines.has(line))
}

/** The rows with faulty cells, in order, each by what stands in its field of the id; and where fields stand. */
export function faultyRows<Field extends string>(
  { table, found, faults }: CellReader<Field>,
  idField: Field,
): Pick<RowsRead<unknown>, 'faulty' | 'headings' | 'columnOf'> {
  const at = found.at.get(idField) ?? 0
  const texts = new Map(table.rows.map(({ line, cells }) => [line, cells[at] ?? '']))
  const byLine = Map.groupBy(faults, ({ line }) => line)
  return {
    faulty: [...byLine]
      .sort(([a], [b]) => a - b)
      .map(([line, of]) => ({ line, id: (texts.get(line) ?? '').replace(/^'/, ''), faults: of })),
    headings: table.headings,
    columnOf: (field) => {
      const index = found.at.get(field as Field)
      return index === undefined ? undefined : { column: index + 1, heading: table.headings[index] ?? '' }
    },
  }
}
