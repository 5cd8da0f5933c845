import type { Finding } from '../../../domain/problems/finding.ts'
import { finding } from '../../../domain/problems/finding.ts'
import { nearest } from '../../../domain/problems/nearest.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { foldTight } from '../reading/fold.ts'
import type { Table } from './table.ts'

/** Headings of one field, tight (small letters, no marks, no blanks, no unit); the first is the one of the annex. */
export type Headings<Field extends string> = Readonly<Record<Field, readonly string[]>>

/** Where each field stands, and the columns that are not ours. */
export interface Found<Field extends string> {
  readonly at: ReadonlyMap<Field, number>
  /** Unit at the end of a field's heading: `kwh`, `mwh`, `kw`, `mw`. */
  readonly units: ReadonlyMap<Field, string>
  readonly unknown: readonly { readonly index: number; readonly heading: string }[]
  readonly findings: readonly Finding[]
}

const UNIT = /(kwh|mwh|kw|mw)$/

/**
 * Finds the fields among the headings: case, blanks, marks and order do not matter.
 *
 * @refuses table.column-twice when two headings mean the same field
 */
export function findColumns<Field extends string>(table: Table, fields: Headings<Field>): Found<Field> {
  const byHeading = new Map<string, Field>()
  for (const [field, headings] of Object.entries(fields) as [Field, readonly string[]][])
    for (const heading of headings) byHeading.set(heading, field)
  const at = new Map<Field, number>()
  const units = new Map<Field, string>()
  const unknown: { index: number; heading: string }[] = []
  const findings: Finding[] = []
  for (const [index, heading] of table.headings.entries()) {
    const tight = foldTight(heading)
    if (tight === '') continue
    const unit = UNIT.exec(tight)?.[1]
    const bare = unit === undefined ? tight : tight.slice(0, -unit.length)
    const field = byHeading.get(tight) ?? byHeading.get(bare)
    const place = { file: table.path, line: table.headerLine, column: index + 1 }
    if (field === undefined) {
      unknown.push({ index, heading })
      const [near = ''] = nearest(tight, [...byHeading.keys()], 1)
      findings.push(finding('table.unknown-column', 'warning', { column: heading, nearest: near }, place))
      continue
    }
    if (at.has(field)) throw new Refusal('table.column-twice', { column: heading }, place)
    at.set(field, index)
    if (unit !== undefined) units.set(field, unit)
  }
  return { at, units, unknown, findings }
}
