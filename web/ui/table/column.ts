import type { ReactNode } from 'react'
import { once } from '../../../app/documents/words/once.ts'

/** A column of a table: what it shows, and the bare value that sorts it and goes into files. */
export interface Column<Row> {
  readonly id: string
  readonly header: string
  /** Unit, printed once in the header. */
  readonly unit?: string
  readonly value: (row: Row) => string | number | null
  /** What the cell shows; the value itself when left out. */
  readonly cell?: (row: Row) => ReactNode
  readonly numeric?: boolean
  /** Names the row for screen readers. */
  readonly rowHeader?: boolean
  readonly sortable?: boolean
  readonly className?: string
}

export interface Sorting {
  readonly by: string
  readonly descending: boolean
}

const collator = once(() => new Intl.Collator('pl', { numeric: true }))

/** Rows in the order wanted; what is missing stands last either way. */
export function sorted<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sorting: Sorting | undefined,
): readonly Row[] {
  const column = columns.find(({ id }) => id === sorting?.by)
  if (!column || !sorting) return rows
  const sign = sorting.descending ? -1 : 1
  return [...rows].sort((a, b) => {
    const [left, right] = [column.value(a), column.value(b)]
    if (left === null || right === null) return left === right ? 0 : left === null ? 1 : -1
    if (typeof left === 'number' && typeof right === 'number') return sign * (left - right)
    return sign * collator().compare(String(left), String(right))
  })
}
