import type { Report, Table } from '../model/document.ts'
import { figuresOf, tablesOf } from '../model/walk.ts'
import { cleanLine } from '../words/clean.ts'

export interface Sheet {
  readonly name: string
  readonly table: Table
}

const MOST_LETTERS = 31

/** A name a spreadsheet takes: no `\ / ? * [ ] :`, no quote at an end, at most 31 characters, not taken yet. */
export function sheetName(wanted: string, taken: ReadonlySet<string>): string {
  const base =
    cleanLine(wanted)
      .replace(/[\\/?*[\]:]/g, ' ')
      .replace(/^'+|'+$/g, '')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, MOST_LETTERS)
      .trim() || 'Arkusz'
  const isTaken = (name: string) =>
    taken.has(name.toLocaleLowerCase('pl')) || name.toLocaleLowerCase('pl') === 'history'
  if (!isTaken(base)) return base
  for (let i = 2; ; i += 1) {
    const name = `${base.slice(0, MOST_LETTERS - String(i).length - 1).trim()} ${i}`
    if (!isTaken(name)) return name
  }
}

/** Tables of one member each belong on paper; the spreadsheet has all members together. */
function isOfOneMember({ id }: Table): boolean {
  return id.startsWith('bill-') || id.startsWith('shares-')
}

/** Every table of the report as a sheet of its own, then the data of charts and the tables too long for paper. */
export function sheetsOf(report: Report): Sheet[] {
  const printed = tablesOf(report).filter((table) => !isOfOneMember(table))
  const rowsOf = (table: Table) => JSON.stringify([table.columns, table.rows])
  const known = new Set(printed.map(rowsOf))
  const charts = figuresOf(report)
    .map(({ data, certainty }) => ({ ...data, certainty }))
    .filter((table) => !known.has(rowsOf(table)))
  // Where the whole table follows, the one cut for paper is left out.
  const whole = new Set(report.extraTables.map(({ id }) => id))
  const cut = new Map([
    ['quality-points', 'quality-all-points'],
    ['findings', 'all-findings'],
    ['law', 'sources'],
  ])
  const shown = printed.filter(({ id }) => !whole.has(cut.get(id) ?? ''))
  const taken = new Set<string>()
  return [...shown, ...charts, ...report.extraTables].map((table) => {
    const name = sheetName(table.sheet, taken)
    taken.add(name.toLocaleLowerCase('pl'))
    return { name, table }
  })
}
