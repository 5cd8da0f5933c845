import type { Slot } from '../../../domain/calendar/slot.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { isBlankValue, polishDecimal } from '../reading/energy.ts'
import { expectList, expectObject, numberText, readJson } from '../reading/json.ts'
import type { Reader } from '../reading/reader.ts'
import { expectWallTime } from '../reading/time-text.ts'
import { dayShape } from '../reading/wall-clock.ts'

/**
 * Prices of PSE, API v2 `rce-pln`: quarter-hours, labelled by their END; the hour told twice in October is written
 * `02a`, `02b`. The UTC twin `dtime_utc` is used; without it the local label is, which then must be plain.
 */
export const rceJson: Reader = {
  format: 'pse-rce-json',
  pl: 'PSE, ceny RCE (API v2, JSON)',
  en: 'PSE, RCE prices (API v2, JSON)',
  recognises: ({ head }) => /^\s*[{[]/.test(head) && /"rce_pln"\s*:/.test(head.slice(0, 8192)),
  async read(source, sink) {
    const json = await readJson(source)
    const rows = Array.isArray(json) ? json : expectList(source, expectObject(source, json, '/').value, '/value')
    for (const [i, raw] of rows.entries()) {
      const field = `/value/${i}`
      const row = expectObject(source, raw, field)
      const place = (name: string) => () => ({ ...source.place(), pointer: `${field}/${name}` })
      const price = numberText(source, row.rce_pln, `${field}/rce_pln`)
      const perMwh = isBlankValue(price) ? null : polishDecimal(price)
      if (perMwh === undefined)
        throw new Refusal('imports.not-a-number', { text: price.slice(0, 60) }, place('rce_pln')())
      sink.price({ id: 'rce', currency: 'PLN', slotsPerValue: 1 }, startOf(row, place) as Slot, perMwh, i + 1)
    }
  },
}

function startOf(row: Readonly<Record<string, unknown>>, place: (name: string) => () => { pointer: string }): number {
  const utc = row.dtime_utc
  const name = typeof utc === 'string' ? 'dtime_utc' : 'dtime'
  const text = String(row[name] ?? '')
  const { day, minutes } = expectWallTime(text, 'RRRR-MM-DD GG:MM:SS', place(name))
  if (minutes % 15 !== 0) throw new Refusal('imports.off-grid', { text, minutes: 15 }, place(name)())
  if (name === 'dtime_utc') return day * 96 + minutes / 15 - 1
  const { start, slots } = dayShape(minutes === 0 ? day - 1 : day)
  // Only the whole hours before a clock change, and days without one, are certain by a local label.
  if (slots !== 96 && minutes > 120)
    throw new Refusal('imports.not-a-time', { text, expected: 'dtime_utc' }, place(name)())
  return start + (minutes === 0 ? slots : minutes / 15) - 1
}
