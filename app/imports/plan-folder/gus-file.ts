import { basename } from 'node:path'
import { toNumber } from '../../../domain/quantity/decimal.ts'
import type { ProfileFigure } from '../../usecases/plan/plan-data.ts'
import type { Table } from '../cluster-folder/table.ts'
import { readTable } from '../cluster-folder/table.ts'
import { polishDecimal } from '../reading/energy.ts'
import { foldTight } from '../reading/fold.ts'

const YEAR = /^(19|20)\d{2}$/
const VALUE = new Set(['wartosc', 'value'])
const YEARS = new Set(['rok', 'year'])
const UNITS = new Set(['jednostkamiary', 'jednostka', 'unit'])
const NO_TEXT = new Set(['kod', 'nazwa', 'atrybut', 'code', 'name', ''])

interface Cell {
  readonly name: string
  readonly year: number | null
  readonly unit: string
  readonly text: string
}

/** `ludność;ogółem;2020;[osoba]`: what, year and unit stand in the heading, one column for each year. */
function wideCells(table: Table, cells: readonly string[]): Cell[] {
  return table.headings.flatMap((heading, i) => {
    const parts = heading.split(';').map((part) => part.trim())
    const year = parts.find((part) => YEAR.test(part))
    if (year === undefined) return []
    const unit = parts.find((part) => /^\[.*\]$/.test(part))
    const words = parts.filter((part) => part !== '' && part !== year && part !== unit && !/^-$/.test(part))
    return [{ name: words.join(', '), year: Number(year), unit: unit?.slice(1, -1) ?? '', text: cells[i] ?? '' }]
  })
}

/** One row for each figure: its words in columns of their own, `Rok`, `Wartosc`, `Jednostka miary`. */
function longCell(table: Table, cells: readonly string[]): Cell[] {
  const at = (names: ReadonlySet<string>) => table.headings.findIndex((heading) => names.has(foldTight(heading)))
  const [value, year, unit] = [at(VALUE), at(YEARS), at(UNITS)]
  if (value < 0) return []
  const words = table.headings.flatMap((heading, i) =>
    [value, year, unit].includes(i) || NO_TEXT.has(foldTight(heading)) ? [] : [cells[i] ?? ''],
  )
  const yearText = year < 0 ? '' : (cells[year] ?? '')
  return [
    {
      name: words.filter((word) => word !== '').join(', '),
      year: YEAR.test(yearText) ? Number(yearText) : null,
      unit: unit < 0 ? '' : (cells[unit] ?? ''),
      text: cells[value] ?? '',
    },
  ]
}

/**
 * Figures of one gmina in an export of the local data bank of GUS, wide or long, each with year and unit.
 *
 * A figure the bank marks as missing or secret stays a text, never a zero.
 *
 * @param teryt  seven digits; rows of other units are left aside
 * @refuses table.no-header and what reading a table refuses
 * @pl eksport z Banku Danych Lokalnych GUS
 */
export async function readGusFile(
  path: string,
  teryt: string,
): Promise<{ readonly figures: readonly ProfileFigure[]; readonly sha256: string; readonly rows: number }> {
  const table = await readTable(path, ['kod', 'code'])
  const code = table.headings.findIndex((heading) => ['kod', 'code'].includes(foldTight(heading)))
  const topic = basename(path).replace(/\.(csv|xlsx)$/i, '')
  const own = table.rows.filter(({ cells }) => (cells[code] ?? '').padStart(7, '0') === teryt)
  const long = table.headings.some((heading) => VALUE.has(foldTight(heading)))
  const figures = own.flatMap(({ cells }) =>
    (long ? longCell(table, cells) : wideCells(table, cells)).map(({ name, year, unit, text }): ProfileFigure => {
      const value = polishDecimal(text)
      return {
        topic,
        name,
        value: value ? toNumber(value) : null,
        text: value ? null : text === '' ? 'brak danych' : text,
        unit,
        year,
        source: `GUS, Bank Danych Lokalnych (${basename(path)})`,
        note: null,
      }
    }),
  )
  return { figures, sha256: table.sha256, rows: own.length }
}
