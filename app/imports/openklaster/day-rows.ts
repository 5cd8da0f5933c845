import { MISSING, Quality } from '../../../domain/metering/series.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { QUALITY_OF, READINGS_HEADINGS } from '../../usecases/readings/quality-letters.ts'
import type { CsvRow } from '../reading/csv.ts'
import { cell, readCsv } from '../reading/csv.ts'
import { fold } from '../reading/fold.ts'
import type { Reader, RegisterKey } from '../reading/reader.ts'
import { put } from '../reading/register.ts'
import type { Source } from '../reading/source.ts'
import { hasHeader } from '../reading/source.ts'

const DIRECTIONS = new Map<string, RegisterKey['direction']>([
  ['pobor', 'withdrawal'],
  ['oddanie', 'feed-in'],
])
const NETTINGS = new Map<string, RegisterKey['netting']>([
  ['przed', 'raw'],
  ['po', 'netted'],
])
const STEPS = new Map<string, 1 | 4>([
  ['15', 1],
  ['60', 4],
])
const FIRST_VALUE = 6
const QUARTER_MS = 900_000
/** No value of an interval is larger [Wh]. */
const LARGEST = 2_147_483_647

function wrong(source: Source, row: CsvRow, column: number, reasonPl: string, reason: string): Refusal {
  return new Refusal(
    'table.cell',
    { text: cell(row, column).slice(0, 60), reasonPl, reason },
    source.place(row.line, column + 1),
  )
}

function wordAt<Value>(source: Source, row: CsvRow, column: number, words: ReadonlyMap<string, Value>): Value {
  const found = words.get(fold(cell(row, column)))
  if (found === undefined) {
    const list = [...words.keys()].join(', ')
    throw wrong(source, row, column, `nie jest jednym z: ${list}`, `is none of: ${list}`)
  }
  return found
}

function slotAt(source: Source, row: CsvRow, step: 1 | 4): number {
  const text = cell(row, 3)
  const slot = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:00)?Z$/.test(text) ? Date.parse(text) / QUARTER_MS : Number.NaN
  if (!Number.isInteger(slot / step))
    throw wrong(
      source,
      row,
      3,
      'to nie jest początek przedziału, np. 2025-01-01T00:00:00Z',
      'this is no start of an interval, e.g. 2025-01-01T00:00:00Z',
    )
  return slot
}

/**
 * Our own file of readings, as `openklaster export` writes it: a row for each register and day, whole watt-hours, and
 * what each value rests on, so that nothing is lost on the way through a folder.
 */
export const dayRows: Reader = {
  format: 'openklaster-readings',
  pl: 'OpenKlaster, odczyty z jakością, CSV',
  en: 'OpenKlaster, readings with their quality, CSV',
  recognises: (source) => hasHeader(source, READINGS_HEADINGS.map(fold)),
  async read(source, sink) {
    const { separator, line: headerLine } = source.header
    await readCsv(source, separator, (row) => {
      if (row.line <= headerLine) return
      const point = cell(row, 0)
      if (point === '') throw wrong(source, row, 0, 'brakuje kodu PPE', 'the point code is missing')
      const direction = wordAt(source, row, 1, DIRECTIONS)
      const netting = wordAt(source, row, 2, NETTINGS)
      const slotsPerValue = wordAt(source, row, 4, STEPS)
      const first = slotAt(source, row, slotsPerValue)
      const letters = cell(row, 5)
      const count = row.count - FIRST_VALUE
      if (letters.length !== 1 && letters.length !== count)
        throw wrong(
          source,
          row,
          5,
          `liter jakości ma być 1 albo ${count}`,
          `there must be 1 letter of quality or ${count}`,
        )
      const register = sink.register({ point, direction, netting, slotsPerValue })
      for (let i = 0; i < count; i += 1) {
        const quality = QUALITY_OF.get(letters.length === 1 ? letters : (letters[i] ?? ''))
        if (quality === undefined)
          throw wrong(
            source,
            row,
            5,
            `litery jakości: ${[...QUALITY_OF.keys()].join(', ')}`,
            `letters of quality: ${[...QUALITY_OF.keys()].join(', ')}`,
          )
        const text = cell(row, FIRST_VALUE + i)
        const wh = text === '' ? MISSING : /^\d+$/.test(text) ? Number(text) : Number.NaN
        if (Number.isNaN(wh) || wh > LARGEST || (wh === MISSING) !== (quality === Quality.missing))
          throw wrong(
            source,
            row,
            FIRST_VALUE + i,
            'tu mają być całe Wh, a przy braku (B) nic',
            'whole Wh belong here, and nothing where it is missing (B)',
          )
        put(register, first + i * slotsPerValue, wh, quality, row.line)
      }
    })
  },
}
