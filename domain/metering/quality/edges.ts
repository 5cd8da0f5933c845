import type { GridDay, LocalGrid } from '../local-grid.ts'

/** A step this near to a clock change or the first of a month is told as standing there [days]. */
const SNAP_DAYS = 4
/** How many times stronger a step must be that stands on no such day. */
const OTHER_DAYS = 2

/** A day from which data lie at other hours than before. */
export interface Edge {
  /** Index of the first value of the day. */
  readonly from: number
  /** Hours by which the data lie later (+) or earlier (−) than before. */
  readonly hours: number
  /** Evidence against what is needed at least: ≥ 1. */
  readonly strength: number
  readonly kind: 'clock-change' | 'month' | 'other'
  readonly cause: string
  readonly causePl: string
}

const CAUSES = {
  'clock-change': { cause: 'at the clock change', causePl: 'przy zmianie czasu' },
  month: { cause: 'at the start of a month', causePl: 'od początku miesiąca' },
  other: { cause: 'without visible reason', causePl: 'bez widocznej przyczyny' },
} as const

/** The nearest day near `seen` of which something holds. */
function nearest(days: readonly GridDay[], seen: number, holds: (day: GridDay) => boolean): GridDay | undefined {
  for (let away = 0; away <= SNAP_DAYS; away += 1)
    for (const i of [seen - away, seen + away]) {
      const day = days[i]
      if (day && holds(day)) return day
    }
  return undefined
}

/** The clock change near a day, else the first of a month: a wrong clock is by far the more frequent cause. */
function knownDay(
  days: readonly GridDay[],
  seen: number,
): { kind: 'clock-change' | 'month'; day: GridDay } | undefined {
  const change = nearest(days, seen, (day) => day.slots !== 96)
  if (change) return { kind: 'clock-change', day: change }
  const first = nearest(days, seen, (day) => day.day.endsWith('-01'))
  return first && { kind: 'month', day: first }
}

/** The day a step is told to stand on: a clock change or the first of a month near it, else where it was seen. */
export function edgeOf(grid: LocalGrid, seen: number, hours: number, strength: number): Edge {
  const known = knownDay(grid.days, seen)
  const kind = known?.kind ?? 'other'
  const from = (known?.day ?? grid.days[seen])?.from ?? 0
  return { from, hours, strength, kind, ...CAUSES[kind] }
}

/**
 * Edges worth telling. Files begin with months and clocks change on known days, so a step elsewhere must prove twice
 * as much. Equipment with a timer that nobody resets moves at one clock change too; a file in constant time moves
 * back at the next one, so a lone step at a clock change counts only where the next one is not in the data.
 */
export function credible(edges: readonly Edge[], grid: LocalGrid): Edge[] {
  return edges.filter((edge) => {
    if (edge.kind === 'other') return edge.strength >= OTHER_DAYS
    if (edge.kind === 'month') return true
    const others = grid.days.filter((day) => day.slots !== 96 && day.from !== edge.from)
    const answered = edges.some(
      (other) => other.kind !== 'other' && Math.sign(other.hours) !== Math.sign(edge.hours) && other.from !== edge.from,
    )
    return answered || others.length === 0
  })
}

/** A step and its return are one span; a step that never returns lasts to the end. */
export function spansOf(edges: readonly Edge[], end: number): { readonly edge: Edge; readonly to: number }[] {
  const sorted = [...edges].sort((a, b) => a.from - b.from)
  const found: { edge: Edge; to: number }[] = []
  for (let i = 0; i < sorted.length; i += 1) {
    const edge = sorted[i]
    if (!edge) continue
    const next = sorted[i + 1]
    const returns = next !== undefined && Math.sign(next.hours) !== Math.sign(edge.hours)
    found.push({ edge, to: returns ? next.from : end })
    if (returns) i += 1
  }
  return found
}
