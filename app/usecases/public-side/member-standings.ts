import type { Actor } from '../office/actor.ts'
import { entitle } from '../office/rights.ts'
import { clusterAndPage } from './change-page.ts'
import type { PublicNeeds } from './ports.ts'
import type { Standing } from './public-register.ts'
import { membersOn, standingOf } from './public-register.ts'
import { localToday } from './today.ts'

export interface MemberStanding extends Standing {
  readonly memberId: string
  readonly name: string
}

/** Who of today's members would be named on the page, and why not. @refuses cluster.not-found, actor.not-entitled */
export async function memberStandings(needs: PublicNeeds, actor: Actor, id: string): Promise<MemberStanding[]> {
  entitle(actor, 'public.read', id)
  return needs.read(async (stores) => {
    const { page } = await clusterAndPage(stores, id)
    const all = await membersOn(stores.members, id, localToday(needs.now()))
    return all.map((member) => ({ memberId: member.memberId, name: member.name, ...standingOf(member, page) }))
  })
}
