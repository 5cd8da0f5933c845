import type { Slot } from '../../../domain/calendar/slot.ts'
import { epochSeconds } from '../../../domain/calendar/slot.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { cell, expectColumns, readCsv } from '../reading/csv.ts'
import { isBlankValue, polishDecimal } from '../reading/energy.ts'
import type { Reader } from '../reading/reader.ts'
import { stepOf } from '../reading/step.ts'

const PRICE = /^price_(eur|pln)_mwh$/

/** Day-ahead prices with their start in UTC: `start_utc,…,price_eur_mwh` (or `price_pln_mwh`). */
export const dayAheadCsv: Reader = {
  format: 'day-ahead-csv',
  pl: 'Ceny rynku dnia następnego (CSV, czas UTC)',
  en: 'Day-ahead prices (CSV, UTC)',
  recognises: ({ header: { folded } }) => folded.includes('start_utc') && folded.some((heading) => PRICE.test(heading)),
  async read(source, sink) {
    const { separator, line: headerLine, folded } = source.header
    const [timeAt, priceAt] = [folded.indexOf('start_utc'), folded.findIndex((heading) => PRICE.test(heading))]
    const currency = PRICE.exec(folded[priceAt] ?? '')?.[1] === 'pln' ? 'PLN' : 'EUR'
    const found: { slot: number; price: string; line: number }[] = []
    await readCsv(source, separator, (row) => {
      if (row.line <= headerLine) return
      expectColumns(source, row, folded.length, separator)
      const text = cell(row, timeAt)
      found.push({
        slot: quarter(text, () => source.place(row.line, timeAt + 1)),
        price: cell(row, priceAt),
        line: row.line,
      })
    })
    const step = stepOf(
      found.map(({ slot }) => slot * 15),
      (minutes) => new Refusal('imports.interval-length', { minutes }, source.place(headerLine + 1)),
    )
    for (const { slot, price, line } of found) {
      const perMwh = isBlankValue(price) ? null : polishDecimal(price)
      if (perMwh === undefined)
        throw new Refusal('imports.not-a-number', { text: price.slice(0, 60) }, source.place(line, priceAt + 1))
      sink.price({ id: 'day-ahead', currency, slotsPerValue: step }, slot as Slot, perMwh, line)
    }
  },
}

function quarter(text: string, place: () => object): number {
  let seconds = Number.NaN
  try {
    seconds = epochSeconds(text)
  } catch (problem) {
    throw problem instanceof Refusal ? problem.at(place()) : problem
  }
  const { year } = { year: 1970 + seconds / 31_556_952 }
  if (year < 2000 || year > 2101) throw new Refusal('imports.year', { text, from: 2000, to: 2100 }, place())
  if (seconds % 900 !== 0) throw new Refusal('imports.off-grid', { text, minutes: 15 }, place())
  return seconds / 900
}
