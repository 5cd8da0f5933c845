import type { Sheet } from '../../../api/plans.ts'
import { readNumber } from '../../../ui/form/typed.ts'

/** Columns whose shares sum to 100 % within rows of the same other columns. */
const SHARED: Readonly<Record<string, { readonly share: readonly string[]; readonly within: readonly string[] }>> = {
  buildings: { share: ['udział powierzchni', 'area share'], within: ['sektor', 'sector'] },
  devices: {
    share: ['udział', 'share'],
    within: ['scenariusz', 'scenario', 'rok', 'year', 'sektor', 'sector', 'nośnik', 'carrier'],
  },
}

/** Rounding of what people type: shares of two digits may miss by this [percent]. */
const EVEN = 0.0005

/** A group of rows and what its shares sum to [percent]. */
export interface ShareSum {
  readonly name: string
  readonly percent: number
  readonly even: boolean
}

/** `17%` and `0,17` alike, as percent; undefined: no number. */
function percentOf(cell: string): number | undefined {
  const text = cell.trim()
  const value = readNumber(text.replace(/%$/, ''))
  if (value === undefined) return undefined
  return text.endsWith('%') ? value : value * 100
}

/** Sums of the shares of a table as typed; empty for tables without shares. */
export function shareSums(table: string, { headings, rows }: Sheet): readonly ShareSum[] {
  const kind = SHARED[table]
  if (!kind) return []
  const plain = headings.map((heading) => heading.trim().toLocaleLowerCase('pl'))
  const at = plain.findIndex((heading) => kind.share.includes(heading))
  if (at < 0) return []
  const within = plain.flatMap((heading, i) => (kind.within.includes(heading) ? [i] : []))
  const sums = new Map<string, number>()
  for (const cells of rows) {
    const percent = percentOf(cells[at] ?? '')
    if (percent === undefined) continue
    const name = within
      .map((i) => (cells[i] ?? '').trim())
      .filter((text) => text !== '')
      .join(', ')
    sums.set(name, (sums.get(name) ?? 0) + percent)
  }
  return [...sums].map(([name, percent]) => ({ name, percent, even: Math.abs(percent - 100) < EVEN }))
}
