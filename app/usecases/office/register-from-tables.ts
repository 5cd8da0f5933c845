import type { NewMember } from './member.ts'
import type { NewPoint } from './point.ts'
import type { RegisterMemberRow, RegisterPointRow, RegisterProfileRow } from './register-rows.ts'
import { memberFromRow, pointFromRow } from './rows-to-records.ts'

/** Tables of a cluster folder, and the records of which they say a part only. */
export interface FolderTables {
  readonly members: readonly RegisterMemberRow[]
  readonly points: readonly RegisterPointRow[]
  readonly profiles: readonly RegisterProfileRow[]
  readonly known: { readonly members: readonly NewMember[]; readonly points: readonly NewPoint[] }
}

/**
 * Members and points of a cluster folder as the office would enter them.
 *
 * @param from  day the members belong from whose row tells none
 */
export function registerFromTables(tables: FolderTables, from: string): { members: NewMember[]; points: NewPoint[] } {
  const members = new Map(tables.known.members.map((one) => [one.memberId, one]))
  const points = new Map(tables.known.points.map((one) => [one.code, one]))
  const profiles = Map.groupBy(tables.profiles, ({ point }) => point)
  const how = { today: from, changesFrom: null }
  return {
    members: tables.members.map((row) => {
      const known = members.get(row.id)
      // A folder without roles is that of the founding.
      const told = known ? row : { ...row, role: row.role ?? 'founder', joinedOn: row.joinedOn ?? from }
      return memberFromRow(told, known, from)
    }),
    points: tables.points.map((row) => pointFromRow(row, points.get(row.code), profiles.get(row.code) ?? [], how)),
  }
}
