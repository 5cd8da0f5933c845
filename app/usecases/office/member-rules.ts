import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Member } from './member.ts'
import { overlap } from './periods.ts'
import type { OfficeStores } from './ports.ts'
import type { RecordKind } from './register-verbs.ts'

async function checkMember({ members }: OfficeStores, cluster: string, member: Omit<Member, 'version'>): Promise<void> {
  if (member.kind === 'other' && member.kindText === null)
    throw new Refusal('member.kind-needs-words', {}, { pointer: '/kindText' })
  if (overlap(member.memberships))
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

/** Members as records. Refused: a number another member has, periods that overlap, a kind "other" without words. */
export const MEMBERS: RecordKind<Member> = {
  name: 'member',
  action: 'member.change',
  notFound: 'member.not-found',
  taken: 'member.id-taken',
  idField: 'memberId',
  idOf: ({ memberId }) => memberId,
  book: ({ members }) => members,
  check: checkMember,
}
