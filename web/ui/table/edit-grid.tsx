import { useVirtualizer } from '@tanstack/react-virtual'
import type { ClipboardEvent, KeyboardEvent } from 'react'
import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { useWords } from '../language.tsx'
import type { Cell, Draft, GridShape, GridState } from './grid-state.ts'
import { blockOf, clear, copied, moveTo, paste, START, textAt, undo, write } from './grid-state.ts'

export interface GridColumn<Row> {
  readonly id: string
  readonly header: string
  readonly unit?: string
  readonly width: number
  readonly numeric?: boolean
  readonly readOnly?: boolean
  readonly text: (row: Row) => string
  /** The sentence why a text cannot stand here. */
  readonly fault?: (text: string) => string | undefined
}

interface Props<Row> {
  readonly caption: string
  readonly columns: readonly GridColumn<Row>[]
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
  readonly draft: Draft
  readonly onDraft: (draft: Draft) => void
}

const ROW_HEIGHT = 36
const MOVES: Readonly<Record<string, readonly [number, number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  PageDown: [12, 0],
  PageUp: [-12, 0],
}

/** What a key does while no cell is being typed in; undefined when it is none of the grid's keys. */
function afterKey(state: GridState, shape: GridShape, event: KeyboardEvent): GridState | undefined {
  const { key, shiftKey } = event
  const command = event.ctrlKey || event.metaKey
  const { row, column } = state.active
  const move = MOVES[key]
  if (move) return moveTo(state, shape, { row: row + move[0], column: column + move[1] }, shiftKey)
  if (key === 'Home') return moveTo(state, shape, { row: command ? 0 : row, column: 0 }, shiftKey)
  if (key === 'End')
    return moveTo(
      state,
      shape,
      { row: command ? shape.keys.length - 1 : row, column: shape.columns.length - 1 },
      shiftKey,
    )
  if (command && key.toLowerCase() === 'z') return undo(state)
  if (command && key.toLowerCase() === 'a')
    return {
      ...state,
      anchor: { row: 0, column: 0 },
      active: { row: shape.keys.length - 1, column: shape.columns.length - 1 },
    }
  if (command || event.altKey) return undefined
  if (key === 'Delete' || key === 'Backspace') return clear(state, shape)
  if (shape.columns[column]?.readOnly) return undefined
  if (key === 'Enter' || key === 'F2') return { ...state, editing: textAt(state, shape, state.active) }
  if (key.length === 1) return { ...state, editing: key }
  return undefined
}

/** A table edited like a spreadsheet: arrows, typing, blocks, paste, undo. Nothing is stored until it is saved. */
export function EditGrid<Row>({ caption, columns, rows, keyOf, draft, onDraft }: Props<Row>) {
  const { t } = useWords()
  const id = useId()
  const area = useRef<HTMLElement>(null)
  const [inner, setInner] = useState<GridState>(START)
  const state = useMemo(() => (inner.draft === draft ? inner : { ...inner, draft, past: [] }), [inner, draft])
  const shape = useMemo<GridShape>(
    () => ({
      keys: rows.map(keyOf),
      columns: columns.map((column) => ({ id: column.id, readOnly: column.readOnly === true })),
      stored: (row, column) => {
        const [item, of] = [rows[row], columns[column]]
        return item !== undefined && of ? of.text(item) : ''
      },
    }),
    [rows, columns, keyOf],
  )
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => area.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 15,
  })
  const apply = (next: GridState) => {
    setInner(next)
    if (next.draft !== draft) onDraft(next.draft)
  }
  const hasFocus = useRef(false)
  const { row: activeRow, column: activeColumn } = state.active
  useEffect(() => {
    virtual.scrollToIndex(activeRow)
    if (!hasFocus.current || state.editing !== null) return
    const frame = requestAnimationFrame(() =>
      document.getElementById(`${id}-${activeRow}-${activeColumn}`)?.focus({ preventScroll: false }),
    )
    return () => cancelAnimationFrame(frame)
  }, [activeRow, activeColumn, state.editing, id, virtual])

  const onKey = (event: KeyboardEvent) => {
    if (state.editing !== null) {
      if (event.key === 'Escape') apply({ ...state, editing: null })
      else if (event.key === 'Enter' || event.key === 'Tab') {
        const written = write(state, shape, [{ at: state.active, text: state.editing.trim() }])
        const step = event.key === 'Enter' ? { row: 1, column: 0 } : { row: 0, column: event.shiftKey ? -1 : 1 }
        apply(moveTo(written, shape, { row: activeRow + step.row, column: activeColumn + step.column }))
      } else return
      event.preventDefault()
      return
    }
    const next = afterKey(state, shape, event)
    if (!next) return
    event.preventDefault()
    apply(next)
  }
  const onCopy = (event: ClipboardEvent) => {
    if (state.editing !== null) return
    event.preventDefault()
    event.clipboardData.setData('text/plain', copied(state, shape))
  }
  const onPaste = (event: ClipboardEvent) => {
    if (state.editing !== null) return
    event.preventDefault()
    apply(paste(state, shape, event.clipboardData.getData('text/plain')))
  }
  const { from, to } = blockOf(state)
  const inBlock = ({ row, column }: Cell) =>
    row >= from.row && row <= to.row && column >= from.column && column <= to.column
  const items = virtual.getVirtualItems()
  const before = items[0]?.start ?? 0
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0)
  return (
    <section ref={area} className="table-area tall" aria-label={caption}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is edited is a grid (ARIA 1.2)
        role="grid"
        className="data grid"
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length}
        aria-multiselectable="true"
        onKeyDown={onKey}
        onCopy={onCopy}
        onPaste={onPaste}
        onFocus={() => {
          hasFocus.current = true
        }}
        onBlur={() => {
          hasFocus.current = false
        }}
      >
        <caption className="visually-hidden">
          {caption}.{' '}
          {t(
            'Strzałki przechodzą między komórkami, Enter zaczyna i kończy pisanie, Escape porzuca.',
            'Arrows move between cells, Enter begins and ends typing, Escape gives up.',
          )}
        </caption>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <th key={column.id} scope="col" style={{ minWidth: column.width }}>
                {column.header}
                {column.unit ? <span className="quiet small"> [{column.unit}]</span> : null}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <td colSpan={columns.length} style={{ height: before, padding: 0, border: 0 }} />
          </tr>
          {items.map(({ index }) => (
            <tr key={shape.keys[index]} aria-rowindex={index + 2}>
              {columns.map((column, at) => {
                const place = { row: index, column: at }
                const text = textAt(state, shape, place)
                const isActive = index === activeRow && at === activeColumn
                const isChanged = state.draft[shape.keys[index] ?? '']?.[column.id] !== undefined
                const fault = isChanged ? column.fault?.(text) : undefined
                return (
                  <td
                    key={column.id}
                    id={`${id}-${index}-${at}`}
                    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a grid
                    role="gridcell"
                    tabIndex={isActive ? 0 : -1}
                    aria-selected={inBlock(place)}
                    aria-readonly={column.readOnly === true}
                    aria-invalid={fault !== undefined}
                    title={fault}
                    data-changed={isChanged || undefined}
                    className={column.numeric ? 'number' : undefined}
                    onMouseDown={(event) => apply(moveTo(state, shape, place, event.shiftKey))}
                    onDoubleClick={() =>
                      column.readOnly ? undefined : apply({ ...state, active: place, anchor: place, editing: text })
                    }
                  >
                    {isActive && state.editing !== null ? (
                      <input
                        className="grid-input"
                        aria-label={column.header}
                        // biome-ignore lint/a11y/noAutofocus: the person has just begun to type here
                        autoFocus
                        value={state.editing}
                        onChange={(event) => setInner({ ...state, editing: event.currentTarget.value })}
                        onBlur={() =>
                          state.editing === null
                            ? undefined
                            : apply(write(state, shape, [{ at: place, text: state.editing.trim() }]))
                        }
                      />
                    ) : (
                      text
                    )}
                    {fault ? <span className="visually-hidden"> {fault}</span> : null}
                  </td>
                )
              })}
            </tr>
          ))}
          <tr>
            <td colSpan={columns.length} style={{ height: Math.max(0, after), padding: 0, border: 0 }} />
          </tr>
        </tbody>
      </table>
    </section>
  )
}
