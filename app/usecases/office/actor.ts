/** Language a person is answered in. */
export const LANGUAGES = ['pl', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/**
 * What a person may be in a cluster.
 *
 * @pl administrator, biuro koordynatora, członek rady, przedstawiciel członka, audytor
 */
export const ROLES = ['administrator', 'office', 'council', 'member', 'auditor'] as const
export type Role = (typeof ROLES)[number]

/** One role of a person in one cluster; a person may have several. */
export interface Grant {
  readonly cluster: string
  readonly role: Role
  /** The member represented; only with the role `member`. */
  readonly memberId: string | null
}

/** What a personal token may be used for. */
export const SCOPES = ['read', 'write', 'readings'] as const
export type Scope = (typeof SCOPES)[number]

/** Who acts: a person who signed in (in the browser or by a token), nobody known, or the program itself. */
export type Actor =
  | {
      readonly kind: 'user'
      readonly id: string
      readonly name: string
      readonly email: string
      readonly language: Language
      readonly grants: readonly Grant[]
      /** Runs the server: founds clusters. Sees no cluster without a role in it. */
      readonly isOperator: boolean
      /** Set when a personal token is used: only these. */
      readonly token: { readonly id: string; readonly scopes: readonly Scope[] } | null
    }
  | { readonly kind: 'public'; readonly language: Language }
  | { readonly kind: 'job'; readonly name: string }

export type UserActor = Extract<Actor, { kind: 'user' }>

/** How an actor stands in the journal: an id, never a name, so that a person can be forgotten. */
export function actorId(actor: Actor): string {
  if (actor.kind === 'user') return actor.token ? `user:${actor.id}/token:${actor.token.id}` : `user:${actor.id}`
  return actor.kind === 'job' ? `job:${actor.name}` : 'public'
}
