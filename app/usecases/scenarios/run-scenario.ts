import { Refusal } from '../../../domain/problems/refusal.ts'
import type { ClusterData } from '../analyse/cluster-data.ts'
import { newJob } from '../jobs/jobs.ts'
import type { Job } from '../jobs/ports.ts'
import type { Actor } from '../office/actor.ts'
import { actorId } from '../office/actor.ts'
import { entitle } from '../office/rights.ts'
import { canonicalText } from '../settlement/canonical.ts'
import type { ScenarioInputs } from './compute-scenario.ts'
import type { ScenarioNeeds, ScenarioStores } from './ports.ts'
import type { ScenarioResult } from './result.ts'
import type { StoredInputs } from './scenario-inputs.ts'
import { dataOf, gatherInputs } from './scenario-inputs.ts'

/** What a job of a what-if is told. */
export interface ScenarioJobInput {
  readonly scenarioId: string
  /** Computes the stored inputs once more and compares, instead of taking what holds now. */
  readonly again: boolean
}

async function openJob({ jobs }: ScenarioStores, cluster: string, jobId: string | null): Promise<Job | undefined> {
  const job = jobId === null ? undefined : await jobs.find(cluster, jobId)
  return job && (job.state === 'waiting' || job.state === 'running') ? job : undefined
}

/**
 * Puts the computing of a what-if into the queue.
 *
 * @param again  true computes the stored inputs once more and compares the result to the last byte
 * @refuses scenario.not-found, scenario.running, scenario.not-run (nothing stored to compute again)
 */
export async function startRun(
  needs: ScenarioNeeds,
  actor: Actor,
  cluster: string,
  id: string,
  again = false,
): Promise<Job> {
  entitle(actor, 'scenario.change', cluster)
  return needs.transaction(async (stores) => {
    const scenario = await stores.scenarios.find(cluster, id, true)
    if (!scenario) throw new Refusal('scenario.not-found', { id })
    if (await openJob(stores, cluster, scenario.jobId)) throw new Refusal('scenario.running', { name: scenario.name })
    if (again && !(await stores.scenarios.runOf(cluster, id)))
      throw new Refusal('scenario.not-run', { name: scenario.name })
    const input: ScenarioJobInput = { scenarioId: id, again }
    const job = newJob(needs, actorId(actor), 'scenario-run', input)
    await stores.jobs.enqueue(cluster, job)
    await stores.scenarios.update(cluster, { ...scenario, jobId: job.jobId })
    return job
  })
}

/** Asks the run of a what-if to stop; one that ended stays as it is. @refuses scenario.not-found */
export async function cancelRun(needs: ScenarioNeeds, actor: Actor, cluster: string, id: string): Promise<void> {
  entitle(actor, 'scenario.change', cluster)
  await needs.transaction(async (stores) => {
    const scenario = await stores.scenarios.find(cluster, id, true)
    if (!scenario) throw new Refusal('scenario.not-found', { id })
    if (scenario.jobId !== null) await stores.jobs.askToCancel(cluster, scenario.jobId, needs.now())
  })
}

/** What a job told the queue it found. */
export interface RunOutcome {
  readonly scenarioId: string
  readonly contentHash: string
  /** Only of a run of stored inputs: whether the result is the stored one to the last byte. */
  readonly same: boolean | null
}

/** Does the heavy part, in a thread of its own or here. */
export type Compute = (data: ClusterData, inputs: ScenarioInputs) => Promise<ScenarioResult>

function scenarioInputs({ base, changes, readingsVersion }: StoredInputs): ScenarioInputs {
  return { base, changes, origin: `readings/${readingsVersion}` }
}

/**
 * The present a what-if starts from, as text: what-ifs with the same can be put side by side. The day itself is not part
 * of it, only what it led to: the register and the year of the law.
 */
function presentText({ base, readingsVersion, register }: StoredInputs): string {
  return canonicalText({ year: base.year, lawYear: base.on.slice(0, 4), readingsVersion, register })
}

async function computeText(
  needs: ScenarioNeeds,
  cluster: string,
  inputs: StoredInputs,
  compute: Compute,
): Promise<string> {
  const data = await needs.read((stores) => dataOf(stores, cluster, inputs))
  return canonicalText(await compute(data, scenarioInputs(inputs)))
}

/** Computes the stored inputs once more. */
async function runAgain(needs: ScenarioNeeds, cluster: string, id: string, compute: Compute): Promise<RunOutcome> {
  const run = await needs.read(({ scenarios }) => scenarios.runOf(cluster, id))
  if (!run) throw new Refusal('scenario.not-found', { id })
  const text = await computeText(needs, cluster, JSON.parse(run.inputs) as StoredInputs, compute)
  const contentHash = needs.sha256(text)
  return { scenarioId: id, contentHash, same: contentHash === run.contentHash }
}

/**
 * Computes a what-if from what holds now and keeps the result; a what-if changed meanwhile keeps it as out of date.
 *
 * @refuses scenario.not-found, scenario.no-readings, scenario.change and what the main job refuses
 */
export async function runScenario(
  needs: ScenarioNeeds,
  actor: Actor,
  cluster: string,
  { scenarioId: id, again }: ScenarioJobInput,
  compute: Compute,
): Promise<RunOutcome> {
  entitle(actor, 'scenario.change', cluster)
  if (again) return runAgain(needs, cluster, id, compute)
  const { inputs, ofVersion } = await needs.read(async (stores) => {
    const scenario = await stores.scenarios.find(cluster, id)
    if (!scenario) throw new Refusal('scenario.not-found', { id })
    return { inputs: await gatherInputs(stores, cluster, scenario), ofVersion: scenario.version }
  })
  const inputsText = canonicalText(inputs)
  // Through the text and back: what is stored is what was computed from.
  const result = await computeText(needs, cluster, JSON.parse(inputsText) as StoredInputs, compute)
  const contentHash = needs.sha256(result)
  const present = presentText(inputs)
  await needs.transaction(async ({ scenarios, journal }) => {
    if (!(await scenarios.find(cluster, id, true))) throw new Refusal('scenario.not-found', { id })
    const at = needs.now()
    const inputHash = needs.sha256(inputsText)
    await scenarios.keepRun(cluster, id, {
      ofVersion,
      at,
      inputs: inputsText,
      result,
      inputHash,
      presentHash: needs.sha256(`${present}\n${needs.lawHash}`),
      lawHash: needs.lawHash,
      contentHash,
      program: needs.program,
    })
    await journal.record(cluster, at, {
      actor: actorId(actor),
      what: 'scenario.computed',
      about: `scenario:${id}`,
      before: null,
      after: { version: ofVersion, inputHash, contentHash, lawHash: needs.lawHash },
    })
  })
  return { scenarioId: id, contentHash, same: null }
}
