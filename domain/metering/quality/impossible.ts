import type { Series } from '../series.ts'
import { MISSING, Quality } from '../series.ts'
import { located } from './located.ts'
import type { Check } from './view.ts'

/**
 * Values that no register can hold: negative ones (a balance after netting read as a register), and bytes of quality
 * that contradict the value. One finding per month, at its first such value.
 *
 * @pl wartości niemożliwe (ujemne)
 */
export const impossibleValues: Check = ({ series, grid }) => {
  const byMonth = new Map<string, { first: number; last: number; count: number }>()
  for (let i = 0; i < series.wh.length; i += 1) {
    const wh = series.wh[i] ?? MISSING
    const quality = series.quality[i] ?? Quality.missing
    const contradiction = (wh === MISSING) !== (quality === Quality.missing) || quality > Quality.modelled
    if (wh >= MISSING && !contradiction) continue
    const month = grid.days[grid.dayOf[i] ?? 0]?.month ?? ''
    const seen = byMonth.get(month)
    byMonth.set(month, { first: seen?.first ?? i, last: i, count: (seen?.count ?? 0) + 1 })
  }
  return [...byMonth.values()].map(({ first, last, count }) =>
    located('metering.impossible-value', 'error', series, first, last + 1, { count, value: series.wh[first] ?? 0 }),
  )
}

/**
 * The series with negative values as missing, so that nothing downstream adds them up. A copy; the findings of
 * {@link impossibleValues} tell what was there.
 */
export function withoutImpossible(series: Series): Series {
  if (!series.wh.some((wh) => wh < MISSING)) return series
  const quality = series.quality.slice()
  const wh = series.wh.map((value, i) => {
    if (value >= MISSING) return value
    quality[i] = Quality.missing
    return MISSING
  })
  return { ...series, wh, quality }
}
