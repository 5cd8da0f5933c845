import type { QualityBoard } from '../../../api/readings.ts'
import type { Letter } from './marks.ts'

type Counts = QualityBoard['cells'][number]['counts']

/** A point's month at a glance: its worst letter, and how many values are missing. */
export interface YearCell {
  /** Null: no file told anything of this month. */
  readonly letter: Letter | null
  readonly missing: number
}

/** One point, a cell for each month of the board. */
export interface YearRow {
  readonly pointCode: string
  readonly name: string
  readonly memberName: string | null
  readonly cells: readonly YearCell[]
}

/** What decides how a month is marked: the worst of it, gaps before all. */
function letterOf({ missing, substituted, modelled, estimated, corrected }: Counts): Letter {
  if (missing > 0) return '.'
  if (substituted + modelled > 0) return 'S'
  if (estimated > 0) return 'E'
  return corrected > 0 ? 'C' : 'M'
}

const WORST: readonly Letter[] = ['.', 'X', 'S', 'E', 'C', 'M']

function worse(one: Letter | null, other: Letter): Letter {
  return one === null || WORST.indexOf(other) < WORST.indexOf(one) ? other : one
}

/** Points by months; both directions of a point share a cell. */
export function yearRowsOf({ points, months, cells }: QualityBoard): readonly YearRow[] {
  const found = new Map<string, YearCell>()
  for (const { pointCode, month, counts } of cells) {
    const key = `${pointCode} ${month}`
    const before = found.get(key) ?? { letter: null, missing: 0 }
    found.set(key, {
      letter: worse(before.letter, letterOf(counts)),
      missing: before.missing + counts.missing,
    })
  }
  return points.map(({ pointCode, name, memberName }) => ({
    pointCode,
    name,
    memberName,
    cells: months.map((month) => found.get(`${pointCode} ${month}`) ?? { letter: null, missing: 0 }),
  }))
}

/**
 * Does a row need a person?
 *
 * @param done  how many months from the first have ended: of those to come nothing can be missing
 */
export function needsSomebody({ cells }: YearRow, done: number): boolean {
  return cells.slice(0, done).some(({ letter }) => letter === null || letter === '.')
}

/** Months of a year that ended before the month of now. */
export function endedMonths(months: readonly string[], now: string): number {
  return months.filter((month) => month < now).length
}
