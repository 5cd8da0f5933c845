import { Button } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import type { ReactNode } from 'react'
import { useMemo, useRef, useState } from 'react'
import { useWords } from '../language.tsx'
import type { Column, Sorting } from './column.ts'
import { sorted } from './column.ts'
import { ScrollArea } from './scroll-area.tsx'

interface Props<Row> {
  readonly caption: string
  /** Hides the caption from the eye where a heading says the same. */
  readonly captionHidden?: boolean
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
  readonly foot?: ReactNode
  readonly className?: string
  readonly initialSorting?: Sorting
}

/** From so many rows only those in view are in the page. */
const VIRTUAL_FROM = 200
/** So many rows the reader may still want all at once: to search the page, to read on without scrolling in a box. */
const WHOLE_TO = 2000
const ROW_HEIGHT = 41
/** Rows kept above and below what is in view: half a box, so that a turn of the wheel finds them there. */
const MORE_ROWS = 8

function Header<Row>({
  column,
  sorting,
  sort,
}: {
  readonly column: Column<Row>
  readonly sorting: Sorting | undefined
  readonly sort: (id: string) => void
}) {
  const mine = sorting?.by === column.id
  const text = (
    <>
      {column.header}
      {column.unit ? <span className="quiet small"> [{column.unit}]</span> : null}
    </>
  )
  if (column.sortable === false) {
    return (
      <th scope="col" className={column.numeric ? 'number' : undefined}>
        {text}
      </th>
    )
  }
  return (
    <th
      scope="col"
      className={column.numeric ? 'number' : undefined}
      aria-sort={mine ? (sorting.descending ? 'descending' : 'ascending') : undefined}
    >
      <button type="button" className="sorter" onClick={() => sort(column.id)}>
        <span>{text}</span>
        <span aria-hidden="true">{mine ? (sorting.descending ? '↓' : '↑') : ''}</span>
      </button>
    </th>
  )
}

function cellClass<Row>({ numeric, className }: Column<Row>): string | undefined {
  return [numeric ? 'number' : '', className ?? ''].join(' ').trim() || undefined
}

/** A real table: caption, headers that sort, and thousands of rows without slowing down. */
export function DataTable<Row>({
  caption,
  captionHidden,
  columns,
  rows,
  keyOf,
  foot,
  className,
  initialSorting,
}: Props<Row>) {
  const { t } = useWords()
  const [sorting, setSorting] = useState<Sorting | undefined>(initialSorting)
  const area = useRef<HTMLElement>(null)
  // Scrolling renders anew, the order does not change by it.
  const ordered = useMemo(() => sorted(rows, columns, sorting), [rows, columns, sorting])
  const [whole, setWhole] = useState(false)
  const isLong = ordered.length > VIRTUAL_FROM
  const isVirtual = isLong && !whole
  const virtual = useVirtualizer({
    count: isVirtual ? ordered.length : 0,
    getScrollElement: () => area.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: MORE_ROWS,
  })
  // Nor does the head.
  const head = useMemo(() => {
    const sort = (id: string) =>
      setSorting((before) => ({ by: id, descending: before?.by === id ? !before.descending : false }))
    return columns.map((column) => <Header key={column.id} column={column} sorting={sorting} sort={sort} />)
  }, [columns, sorting])
  const names = useMemo(() => columns.map(cellClass), [columns])
  const items = isVirtual ? virtual.getVirtualItems() : ordered.map((_, index) => ({ index, start: 0, end: 0 }))
  const before = isVirtual ? (items[0]?.start ?? 0) : 0
  const after = isVirtual ? virtual.getTotalSize() - (items.at(-1)?.end ?? 0) : 0
  const table = (
    <ScrollArea ref={area} tall={isVirtual} label={caption}>
      <table
        className={`data${className ? ` ${className}` : ''}`}
        {...(isVirtual ? { 'aria-rowcount': ordered.length + 1 } : {})}
      >
        <caption className={captionHidden ? 'visually-hidden' : undefined}>
          {caption}
          {sorting ? <span className="visually-hidden">, {t('posortowano', 'sorted')}</span> : null}
        </caption>
        <thead>
          <tr {...(isVirtual ? { 'aria-rowindex': 1 } : {})}>{head}</tr>
        </thead>
        <tbody>
          {before > 0 ? (
            <tr>
              <td colSpan={columns.length} style={{ height: before, padding: 0, border: 0 }} />
            </tr>
          ) : null}
          {items.map(({ index }) => {
            const row = ordered[index] as Row
            return (
              <tr key={keyOf(row)} {...(isVirtual ? { 'aria-rowindex': index + 2 } : {})}>
                {columns.map((column, at) => {
                  const content = column.cell ? column.cell(row) : (column.value(row) ?? '–')
                  return column.rowHeader ? (
                    <th key={column.id} scope="row" className={names[at]}>
                      {content}
                    </th>
                  ) : (
                    <td key={column.id} className={names[at]}>
                      {content}
                    </td>
                  )
                })}
              </tr>
            )
          })}
          {after > 0 ? (
            <tr>
              <td colSpan={columns.length} style={{ height: after, padding: 0, border: 0 }} />
            </tr>
          ) : null}
        </tbody>
        {foot ? <tfoot>{foot}</tfoot> : null}
      </table>
    </ScrollArea>
  )
  if (!isLong || ordered.length > WHOLE_TO) return table
  return (
    <div className="stack tight">
      <div className="no-print">
        <Button size="compact-sm" variant="default" onClick={() => setWhole(!whole)}>
          {whole
            ? t('Pokaż w przewijanej ramce', 'Show in a box that scrolls')
            : t(`Pokaż wszystkie wiersze naraz (${ordered.length})`, `Show all rows at once (${ordered.length})`)}
        </Button>
      </div>
      {table}
    </div>
  )
}
