import type { Actor } from './actor.ts'
import type { Member, MemberPatch } from './member.ts'
import { MEMBERS } from './member-rules.ts'
import type { Office } from './ports.ts'
import type { Changed } from './register-verbs.ts'
import { changeRecord } from './register-verbs.ts'

/** Changes fields of a member. @refuses member.not-found, register.changed-meanwhile, and what a new member is refused for */
export function changeMember(
  office: Office,
  actor: Actor,
  cluster: string,
  id: string,
  patch: MemberPatch,
  expected: number,
): Promise<Changed<Member>> {
  return changeRecord(MEMBERS, office, actor, cluster, id, patch, expected)
}
