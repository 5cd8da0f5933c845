import { textWidth } from '../charts/text-width.ts'
import type { Column, Table } from '../model/document.ts'

/** The estimate of widths is made for wider faces; ours is narrower by about this. */
const FACE = 0.845
/** A header may run to this width before it breaks between words [pt]. */
const HEADER_WISH = 46
/** And beyond it, however long its words are [pt]. */
const HEADER_MOST = 84
/** The least a column of words should have [pt]. */
const WORDS_LEAST = 62

export interface ColumnPlan {
  /** Size of print [pt]. */
  readonly size: number
  /** Width of every column [pt]; together the width of the page. */
  readonly widths: readonly number[]
}

interface Measured {
  readonly column: Column
  /** What its widest number or unbreakable word needs. */
  readonly least: number
  /** What its widest cell would like on one line. */
  readonly wish: number
}

/** Whether a cell holds a word that no line of its column can take whole. */
export function mustBreak(text: string, width: number, size: number, inset: number): boolean {
  return text.split(/[ \n\u2013-]/).some((word) => textWidth(word, size) * FACE > width - 2 * inset)
}

/** Widest piece of a text that no line may break. */
function unbreakable(text: string, size: number, bold = false): number {
  return Math.max(0, ...text.split(/[ \n/–-]/).map((word) => textWidth(word.slice(0, 24), size, bold)))
}

function measure(table: Table, size: number, inset: number, face: number): Measured[] {
  return table.columns.map((column, i) => {
    const cells = table.rows.map(({ cells: all, total }) => ({ text: all[i]?.text ?? '', bold: total ?? false }))
    const head = Math.max(unbreakable(column.title, size, true), unbreakable(column.unit ?? '', size))
    const whole = Math.max(0, ...cells.map(({ text, bold }) => textWidth(text, size, bold)))
    const words = Math.max(0, ...cells.map(({ text }) => unbreakable(text, size)))
    const title = Math.min(textWidth(column.title, size, true), HEADER_WISH)
    const numeric = column.align === 'end' || column.grow === 0
    // A header may take three lines, not more.
    const lines = Math.min(textWidth(column.title, size, true) / 2.6, HEADER_MOST)
    const least = numeric && whole < 330 ? Math.max(whole, head, lines) : Math.max(Math.min(words, 110), head)
    return { column, least: least * face + 2 * inset + 1, wish: Math.max(whole, title, head) * face + 2 * inset + 1 }
  })
}

/** Shares free width among columns of words in proportion to what they grow by, none above its wish while others want. */
function spread(measured: readonly Measured[], free: number): number[] {
  const widths = measured.map(({ least }) => least)
  let left = free
  const hungry = new Set(measured.keys())
  while (left > 0.5 && hungry.size > 0) {
    const total = [...hungry].reduce((sum, i) => sum + Math.max(measured[i]?.column.grow ?? 0, 0.15), 0)
    const portion = left
    for (const i of [...hungry]) {
      const { column, wish } = measured[i] as Measured
      const offered = (portion * Math.max(column.grow, 0.15)) / total
      const room = wish - (widths[i] ?? 0)
      const taken = Math.min(offered, Math.max(room, 0))
      widths[i] = (widths[i] ?? 0) + taken
      left -= taken
      if (offered >= room) hungry.delete(i)
    }
  }
  // Every wish is met and width is left: all columns breathe, those of words more.
  const weights = measured.map(({ column }) => (column.grow > 0 ? 1 + column.grow : 0.7))
  const sum = weights.reduce((a, b) => a + b, 0) || 1
  return widths.map((width, i) => width + (Math.max(left, 0) * (weights[i] ?? 0)) / sum)
}

/**
 * Widths that keep every number on one line and let words wrap; print shrinks only where the columns cannot stand side
 * by side otherwise.
 *
 * @param available  width of the text on the page [pt]
 * @param wanted     size of print to start from [pt]
 * @param face       how much narrower than the estimate the letters are
 * @param insetAt    padding at each side of a cell for a size [pt]
 */
export function planColumns(
  table: Table,
  available: number,
  wanted: number,
  insetAt: (size: number) => number,
  face = FACE,
): ColumnPlan {
  for (let size = wanted; ; size -= 0.3) {
    const measured = measure(table, size, insetAt(size), face)
    const needed = measured.reduce(
      (sum, { column, least, wish }) => sum + (column.grow > 0 ? Math.max(least, Math.min(wish, WORDS_LEAST)) : least),
      0,
    )
    if (needed <= available || size <= 5.8) {
      const least = measured.reduce((sum, one) => sum + one.least, 0)
      const factor = least > available ? available / least : 1
      const fitted = measured.map((one) => ({ ...one, least: one.least * factor }))
      return { size, widths: spread(fitted, available - least * factor) }
    }
  }
}
