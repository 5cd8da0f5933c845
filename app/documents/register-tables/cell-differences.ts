import type { NewMember } from '../../usecases/office/member.ts'
import type { NewPoint } from '../../usecases/office/point.ts'
import { profileRowsOf, rowFromMember, rowFromPoint } from '../../usecases/office/records-to-rows.ts'
import type { RehearsedRow } from '../../usecases/office/rehearsal.ts'
import type { CellValue, TableColumn } from './columns.ts'
import { MEMBER_COLUMNS, POINT_COLUMNS, withOther } from './columns.ts'

/** One cell that a row changes, as a spreadsheet shows it; null: blank. */
export interface CellDifference {
  readonly heading: string
  readonly before: string | number | null
  readonly after: string | number | null
}

/** Parts of a record that a row of today does not show. */
const HIDDEN: Readonly<Record<string, string>> = {
  owners: 'Historia właścicieli',
  tariffs: 'Historia taryf',
  authorisations: 'Historia upoważnień',
  memberships: 'Historia uczestnictwa',
}
/** Headings whose change tells the field's change too. */
const TOLD_BY: Readonly<Record<string, readonly string[]>> = {
  owners: ['Członek', 'Członek od'],
  tariffs: ['Taryfa', 'Taryfa od', 'Moc umowna [kW]', 'Zegar strefowy', 'Liczba faz', 'Okres rozliczeniowy'],
  authorisations: ['Data upoważnienia'],
  memberships: ['Rola', 'Data przystąpienia', 'Data wystąpienia'],
}

function plain(value: CellValue): string | number | null {
  if (value === null) return null
  return value.kind === 'number' ? value.value : value.kind === 'day' ? value.day : value.text
}

function cells<Row>(columns: readonly TableColumn<Row>[], before: Row | null, after: Row): CellDifference[] {
  return columns.flatMap(({ heading, cell }) => {
    const [was, is] = [before === null ? null : plain(cell(before)), plain(cell(after))]
    return was === is ? [] : [{ heading, before: was, after: is }]
  })
}

function profileCells(before: NewPoint | null, after: NewPoint): CellDifference[] {
  return (['withdrawal', 'feed-in'] as const).flatMap((direction) => {
    const text = (point: NewPoint | null) => {
      const row = point && profileRowsOf(point).find((one) => one.direction === direction)
      if (!row) return null
      return row.yearlyKwh === null ? row.profile : `${row.profile}, ${String(row.yearlyKwh).replace('.', ',')} kWh`
    }
    const [was, is] = [text(before), text(after)]
    const heading = direction === 'withdrawal' ? 'Profil poboru' : 'Profil oddania'
    return was === is ? [] : [{ heading, before: was, after: is }]
  })
}

/**
 * What a row changes, cell by cell, as the table of a day shows it; a change that only the history shows is named.
 *
 * @param on  the day of the table
 */
export function cellDifferences({ what, before, after, differences }: RehearsedRow, on: string): CellDifference[] {
  if (after === null) return []
  const told: CellDifference[] = []
  if (what === 'member') {
    const [was, is] = [before && rowFromMember(before as NewMember, on), rowFromMember(after as NewMember, on)]
    told.push(...cells(withOther(MEMBER_COLUMNS, was ? [was, is] : [is]), was, is))
  } else {
    const [was, is] = [before && rowFromPoint(before as NewPoint, on), rowFromPoint(after as NewPoint, on)]
    told.push(...cells(withOther(POINT_COLUMNS, was ? [was, is] : [is]), was, is))
    told.push(...profileCells(before as NewPoint | null, after as NewPoint))
  }
  const seen = new Set(told.map(({ heading }) => heading))
  for (const { field, before: was, after: is } of differences) {
    const heading = HIDDEN[field]
    if (heading === undefined || TOLD_BY[field]?.some((one) => seen.has(one))) continue
    const count = (value: unknown) => (Array.isArray(value) ? value.length : 0)
    told.push({ heading, before: count(was), after: count(is) })
  }
  return told
}
