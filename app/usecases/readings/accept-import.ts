import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Actor } from '../office/actor.ts'
import { actorId } from '../office/actor.ts'
import { entitle } from '../office/rights.ts'
import { compose, differs } from './compose.ts'
import type { DeliveryRow, ReadingImport } from './import-record.ts'
import type { ReadingNeeds, ReadingStores, RegisterKey, Revision } from './ports.ts'
import { registerText } from './register-text.ts'

/** Rows that may be put in force as they are: nothing is known of any of their points' month, and no other row has them. */
function wholeRows(group: readonly DeliveryRow[], known: ReadonlySet<string> | undefined) {
  const times = new Map<string, number>()
  for (const { points } of group) for (const point of points) times.set(point, (times.get(point) ?? 0) + 1)
  const whole = group.filter(({ points }) => points.every((point) => times.get(point) === 1 && !known?.has(point)))
  const isWhole = new Set(whole)
  const rest = new Set(group.filter((row) => !isWhole.has(row)).flatMap(({ points }) => points))
  return { whole, rest: [...rest] }
}

function keyed({ month, direction, netting }: RegisterKey): RegisterKey {
  return { month, direction, netting }
}

/** Brings the readings in force in line with the deliveries of an import that counts from now on. */
export async function putInForce(
  stores: ReadingStores,
  cluster: string,
  importId: number,
  revision: Revision,
): Promise<boolean> {
  let changed = false
  const rows = await stores.imports.rows(cluster, importId)
  const known = await stores.blocks.known(cluster, [...new Set(rows.map(({ month }) => month))])
  const asTheyAre: DeliveryRow[] = []
  for (const [text, group] of Map.groupBy(rows, registerText)) {
    const [first] = group as [DeliveryRow, ...DeliveryRow[]]
    const { whole, rest } = wholeRows(group, known.get(text))
    if (rest.length > 0) {
      const different = (await compose(stores, cluster, keyed(first), rest, importId)).filter(differs)
      await stores.blocks.write(
        cluster,
        revision.version,
        different.map(({ after }) => after),
        revision,
      )
      changed ||= different.length > 0
    }
    asTheyAre.push(...whole)
  }
  await stores.imports.putInForce(cluster, importId, asTheyAre, revision.version)
  changed ||= asTheyAre.length > 0
  if (changed) await stores.blocks.record(cluster, revision)
  return changed
}

/**
 * Accepts a rehearsed import: its readings hold from now on. Accepting it again changes nothing.
 *
 * @refuses readings.import-not-found, readings.import-closed (cancelled or taken back)
 * @pl przyjęcie importu
 */
export async function acceptImport(
  needs: ReadingNeeds,
  actor: Actor,
  cluster: string,
  importId: number,
): Promise<ReadingImport> {
  entitle(actor, 'readings.import', cluster)
  return needs.transaction((stores) => acceptWithin(stores, needs.now(), actorId(actor), cluster, importId))
}

/** The same inside a transaction that is open already. */
export async function acceptWithin(
  stores: ReadingStores,
  at: string,
  actor: string,
  cluster: string,
  importId: number,
): Promise<ReadingImport> {
  await stores.blocks.lock(cluster)
  const found = await stores.imports.find(cluster, importId)
  if (!found) throw new Refusal('readings.import-not-found', { id: importId })
  if (found.state === 'saved') return found
  if (found.state !== 'preview') throw new Refusal('readings.import-closed', { id: importId, state: found.state })
  const version = (await stores.blocks.newestVersion(cluster)) + 1
  const revision: Revision = { version, at, actor, reason: 'import', importId, repairId: null }
  const changed = await putInForce(stores, cluster, importId, revision)
  const saved: ReadingImport = {
    ...found,
    state: 'saved',
    savedAt: at,
    savedBy: actor,
    version: changed ? version : null,
  }
  await stores.imports.update(cluster, saved)
  await stores.journal.record(cluster, at, {
    actor,
    what: 'readings.imported',
    about: `readings-import:${importId}`,
    before: null,
    after: { version: saved.version, kind: saved.kind, totals: saved.totals },
  })
  return saved
}
