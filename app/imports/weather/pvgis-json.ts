import type { Site } from '../../../domain/generation/sun/sun-position.ts'
import { type Finding, finding } from '../../../domain/problems/finding.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { isObject, type Json, type JsonObject } from '../reading/json.ts'
import type { Source } from '../reading/source.ts'
import { assemble, type HourRow } from './hourly-rows.ts'
import { hasPlaneColumns, pvgisTime, pvgisValues } from './pvgis-columns.ts'
import type { WeatherRead } from './weather-file.ts'

const USUAL_MINUTE = 10

export function isPvgisJson(source: Source): boolean {
  return /^\uFEFF?\s*\{/.test(source.head) && /"inputs"/.test(source.head) && /"meteo_data"/.test(source.head)
}

function within(json: Json | undefined, ...path: readonly string[]): Json | undefined {
  let found = json
  for (const name of path) found = isObject(found) && Object.hasOwn(found, name) ? found[name] : undefined
  return found
}

function siteOf(json: Json): Site | null {
  const location = within(json, 'inputs', 'location')
  if (!isObject(location)) return null
  const { latitude, longitude, elevation } = location
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return null
  return { latitudeDeg: latitude, longitudeDeg: longitude, elevationM: typeof elevation === 'number' ? elevation : 0 }
}

/**
 * A JSON of PVGIS: `outputs.hourly` (hourly radiation) or `outputs.tmy_hourly` (typical year), times in UTC.
 *
 * @refuses weather.truncated, weather.bad-row with the number of the row, weather.not-hourly
 */
export function readPvgisJson(json: Json, source: Source): WeatherRead {
  const hourly = within(json, 'outputs', 'hourly')
  const tmy = within(json, 'outputs', 'tmy_hourly')
  const list = Array.isArray(tmy) ? tmy : hourly
  if (!Array.isArray(list))
    throw new Refusal(
      'weather.truncated',
      {
        reason: 'there is no outputs.hourly and no outputs.tmy_hourly',
        reasonPl: 'nie ma outputs.hourly ani outputs.tmy_hourly',
      },
      { ...source.place(), pointer: '/outputs' },
    )
  const typical = Array.isArray(tmy)
  const horizontal = within(json, 'inputs', 'mounting_system', 'fixed', 'slope', 'value') === 0
  let minute: number | undefined
  const rows: HourRow[] = (list as readonly Json[]).map((row, i) => {
    const line = i + 1
    // Rows of a JSON have no line of their own: the place is their number in the list.
    const place = () => ({ ...source.place(), pointer: `/outputs/${typical ? 'tmy_hourly' : 'hourly'}/${i}` })
    if (!isObject(row))
      throw new Refusal(
        'weather.bad-row',
        { reason: 'a row is no object', reasonPl: 'wiersz nie jest obiektem' },
        place(),
      )
    const cells = textCells(row)
    const time = pvgisTime(cells.time ?? cells['time(UTC)'] ?? '', line, place)
    minute ??= time.minute
    return { at: time.at, line, values: pvgisValues(cells, horizontal, line, place) }
  })
  const first = (list as readonly Json[])[0]
  const names = isObject(first) ? Object.keys(first) : []
  const findings: Finding[] = []
  if (!horizontal && !names.includes('G(h)') && hasPlaneColumns(names))
    findings.push(finding('weather.plane-only', 'warning', {}, source.place()))
  const offset = within(json, 'inputs', 'location', 'irradiance_time_offset')
  return assemble(rows, {
    label: {
      pl: `PVGIS ${typical ? 'TMY' : 'godzinowe'}, ${source.name}`,
      en: `PVGIS ${typical ? 'TMY' : 'hourly'}, ${source.name}`,
    },
    site: siteOf(json),
    sunMinute: typeof offset === 'number' ? offset * 60 : minute || USUAL_MINUTE,
    windHeightM: 10,
    origin: typical ? 'typical-year' : 'reanalysis',
    findings,
    place: source.place,
  })
}

function textCells(row: JsonObject): Record<string, string> {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value === null ? '' : String(value)]))
}
