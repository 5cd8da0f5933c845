import type { Actor } from './actor.ts'
import type { Member, NewMember } from './member.ts'
import { MEMBERS } from './member-rules.ts'
import type { Office } from './ports.ts'
import { createRecord } from './register-verbs.ts'

/** Enters a new member. @refuses member.id-taken, member.number-taken, member.memberships-overlap, member.kind-needs-words */
export function createMember(office: Office, actor: Actor, cluster: string, draft: NewMember): Promise<Member> {
  return createRecord(MEMBERS, office, actor, cluster, draft)
}
