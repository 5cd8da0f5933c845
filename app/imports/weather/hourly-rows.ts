import { civilFromDays, daysFromCivil } from '../../../domain/calendar/day.ts'
import { type Slot, toUtcText } from '../../../domain/calendar/slot.ts'
import type { Site } from '../../../domain/generation/sun/sun-position.ts'
import type { Weather, WeatherColumn, WeatherOrigin } from '../../../domain/generation/weather.ts'
import { type Finding, finding } from '../../../domain/problems/finding.ts'
import type { Place } from '../../../domain/problems/problem.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import type { WeatherRead } from './weather-file.ts'

const SECONDS_PER_HOUR = 3600
const SECONDS_PER_DAY = 86_400
const SECONDS_PER_SLOT = 900
/** A year without 29 February on which typical years are laid until somebody names another. */
const NOMINAL_YEAR = 2025
const ALL: readonly WeatherColumn[] = ['ghi', 'dni', 'dhi', 'temperature', 'wind', 'pressure']

/** One hour of a file: its start in UTC and its values, NaN where the file has a mark for missing. */
export interface HourRow {
  /** Start of the hour [s since the epoch]. */
  readonly at: number
  readonly line: number
  readonly values: Readonly<Partial<Record<WeatherColumn, number>>>
}

/** What the file says besides its rows. */
export interface FileFacts {
  readonly label: { readonly pl: string; readonly en: string }
  readonly site: Site | null
  readonly sunMinute: number
  readonly windHeightM: number
  readonly origin: WeatherOrigin
  readonly findings: readonly Finding[]
  readonly place: (line?: number, column?: string | number) => Place
}

function yearOf(at: number): number {
  return civilFromDays(Math.floor(at / SECONDS_PER_DAY)).year
}

/** The same day and hour in the nominal year. */
function inNominalYear(at: number): number {
  const days = Math.floor(at / SECONDS_PER_DAY)
  const { month, day } = civilFromDays(days)
  return daysFromCivil(NOMINAL_YEAR, month, day) * SECONDS_PER_DAY + (at - days * SECONDS_PER_DAY)
}

/** Whether months come from several years: the mark of a typical year. */
export function isTypicalYear(rows: readonly HourRow[]): boolean {
  for (let i = 1; i < rows.length; i += 1) {
    const step = (rows[i]?.at ?? 0) - (rows[i - 1]?.at ?? 0)
    // Months from other years lie years apart; a gap in a file does not, and is refused later.
    if (Math.abs(step) > 300 * SECONDS_PER_DAY) return true
  }
  return false
}

/**
 * Rows as weather: hour after hour without gap, repeat or other step; a typical year laid on a year of its own.
 *
 * @refuses weather.truncated when there are no rows, weather.not-hourly
 */
export function assemble(rows: readonly HourRow[], facts: FileFacts): WeatherRead {
  const first = rows[0]
  if (!first)
    throw new Refusal(
      'weather.truncated',
      { reason: 'it holds no hour', reasonPl: 'nie ma w nim żadnej godziny' },
      facts.place(),
    )
  const findings = [...facts.findings]
  const typical = facts.origin === 'typical-year' || isTypicalYear(rows)
  const times = typical ? rows.map(({ at }) => inNominalYear(at)) : rows.map(({ at }) => at)
  if (typical) {
    const years = [...new Set(rows.map(({ at }) => yearOf(at)))].sort()
    findings.push(
      finding('weather.typical-year', 'info', {
        years: years.length > 4 ? `${years[0]}–${years.at(-1)}` : years.join(', '),
        year: NOMINAL_YEAR,
      }),
    )
    if (rows.length !== 8760)
      throw new Refusal(
        'weather.truncated',
        {
          reason: `a typical year has 8760 hours, this one ${rows.length}`,
          reasonPl: `rok typowy ma 8760 godzin, a ten ma ${rows.length}`,
        },
        facts.place(rows.at(-1)?.line),
      )
  }
  for (let i = 1; i < times.length; i += 1) {
    const before = times[i - 1] as number
    const at = times[i] as number
    if (at - before === SECONDS_PER_HOUR) continue
    const text = (seconds: number) => toUtcText(Math.floor(seconds / SECONDS_PER_SLOT) as Slot)
    throw new Refusal('weather.not-hourly', { before: text(before), after: text(at) }, facts.place(rows[i]?.line))
  }
  const start = times[0] as number
  if (start % SECONDS_PER_HOUR !== 0) throw new Refusal('generation.not-full-hours', {}, facts.place(first.line))
  const columns = Object.fromEntries(ALL.map((name) => [name, columnOf(name, rows, findings, facts)])) as Record<
    WeatherColumn,
    Float64Array | null
  >
  const weather: Weather = {
    start: (start / SECONDS_PER_SLOT) as Slot,
    label: facts.label,
    origin: typical ? 'typical-year' : facts.origin,
    sunMinute: facts.sunMinute,
    windHeightM: facts.windHeightM,
    ...columns,
  }
  return { weather, site: facts.site, findings }
}

/** A column, or null when no row has it; missing values become a finding. */
function columnOf(
  name: WeatherColumn,
  rows: readonly HourRow[],
  findings: Finding[],
  facts: FileFacts,
): Float64Array | null {
  if (!rows.some(({ values }) => values[name] !== undefined)) return null
  const column = Float64Array.from(rows, ({ values }) => values[name] ?? Number.NaN)
  const missing = column.reduce((count, value) => count + (Number.isNaN(value) ? 1 : 0), 0)
  if (missing === rows.length) return null
  if (missing > 0) {
    const line = rows[column.findIndex(Number.isNaN)]?.line ?? 0
    findings.push(
      finding('weather.missing-values', 'warning', { column: name, count: missing, line }, facts.place(line)),
    )
  }
  return column
}

/** A number of a cell, NaN for an empty one. @refuses weather.bad-row when it is something else */
export function cellNumber(
  text: string | undefined,
  column: string,
  line: number,
  facts: Pick<FileFacts, 'place'>,
): number {
  const trimmed = (text ?? '').trim()
  if (trimmed === '' || trimmed === '-' || trimmed === '---' || /^nan$/i.test(trimmed)) return Number.NaN
  const value = Number(trimmed)
  if (!/^[-+]?[\d.]+([eE][-+]?\d+)?$/.test(trimmed) || !Number.isFinite(value))
    throw new Refusal(
      'weather.bad-row',
      { reason: `"${trimmed.slice(0, 40)}" is no number`, reasonPl: `„${trimmed.slice(0, 40)}” nie jest liczbą` },
      facts.place(line, column),
    )
  // Satellite products write −0.0 and tiny negatives at night.
  return value < 0 && value > -1 && column !== 'temperature' ? 0 : value
}
