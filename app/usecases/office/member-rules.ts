import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Member, NewMember } from './member.ts'
import type { OfficeStores } from './ports.ts'

type Checked = Pick<Member, 'memberId' | 'kind' | 'kindText' | 'nip' | 'regon' | 'krs' | 'memberships'>

/** The pairs of stretches that share a day. */
function overlapping(memberships: NewMember['memberships']): boolean {
  const sorted = [...memberships].sort((a, b) => (a.from < b.from ? -1 : 1))
  return sorted.some((one, i) => {
    const next = sorted[i + 1]
    return next !== undefined && (one.to === null || one.to > next.from)
  })
}

/**
 * What must hold for a member beyond the shape of its fields.
 *
 * @refuses member.number-taken, member.memberships-overlap, member.kind-needs-words
 */
export async function checkMember({ members }: OfficeStores, cluster: string, member: Checked): Promise<void> {
  if (member.kind === 'other' && member.kindText === null)
    throw new Refusal('member.kind-needs-words', {}, { pointer: '/kindText' })
  if (overlapping(member.memberships))
    throw new Refusal('member.memberships-overlap', { id: member.memberId }, { pointer: '/memberships' })
  for (const number of ['nip', 'regon', 'krs'] as const) {
    const value = member[number]
    if (value === null) continue
    const other = (await members.withNumber(cluster, number, value)).find(
      ({ memberId }) => memberId !== member.memberId,
    )
    if (other)
      throw new Refusal(
        'member.number-taken',
        { number: number.toUpperCase(), value, other: other.name },
        { pointer: `/${number}` },
      )
  }
}
