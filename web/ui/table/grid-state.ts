/** What was typed over the stored cells: `row key → column → text`. */
export type Draft = Readonly<Record<string, Readonly<Record<string, string>>>>

export interface Cell {
  readonly row: number
  readonly column: number
}

export interface GridState {
  readonly active: Cell
  /** The other corner of the selected block. */
  readonly anchor: Cell
  /** Text being typed in the active cell. */
  readonly editing: string | null
  readonly draft: Draft
  /** Earlier drafts, the newest last. */
  readonly past: readonly Draft[]
}

export const START: GridState = {
  active: { row: 0, column: 0 },
  anchor: { row: 0, column: 0 },
  editing: null,
  draft: {},
  past: [],
}

/** What the grid is about: sizes, keys and stored texts. */
export interface GridShape {
  readonly keys: readonly string[]
  readonly columns: readonly { readonly id: string; readonly readOnly: boolean }[]
  readonly stored: (row: number, column: number) => string
}

const PAST_KEPT = 100

/** The text a cell shows: typed over, else stored. */
export function textAt(state: GridState, shape: GridShape, { row, column }: Cell): string {
  const typed = state.draft[shape.keys[row] ?? '']?.[shape.columns[column]?.id ?? '']
  return typed ?? shape.stored(row, column)
}

/** Moves the active cell, within the grid; with `keep` the selected block grows. */
export function moveTo(state: GridState, shape: GridShape, to: Cell, keep = false): GridState {
  const row = Math.max(0, Math.min(shape.keys.length - 1, to.row))
  const column = Math.max(0, Math.min(shape.columns.length - 1, to.column))
  const active = { row, column }
  return { ...state, active, anchor: keep ? state.anchor : active, editing: null }
}

/** Writes texts into cells; what equals the stored text leaves the draft, what may not be written is passed over. */
export function write(
  state: GridState,
  shape: GridShape,
  texts: readonly { readonly at: Cell; readonly text: string }[],
): GridState {
  const draft: Record<string, Record<string, string>> = {}
  for (const [key, row] of Object.entries(state.draft)) draft[key] = { ...row }
  let changed = false
  for (const { at, text } of texts) {
    const key = shape.keys[at.row]
    const column = shape.columns[at.column]
    if (key === undefined || !column || column.readOnly || textAt(state, shape, at) === text) continue
    changed = true
    const row = draft[key] ?? {}
    if (text === shape.stored(at.row, at.column)) delete row[column.id]
    else row[column.id] = text
    if (Object.keys(row).length === 0) delete draft[key]
    else draft[key] = row
  }
  if (!changed) return { ...state, editing: null }
  return { ...state, draft, editing: null, past: [...state.past.slice(1 - PAST_KEPT), state.draft] }
}

/** Takes back the last writing. */
export function undo(state: GridState): GridState {
  const before = state.past.at(-1)
  return before === undefined ? state : { ...state, draft: before, past: state.past.slice(0, -1), editing: null }
}

/** The selected block, corners in order. */
export function blockOf({ active, anchor }: GridState): { readonly from: Cell; readonly to: Cell } {
  return {
    from: { row: Math.min(active.row, anchor.row), column: Math.min(active.column, anchor.column) },
    to: { row: Math.max(active.row, anchor.row), column: Math.max(active.column, anchor.column) },
  }
}

/** Cells of the selected block as spreadsheets copy them. */
export function copied(state: GridState, shape: GridShape): string {
  const { from, to } = blockOf(state)
  const rows: string[] = []
  for (let row = from.row; row <= to.row; row += 1) {
    const cells: string[] = []
    for (let column = from.column; column <= to.column; column += 1) cells.push(textAt(state, shape, { row, column }))
    rows.push(cells.join('\t'))
  }
  return rows.join('\n')
}

/** Lays copied cells from the upper left corner of the selection; a single cell fills the whole block. */
export function paste(state: GridState, shape: GridShape, text: string): GridState {
  const cells = text
    .replace(/\r\n?/g, '\n')
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.split('\t'))
  const { from, to } = blockOf(state)
  if (cells.length === 1 && cells[0]?.length === 1) return write(state, shape, fillBlock(from, to, cells[0][0] ?? ''))
  const texts = cells.flatMap((line, row) =>
    line.map((cell, column) => ({ at: { row: from.row + row, column: from.column + column }, text: cell.trim() })),
  )
  return write(state, shape, texts)
}

/** Empties the selected block. */
export function clear(state: GridState, shape: GridShape): GridState {
  const { from, to } = blockOf(state)
  return write(state, shape, fillBlock(from, to, ''))
}

function fillBlock(from: Cell, to: Cell, text: string): { at: Cell; text: string }[] {
  const texts: { at: Cell; text: string }[] = []
  for (let row = from.row; row <= to.row; row += 1)
    for (let column = from.column; column <= to.column; column += 1)
      texts.push({ at: { row, column }, text: text.trim() })
  return texts
}
