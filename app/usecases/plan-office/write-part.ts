import { Refusal } from '../../../domain/problems/refusal.ts'
import { gmina } from '../../../domain/territory/gmina.ts'
import type { Actor } from '../office/actor.ts'
import { actorId } from '../office/actor.ts'
import { entitle } from '../office/rights.ts'
import { checkVersion } from '../office/version.ts'
import { partsOf, tidyFiles } from './enter-plan.ts'
import { headOf } from './head.ts'
import { PROCEDURE, partName, SETTINGS, tableOf } from './part-names.ts'
import type { PartHead, PlanFile, PlanHead, PlanNeeds, PlanPart, PlanStores } from './ports.ts'
import { planIn } from './read-plan.ts'

/** Content in the journal: short texts whole, so that a change can be read there; long ones by their hash. */
const MOST_IN_JOURNAL = 20_000

function told(part: PlanPart | undefined): unknown {
  if (!part) return null
  const text = /\.(csv|ya?ml|md|txt)$/.test(part.name) && part.bytes <= MOST_IN_JOURNAL
  return {
    name: part.name,
    sha256: part.sha256,
    ...(text ? { text: new TextDecoder().decode(part.content) } : {}),
  }
}

/** The plan's own line after its files changed. */
async function touched(
  needs: PlanNeeds,
  { plans }: PlanStores,
  actor: Actor,
  cluster: string,
  before: PlanHead,
  changed: string,
): Promise<PlanHead> {
  let head = {}
  if (changed === SETTINGS || changed === PROCEDURE || changed === '') {
    const data = await needs.reader.read(await plans.parts(cluster, before.planId))
    gmina(data.config.municipality.teryt)
    head = headOf(data)
  }
  const after: PlanHead = {
    ...before,
    ...head,
    changedAt: needs.now(),
    changedBy: actorId(actor),
    version: before.version + 1,
  }
  await plans.update(cluster, after)
  return after
}

/**
 * Lays files that were checked into a plan, inside a transaction: each becomes the next version of its own.
 *
 * @returns  the plan's line, and the files as kept
 */
export async function layParts(
  needs: PlanNeeds,
  stores: PlanStores,
  actor: Actor,
  cluster: string,
  plan: PlanHead,
  files: readonly PlanFile[],
): Promise<{ readonly plan: PlanHead; readonly parts: readonly PlanPart[] }> {
  const { plans, journal } = stores
  let after = plan
  const parts: PlanPart[] = []
  for (const fresh of partsOf(needs, actor, files)) {
    const before = await plans.part(cluster, plan.planId, fresh.name)
    if (before?.sha256 === fresh.sha256) {
      parts.push(before)
      continue
    }
    const part = { ...fresh, version: (before?.version ?? 0) + 1 }
    await plans.putPart(cluster, plan.planId, part)
    // A table is kept once: an edited XLSX goes on as CSV.
    const table = tableOf(part.name)
    for (const twin of [`${table}.csv`, `${table}.xlsx`])
      if (table !== undefined && twin !== part.name) await plans.removePart(cluster, plan.planId, twin)
    after = await touched(needs, stores, actor, cluster, after, part.name)
    await journal.record(cluster, needs.now(), {
      actor: actorId(actor),
      what: 'plan.part-changed',
      about: `plan:${plan.planId}`,
      before: told(before),
      after: told(part),
    })
    parts.push(part)
  }
  return { plan: after, parts }
}

/**
 * Writes one file of a plan; it must be readable by itself, with row and column named where it is not.
 *
 * @param expected  version the writer started from; 0 for a file that is not there yet
 * @refuses plan.not-found, plan.part-name, register.changed-meanwhile, and what the folder's reader refuses
 * @pl zmiana danych planu
 */
export async function writePart(
  needs: PlanNeeds,
  actor: Actor,
  cluster: string,
  id: string,
  file: PlanFile,
  expected: number,
): Promise<PartHead> {
  entitle(actor, 'plan.change', cluster)
  const [tidy] = tidyFiles([file]) as [PlanFile]
  await needs.reader.check(tidy)
  return needs.transaction(async (stores) => {
    const plan = await planIn(stores.plans, cluster, id, true)
    const before = await stores.plans.part(cluster, id, tidy.name)
    checkVersion({ version: before?.version ?? 0 }, expected, `plan:${id}/${tidy.name}`)
    const { parts } = await layParts(needs, stores, actor, cluster, plan, [tidy])
    const { content: _, ...head } = parts[0] as PlanPart
    return head
  })
}

/** Takes a file out. @refuses plan.not-found, plan.part-not-found, plan.part-kept, register.changed-meanwhile */
export async function removePart(
  needs: PlanNeeds,
  actor: Actor,
  cluster: string,
  id: string,
  given: string,
  expected: number,
): Promise<void> {
  entitle(actor, 'plan.change', cluster)
  const name = partName(given)
  if (name === SETTINGS) throw new Refusal('plan.part-kept', { name })
  await needs.transaction(async (stores) => {
    const { plans, journal } = stores
    const plan = await planIn(plans, cluster, id, true)
    const before = await plans.part(cluster, id, name)
    if (!before) throw new Refusal('plan.part-not-found', { name })
    checkVersion(before, expected, `plan:${id}/${name}`)
    await plans.removePart(cluster, id, name)
    await touched(needs, stores, actor, cluster, plan, name)
    await journal.record(cluster, needs.now(), {
      actor: actorId(actor),
      what: 'plan.part-removed',
      about: `plan:${id}`,
      before: told(before),
      after: null,
    })
  })
}

/**
 * Lays a whole folder in place of the plan's files; files of the same content keep their version.
 *
 * @param given     unpacks the files, once it is known that the actor may
 * @param expected  version of the plan
 * @refuses plan.not-found, register.changed-meanwhile, and what the folder's reader refuses
 */
export async function replaceFolder(
  needs: PlanNeeds,
  actor: Actor,
  cluster: string,
  id: string,
  given: () => readonly PlanFile[],
  expected: number,
): Promise<PlanHead> {
  entitle(actor, 'plan.change', cluster)
  const files = tidyFiles(given())
  await needs.reader.read(files)
  return needs.transaction(async (stores) => {
    const { plans, journal } = stores
    const plan = await planIn(plans, cluster, id, true)
    checkVersion(plan, expected, `plan:${id}`)
    const before = await plans.partHeads(cluster, id)
    const parts = partsOf(needs, actor, files)
    for (const { name } of before)
      if (!parts.some((part) => part.name === name)) await plans.removePart(cluster, id, name)
    for (const part of parts) {
      const old = before.find(({ name }) => name === part.name)
      if (old?.sha256 !== part.sha256) await plans.putPart(cluster, id, { ...part, version: (old?.version ?? 0) + 1 })
    }
    const after = await touched(needs, stores, actor, cluster, plan, '')
    const hashes = (list: readonly PartHead[]) => list.map(({ name, sha256 }) => ({ name, sha256 }))
    await journal.record(cluster, needs.now(), {
      actor: actorId(actor),
      what: 'plan.folder-replaced',
      about: `plan:${id}`,
      before: hashes(before),
      after: hashes(parts),
    })
    return after
  })
}

/** Removes a plan with its versions. @refuses plan.not-found, register.changed-meanwhile, actor.not-entitled */
export async function removePlan(
  needs: PlanNeeds,
  actor: Actor,
  cluster: string,
  id: string,
  expected: number,
): Promise<void> {
  entitle(actor, 'plan.change', cluster)
  await needs.transaction(async ({ plans, journal }) => {
    const plan = await planIn(plans, cluster, id, true)
    checkVersion(plan, expected, `plan:${id}`)
    const files = (await plans.partHeads(cluster, id)).map(({ name, sha256 }) => ({ name, sha256 }))
    await plans.remove(cluster, id)
    await journal.record(cluster, needs.now(), {
      actor: actorId(actor),
      what: 'plan.removed',
      about: `plan:${id}`,
      before: { name: plan.name, gmina: plan.gmina, files },
      after: null,
    })
  })
}
