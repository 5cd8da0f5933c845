import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Actor, Role, Scope } from './actor.ts'

/** How far an action reaches: everything of the cluster, only what belongs to the member represented, or nothing. */
export type Reach = 'all' | 'own' | 'none'

type Row = Readonly<Record<Role, Reach>> & { readonly scope: Scope }

const row = (
  scope: Scope,
  administrator: Reach,
  office: Reach,
  council: Reach,
  member: Reach,
  auditor: Reach,
): Row => ({
  scope,
  administrator,
  office,
  council,
  member,
  auditor,
})

/**
 * Who may do what in a cluster. What is public needs no row: it is read by use-cases named `public-…`.
 *
 * The agreement lets every party see who belongs to the cluster, the balance of the whole and the rules of sharing; the
 * points, contacts and bills of a member are the member's own.
 */
export const RIGHTS = {
  //                                  admin  office council member auditor
  'cluster.read': row('read', 'all', 'all', 'all', 'all', 'all'),
  'cluster.change': row('write', 'all', 'all', 'none', 'none', 'none'),
  'members.list': row('read', 'all', 'all', 'all', 'all', 'all'),
  'member.read': row('read', 'all', 'all', 'all', 'own', 'all'),
  'member.change': row('write', 'all', 'all', 'none', 'none', 'none'),
  'points.read': row('read', 'all', 'all', 'all', 'own', 'all'),
  'points.change': row('write', 'all', 'all', 'none', 'none', 'none'),
  'register.import': row('write', 'all', 'all', 'none', 'none', 'none'),
  'register.export': row('read', 'all', 'all', 'all', 'none', 'all'),
  'journal.read': row('read', 'all', 'all', 'none', 'none', 'all'),
  'people.read': row('read', 'all', 'all', 'none', 'none', 'all'),
  'people.change': row('write', 'all', 'none', 'none', 'none', 'none'),
  'webhooks.change': row('write', 'all', 'none', 'none', 'none', 'none'),
  'readings.read': row('read', 'all', 'all', 'all', 'own', 'all'),
  'imports.read': row('read', 'all', 'all', 'all', 'none', 'all'),
  'readings.import': row('readings', 'all', 'all', 'none', 'none', 'none'),
  'readings.repair': row('write', 'all', 'all', 'none', 'none', 'none'),
  'readings.send': row('readings', 'all', 'all', 'none', 'own', 'none'),
  'balance.read': row('read', 'all', 'all', 'all', 'all', 'all'),
  'settlement.read': row('read', 'all', 'all', 'all', 'none', 'all'),
  'settlement.run': row('write', 'all', 'all', 'none', 'none', 'none'),
  'settlement.approve': row('write', 'all', 'all', 'none', 'none', 'none'),
  'statement.read': row('read', 'all', 'all', 'all', 'own', 'all'),
  'statement.object': row('write', 'all', 'all', 'none', 'own', 'none'),
  'jobs.read': row('read', 'all', 'all', 'all', 'none', 'all'),
  'jobs.cancel': row('write', 'all', 'all', 'none', 'none', 'none'),
  'deadlines.read': row('read', 'all', 'all', 'all', 'none', 'all'),
  'deadlines.change': row('write', 'all', 'all', 'none', 'none', 'none'),
  'papers.read': row('read', 'all', 'all', 'all', 'none', 'all'),
  'papers.make': row('write', 'all', 'all', 'none', 'none', 'none'),
  'documents.read': row('read', 'all', 'all', 'all', 'all', 'all'),
  'documents.change': row('write', 'all', 'all', 'none', 'none', 'none'),
  'scenario.read': row('read', 'all', 'all', 'all', 'all', 'all'),
  'scenario.change': row('write', 'all', 'all', 'all', 'none', 'none'),
  'plan.read': row('read', 'all', 'all', 'all', 'none', 'all'),
  'plan.read-adopted': row('read', 'all', 'all', 'all', 'all', 'all'),
  'plan.change': row('write', 'all', 'all', 'none', 'none', 'none'),
  'public.read': row('read', 'all', 'all', 'all', 'none', 'all'),
  'public.change': row('write', 'all', 'all', 'none', 'none', 'none'),
} as const satisfies Readonly<Record<string, Row>>

export type Action = keyof typeof RIGHTS

export const ACTIONS = Object.keys(RIGHTS) as readonly Action[]

/** What an actor may do: everything, or only what belongs to these members. */
export type Entitlement = { readonly reach: 'all' } | { readonly reach: 'own'; readonly members: readonly string[] }

/** Checks that a token, if one is used, was made for this. @refuses actor.token-scope */
function checkScope(actor: Actor, scope: Scope): void {
  if (actor.kind === 'user' && actor.token && !actor.token.scopes.includes(scope))
    throw new Refusal('actor.token-scope', { scope })
}

/**
 * Whether an actor may do an action in a cluster, and how far.
 *
 * Somebody without a role in the cluster may not learn that it exists.
 *
 * @refuses actor.not-signed-in, cluster.not-found (strangers), actor.token-scope, actor.not-entitled
 */
export function entitle(actor: Actor, action: Action, cluster: string): Entitlement {
  if (actor.kind === 'job') return { reach: 'all' }
  if (actor.kind === 'public') throw new Refusal('actor.not-signed-in')
  const grants = actor.grants.filter((grant) => grant.cluster === cluster)
  if (grants.length === 0) throw new Refusal('cluster.not-found', { id: cluster })
  const rights: Row = RIGHTS[action]
  checkScope(actor, rights.scope)
  if (grants.some(({ role }) => rights[role] === 'all')) return { reach: 'all' }
  const members = grants
    .filter(({ role }) => rights[role] === 'own')
    .flatMap(({ memberId }) => (memberId === null ? [] : [memberId]))
  if (members.length === 0) throw new Refusal('actor.not-entitled', { action })
  return { reach: 'own', members }
}

/** Whether something of a member lies within an entitlement. */
export function reaches(entitlement: Entitlement, memberId: string | null): boolean {
  return entitlement.reach === 'all' || (memberId !== null && entitlement.members.includes(memberId))
}

/** The person behind an actor. @refuses actor.not-signed-in, actor.token-scope */
export function signedIn(actor: Actor, scope: Scope | 'session' = 'read'): Extract<Actor, { kind: 'user' }> {
  if (actor.kind !== 'user') throw new Refusal('actor.not-signed-in')
  if (scope === 'session') {
    if (actor.token) throw new Refusal('actor.token-scope', { scope: 'session' })
  } else checkScope(actor, scope)
  return actor
}

/** The person who runs the server. @refuses actor.not-signed-in, actor.not-entitled, actor.token-scope */
export function operator(actor: Actor, action: string): Extract<Actor, { kind: 'user' }> {
  const user = signedIn(actor, 'write')
  if (!user.isOperator) throw new Refusal('actor.not-entitled', { action })
  return user
}
