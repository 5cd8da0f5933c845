import type { Actor, Role } from '../office/actor.ts'
import { entitle } from '../office/rights.ts'
import type { Visibility } from './document.ts'

/** Roles that see a document of each visibility; auditors read all. */
const SEEN_BY: Readonly<Record<Visibility, readonly Role[]>> = {
  office: ['administrator', 'office', 'auditor'],
  council: ['administrator', 'office', 'auditor', 'council'],
  members: ['administrator', 'office', 'auditor', 'council', 'member'],
  public: ['administrator', 'office', 'auditor', 'council', 'member'],
}

/**
 * What a person in a cluster may see of its documents.
 *
 * @refuses actor.not-signed-in, cluster.not-found (strangers), actor.token-scope
 */
export function documentsSeenBy(actor: Actor, cluster: string): (visibility: Visibility) => boolean {
  entitle(actor, 'documents.read', cluster)
  if (actor.kind !== 'user') return () => true
  const roles = actor.grants.filter((grant) => grant.cluster === cluster).map(({ role }) => role)
  return (visibility) => roles.some((role) => SEEN_BY[visibility].includes(role))
}
