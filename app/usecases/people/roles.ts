import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Actor, Role } from '../office/actor.ts'
import { actorId } from '../office/actor.ts'
import { entitle } from '../office/rights.ts'
import type { KeptGrant, People, PeopleStores, Person } from './ports.ts'

/** A person in a cluster with the roles there. */
export interface PersonInCluster {
  readonly userId: string
  readonly name: string
  readonly email: string
  readonly grants: readonly {
    readonly grantId: string
    readonly role: Role
    readonly memberId: string | null
    readonly grantedAt: string
  }[]
}

/** A role as wanted: of a member's representative the member must be named, of others not. */
export interface RoleWanted {
  readonly role: Role
  readonly memberId: string | null
}

/** Refuses a role that cannot be. @refuses people.role-needs-member, member.not-found */
export async function checkRole(stores: PeopleStores, cluster: string, { role, memberId }: RoleWanted): Promise<void> {
  if ((role === 'member') !== (memberId !== null))
    throw new Refusal('people.role-needs-member', { role }, { pointer: '/memberId' })
  if (memberId !== null && !(await stores.members.find(cluster, memberId)))
    throw new Refusal('member.not-found', { id: memberId }, { pointer: '/memberId' })
}

/** Who has which role in a cluster. @refuses cluster.not-found, actor.not-entitled */
export async function listPeople({ read }: People, actor: Actor, cluster: string): Promise<readonly PersonInCluster[]> {
  entitle(actor, 'people.read', cluster)
  return read(async ({ grants, people }) => {
    const byPerson = Map.groupBy(await grants.inCluster(cluster), ({ userId }) => userId)
    const out: PersonInCluster[] = []
    for (const [userId, kept] of byPerson) {
      const person = await people.find(userId)
      if (!person) continue
      out.push({
        userId,
        name: person.name,
        email: person.email,
        grants: kept.map(({ grantId, role, memberId, grantedAt }) => ({ grantId, role, memberId, grantedAt })),
      })
    }
    return out.sort((a, b) => (a.email < b.email ? -1 : 1))
  })
}

/** Gives a role within a running transaction; a role there already stays as it is. */
export async function giveRole(
  people: People,
  stores: PeopleStores,
  by: { readonly actor: string; readonly cluster: string },
  person: Pick<Person, 'id'>,
  { role, memberId }: RoleWanted,
): Promise<KeptGrant> {
  const there = (await stores.grants.ofPerson(person.id)).find(
    (grant) => grant.cluster === by.cluster && grant.role === role && grant.memberId === memberId,
  )
  if (there) return there
  const grant: KeptGrant = {
    grantId: people.newId(),
    userId: person.id,
    cluster: by.cluster,
    role,
    memberId,
    grantedAt: people.now(),
    grantedBy: by.actor,
  }
  await stores.grants.insert(grant)
  await stores.journal.record(by.cluster, grant.grantedAt, {
    actor: by.actor,
    what: 'person.role-given',
    about: `person:${person.id}`,
    before: null,
    after: { grantId: grant.grantId, role, memberId },
  })
  return grant
}

/**
 * Takes a role from a person.
 *
 * @refuses cluster.not-found, actor.not-entitled, people.grant-not-found, people.last-administrator
 */
export async function takeRole(people: People, actor: Actor, cluster: string, grantId: string): Promise<void> {
  entitle(actor, 'people.change', cluster)
  await people.transaction(async ({ grants, journal }) => {
    const all = await grants.inCluster(cluster)
    const grant = all.find((one) => one.grantId === grantId)
    if (!grant) throw new Refusal('people.grant-not-found', { id: grantId })
    if (grant.role === 'administrator' && all.filter(({ role }) => role === 'administrator').length === 1)
      throw new Refusal('people.last-administrator')
    await grants.remove(grant)
    await journal.record(cluster, people.now(), {
      actor: actorId(actor),
      what: 'person.role-taken',
      about: `person:${grant.userId}`,
      before: { grantId, role: grant.role, memberId: grant.memberId },
      after: null,
    })
  })
}
