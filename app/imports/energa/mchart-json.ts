import { Quality } from '../../../domain/metering/series.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { energyOf, energyUnit, KWH, newDecimalMarks, putEnergy } from '../reading/energy.ts'
import { registerByName } from '../reading/file-name.ts'
import type { Json } from '../reading/json.ts'
import { expectInteger, expectList, expectObject, numberText, readJson } from '../reading/json.ts'
import type { Reader } from '../reading/reader.ts'
import type { Source } from '../reading/source.ts'
import { stepOf } from '../reading/step.ts'
import { expectYear } from '../reading/time-text.ts'

interface Point {
  readonly minute: number
  readonly zones: readonly Json[]
  readonly estimated: boolean
}

function readPoint(source: Source, raw: Json, field: string): Point {
  const { tm, zones, est } = expectObject(source, raw, field)
  const milliseconds = expectInteger(source, tm, `${field}/tm`)
  const place = () => ({ ...source.place(), pointer: `${field}/tm` })
  expectYear(Math.floor(milliseconds / 86_400_000), String(milliseconds), place)
  const minute = milliseconds / 60_000
  if (minute % 15 !== 0) throw new Refusal('imports.off-grid', { text: String(milliseconds), minutes: 15 }, place())
  return { minute, zones: expectList(source, zones, `${field}/zones`), estimated: est === true }
}

/**
 * Answer of Energa's Mój Licznik: `response.mainChart[] {tm, zones[]}`. `tm` is the start of the interval in
 * milliseconds since the epoch and right on clock-change days; the value is the sum of the zones, unused ones null.
 */
export const mchartJson: Reader = {
  format: 'energa-mchart-json',
  pl: 'Energa Mój Licznik, dane wykresu (JSON)',
  en: 'Energa Mój Licznik, chart data (JSON)',
  recognises: ({ head }) => /^\s*\{/.test(head) && /"mainChart"\s*:\s*\[/.test(head.slice(0, 8192)),
  async read(source, sink, options) {
    const root = expectObject(source, await readJson(source), '/')
    const response = expectObject(source, root.response, '/response')
    const list = expectList(source, response.mainChart, '/response/mainChart')
    const points = list.map((raw, i) => readPoint(source, raw, `/response/mainChart/${i}`))
    const step = stepOf(
      points.map(({ minute }) => minute),
      (minutes) => new Refusal('imports.interval-length', { minutes }, source.place()),
    )
    const written = response.unit
    const unit = typeof written === 'string' ? energyUnit(written, step) : KWH
    if (!unit)
      throw new Refusal(
        'imports.unknown-unit',
        { text: String(written) },
        { ...source.place(), pointer: '/response/unit' },
      )
    const register = sink.register({
      point: options.point ?? null,
      ...registerByName(source, sink, options),
      slotsPerValue: step,
    })
    const marks = newDecimalMarks('.')
    for (const [i, { minute, zones, estimated }] of points.entries()) {
      if (step === 4 && minute % 60 !== 0)
        throw new Refusal('imports.off-grid', { text: String(minute * 60_000), minutes: 60 }, source.place())
      let wh = Number.NaN
      for (const [zone, value] of zones.entries()) {
        if (value === null) continue
        const field = `/response/mainChart/${i}/zones/${zone}`
        const part = energyOf(numberText(source, value, field), unit, marks, register, 1, () => ({
          ...source.place(),
          pointer: field,
        }))
        if (!Number.isNaN(part)) wh = (Number.isNaN(wh) ? 0 : wh) + part
      }
      putEnergy(register, minute / 15, wh, estimated ? Quality.estimated : Quality.measured, 1)
    }
  },
}
