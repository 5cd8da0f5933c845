import { Quality } from '../../../domain/metering/series.ts'
import { finding } from '../../../domain/problems/finding.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { energyOf, KWH, newDecimalMarks } from '../reading/energy.ts'
import { dayInName, registerByName } from '../reading/file-name.ts'
import type { Json } from '../reading/json.ts'
import { expectInteger, expectList, expectObject, isObject, numberText, readJson } from '../reading/json.ts'
import type { Reader } from '../reading/reader.ts'
import type { Source } from '../reading/source.ts'
import { expectDay } from '../reading/time-text.ts'
import { clockOf, dayShape, finishClocks, newWallClocks, putAtHour } from '../reading/wall-clock.ts'

interface Hour {
  readonly day: number
  readonly hour: number
  readonly value: string
  /** Null status: "not final yet, fetch again". */
  readonly final: boolean
  readonly field: string
}

function fromAllData(source: Source, rows: readonly Json[]): Hour[] {
  const out: Hour[] = []
  for (const [i, row] of rows.entries()) {
    const field = `/data/allData/${i}`
    if (row === null) continue
    const { EC, Date: date, Hour: hour, Status: status } = expectObject(source, row, field)
    out.push({
      day: expectDay(numberText(source, date, `${field}/Date`), 'RRRR-MM-DD', () => ({
        ...source.place(),
        pointer: `${field}/Date`,
      })),
      hour: expectInteger(source, hour, `${field}/Hour`),
      value: numberText(source, EC, `${field}/EC`),
      final: status !== null && status !== undefined,
      field: `${field}/EC`,
    })
  }
  return out
}

/** The plain values of a day, when the portal gives no `allData`: the day stands in the file's name only. */
function fromValues(source: Source, values: readonly Json[]): Hour[] {
  const day = dayInName(source.name)
  if (day === undefined) throw new Refusal('imports.no-day', {}, source.place())
  const hours = dayShape(day).slots / 4
  if (values.length !== hours)
    throw new Refusal(
      'imports.hour-number',
      { text: String(values.length), day: source.name, hours },
      { ...source.place(), pointer: '/data/values' },
    )
  // In spring the third number is left out, as in the portal's own hours.
  const number = (i: number) => (hours === 23 && i >= 2 ? i + 2 : i + 1)
  return values.map((value, i) => {
    const field = `/data/values/${i}`
    return { day, hour: number(i), value: numberText(source, value, field), final: true, field }
  })
}

/** Answer of TAURON eLicznik's chart: one day, `data.allData[] {EC, Date, Hour, Zone, Status}`. */
export const chartJson: Reader = {
  format: 'tauron-chart-json',
  pl: 'TAURON eLicznik, dane wykresu (JSON)',
  en: 'TAURON eLicznik, chart data (JSON)',
  recognises: ({ head }) => /^\s*\{/.test(head) && /"allData"\s*:/.test(head.slice(0, 4096)),
  async read(source, sink, options) {
    const root = expectObject(source, await readJson(source), '/')
    const data = expectObject(source, root.data, '/data')
    const rows = data.allData === null ? [] : fromAllData(source, expectList(source, data.allData, '/data/allData'))
    const hours = rows.length > 0 ? rows : fromValues(source, expectList(source, data.values, '/data/values'))
    const { direction, netting } = registerByName(source, sink, options)
    const clocks = newWallClocks(source, sink)
    const marks = newDecimalMarks('.')
    const clock = clockOf(clocks, { point: options.point ?? null, direction, netting, slotsPerValue: 4 })
    let unfinished = 0
    for (const { day, hour, value, final, field } of hours) {
      const wh = energyOf(value, KWH, marks, clock.register, 1, () => ({ ...source.place(), pointer: field }))
      if (!final) unfinished += 1
      putAtHour(clocks, clock, day, hour, { wh, quality: final ? Quality.measured : Quality.estimated, line: 1 })
    }
    finishClocks(clocks)
    if (unfinished > 0) sink.finding(finding('imports.not-final', 'warning', { count: unfinished }, source.place()))
    if (isObject(data) && typeof data.sum === 'number')
      checkSum(source, sink, data.sum, clock.register.wh.subarray(0, clock.register.length))
  },
}

/** The portal gives the sum of the day: a check that nothing was lost on the way. */
function checkSum(source: Source, sink: Parameters<Reader['read']>[1], printed: number, wh: Int32Array): void {
  let total = 0
  for (const value of wh) if (value > 0) total += value
  if (Math.abs(printed * 1000 - total) > 1)
    sink.finding(
      finding(
        'imports.sum-row',
        'warning',
        { printed, computed: total / 1000 },
        { ...source.place(), pointer: '/data/sum' },
      ),
    )
}
