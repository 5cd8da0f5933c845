import type { Actor } from './actor.ts'
import { MEMBERS } from './member-rules.ts'
import type { Office } from './ports.ts'
import { removeRecord } from './register-verbs.ts'

/** Takes out a member entered by mistake; one that left is ended by its period. @refuses member.not-found, register.in-use */
export function removeMember(
  office: Office,
  actor: Actor,
  cluster: string,
  id: string,
  expected: number,
): Promise<void> {
  return removeRecord(MEMBERS, office, actor, cluster, id, expected)
}
