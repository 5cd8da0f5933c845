import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Actor } from './actor.ts'
import type { Member } from './member.ts'
import type { Office } from './ports.ts'
import { entitle, reaches } from './rights.ts'

/**
 * One member in full.
 *
 * @refuses cluster.not-found, member.not-found, actor.not-entitled for another member's data
 */
export async function findMember({ read }: Office, actor: Actor, cluster: string, id: string): Promise<Member> {
  const entitlement = entitle(actor, 'member.read', cluster)
  const member = await read(({ members }) => members.find(cluster, id))
  if (!member) throw new Refusal('member.not-found', { id })
  if (!reaches(entitlement, id)) throw new Refusal('actor.not-entitled', { action: 'member.read' })
  return member
}
