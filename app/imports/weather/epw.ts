import { daysFromCivil } from '../../../domain/calendar/day.ts'
import { sunPath } from '../../../domain/generation/sun/sun-path.ts'
import type { Site } from '../../../domain/generation/sun/sun-position.ts'
import { type Finding, finding } from '../../../domain/problems/finding.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Source } from '../reading/source.ts'
import { civilDay } from '../reading/time-text.ts'
import { assemble, cellNumber, type FileFacts, type HourRow } from './hourly-rows.ts'
import type { WeatherRead } from './weather-file.ts'

const HEADER_LINES = 8
const CELLS = 35
const SECONDS_PER_HOUR = 3600
const SECONDS_PER_DAY = 86_400

/** Fields of a data line, counted from 0, and the number that stands for "missing" (and all above it). */
const FIELDS = {
  temperature: [6, 99.9],
  pressure: [9, 999_999],
  ghi: [13, 9999],
  dni: [14, 9999],
  dhi: [15, 9999],
  wind: [21, 999],
} as const

export function isEpw(source: Source): boolean {
  return /^LOCATION,/i.test(source.head)
}

/**
 * An EnergyPlus weather file.
 *
 * Hours are labelled 1–24 by their end in local standard time. Source: EnergyPlus, "Auxiliary Programs", EPW data dictionary.
 * PVGIS writes such files with values of UTC under the header of another zone: the sun decides, and a finding says so.
 *
 * @refuses weather.truncated, weather.bad-row with line and column, weather.not-hourly
 */
export function readEpw(text: string, source: Source): WeatherRead {
  const lines = text.split(/\r\n|\n|\r/)
  const place = source.place
  const location = (lines[0] ?? '').split(',')
  const number = (index: number, name: string) => {
    const value = Number(location[index])
    if (location[index] === undefined || location[index] === '' || !Number.isFinite(value))
      throw new Refusal(
        'weather.bad-row',
        { reason: `the header has no ${name}`, reasonPl: `w nagłówku brakuje: ${name}` },
        place(1, name),
      )
    return value
  }
  const site: Site = {
    latitudeDeg: number(6, 'latitude'),
    longitudeDeg: number(7, 'longitude'),
    elevationM: number(9, 'elevation'),
  }
  const zone = number(8, 'time zone')
  const offset = /Irradiance Time Offset \(h\):\s*(-?[\d.]+)/i.exec(lines.slice(0, HEADER_LINES).join('\n'))
  const sunMinute = offset ? 60 + Number(offset[1]) * 60 : 30
  if (!(sunMinute >= 0 && sunMinute <= 60))
    throw new Refusal(
      'weather.bad-row',
      { reason: `irradiance time offset ${offset?.[1]} h`, reasonPl: `przesunięcie promieniowania ${offset?.[1]} h` },
      place(7),
    )
  const local: HourRow[] = []
  lines.forEach((line, i) => {
    if (i < HEADER_LINES || line.trim() === '') return
    local.push(rowOf(line, i + 1, source))
  })
  const findings: Finding[] = []
  const fits = zoneOfSun(local, site, zone, sunMinute)
  if (fits !== zone)
    findings.push(
      finding('weather.epw-zone-doubtful', 'warning', { header: zone, fits: fits === 0 ? '+0' : fits }, place(1)),
    )
  const rows = local.map((row) => ({ ...row, at: row.at - fits * SECONDS_PER_HOUR }))
  const name = [location[1], location[3]].filter((part) => part && part !== '-' && part !== 'unknown').join(', ')
  const facts: FileFacts = {
    label: { pl: `EPW ${name || source.name}`, en: `EPW ${name || source.name}` },
    site,
    sunMinute,
    windHeightM: 10,
    origin: 'reanalysis',
    findings,
    place,
  }
  return assemble(rows, facts)
}

function rowOf(line: string, number: number, source: Source): HourRow {
  const cells = line.split(',')
  const bad = (reason: string, reasonPl: string, column?: string | number): never => {
    throw new Refusal('weather.bad-row', { reason, reasonPl }, source.place(number, column))
  }
  if (cells.length < CELLS - 3)
    bad(`it has ${cells.length} fields, not ${CELLS}`, `ma ${cells.length} pól, a nie ${CELLS}`)
  const [year, month, dayOfMonth, hour] = cells.slice(0, 4).map(Number)
  const days = civilDay(year ?? 0, month ?? 0, dayOfMonth ?? 0)
  if (days === undefined || !(Number.isInteger(hour) && (hour as number) >= 1 && (hour as number) <= 24))
    return bad(`"${cells.slice(0, 4).join(',')}" is no hour`, `„${cells.slice(0, 4).join(',')}” nie jest godziną`, 1)
  const values: Record<string, number> = {}
  for (const [name, [index, missing]] of Object.entries(FIELDS)) {
    const value = cellNumber(cells[index], name, number, source)
    values[name] = value >= missing ? Number.NaN : value
  }
  return { at: days * SECONDS_PER_DAY + ((hour as number) - 1) * SECONDS_PER_HOUR, line: number, values }
}

/**
 * The zone under which least light falls while the sun is below the horizon: the header's, or UTC where that fits clearly
 * better.
 */
function zoneOfSun(rows: readonly HourRow[], site: Site, zone: number, sunMinute: number): number {
  if (zone === 0 || rows.length === 0) return zone
  const darkLight = (offset: number) => {
    // A typical year has months of several years: the sun of any year will do, so all are laid on one.
    const times = rows.map(({ at }, i) => ({ at: inYear(at) - offset * SECONDS_PER_HOUR + sunMinute * 60, i }))
    times.sort((a, b) => a.at - b.at)
    const { sinElevation } = sunPath(
      site,
      Float64Array.from(times, ({ at }) => at),
    )
    return times.reduce((sum, { i }, k) => {
      const light = rows[i]?.values.ghi ?? Number.NaN
      return (sinElevation[k] as number) < 0 && light > 0 ? sum + light : sum
    }, 0)
  }
  const asSaid = darkLight(zone)
  const asUtc = darkLight(0)
  return asSaid > 1000 && asUtc < asSaid / 4 ? 0 : zone
}

function inYear(at: number): number {
  const days = Math.floor(at / SECONDS_PER_DAY)
  const first = daysFromCivil(2025, 1, 1)
  const year = Math.floor((days + 0.5) / 365.2425)
  const start = Math.round(year * 365.2425)
  return (first + Math.min(364, Math.max(0, days - start))) * SECONDS_PER_DAY + (at - days * SECONDS_PER_DAY)
}
