import type { Cluster } from './cluster.ts'
import type { Member, MemberSummary } from './member.ts'
import type { Plant } from './plant.ts'
import type { Point } from './point.ts'

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

/** A change as it stands in the chain. */
export interface JournalEntry extends Change {
  readonly entry: number
  readonly at: string
  readonly hash: string
}

export interface JournalFilter extends PageWanted {
  /** Only entries about this, e.g. `member:mlawa`. */
  readonly about: string | null
}

/** The chain of changes of a cluster; an entry is also an event for webhooks. */
export interface JournalPort {
  record(cluster: string, at: string, change: Change): Promise<void>
}

/** The chain as it is read and checked. */
export interface JournalBook extends JournalPort {
  /** Newest first; `after` is the number of the last entry seen. */
  list(cluster: string, filter: JournalFilter): Promise<Page<JournalEntry>>
  /** Walks the chain. */
  verify(cluster: string): Promise<{ readonly entries: number; readonly brokenAt: number | null }>
}

/** Where records of one kind are kept. */
export interface Book<Thing> {
  /** With `lock`, nobody changes it until the transaction ends. */
  find(cluster: string, id: string, lock?: boolean): Promise<Thing | undefined>
  insert(cluster: string, thing: Thing): Promise<void>
  /** Writes the thing, its version included. */
  update(cluster: string, thing: Thing): Promise<void>
  remove(cluster: string, id: string): Promise<void>
  /** Every id, in order. */
  ids(cluster: string): Promise<readonly string[]>
  /** What rests on it and keeps it from being removed. */
  usedBy(cluster: string, id: string): Promise<readonly string[]>
}

export interface MemberFilter extends PageWanted {
  /** Part of the name, id, NIP or e-mail. */
  readonly text: string | null
  readonly kind: string | null
  /** Only members on this day. */
  readonly on: string | null
  /** Members whose numbers and contacts may be searched; left out: all. Of the others the name alone. */
  readonly inFull?: readonly string[]
}

export interface MemberStore extends Book<Member> {
  list(cluster: string, filter: MemberFilter): Promise<Page<Member>>
  /** Members of the cluster with the same number in a public register. */
  withNumber(cluster: string, number: 'nip' | 'regon' | 'krs', value: string): Promise<readonly MemberSummary[]>
}

export interface PointFilter extends PageWanted {
  /** Part of the code, name, meter, town or payer. */
  readonly text: string | null
  readonly memberId: string | null
  /** Only points that had an owner on this day. */
  readonly on: string | null
  /** Only points these members own or owned; null: all. */
  readonly owners: readonly string[] | null
}

export interface PointStore extends Book<Point> {
  list(cluster: string, filter: PointFilter): Promise<Page<Point>>
  /** Points that use one of the codes for feed-in, or have it as their own. */
  withFeedInCode(cluster: string, codes: readonly string[]): Promise<readonly Point[]>
}

export interface PlantStore extends Book<Plant> {
  all(cluster: string): Promise<readonly Plant[]>
}

export interface ClusterStore {
  find(id: string, lock?: boolean): Promise<Cluster | undefined>
  /** Of these ids, those that are there, by name. */
  list(ids: readonly string[]): Promise<readonly Cluster[]>
  /** All that can be read without signing in. */
  published(): Promise<readonly Cluster[]>
  insert(cluster: Cluster): Promise<void>
  update(cluster: Cluster): Promise<void>
  count(): Promise<number>
}

/** What the office's use-cases keep things in, within one transaction. */
export interface OfficeStores {
  readonly journal: JournalBook
  readonly clusters: ClusterStore
  readonly members: MemberStore
  readonly points: PointStore
  readonly plants: PlantStore
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
