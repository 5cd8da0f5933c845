import type { WeatherColumn } from '../../../domain/generation/weather.ts'
import type { Place } from '../../../domain/problems/problem.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { civilDay } from '../reading/time-text.ts'
import { cellNumber, type HourRow } from './hourly-rows.ts'

const SECONDS_PER_DAY = 86_400

/** PVGIS names of columns, by ours. */
const NAMES: Readonly<Record<string, WeatherColumn>> = {
  'G(h)': 'ghi',
  'Gb(n)': 'dni',
  'Gd(h)': 'dhi',
  T2m: 'temperature',
  WS10m: 'wind',
  SP: 'pressure',
}

/** One row of PVGIS with its time stamp `YYYYMMDD:HHMM` in UTC. */
export interface PvgisRow {
  readonly at: number
  /** Minute of the hour the stamp names: the instant of the satellite's picture. */
  readonly minute: number
}

/** @refuses weather.bad-row */
export function pvgisTime(stamp: string, line: number, place: (line?: number) => Place): PvgisRow {
  const found = /^(\d{4})(\d{2})(\d{2}):(\d{2})(\d{2})$/.exec(stamp.trim())
  const days = found ? civilDay(Number(found[1]), Number(found[2]), Number(found[3])) : undefined
  if (!found || days === undefined || Number(found[4]) > 23 || Number(found[5]) > 59)
    throw new Refusal(
      'weather.bad-row',
      {
        reason: `"${stamp.slice(0, 30)}" is no time of PVGIS`,
        reasonPl: `„${stamp.slice(0, 30)}” nie jest czasem PVGIS`,
      },
      place(line),
    )
  return { at: days * SECONDS_PER_DAY + Number(found[4]) * 3600, minute: Number(found[5]) }
}

/** Values of a row by our names; on a plane of slope 0, its beam and diffuse parts are those of the ground. */
export function pvgisValues(
  cells: Readonly<Record<string, string>>,
  horizontal: boolean,
  line: number,
  place: (line?: number, column?: string | number) => Place,
): HourRow['values'] {
  const values: Partial<Record<WeatherColumn, number>> = {}
  for (const [theirs, ours] of Object.entries(NAMES))
    if (cells[theirs] !== undefined) values[ours] = cellNumber(cells[theirs], ours, line, { place })
  if (horizontal && values.ghi === undefined) {
    const part = (name: string) =>
      cells[name] === undefined ? undefined : cellNumber(cells[name], name, line, { place })
    const [whole, beam, diffuse, reflected] = [part('G(i)'), part('Gb(i)'), part('Gd(i)'), part('Gr(i)')]
    if (whole !== undefined) values.ghi = whole
    else if (beam !== undefined && diffuse !== undefined) {
      values.ghi = beam + diffuse + (reflected ?? 0)
      values.dhi = diffuse + (reflected ?? 0)
    }
  }
  return values
}

/** Whether any column of a header gives light on a tilted plane. */
export function hasPlaneColumns(names: readonly string[]): boolean {
  return names.some((name) => /^G[bdr]?\(i\)$/.test(name))
}
