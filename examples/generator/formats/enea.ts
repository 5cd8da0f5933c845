import { localTime, type Slot } from '../../../domain/calendar/slot.ts'
import { kwh, type Register } from '../series.ts'

const HEAD = [
  'Data',
  'Wolumen energii elektrycznej pobranej z sieci przed bilansowaniem godzinowym',
  'Wolumen energii elektrycznej oddanej do sieci przed bilansowaniem godzinowym',
]

/** Enea's yearly CSV with a guard against spreadsheets, hours named by their last minute; only the raw registers. */
export function eneaCsv(withdrawal: Register, feedIn: Register): string {
  const rows = withdrawal.values.map((wh, h) => {
    const { day, hour } = localTime((withdrawal.start + h * 4) as Slot)
    const time = `"=""${day} ${String(hour).padStart(2, '0')}:59"""`
    return [time, `"${kwh(wh, ',', '---')}"`, `"${kwh(feedIn.values[h] ?? null, ',', '---')}"`].join(';')
  })
  return `\uFEFF${[HEAD.join(';'), ...rows].join('\r\n')}\r\n`
}
