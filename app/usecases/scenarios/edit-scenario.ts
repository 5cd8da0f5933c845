import { z } from 'zod'
import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Actor } from '../office/actor.ts'
import { actorId } from '../office/actor.ts'
import { text, textOrNull } from '../office/fields.ts'
import { entitle } from '../office/rights.ts'
import { checkVersion } from '../office/version.ts'
import { baseSchema, changesSchema } from './changes.ts'
import type { ListedScenario, Scenario, ScenarioNeeds, ScenarioStore } from './ports.ts'

/** What a person says of a what-if. */
export const scenarioWantedSchema = z.strictObject({
  name: text(120),
  note: textOrNull(4000).default(null),
  base: baseSchema,
  changes: changesSchema,
})
export type ScenarioWanted = z.output<typeof scenarioWantedSchema>

async function listed(scenarios: ScenarioStore, cluster: string, { scenarioId }: Scenario): Promise<ListedScenario> {
  const found = await scenarios.head(cluster, scenarioId)
  if (!found) throw new Error('a what-if just written is not there')
  return found
}

/** A new what-if. @refuses actor.not-entitled @pl założenie wariantu */
export async function createScenario(
  needs: ScenarioNeeds,
  actor: Actor,
  cluster: string,
  wanted: ScenarioWanted,
): Promise<ListedScenario> {
  entitle(actor, 'scenario.change', cluster)
  return needs.transaction(async ({ scenarios, journal }) => {
    const [at, by] = [needs.now(), actorId(actor)]
    const scenario: Scenario = {
      scenarioId: needs.newId(),
      ...wanted,
      createdAt: at,
      createdBy: by,
      changedAt: at,
      changedBy: by,
      version: 1,
      jobId: null,
    }
    await scenarios.insert(cluster, scenario)
    const about = `scenario:${scenario.scenarioId}`
    await journal.record(cluster, at, { actor: by, what: 'scenario.created', about, before: null, after: wanted })
    return listed(scenarios, cluster, scenario)
  })
}

/**
 * Changes a what-if; a result that is there is out of date then.
 *
 * @param expected  the version the writer started from
 * @refuses scenario.not-found, register.changed-meanwhile
 */
export async function changeScenario(
  needs: ScenarioNeeds,
  actor: Actor,
  cluster: string,
  id: string,
  wanted: ScenarioWanted,
  expected: number,
): Promise<ListedScenario> {
  entitle(actor, 'scenario.change', cluster)
  return needs.transaction(async ({ scenarios, journal }) => {
    const before = await scenarios.find(cluster, id, true)
    if (!before) throw new Refusal('scenario.not-found', { id })
    checkVersion(before, expected, `scenario:${id}`)
    const [at, by] = [needs.now(), actorId(actor)]
    const scenario: Scenario = { ...before, ...wanted, changedAt: at, changedBy: by, version: before.version + 1 }
    await scenarios.update(cluster, scenario)
    const { name, note, base, changes } = before
    await journal.record(cluster, at, {
      actor: by,
      what: 'scenario.changed',
      about: `scenario:${id}`,
      before: { name, note, base, changes },
      after: wanted,
    })
    return listed(scenarios, cluster, scenario)
  })
}

/** Takes a what-if out. @refuses scenario.not-found, register.changed-meanwhile */
export async function removeScenario(
  needs: ScenarioNeeds,
  actor: Actor,
  cluster: string,
  id: string,
  expected: number,
): Promise<void> {
  entitle(actor, 'scenario.change', cluster)
  await needs.transaction(async ({ scenarios, journal, jobs }) => {
    const before = await scenarios.find(cluster, id, true)
    if (!before) throw new Refusal('scenario.not-found', { id })
    checkVersion(before, expected, `scenario:${id}`)
    if (before.jobId !== null) await jobs.askToCancel(cluster, before.jobId, needs.now())
    await scenarios.remove(cluster, id)
    const { name, note, base, changes } = before
    await journal.record(cluster, needs.now(), {
      actor: actorId(actor),
      what: 'scenario.removed',
      about: `scenario:${id}`,
      before: { name, note, base, changes },
      after: null,
    })
  })
}
