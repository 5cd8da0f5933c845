import type { Actor } from './actor.ts'
import type { Member, MemberSummary } from './member.ts'
import { summaryOf } from './member.ts'
import type { MemberFilter, Office, Page } from './ports.ts'
import { entitle, reaches } from './rights.ts'

/** A listed member: in full where the actor may see it, else what the agreement lets every party know. */
export type ListedMember = (Member & { readonly full: true }) | (MemberSummary & { readonly full: false })

/** The parties of a cluster. @refuses cluster.not-found, actor.not-signed-in */
export async function listMembers(
  { read }: Office,
  actor: Actor,
  cluster: string,
  filter: MemberFilter,
): Promise<Page<ListedMember>> {
  entitle(actor, 'members.list', cluster)
  const seen = entitle(actor, 'member.read', cluster)
  // A search must not tell by a hit what the list hides.
  const inFull = seen.reach === 'all' ? {} : { inFull: seen.members }
  const page = await read(({ members }) => members.list(cluster, { ...filter, ...inFull }))
  return {
    ...page,
    items: page.items.map((member) =>
      reaches(seen, member.memberId) ? { ...member, full: true } : { ...summaryOf(member), full: false },
    ),
  }
}
