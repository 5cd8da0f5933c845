import type { Member, MemberSummary } from './member.ts'

/** One page of a list, and where the next begins. */
export interface Page<Item> {
  readonly items: readonly Item[]
  /** How many there are in all. */
  readonly total: number
  /** Give it as `after` to go on; null at the end. */
  readonly next: string | null
}

/** Which part of a list is wanted. */
export interface PageWanted {
  readonly after: string | null
  readonly limit: number
}

/** One change for the journal: a code, never a sentence. */
export interface Change {
  readonly actor: string
  readonly what: string
  /** Id of the thing changed, e.g. `member:mlawa`. */
  readonly about: string
  readonly before: unknown
  readonly after: unknown
}

/** The chain of changes of a cluster; an entry is also an event for webhooks. */
export interface JournalPort {
  record(cluster: string, at: string, change: Change): Promise<void>
}

export interface MemberFilter extends PageWanted {
  /** Part of the name, id, NIP or e-mail. */
  readonly text: string | null
  readonly kind: string | null
  /** Only members on this day. */
  readonly on: string | null
}

export interface MemberStore {
  list(cluster: string, filter: MemberFilter): Promise<Page<Member>>
  /** With `lock`, nobody changes it until the transaction ends. */
  find(cluster: string, id: string, lock?: boolean): Promise<Member | undefined>
  insert(cluster: string, member: Member): Promise<void>
  /** Writes the member, its version included. */
  update(cluster: string, member: Member): Promise<void>
  remove(cluster: string, id: string): Promise<void>
  /** Members of the cluster with the same number in a public register. */
  withNumber(cluster: string, number: 'nip' | 'regon' | 'krs', value: string): Promise<readonly MemberSummary[]>
}

/** What the office's use-cases keep things in, within one transaction. */
export interface OfficeStores {
  readonly journal: JournalPort
  readonly members: MemberStore
}

/**
 * What every use-case needs from outside. Areas with stores of their own use `Needs<TheirStores>`.
 */
export interface Needs<Stores> {
  /** The instant, ISO 8601 in UTC. */
  readonly now: () => string
  /** A new id that sorts by time (UUID version 7). */
  readonly newId: () => string
  /** All or nothing; what is recorded in the journal stands or falls with the change. */
  readonly transaction: <Result>(work: (stores: Stores) => Promise<Result>) => Promise<Result>
  /** Reading only, outside any transaction. Never inside `transaction`: the embedded database has one line. */
  readonly read: <Result>(work: (stores: Stores) => Promise<Result>) => Promise<Result>
}

export type Office = Needs<OfficeStores>
