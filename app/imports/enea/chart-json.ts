import { Quality } from '../../../domain/metering/series.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { energyOf, KWH, newDecimalMarks } from '../reading/energy.ts'
import { dayInName } from '../reading/file-name.ts'
import { expectInteger, expectList, expectObject, numberText, readJson } from '../reading/json.ts'
import type { Reader, RegisterKey } from '../reading/reader.ts'
import { clockOf, dayShape, finishClocks, newWallClocks, putAtHour } from '../reading/wall-clock.ts'

const FIELDS: readonly (readonly [string, Pick<RegisterKey, 'direction' | 'netting'>])[] = [
  ['aec', { direction: 'withdrawal', netting: 'raw' }],
  ['eaec', { direction: 'feed-in', netting: 'raw' }],
  ['aecasb', { direction: 'withdrawal', netting: 'netted' }],
  ['eaecasb', { direction: 'feed-in', netting: 'netted' }],
]

/** Hours of one day from Enea's portal: `aec`, `eaec` before netting, `aecasb`, `eaecasb` after. The day is in the file's name. */
export const chartJson: Reader = {
  format: 'enea-chart-json',
  pl: 'Enea eBOK, dane wykresu (JSON)',
  en: 'Enea eBOK, chart data (JSON)',
  tentative: true,
  recognises: ({ head }) => /^\s*\[/.test(head) && /"(aec|eaec|aecasb|eaecasb)"\s*:/.test(head.slice(0, 4096)),
  async read(source, sink, { point = null }) {
    const rows = expectList(source, await readJson(source), '/')
    const day = dayInName(source.name)
    if (day === undefined) throw new Refusal('imports.no-day', {}, source.place())
    const clocks = newWallClocks(source, sink)
    const marks = newDecimalMarks('.')
    const spring = dayShape(day).slots === 92 && rows.length === 23
    for (const [i, raw] of rows.entries()) {
      const row = expectObject(source, raw, `/${i}`)
      const hour = expectInteger(source, row.hour, `/${i}/hour`) + 1
      for (const [field, register] of FIELDS) {
        if (!Object.hasOwn(row, field)) continue
        const clock = clockOf(clocks, { point, ...register, slotsPerValue: 4 })
        const place = () => ({ ...source.place(), pointer: `/${i}/${field}` })
        const wh = energyOf(numberText(source, row[field], `/${i}/${field}`), KWH, marks, clock.register, 1, place)
        // 23 hours numbered without a hole are the hours of that day in order.
        const number = spring && hour === i + 1 && hour > 2 ? hour + 1 : hour
        putAtHour(clocks, clock, day, number, { wh, quality: Quality.measured, line: 1 })
      }
    }
    finishClocks(clocks)
  },
}
