import { figure, kwhText, located, type QualityFinding } from './located.ts'
import type { View } from './view.ts'
import { knownSum, median } from './view.ts'

/** One of the two hours holds the sum of both when it is this many times the hours around. */
const DOUBLED = 1.6

interface Hour {
  readonly from: number
  readonly to: number
  readonly wh: number
  readonly known: number
}

function hour({ series }: View, from: number): Hour {
  const to = from + 4 / series.slotsPerValue
  return { from, to, ...knownSum(series, from, to) }
}

/**
 * The autumn day of 25 hours: one of the two hours 2:00–3:00 is missing, or one of them holds the sum of both.
 *
 * Files with 24 columns or without marks for summer and winter time lose this hour. Its energy must not vanish.
 *
 * @pl doba 25-godzinna przy zmianie czasu
 */
export function autumnHour(view: View): QualityFinding[] {
  const { grid, series } = view
  return grid.days.flatMap((day) => {
    if (!day.complete || day.slots !== 100) return []
    const perHour = 4 / series.slotsPerValue
    const at = (n: number) => hour(view, day.from + n * perHour)
    const [first, second] = [at(2), at(3)]
    const around = [at(0), at(1), at(4), at(5)].filter((one) => one.known === perHour)
    const full = (one: Hour) => one.known === perHour
    const usual = median(around.map((one) => one.wh))
    const others = first.known + second.known + around.length * perHour
    if (others === 0 || (first.known === 0 && second.known === 0)) return []
    for (const [one, other] of [
      [first, second],
      [second, first],
    ] as const) {
      if (!full(one) || (full(other) && other.wh > 0)) continue
      const doubled = around.length >= 2 && usual > 0 && one.wh >= DOUBLED * usual
      if (doubled)
        return [
          located('metering.autumn-hour-doubled', 'warning', series, first.from, second.to, {
            ...figure('kwh', kwhText(one.wh)),
            other: other.known === 0 ? 'is missing' : 'is zero',
            otherPl: other.known === 0 ? 'nie ma wartości' : 'ma zero',
          }),
        ]
      if (other.known < perHour)
        return [located('metering.autumn-hour-missing', 'warning', series, other.from, other.to)]
    }
    return []
  })
}
