import type { LocalMonth } from '../../../domain/calendar/day.ts'
import { addMonths, monthOf } from '../../../domain/calendar/day.ts'
import type { Slot } from '../../../domain/calendar/slot.ts'
import { localDayOf } from '../../../domain/calendar/slot.ts'
import type { Series } from '../../../domain/metering/series.ts'
import type { SubstitutionRecord } from '../../../domain/metering/substitution/record.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Actor } from '../office/actor.ts'
import { actorId } from '../office/actor.ts'
import { entitle } from '../office/rights.ts'
import { compose, differs } from './compose.ts'
import { monthsFrom } from './month-registers.ts'
import type { RepairPlan, RepairWanted } from './plan-repair.ts'
import { planRepair } from './plan-repair.ts'
import type { ReadingNeeds, ReadingRepair, ReadingStores, Revision } from './ports.ts'

/**
 * Shows what a repair would put in, value by value; nothing is changed.
 *
 * @refuses actor.not-entitled, readings.unknown-point
 * @pl podgląd naprawy
 */
export async function previewRepair(
  { read }: ReadingNeeds,
  actor: Actor,
  cluster: string,
  wanted: RepairWanted,
): Promise<RepairPlan> {
  entitle(actor, 'readings.repair', cluster)
  return read((stores) => planRepair(stores, cluster, wanted))
}

/** Months a record touches. */
function touched({ from, to }: SubstitutionRecord): LocalMonth[] {
  return monthsFrom(monthOf(localDayOf(from)), addMonths(monthOf(localDayOf((to - 1) as Slot)), 1))
}

async function recompute(
  stores: ReadingStores,
  cluster: string,
  records: readonly SubstitutionRecord[],
  revision: Revision,
): Promise<boolean> {
  const groups = new Map<
    string,
    { key: { month: LocalMonth; direction: Series['direction']; netting: Series['netting'] }; points: Set<string> }
  >()
  for (const record of records)
    for (const month of touched(record)) {
      const { direction, netting, point } = record
      const text = `${month} ${direction} ${netting}`
      const group = groups.get(text) ?? { key: { month, direction, netting }, points: new Set<string>() }
      group.points.add(point)
      groups.set(text, group)
    }
  let changed = false
  for (const { key, points } of groups.values()) {
    const different = (await compose(stores, cluster, key, [...points], null)).filter(differs)
    await stores.blocks.write(
      cluster,
      revision.version,
      different.map(({ after }) => after),
      revision,
    )
    changed ||= different.length > 0
  }
  if (changed) await stores.blocks.record(cluster, revision)
  return changed
}

/**
 * Repairs readings: the values put in are a version of their own and give way to any reading that comes later.
 *
 * @refuses actor.not-entitled, readings.unknown-point, readings.nothing-to-repair
 * @pl naprawa odczytów
 */
export async function repairReadings(
  needs: ReadingNeeds,
  actor: Actor,
  cluster: string,
  wanted: RepairWanted,
): Promise<{ readonly repair: ReadingRepair; readonly plan: RepairPlan }> {
  entitle(actor, 'readings.repair', cluster)
  return needs.transaction(async (stores) => {
    await stores.blocks.lock(cluster)
    const plan = await planRepair(stores, cluster, wanted)
    if (plan.totals.values === 0) throw new Refusal('readings.nothing-to-repair')
    const at = needs.now()
    const by = actorId(actor)
    const version = (await stores.blocks.newestVersion(cluster)) + 1
    const repairId = await stores.repairs.nextId(cluster)
    const made: ReadingRepair = {
      repairId,
      kind: wanted.kind,
      at,
      actor: by,
      version,
      undoneAt: null,
      undoneBy: null,
      totals: plan.totals,
    }
    await stores.repairs.insert(cluster, made, plan.records)
    await recompute(stores, cluster, plan.records, {
      version,
      at,
      actor: by,
      reason: 'repair',
      importId: null,
      repairId,
    })
    await stores.journal.record(cluster, at, {
      actor: by,
      what: 'readings.repaired',
      about: `readings-repair:${repairId}`,
      before: null,
      after: {
        version,
        kind: wanted.kind,
        points: wanted.points,
        from: wanted.from,
        to: wanted.to,
        totals: plan.totals,
      },
    })
    return { repair: made, plan }
  })
}

/** Takes a repair back: the readings are what they would be without it. @refuses readings.repair-not-found */
export async function undoRepair(
  needs: ReadingNeeds,
  actor: Actor,
  cluster: string,
  repairId: number,
): Promise<ReadingRepair> {
  entitle(actor, 'readings.repair', cluster)
  return needs.transaction(async (stores) => {
    await stores.blocks.lock(cluster)
    const found = await stores.repairs.find(cluster, repairId)
    if (!found) throw new Refusal('readings.repair-not-found', { id: repairId })
    if (found.undoneAt !== null) return found
    const at = needs.now()
    const by = actorId(actor)
    const undone: ReadingRepair = { ...found, undoneAt: at, undoneBy: by }
    await stores.repairs.update(cluster, undone)
    const version = (await stores.blocks.newestVersion(cluster)) + 1
    const records = await stores.repairs.records(cluster, repairId)
    await recompute(stores, cluster, records, {
      version,
      at,
      actor: by,
      reason: 'undo-repair',
      importId: null,
      repairId,
    })
    await stores.journal.record(cluster, at, {
      actor: by,
      what: 'readings.repair-undone',
      about: `readings-repair:${repairId}`,
      before: { version: found.version },
      after: null,
    })
    return undone
  })
}

/** Repairs made, newest first. @refuses actor.not-entitled */
export async function listRepairs({ read }: ReadingNeeds, actor: Actor, cluster: string) {
  entitle(actor, 'imports.read', cluster)
  return read(({ repairs }) => repairs.list(cluster, 200))
}
