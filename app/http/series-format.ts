import { toUtcText } from '../../domain/calendar/slot.ts'
import type { Quarters } from '../usecases/energy/quarters.ts'
import type { Stretch } from '../usecases/energy/steps.ts'
import { sumOver } from '../usecases/energy/steps.ts'

/** What stands for a missing value among 32 and among 16 bits. */
const MISSING_32 = -(2 ** 31)
const MISSING_16 = 0xffff

/**
 * Quarter-hours as little-endian watt-hours: 32 bits with sign, or 16 without where `narrow` is asked for and every
 * value fits. A year of one point then takes 70 kB before compression.
 */
export function packed({ wh }: Quarters, narrow: boolean): { readonly bits: 16 | 32; readonly bytes: ArrayBuffer } {
  if (narrow && wh.every((value) => Number.isNaN(value) || (value >= 0 && value < MISSING_16))) {
    const view = new DataView(new ArrayBuffer(wh.length * 2))
    wh.forEach((value, i) => {
      view.setUint16(i * 2, Number.isNaN(value) ? MISSING_16 : value, true)
    })
    return { bits: 16, bytes: view.buffer }
  }
  const view = new DataView(new ArrayBuffer(wh.length * 4))
  wh.forEach((value, i) => {
    view.setInt32(i * 4, Number.isNaN(value) ? MISSING_32 : value, true)
  })
  return { bits: 32, bytes: view.buffer }
}

/** Sums of stretches, for programs and tables. */
export function rowsOf(quarters: Quarters, stretches: readonly Stretch[]) {
  return stretches.map((stretch) => ({
    from: toUtcText(stretch.start),
    day: stretch.day,
    ...sumOver(quarters, stretch),
  }))
}

/** The same as CSV the way Polish spreadsheets want it: the mark of order, semicolons, decimal commas. */
export function seriesCsv(quarters: Quarters, stretches: readonly Stretch[], kind: string): string {
  const lines = rowsOf(quarters, stretches).map(
    ({ from, day, wh, missing }) =>
      `${from};${day};${wh === null ? '' : (wh / 1000).toFixed(3).replace('.', ',')};${missing}`,
  )
  return `\uFEFFpoczątek (UTC);doba;${kind} kWh;brakujące kwadranse\r\n${lines.join('\r\n')}\r\n`
}
