import type { WeatherColumn } from '../../../domain/generation/weather.ts'
import { type Finding, finding } from '../../../domain/problems/finding.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { foldTight } from '../reading/fold.ts'
import type { Source } from '../reading/source.ts'
import { readWallTime } from '../reading/time-text.ts'
import { assemble, cellNumber, type HourRow } from './hourly-rows.ts'
import type { WeatherRead } from './weather-file.ts'

const SECONDS_PER_DAY = 86_400

/** Names people give to columns, folded to letters and digits; units in brackets are cut off before. */
const SYNONYMS: Readonly<Record<string, WeatherColumn | 'time' | 'beamHorizontal'>> = {
  time: 'time',
  timeutc: 'time',
  czas: 'time',
  czasutc: 'time',
  data: 'time',
  dataigodzina: 'time',
  datetime: 'time',
  timestamp: 'time',
  ghi: 'ghi',
  gh: 'ghi',
  globalhorizontal: 'ghi',
  promieniowaniecalkowite: 'ghi',
  naslonecznienie: 'ghi',
  dni: 'dni',
  gbn: 'dni',
  promieniowaniebezposrednie: 'dni',
  dhi: 'dhi',
  gdh: 'dhi',
  promienowanierozproszone: 'dhi',
  promieniowanierozproszone: 'dhi',
  dirhi: 'beamHorizontal',
  bhi: 'beamHorizontal',
  temperature: 'temperature',
  temperatura: 'temperature',
  temp: 'temperature',
  tempair: 'temperature',
  airtemperature: 'temperature',
  t2m: 'temperature',
  wind: 'wind',
  wiatr: 'wind',
  windspeed: 'wind',
  vwind: 'wind',
  ws10m: 'wind',
  predkoscwiatru: 'wind',
  pressure: 'pressure',
  cisnienie: 'pressure',
  sp: 'pressure',
}

type Known = WeatherColumn | 'time' | 'beamHorizontal'

const bare = (name: string) => foldTight(name.replace(/[[(].*?[\])]/g, ''))

function known(name: string): Known | undefined {
  const key = bare(name)
  return Object.hasOwn(SYNONYMS, key) ? SYNONYMS[key] : undefined
}

export function isWeatherCsv(source: Source): boolean {
  // The column of times has no name where a table was written by pandas.
  const names = source.header.cells.map((name, i) => (i === 0 && name === '' ? 'time' : known(name)))
  return names.includes('time') && names.filter((name) => name !== undefined).length >= 2
}

/** Offset a header gives to times without one: `time(UTC)`, `czas (UTC+1)`, `czas zimowy` [s]; undefined when it is silent. */
function zoneOfHeader(name: string): number | undefined {
  const found = /utc\s*([+-]\d{1,2})?|(czas zimowy|cet\b)/i.exec(name)
  if (!found) return undefined
  return found[2] ? 3600 : Number(found[1] ?? 0) * 3600
}

function secondsOf(text: string, zone: number | undefined): number | undefined {
  const found = /(Z|[+-]\d{2}:?\d{2})\s*$/.exec(text)
  // A day written 2025-01-01 ends in what looks like an offset.
  const withZone = found && /\d{1,2}:\d{2}/.test(text.slice(0, found.index))
  const wall = readWallTime(withZone ? text.slice(0, found.index).trim() : text.trim())
  if (!wall || wall.minutes === undefined || wall.rest !== '' || wall.minutes >= 24 * 60) return undefined
  let offset = zone
  if (withZone) {
    const digits = found[1] === 'Z' ? '+0000' : (found[1] as string).replace(':', '')
    offset = (digits[0] === '-' ? -1 : 1) * (Number(digits.slice(1, 3)) * 3600 + Number(digits.slice(3)) * 60)
  }
  return offset === undefined ? undefined : wall.day * SECONDS_PER_DAY + wall.minutes * 60 - offset
}

/**
 * An hourly table with named columns: a time with offset (or a header that gives one), and ghi, dni, dhi, temperature, wind,
 * pressure in English or Polish; hours labelled by their start.
 *
 * @refuses weather.bad-row with line and column, weather.no-time-zone, weather.not-hourly, weather.truncated
 */
export function readWeatherCsv(text: string, source: Source): WeatherRead {
  const { separator, cells: names, line: headerLine } = source.header
  const { place } = source
  const columns = names.map((name, i): Known | undefined => (i === 0 && name === '' ? 'time' : known(name)))
  const timeColumn = columns.indexOf('time')
  const zone = zoneOfHeader(names[timeColumn] ?? '')
  const findings: Finding[] = names.flatMap((name, i) =>
    columns[i] === undefined
      ? [finding('weather.unknown-column', 'warning', { column: name }, place(headerLine, name))]
      : [],
  )
  const decimalComma = separator !== ','
  const rows: HourRow[] = []
  text.split(/\r\n|\n|\r/).forEach((line, i) => {
    const number = i + 1
    if (number <= headerLine || line.trim() === '') return
    const cells = line.split(separator).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'))
    if (cells.length < names.length)
      throw new Refusal(
        'weather.bad-row',
        {
          reason: `it has ${cells.length} fields, not ${names.length}`,
          reasonPl: `ma ${cells.length} pól, a nie ${names.length}`,
        },
        place(number),
      )
    const stamp = cells[timeColumn] ?? ''
    const at = secondsOf(stamp, zone)
    if (at === undefined) {
      if (zone === undefined && readWallTime(stamp.trim())?.minutes !== undefined)
        throw new Refusal('weather.no-time-zone', { text: stamp }, place(number, names[timeColumn]))
      throw new Refusal(
        'weather.bad-row',
        { reason: `"${stamp.slice(0, 40)}" is no time`, reasonPl: `„${stamp.slice(0, 40)}” nie jest czasem` },
        place(number, names[timeColumn]),
      )
    }
    const values: Partial<Record<Known, number>> = {}
    columns.forEach((column, c) => {
      if (column === undefined || column === 'time') return
      const cell = cells[c] ?? ''
      values[column] = cellNumber(decimalComma ? cell.replace(',', '.') : cell, column, number, { place })
    })
    const { beamHorizontal, time: _, ...plain } = values
    if (beamHorizontal !== undefined && plain.dhi !== undefined && plain.ghi === undefined)
      plain.ghi = beamHorizontal + plain.dhi
    rows.push({ at, line: number, values: plain })
  })
  return assemble(inOurUnits(rows, findings, place), {
    label: { pl: `pogoda z pliku ${source.name}`, en: `weather of the file ${source.name}` },
    site: null,
    sunMinute: 30,
    windHeightM: 10,
    origin: 'given',
    findings,
    place,
  })
}

/** Kelvin and hectopascals are recognised by their size, which no Celsius and no pascal reaches. */
function inOurUnits(rows: HourRow[], findings: Finding[], place: Source['place']): HourRow[] {
  const every = (name: WeatherColumn, test: (value: number) => boolean) => {
    const values = rows.map((row) => row.values[name]).filter((value) => value !== undefined && !Number.isNaN(value))
    return values.length > 0 && values.every((value) => test(value as number))
  }
  const kelvin = every('temperature', (value) => value > 150)
  const hectopascal = every('pressure', (value) => value < 1200)
  if (kelvin) findings.push(finding('weather.unit-taken', 'info', { column: 'temperature', unit: 'K' }, place()))
  if (hectopascal) findings.push(finding('weather.unit-taken', 'info', { column: 'pressure', unit: 'hPa' }, place()))
  if (!kelvin && !hectopascal) return rows
  return rows.map((row) => {
    const { temperature, pressure } = row.values
    return {
      ...row,
      values: {
        ...row.values,
        ...(kelvin && temperature !== undefined ? { temperature: temperature - 273.15 } : {}),
        ...(hectopascal && pressure !== undefined ? { pressure: pressure * 100 } : {}),
      },
    }
  })
}
