import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Actor } from '../office/actor.ts'
import { actorId } from '../office/actor.ts'
import { entitle } from '../office/rights.ts'
import { compose, differs } from './compose.ts'
import type { DeliveryRow, ReadingImport } from './import-record.ts'
import type { ReadingNeeds, RegisterKey, Revision } from './ports.ts'

/**
 * Takes a saved import back: the readings are then what they would be had it never come. What stood meanwhile can still
 * be read by its version.
 *
 * @refuses readings.import-not-found, readings.import-closed
 * @pl cofnięcie importu
 */
export async function undoImport(
  needs: ReadingNeeds,
  actor: Actor,
  cluster: string,
  importId: number,
): Promise<ReadingImport> {
  entitle(actor, 'readings.import', cluster)
  return needs.transaction(async (stores) => {
    await stores.blocks.lock(cluster)
    const found = await stores.imports.find(cluster, importId)
    if (!found) throw new Refusal('readings.import-not-found', { id: importId })
    if (found.state === 'undone') return found
    if (found.state !== 'saved') throw new Refusal('readings.import-closed', { id: importId, state: found.state })
    const undone: ReadingImport = { ...found, state: 'undone', undoneAt: needs.now(), undoneBy: actorId(actor) }
    await stores.imports.update(cluster, undone)
    const version = (await stores.blocks.newestVersion(cluster)) + 1
    const revision: Revision = {
      version,
      at: needs.now(),
      actor: actorId(actor),
      reason: 'undo-import',
      importId,
      repairId: null,
    }
    let changed = false
    const rows = await stores.imports.rows(cluster, importId)
    const groups = Map.groupBy(rows, ({ month, direction, netting }) => `${month} ${direction} ${netting}`)
    for (const group of groups.values()) {
      const [{ month, direction, netting }] = group as [DeliveryRow, ...DeliveryRow[]]
      const key: RegisterKey = { month, direction, netting }
      const points = [...new Set(group.flatMap((row) => row.points))]
      const different = (await compose(stores, cluster, key, points, null)).filter(differs)
      await stores.blocks.write(
        cluster,
        version,
        different.map(({ after }) => after),
        revision,
      )
      changed ||= different.length > 0
    }
    if (changed) await stores.blocks.record(cluster, revision)
    await stores.journal.record(cluster, needs.now(), {
      actor: actorId(actor),
      what: 'readings.import-undone',
      about: `readings-import:${importId}`,
      before: { version: found.version },
      after: { version: changed ? version : null },
    })
    return undone
  })
}

/** Gives a rehearsed import up; nothing was changed and nothing is left of it. @refuses readings.import-not-found, readings.import-closed */
export async function cancelImport(
  needs: ReadingNeeds,
  actor: Actor,
  cluster: string,
  importId: number,
): Promise<ReadingImport> {
  entitle(actor, 'readings.import', cluster)
  return needs.transaction(async (stores) => {
    await stores.blocks.lock(cluster)
    const found = await stores.imports.find(cluster, importId)
    if (!found) throw new Refusal('readings.import-not-found', { id: importId })
    if (found.state === 'cancelled') return found
    if (found.state !== 'preview') throw new Refusal('readings.import-closed', { id: importId, state: found.state })
    const cancelled: ReadingImport = { ...found, state: 'cancelled' }
    await stores.imports.drop(cluster, importId)
    await stores.imports.update(cluster, cancelled)
    await stores.journal.record(cluster, needs.now(), {
      actor: actorId(actor),
      what: 'readings.import-cancelled',
      about: `readings-import:${importId}`,
      before: { state: 'preview', totals: found.totals },
      after: null,
    })
    return cancelled
  })
}

/** Gives up an import that waits, or takes back one that holds. @refuses readings.import-not-found, readings.import-closed */
export async function dropImport(
  needs: ReadingNeeds,
  actor: Actor,
  cluster: string,
  importId: number,
): Promise<ReadingImport> {
  entitle(actor, 'readings.import', cluster)
  const found = await needs.read(({ imports }) => imports.find(cluster, importId))
  return (found?.state === 'saved' || found?.state === 'undone' ? undoImport : cancelImport)(
    needs,
    actor,
    cluster,
    importId,
  )
}
