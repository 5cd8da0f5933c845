import type { ProblemCode } from '../../../domain/problems/catalogue.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { canonicalText } from '../settlement/canonical.ts'
import type { Actor } from './actor.ts'
import { actorId } from './actor.ts'
import { patched } from './patched.ts'
import type { Book, Office, OfficeStores } from './ports.ts'
import type { Action } from './rights.ts'
import { entitle } from './rights.ts'
import type { Versioned } from './version.ts'
import { checkVersion } from './version.ts'

/** What the three verbs need to know of a kind of record: where it is kept, who may change it, what must hold. */
export interface RecordKind<Thing extends Versioned> {
  /** First word of its events and ids: `member` in `member.changed`, `member:mlawa`. */
  readonly name: string
  readonly action: Action
  readonly notFound: ProblemCode
  readonly taken: ProblemCode
  /** Field of the id, for the pointer of a refusal. */
  readonly idField: string
  readonly idOf: (thing: Omit<Thing, 'version'>) => string
  readonly book: (stores: OfficeStores) => Book<Thing>
  /** Refuses what must not be stored. */
  readonly check: (stores: OfficeStores, cluster: string, thing: Omit<Thing, 'version'>) => Promise<void>
}

/** What a change leaves: the thing before and after. Nothing changed leaves the version as it was. */
export interface Changed<Thing> {
  readonly before: Thing
  readonly after: Thing
}

/** The patch of a thing: the fields named, whole. */
export type PatchOf<Thing> = { readonly [Field in keyof Omit<Thing, 'version'>]?: Thing[Field] | undefined }

/** Enters a new record within a running transaction; for use-cases that write several. */
export async function insertRecord<Thing extends Versioned>(
  kind: RecordKind<Thing>,
  stores: OfficeStores,
  by: { readonly actor: Actor; readonly at: string; readonly cluster: string },
  draft: Omit<Thing, 'version'>,
): Promise<Thing> {
  const id = kind.idOf(draft)
  if (await kind.book(stores).find(by.cluster, id, true))
    throw new Refusal(kind.taken, { id }, { pointer: `/${kind.idField}` })
  await kind.check(stores, by.cluster, draft)
  const thing = { ...draft, version: 1 } as unknown as Thing
  await kind.book(stores).insert(by.cluster, thing)
  await stores.journal.record(by.cluster, by.at, {
    actor: actorId(by.actor),
    what: `${kind.name}.created`,
    about: `${kind.name}:${id}`,
    before: null,
    after: thing,
  })
  return thing
}

/** Writes a changed record within a running transaction. */
export async function updateRecord<Thing extends Versioned>(
  kind: RecordKind<Thing>,
  stores: OfficeStores,
  by: { readonly actor: Actor; readonly at: string; readonly cluster: string },
  before: Thing,
  patch: PatchOf<Thing>,
): Promise<Changed<Thing>> {
  const draft = patched<Thing>(before, patch as { readonly [Field in keyof Thing]?: Thing[Field] | undefined })
  // Databases keep the fields of an object in an order of their own.
  if (canonicalText(draft) === canonicalText(before)) return { before, after: before }
  await kind.check(stores, by.cluster, draft)
  const after: Thing = { ...draft, version: before.version + 1 }
  await kind.book(stores).update(by.cluster, after)
  await stores.journal.record(by.cluster, by.at, {
    actor: actorId(by.actor),
    what: `${kind.name}.changed`,
    about: `${kind.name}:${kind.idOf(after)}`,
    before,
    after,
  })
  return { before, after }
}

/**
 * Enters a new record into the register.
 *
 * @refuses cluster.not-found, actor.not-entitled, the kind's `taken`, and what its rules refuse
 */
export async function createRecord<Thing extends Versioned>(
  kind: RecordKind<Thing>,
  office: Office,
  actor: Actor,
  cluster: string,
  draft: Omit<Thing, 'version'>,
): Promise<Thing> {
  entitle(actor, kind.action, cluster)
  return office.transaction((stores) => insertRecord(kind, stores, { actor, at: office.now(), cluster }, draft))
}

/**
 * Changes fields of a record.
 *
 * @param expected  the version the clerk saw
 * @refuses cluster.not-found, actor.not-entitled, the kind's `notFound`, register.changed-meanwhile, what its rules refuse
 */
export async function changeRecord<Thing extends Versioned>(
  kind: RecordKind<Thing>,
  office: Office,
  actor: Actor,
  cluster: string,
  id: string,
  patch: PatchOf<Thing>,
  expected: number,
): Promise<Changed<Thing>> {
  entitle(actor, kind.action, cluster)
  return office.transaction(async (stores) => {
    const before = await kind.book(stores).find(cluster, id, true)
    if (!before) throw new Refusal(kind.notFound, { id })
    checkVersion(before, expected, `${kind.name}:${id}`)
    return updateRecord(kind, stores, { actor, at: office.now(), cluster }, before, patch)
  })
}

/**
 * Takes a record out of the register; the journal keeps it. What others rest on is refused.
 *
 * @refuses cluster.not-found, actor.not-entitled, the kind's `notFound`, register.changed-meanwhile, register.in-use
 */
export async function removeRecord<Thing extends Versioned>(
  kind: RecordKind<Thing>,
  office: Office,
  actor: Actor,
  cluster: string,
  id: string,
  expected: number,
): Promise<void> {
  entitle(actor, kind.action, cluster)
  await office.transaction(async (stores) => {
    const before = await kind.book(stores).find(cluster, id, true)
    if (!before) throw new Refusal(kind.notFound, { id })
    checkVersion(before, expected, `${kind.name}:${id}`)
    const users = await kind.book(stores).usedBy(cluster, id)
    if (users.length > 0)
      throw new Refusal('register.in-use', { id, count: users.length, users: users.slice(0, 5).join(', ') })
    await kind.book(stores).remove(cluster, id)
    await stores.journal.record(cluster, office.now(), {
      actor: actorId(actor),
      what: `${kind.name}.removed`,
      about: `${kind.name}:${id}`,
      before,
      after: null,
    })
  })
}
