import { profileOf } from '../../../domain/metering/profiles/catalogue.ts'
import { finding } from '../../../domain/problems/finding.ts'
import type { Place } from '../../../domain/problems/problem.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { amountOf, fault, newCellReader, otherCells, refuseFaults, textOf, wordOf } from './cells.ts'
import type { Headings } from './columns.ts'
import { findColumns } from './columns.ts'
import { faultTwice, faultyRows, soundRows } from './faulty-rows.ts'
import type { ProfileRow, ReadingManner, RowsRead } from './rows.ts'
import { readTable } from './table.ts'

type ProfileField = 'point' | 'direction' | 'profile' | 'yearlyKwh'

/** Headings of the assignment of standard profiles. */
export const PROFILE_HEADINGS: Headings<ProfileField> = {
  point: ['ppe', 'numerppe', 'nrppe', 'kodppe', 'kodpunktu', 'punkt', 'point', 'code'],
  direction: ['kierunek', 'rodzaj', 'direction'],
  profile: ['profil', 'profilstandardowy', 'profile'],
  yearlyKwh: [
    'rocznezuzycieenergiielektrycznej',
    'rocznezuzycie',
    'rocznezuzyciew',
    'energiaroczna',
    'energiarocznaw',
    'yearly',
  ],
}

const DIRECTIONS: Readonly<Record<string, ProfileRow['direction']>> = {
  pobor: 'withdrawal',
  withdrawal: 'withdrawal',
  oddanie: 'feed-in',
  feedin: 'feed-in',
}

function isKnown(profile: string): boolean {
  try {
    profileOf(profile)
    return true
  } catch (problem) {
    if (problem instanceof Refusal) return false
    throw problem
  }
}

function refuseUnknown(profile: string, place: Place): void {
  try {
    profileOf(profile)
  } catch (problem) {
    throw problem instanceof Refusal ? problem.at(place) : problem
  }
}

/**
 * Reads profiles.csv (or an XLSX): which standard profile a point without readings uses, and its yearly energy. Headings
 * alone are right where every point has readings.
 *
 * @refuses metering.unknown-profile, table.no-header, table.cell, table.many, table.contradiction when a point stands twice for one direction
 * @pl przypisanie profili standardowych
 */
export async function readProfiles(
  path: string,
  { sheet, keepGoing = false }: ReadingManner = {},
): Promise<RowsRead<ProfileRow>> {
  const table = await readTable(path, PROFILE_HEADINGS.profile, true, sheet)
  const found = findColumns(table, PROFILE_HEADINGS)
  const reader = newCellReader(table, found)
  const byKey = new Map<string, ProfileRow>()
  const findings = [...found.findings]
  for (const row of table.rows) {
    const code = textOf(reader, row, 'point')
    const profile = textOf(reader, row, 'profile')
    if (code === null) fault(reader, row, 'point', 'brakuje kodu punktu', 'the point code is missing')
    if (profile === null) fault(reader, row, 'profile', 'brakuje nazwy profilu', 'the name of the profile is missing')
    const yearlyKwh = amountOf(reader, row, 'yearlyKwh', 'kwh')
    const direction = wordOf(reader, row, 'direction', DIRECTIONS) ?? 'withdrawal'
    if (code === null || profile === null) continue
    const digits = code.replace(/\s/g, '')
    const read: ProfileRow = {
      line: row.line,
      point: /^\d{18}$/.test(digits) ? digits : code,
      direction,
      profile,
      yearlyKwh,
      other: otherCells(reader, row),
    }
    const key = `${direction}|${read.point}`
    const before = byKey.get(key)
    const place = { file: path, line: row.line, column: (found.at.get('point') ?? 0) + 1 }
    if (!keepGoing) refuseUnknown(profile, { ...place, column: (found.at.get('profile') ?? 0) + 1 })
    else if (!isKnown(profile))
      fault(reader, row, 'profile', 'nie ma takiego profilu standardowego', 'there is no such standard profile')
    if (!before) byKey.set(key, read)
    else if (before.profile === profile && before.yearlyKwh === yearlyKwh)
      findings.push(finding('table.duplicate', 'warning', { code, otherLine: before.line }, place))
    else if (keepGoing) faultTwice(reader, row.line, 'point', code, before.line)
    else
      throw new Refusal(
        'table.contradiction',
        { code, otherLine: before.line, line: row.line, column: 'profil', first: before.profile, second: profile },
        place,
      )
  }
  refuseFaults(reader, keepGoing)
  return {
    rows: soundRows(reader, [...byKey.values()]),
    sha256: table.sha256,
    unknownColumns: found.unknown.map(({ heading }) => heading),
    findings,
    ...faultyRows(reader, 'point'),
  }
}
