import type { Site } from '../../../domain/generation/sun/sun-position.ts'
import { type Finding, finding } from '../../../domain/problems/finding.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Source } from '../reading/source.ts'
import { assemble, type HourRow } from './hourly-rows.ts'
import { hasPlaneColumns, pvgisTime, pvgisValues } from './pvgis-columns.ts'
import type { WeatherRead } from './weather-file.ts'

/** Minute the values stand for when the file does not say: PVGIS stamps of satellites end in :10 or :11. */
const USUAL_MINUTE = 10

export function isPvgisCsv(source: Source): boolean {
  return (
    /^\uFEFF?\s*Latitude \(decimal degrees\):/i.test(source.head) ||
    /^\uFEFF?time(\(UTC\))?,.*(T2m|G\(|Gb\()/m.test(source.head)
  )
}

/**
 * A CSV of PVGIS: hourly radiation or a typical year (TMY), times in UTC, notes before and after the table.
 *
 * @refuses weather.truncated, weather.bad-row with line, weather.not-hourly
 */
export function readPvgisCsv(text: string, source: Source): WeatherRead {
  const lines = text.split(/\r\n|\n|\r/)
  const { place } = source
  const header = lines.findIndex((line) => /^\uFEFF?time(\(UTC\))?,/.test(line))
  if (header < 0)
    throw new Refusal(
      'weather.truncated',
      { reason: 'there is no line of column names', reasonPl: 'nie ma wiersza z nazwami kolumn' },
      place(),
    )
  const names = (lines[header] as string).split(',').map((name) => name.trim())
  const head = lines.slice(0, header).join('\n')
  const said = (pattern: RegExp) => {
    const found = pattern.exec(head)
    return found ? Number(found[1]) : undefined
  }
  const latitude = said(/Latitude \(decimal degrees\):\s*(-?[\d.]+)/i)
  const longitude = said(/Longitude \(decimal degrees\):\s*(-?[\d.]+)/i)
  const elevation = said(/Elevation \(m\):\s*(-?[\d.]+)/i)
  const site: Site | null =
    latitude === undefined || longitude === undefined
      ? null
      : { latitudeDeg: latitude, longitudeDeg: longitude, elevationM: elevation ?? 0 }
  const horizontal = said(/Slope:\s*(-?[\d.]+)/i) === 0
  const offset = said(/Irradiance Time Offset \(h\):\s*(-?[\d.]+)/i)
  const rows: HourRow[] = []
  let minute: number | undefined
  let ended = false
  for (let i = header + 1; i < lines.length; i += 1) {
    const line = lines[i] as string
    if (line.trim() === '') {
      ended = true
      continue
    }
    if (ended) {
      // Notes follow an empty line; a row there would mean a file glued from two.
      if (/^\d{8}:\d{4},/.test(line))
        throw new Refusal(
          'weather.bad-row',
          { reason: 'a row stands behind the end of the table', reasonPl: 'wiersz stoi za końcem tabeli' },
          place(i + 1),
        )
      continue
    }
    const cells = line.split(',')
    if (cells.length !== names.length)
      throw new Refusal(
        'weather.bad-row',
        {
          reason: `it has ${cells.length} fields, not ${names.length}`,
          reasonPl: `ma ${cells.length} pól, a nie ${names.length}`,
        },
        place(i + 1),
      )
    const time = pvgisTime(cells[0] ?? '', i + 1, place)
    minute ??= time.minute
    const byName = Object.fromEntries(names.map((name, c) => [name, cells[c] ?? '']))
    rows.push({ at: time.at, line: i + 1, values: pvgisValues(byName, horizontal, i + 1, place) })
  }
  const findings: Finding[] = []
  if (!horizontal && !names.includes('G(h)') && hasPlaneColumns(names))
    findings.push(finding('weather.plane-only', 'warning', {}, place(header + 1)))
  const typical = names.includes('G(h)')
  return assemble(rows, {
    label: {
      pl: `PVGIS ${typical ? 'TMY' : 'godzinowe'}, ${source.name}`,
      en: `PVGIS ${typical ? 'TMY' : 'hourly'}, ${source.name}`,
    },
    site,
    sunMinute: offset === undefined ? minute || USUAL_MINUTE : offset * 60,
    windHeightM: 10,
    origin: typical ? 'typical-year' : 'reanalysis',
    findings,
    place,
  })
}
