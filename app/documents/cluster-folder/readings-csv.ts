import type { LocalMonth } from '../../../domain/calendar/day.ts'
import { addMonths, daysBetween, firstDay } from '../../../domain/calendar/day.ts'
import type { Slot } from '../../../domain/calendar/slot.ts'
import { slotsOfDay, startOfDay, startOfMonth, toUtcText } from '../../../domain/calendar/slot.ts'
import type { MonthBlock } from '../../../domain/metering/blocks/month-block.ts'
import { unpackBlock } from '../../../domain/metering/blocks/month-block.ts'
import { MISSING } from '../../../domain/metering/series.ts'
import { QUALITY_LETTERS, READINGS_HEADINGS } from '../../usecases/readings/quality-letters.ts'

function quoted(text: string): string {
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** One letter where all values rest on the same, else one for each. */
function letters(quality: Uint8Array): string {
  const all = Array.from(quality, (one) => QUALITY_LETTERS.get(one) ?? '')
  return all.every((one) => one === all[0]) ? (all[0] ?? '') : all.join('')
}

/** The registers of a month, a row for each day: whole watt-hours and what each rests on, so that nothing is lost. */
export function readingsCsv(month: LocalMonth, blocks: readonly MonthBlock[]): string {
  const lines: string[] = [READINGS_HEADINGS.join(';')]
  const days = daysBetween(firstDay(month), firstDay(addMonths(month, 1)))
  const start = startOfMonth(month)
  for (const block of blocks) {
    const { wh, quality } = unpackBlock(block)
    const step = block.slotsPerValue
    for (const day of days) {
      const from = (startOfDay(day) - start) / step
      const to = from + slotsOfDay(day) / step
      lines.push(
        [
          quoted(block.point),
          block.direction === 'withdrawal' ? 'pobór' : 'oddanie',
          block.netting === 'raw' ? 'przed' : 'po',
          toUtcText((start + from * step) as Slot),
          step === 1 ? '15' : '60',
          letters(quality.subarray(from, to)),
          ...Array.from(wh.subarray(from, to), (value) => (value === MISSING ? '' : String(value))),
        ].join(';'),
      )
    }
  }
  return `\uFEFF${lines.join('\r\n')}\r\n`
}
