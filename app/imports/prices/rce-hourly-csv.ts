import { dayFromEpoch } from '../../../domain/calendar/day.ts'
import type { Slot } from '../../../domain/calendar/slot.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { cell, expectColumns, readCsv } from '../reading/csv.ts'
import { isBlankValue, polishDecimal } from '../reading/energy.ts'
import type { Reader } from '../reading/reader.ts'
import { expectDay } from '../reading/time-text.ts'
import { dayShape } from '../reading/wall-clock.ts'

interface Row {
  readonly hour: number
  readonly text: string
  readonly line: number
}

/**
 * Prices of PSE until 2024-06-14: `Data;Godzina;RCE`, hours numbered 1..24. On the October day 25 rows in order are 25
 * hours; a number with a letter (`2A`) counts as the hour told twice.
 */
export const rceHourlyCsv: Reader = {
  format: 'pse-rce-csv',
  pl: 'PSE, ceny RCE godzinowe do 14.06.2024 (CSV)',
  en: 'PSE, hourly RCE prices until 2024-06-14 (CSV)',
  tentative: true,
  recognises: ({ header: { folded } }) =>
    folded[0] === 'data' && folded[1] === 'godzina' && /^rce\b/.test(folded[2] ?? '') && folded.length === 3,
  async read(source, sink) {
    const { separator, line: headerLine } = source.header
    const days = new Map<number, Row[]>()
    await readCsv(source, separator, (row) => {
      if (row.line <= headerLine) return
      expectColumns(source, row, 3, separator)
      const day = expectDay(cell(row, 0), 'RRRR-MM-DD', () => source.place(row.line, 1))
      const hourText = cell(row, 1)
      const hour = Number(/^(\d{1,2})[a-bA-B]?$/.exec(hourText)?.[1] ?? Number.NaN)
      if (!(hour >= 1 && hour <= 25))
        throw new Refusal(
          'imports.hour-number',
          { text: hourText.slice(0, 20), day: dayFromEpoch(day), hours: dayShape(day).slots / 4 },
          source.place(row.line, 2),
        )
      const rows = days.get(day) ?? []
      rows.push({ hour, text: cell(row, 2), line: row.line })
      days.set(day, rows)
    })
    for (const [day, rows] of days) {
      const { start, slots } = dayShape(day)
      const inOrder = slots === 100 && rows.length === 25
      for (const [i, { hour, text, line }] of rows.entries()) {
        const number = inOrder ? i + 1 : hour
        const perMwh = isBlankValue(text) ? null : polishDecimal(text)
        if (perMwh === undefined)
          throw new Refusal('imports.not-a-number', { text: text.slice(0, 60) }, source.place(line, 3))
        if (slots === 92 && number === 3 && perMwh === null) continue
        if (number > slots / 4 + (slots === 92 ? 1 : 0) || (slots === 92 && number === 3))
          throw new Refusal(
            'imports.hour-number',
            { text: String(hour), day: dayFromEpoch(day), hours: slots / 4 },
            source.place(line, 2),
          )
        // Without the 25th row the hours after the change stand one later.
        const shift = slots === 92 && number > 3 ? -2 : slots === 100 && !inOrder && number > 3 ? 0 : -1
        sink.price(
          { id: 'rce', currency: 'PLN', slotsPerValue: 4 },
          (start + (number + shift) * 4) as Slot,
          perMwh,
          line,
        )
      }
    }
  },
}
