import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Actor } from './actor.ts'
import { actorId } from './actor.ts'
import type { Member, NewMember } from './member.ts'
import { checkMember } from './member-rules.ts'
import type { Office } from './ports.ts'
import { entitle } from './rights.ts'

/**
 * Enters a new member into the register.
 *
 * @refuses cluster.not-found, actor.not-entitled, member.id-taken, member.number-taken, member.memberships-overlap
 */
export async function createMember(office: Office, actor: Actor, cluster: string, draft: NewMember): Promise<Member> {
  entitle(actor, 'member.change', cluster)
  return office.transaction(async (stores) => {
    if (await stores.members.find(cluster, draft.memberId, true))
      throw new Refusal('member.id-taken', { id: draft.memberId }, { pointer: '/memberId' })
    await checkMember(stores, cluster, draft)
    const member: Member = { ...draft, version: 1 }
    await stores.members.insert(cluster, member)
    await stores.journal.record(cluster, office.now(), {
      actor: actorId(actor),
      what: 'member.created',
      about: `member:${member.memberId}`,
      before: null,
      after: member,
    })
    return member
  })
}
