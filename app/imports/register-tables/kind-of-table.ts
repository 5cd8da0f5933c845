import type { TableKind } from '../../usecases/office/register-rows.ts'
import { MEMBER_HEADINGS } from '../cluster-folder/members.ts'
import { POINT_HEADINGS } from '../cluster-folder/point-words.ts'
import { PROFILE_HEADINGS } from '../cluster-folder/profiles.ts'
import { foldTight } from '../reading/fold.ts'

/** Headings only a list of points has, beside the code. */
const OF_POINTS = [
  ...POINT_HEADINGS.name,
  ...POINT_HEADINGS.tariff,
  ...POINT_HEADINGS.member,
  ...POINT_HEADINGS.town,
  ...POINT_HEADINGS.distributor,
  ...POINT_HEADINGS.contractPowerKw,
]

/** What a row of headings heads: members, points, profiles, or nothing of ours. */
export function kindOfTable(headings: readonly string[]): TableKind | undefined {
  const found = new Set(headings.map(foldTight))
  const has = (wanted: readonly string[]) => wanted.some((heading) => found.has(heading))
  if (has(POINT_HEADINGS.code)) {
    const profiles =
      has(PROFILE_HEADINGS.profile) && (found.has('kierunek') || found.has('direction') || !has(OF_POINTS))
    return profiles ? 'profile' : 'point'
  }
  return has(MEMBER_HEADINGS.id) && has([...MEMBER_HEADINGS.name, ...MEMBER_HEADINGS.nip, ...MEMBER_HEADINGS.kind])
    ? 'member'
    : undefined
}
