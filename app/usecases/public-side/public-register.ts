import type { MemberKind } from '../../../domain/governance/member-kind.ts'
import { mayBePerson } from '../../../domain/governance/public-name.ts'
import type { Cluster } from '../office/cluster.ts'
import type { Member } from '../office/member.ts'
import { onDay } from '../office/periods.ts'
import type { MemberStore } from '../office/ports.ts'
import type { PageSettings } from './page.ts'

/** A member as everybody may see it: no number, no address, no person, no point. */
export interface PublicMember {
  readonly name: string
  readonly kind: MemberKind | null
  readonly kindText: string | null
  /** TERYT code of the gmina of the seat. */
  readonly gmina: string | null
  readonly since: string
  readonly role: 'founder' | 'participant'
  readonly isCoordinator: boolean
}

export interface PublicRegister {
  readonly members: readonly PublicMember[]
  /** Members not named: natural persons without consent, and those the office leaves out. */
  readonly unnamed: number
  readonly total: number
}

/** How a member stands on the page. */
export interface Standing {
  readonly mayBePerson: boolean
  readonly choice: 'show' | 'hide' | null
  readonly consentOn: string | null
  readonly isShown: boolean
}

/** Bodies are shown unless the office says no; who may be a person only where consent is recorded. */
export function standingOf(member: Pick<Member, 'memberId' | 'kind' | 'krs' | 'name'>, page: PageSettings): Standing {
  const person = mayBePerson(member)
  const made = page.memberChoices.find(({ memberId }) => memberId === member.memberId)
  const isShown = person ? made?.choice === 'show' && made.consentOn !== null : made?.choice !== 'hide'
  return { mayBePerson: person, choice: made?.choice ?? null, consentOn: made?.consentOn ?? null, isShown }
}

const MOST_MEMBERS = 5000

/** Who belongs on a day, by id. */
export async function membersOn(members: MemberStore, cluster: string, on: string): Promise<readonly Member[]> {
  const page = await members.list(cluster, { text: null, kind: null, on, after: null, limit: MOST_MEMBERS })
  return page.items
}

/** The register the agreement makes public, on a day. @pl wykaz członków klastra */
export async function publicRegister(
  members: MemberStore,
  cluster: Pick<Cluster, 'clusterId' | 'coordinator'>,
  page: PageSettings,
  on: string,
): Promise<PublicRegister> {
  const all = await membersOn(members, cluster.clusterId, on)
  const shown = page.showMembers ? all.filter((member) => standingOf(member, page).isShown) : []
  return {
    members: shown
      .map(({ memberId, name, kind, kindText, gmina, memberships }) => {
        const now = onDay(memberships, on)
        return {
          name,
          kind,
          kindText,
          gmina,
          since: now?.from ?? on,
          role: now?.role ?? ('participant' as const),
          isCoordinator: memberId === cluster.coordinator,
        }
      })
      .sort((a, b) => a.name.localeCompare(b.name, 'pl')),
    unnamed: all.length - shown.length,
    total: all.length,
  }
}
