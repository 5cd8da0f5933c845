import type { LocalMonth } from '../../../domain/calendar/day.ts'
import { startOfMonth } from '../../../domain/calendar/slot.ts'
import { finding } from '../../../domain/problems/finding.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { compare, text as decimalText, minus, toNumber } from '../../../domain/quantity/decimal.ts'
import { cell, readCsv } from '../reading/csv.ts'
import { isBlankValue, polishDecimal } from '../reading/energy.ts'
import { fold } from '../reading/fold.ts'
import type { Reader } from '../reading/reader.ts'

const MONTHS = ['stycz', 'lut', 'mar', 'kwie', 'maj', 'czerw', 'lip', 'sierp', 'wrze', 'paz', 'list', 'grud']
/** Two lists of the same price may round differently by this share. */
const SAME_PRICE = 0.01

/** `2026-03`, `03.2026`, `marzec 2026`. */
function monthOf(text: string): LocalMonth | undefined {
  const name = fold(text)
  let found = /^(\d{4})-(\d{1,2})$/.exec(name) ?? undefined
  let parts = found ? [found[1], found[2]] : undefined
  if (!found) {
    found = /^(\d{1,2})[./-](\d{4})$/.exec(name) ?? undefined
    if (found) parts = [found[2], found[1]]
  }
  if (!found) {
    found = /^([a-z]+) (\d{4})(?: ?r\.?)?$/.exec(name) ?? undefined
    const number = MONTHS.findIndex((stem) => found?.[1]?.startsWith(stem)) + 1
    if (found && number > 0) parts = [found[2], String(number)]
  }
  const [year, month] = parts ?? []
  const number = Number(month)
  if (!year || !(number >= 1 && number <= 12) || Number(year) < 2000 || Number(year) > 2100) return undefined
  return `${year}-${String(number).padStart(2, '0')}` as LocalMonth
}

/**
 * Monthly market prices RCEm: a column of months and one or more of prices [PLN/MWh]. A row `skorygowana RCEm*`
 * corrects the month above it; the last correction counts.
 */
export const rcemMonthly: Reader = {
  format: 'rcem-monthly',
  pl: 'RCEm, ceny miesięczne (CSV)',
  en: 'RCEm, monthly prices (CSV)',
  recognises: ({ header: { folded } }) =>
    /^(month|miesiac)/.test(folded[0] ?? '') && folded.slice(1).some((heading) => /^rcem/.test(heading)),
  async read(source, sink) {
    const { separator, line: headerLine, folded } = source.header
    const priceColumns = folded.flatMap((heading, i) => (/^rcem/.test(heading) ? [i] : []))
    let month: LocalMonth | undefined
    await readCsv(source, separator, (row) => {
      if (row.line <= headerLine) return
      const label = cell(row, 0)
      const correction = /^skorygowan/.test(fold(label))
      const named = correction ? month : monthOf(label)
      if (!named)
        throw new Refusal(
          'imports.not-a-time',
          { text: label.slice(0, 60), expected: 'RRRR-MM' },
          source.place(row.line, 1),
        )
      month = named
      const prices = priceColumns.map((column) => {
        const text = cell(row, column)
        const price = isBlankValue(text) ? null : polishDecimal(text)
        if (price === undefined)
          throw new Refusal('imports.not-a-number', { text: text.slice(0, 60) }, source.place(row.line, column + 1))
        return price
      })
      const [first = null, ...others] = prices
      const used = first ?? others.find((price) => price !== null) ?? null
      for (const other of others) {
        if (!used || !other) continue
        const apart = Math.abs(toNumber(minus(used, other))) / Math.max(Math.abs(toNumber(used)), 1e-9)
        if (compare(used, other) !== 0 && apart > SAME_PRICE)
          sink.finding(
            finding(
              'imports.price-columns',
              'warning',
              { month, first: decimalText(used), second: decimalText(other) },
              source.place(row.line),
            ),
          )
      }
      sink.price({ id: 'rcem', currency: 'PLN', slotsPerValue: null }, startOfMonth(month), used, row.line)
    })
  },
}
