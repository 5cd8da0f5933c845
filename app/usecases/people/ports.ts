import type { Grant, Language, Role, Scope } from '../office/actor.ts'
import type { Needs, OfficeStores } from '../office/ports.ts'
import type { PasskeyStore } from './passkey-ports.ts'

/** A person who can sign in. */
export interface Person {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly language: Language
  readonly isOperator: boolean
}

/** A role as it is kept. */
export interface KeptGrant extends Grant {
  readonly grantId: string
  readonly userId: string
  readonly grantedAt: string
  readonly grantedBy: string
}

export interface PersonStore {
  find(id: string): Promise<Person | undefined>
  byEmail(email: string): Promise<Person | undefined>
  /** Language and operator flag; name and e-mail belong to the sign-in. */
  save(id: string, profile: Pick<Person, 'language' | 'isOperator'>): Promise<void>
  count(): Promise<number>
}

export interface GrantStore {
  ofPerson(userId: string): Promise<readonly KeptGrant[]>
  inCluster(cluster: string): Promise<readonly KeptGrant[]>
  insert(grant: KeptGrant): Promise<void>
  remove(grant: KeptGrant): Promise<void>
}

/** A personal token; its text is shown once and kept only as a hash. */
export interface Token {
  readonly tokenId: string
  readonly userId: string
  readonly name: string
  readonly scopes: readonly Scope[]
  readonly hash: string
  readonly createdAt: string
  readonly expiresAt: string | null
  readonly lastUsedAt: string | null
}

export interface TokenStore {
  find(tokenId: string): Promise<Token | undefined>
  ofPerson(userId: string): Promise<readonly Token[]>
  insert(token: Token): Promise<void>
  touched(tokenId: string, at: string): Promise<void>
  remove(tokenId: string): Promise<void>
}

/** An offer of a role to an e-mail address. @pl zaproszenie */
export interface Invitation {
  readonly cluster: string
  readonly invitationId: string
  readonly email: string
  readonly role: Role
  readonly memberId: string | null
  readonly hash: string
  readonly invitedBy: string
  readonly invitedAt: string
  readonly expiresAt: string
  readonly acceptedAt: string | null
  readonly withdrawnAt: string | null
}

export interface InvitationStore {
  find(cluster: string, id: string, lock?: boolean): Promise<Invitation | undefined>
  open(cluster: string): Promise<readonly Invitation[]>
  /** Those to an address that can still be accepted, locked until the transaction ends. */
  openFor(email: string, now: string): Promise<readonly Invitation[]>
  insert(invitation: Invitation): Promise<void>
  update(invitation: Invitation): Promise<void>
}

/** Failed sign-ins of an address. */
export interface Failures {
  readonly email: string
  readonly failures: number
  readonly lastAt: string
  readonly lockedUntil: string | null
}

export interface FailureStore {
  find(email: string, lock?: boolean): Promise<Failures | undefined>
  save(failures: Failures): Promise<void>
  clear(email: string): Promise<void>
}

/** A program of somebody else that is told of changes. @pl powiadomienie webhook */
export interface Webhook {
  readonly cluster: string
  readonly webhookId: string
  readonly url: string
  readonly secret: string
  /** Codes such as `member.changed`, or `*`; `member.*` means all of members. */
  readonly events: readonly string[]
  /** The last entry of the journal that was delivered or passed over. */
  readonly lastEntry: number
  readonly attempts: number
  readonly nextAt: string | null
  readonly lastStatus: number | null
  readonly lastError: string | null
  readonly disabledAt: string | null
  readonly version: number
}

export interface WebhookStore {
  find(cluster: string, id: string, lock?: boolean): Promise<Webhook | undefined>
  inCluster(cluster: string): Promise<readonly Webhook[]>
  insert(webhook: Webhook): Promise<void>
  update(webhook: Webhook): Promise<void>
  remove(cluster: string, id: string): Promise<void>
  /** Those with entries they have not seen, whose time has come. */
  due(now: string, limit: number): Promise<readonly Webhook[]>
  /** Entries of the journal after one, in order. */
  entriesAfter(
    cluster: string,
    entry: number,
    limit: number,
  ): Promise<readonly { readonly entry: number; readonly at: string; readonly what: string; readonly about: string }[]>
  lastEntry(cluster: string): Promise<number>
}

export interface PeopleStores extends OfficeStores {
  readonly people: PersonStore
  readonly grants: GrantStore
  readonly tokens: TokenStore
  readonly invitations: InvitationStore
  readonly failures: FailureStore
  readonly webhooks: WebhookStore
  readonly passkeys: PasskeyStore
}

/** A letter. */
export interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
}

/** Makes and ends accounts; the sign-in library stands behind it, the hash of passwords with it. */
export interface Accounts {
  /** @returns the id of the new person */
  create(account: { readonly name: string; readonly email: string; readonly password: string }): Promise<string>
  /** Gives an account its name and password anew. */
  restore(userId: string, account: { readonly name: string; readonly password: string }): Promise<void>
}

export interface People extends Needs<PeopleStores> {
  readonly accounts: Accounts
  readonly send: (mail: Mail) => Promise<void>
  /** Chance for secrets: bytes as URL-safe text. */
  readonly secret: (bytes: number) => string
  /** Hash under which a secret of ours (long and random) is kept. */
  readonly hash: (secret: string) => string
  /** Whether two hashes are the same, told in constant time. */
  readonly sameHash: (a: string, b: string) => boolean
  /** Address of this server for links in letters, without a slash at the end. */
  readonly publicUrl: string
}
