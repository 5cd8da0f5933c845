import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Actor } from './actor.ts'
import { actorId } from './actor.ts'
import type { Member } from './member.ts'
import { MEMBERS } from './member-rules.ts'
import type { Point } from './point.ts'
import { POINTS } from './point-rules.ts'
import type { Office, OfficeStores } from './ports.ts'
import type { RecordKind } from './register-verbs.ts'
import { updateRecord } from './register-verbs.ts'
import { entitle } from './rights.ts'
import type { Versioned } from './version.ts'

/** A record as an import left it. */
export interface ImportedRecord {
  readonly what: 'member' | 'point'
  readonly id: string
  readonly version: number
}

interface By {
  readonly actor: Actor
  readonly at: string
  readonly cluster: string
}

async function takeBack<Thing extends Versioned>(
  stores: OfficeStores,
  by: By,
  kind: RecordKind<Thing>,
  { id, version }: ImportedRecord,
): Promise<void> {
  const about = `${kind.name}:${id}`
  const stale = new Refusal('register.changed-since-import', { about })
  const now = await kind.book(stores).find(by.cluster, id, true)
  const [last] = (await stores.journal.list(by.cluster, { about, after: null, limit: 1 })).items
  const after = last?.after as Thing | null | undefined
  if (!now || now.version !== version || after?.version !== version) throw stale
  if (last?.what === `${kind.name}.created`) {
    const users = await kind.book(stores).usedBy(by.cluster, id)
    if (users.length > 0)
      throw new Refusal('register.in-use', { id, count: users.length, users: users.slice(0, 5).join(', ') })
    await kind.book(stores).remove(by.cluster, id)
    await stores.journal.record(by.cluster, by.at, {
      actor: actorId(by.actor),
      what: `${kind.name}.removed`,
      about,
      before: now,
      after: null,
    })
    return
  }
  if (last?.what !== `${kind.name}.changed`) throw stale
  const { version: _, ...before } = last.before as Thing
  await updateRecord(kind, stores, by, now, before as never)
}

/**
 * Takes an import of tables back: records it entered are removed, records it changed are as they were. All or nothing,
 * and only while nobody has changed them since.
 *
 * @param records  new and changed records as the import left them
 * @refuses cluster.not-found, actor.not-entitled, register.changed-since-import, register.in-use
 */
export async function undoImport(
  office: Office,
  actor: Actor,
  cluster: string,
  records: readonly ImportedRecord[],
): Promise<void> {
  entitle(actor, 'register.import', cluster)
  await office.transaction(async (stores) => {
    const by = { actor, at: office.now(), cluster }
    // Points rest on members: they go first.
    for (const one of records) if (one.what === 'point') await takeBack<Point>(stores, by, POINTS, one)
    for (const one of records) if (one.what === 'member') await takeBack<Member>(stores, by, MEMBERS, one)
  })
}
