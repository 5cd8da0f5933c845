import type { Series } from '../series.ts'
import { figure, kwhText, located, type QualityFinding } from './located.ts'
import type { View } from './view.ts'
import { knownSum, median } from './view.ts'

/** One of the two hours holds the sum of both when it is this many times the hours around. */
const DOUBLED = 1.6

/** One hour of a series (indices), what is known of it [Wh] and how many of its values are. */
export interface Hour {
  readonly from: number
  readonly to: number
  readonly wh: number
  readonly known: number
}

function hour(series: Series, from: number): Hour {
  const to = from + 4 / series.slotsPerValue
  return { from, to, ...knownSum(series, from, to) }
}

/** What is wrong with the two hours 2:00–3:00 of an autumn day. */
export interface AutumnFault {
  readonly kind: 'missing' | 'doubled'
  /** The hour that holds a value, and the one that holds none (or zero). */
  readonly full: Hour
  readonly empty: Hour
}

/** The faulty autumn hours of a series, at most one pair a year. */
export function autumnFaults(view: Pick<View, 'grid' | 'series'>): AutumnFault[] {
  const { grid, series } = view
  const perHour = 4 / series.slotsPerValue
  return grid.days.flatMap((day): AutumnFault[] => {
    if (!day.complete || day.slots !== 100) return []
    const at = (n: number) => hour(series, day.from + n * perHour)
    const [first, second] = [at(2), at(3)]
    const around = [at(0), at(1), at(4), at(5)].filter((one) => one.known === perHour)
    const usual = median(around.map((one) => one.wh))
    for (const [full, empty] of [
      [first, second],
      [second, first],
    ] as const) {
      if (full.known < perHour || (empty.known === perHour && empty.wh > 0)) continue
      const doubled = around.length >= 2 && usual > 0 && full.wh >= DOUBLED * usual
      // A half-known hour is an ordinary gap: only a lost or an empty one can have its energy in the other.
      if (doubled && (empty.known === 0 || empty.known === perHour)) return [{ kind: 'doubled', full, empty }]
      if (empty.known < perHour) return [{ kind: 'missing', full, empty }]
    }
    return []
  })
}

/**
 * The autumn day of 25 hours: one of the two hours 2:00–3:00 is missing, or one of them holds the sum of both.
 *
 * Files with 24 columns or without marks for summer and winter time lose this hour. Its energy must not vanish.
 *
 * @pl doba 25-godzinna przy zmianie czasu
 */
export function autumnHour(view: View): QualityFinding[] {
  const { series } = view
  return autumnFaults(view).map(({ kind, full, empty }) => {
    if (kind === 'missing') return located('metering.autumn-hour-missing', 'warning', series, empty.from, empty.to)
    const [from, to] = [Math.min(full.from, empty.from), Math.max(full.to, empty.to)]
    return located('metering.autumn-hour-doubled', 'warning', series, from, to, {
      ...figure('kwh', kwhText(full.wh)),
      other: empty.known === 0 ? 'is missing' : 'is zero',
      otherPl: empty.known === 0 ? 'nie ma wartości' : 'ma zero',
    })
  })
}
