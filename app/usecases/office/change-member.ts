import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Actor } from './actor.ts'
import { actorId } from './actor.ts'
import type { Member, MemberPatch } from './member.ts'
import { checkMember } from './member-rules.ts'
import { patched } from './patched.ts'
import type { Office } from './ports.ts'
import { entitle } from './rights.ts'
import { checkVersion } from './version.ts'

/** What a change leaves: the thing before and after. Nothing changed leaves the version as it was. */
export interface Changed<Thing> {
  readonly before: Thing
  readonly after: Thing
}

/**
 * Changes fields of a member.
 *
 * @param expected  the version the clerk saw
 * @refuses member.not-found, register.changed-meanwhile, and what {@link checkMember} refuses
 */
export async function changeMember(
  office: Office,
  actor: Actor,
  cluster: string,
  id: string,
  patch: MemberPatch,
  expected: number,
): Promise<Changed<Member>> {
  entitle(actor, 'member.change', cluster)
  return office.transaction(async (stores) => {
    const before = await stores.members.find(cluster, id, true)
    if (!before) throw new Refusal('member.not-found', { id })
    checkVersion(before, expected, `member:${id}`)
    const draft = patched<Member>(before, patch)
    if (JSON.stringify(draft) === JSON.stringify(before)) return { before, after: before }
    await checkMember(stores, cluster, draft)
    const after: Member = { ...draft, version: before.version + 1 }
    await stores.members.update(cluster, after)
    await stores.journal.record(cluster, office.now(), {
      actor: actorId(actor),
      what: 'member.changed',
      about: `member:${id}`,
      before,
      after,
    })
    return { before, after }
  })
}
