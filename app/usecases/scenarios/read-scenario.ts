import { Refusal } from '../../../domain/problems/refusal.ts'
import { clusterDataFromRegister } from '../analyse/cluster-data-from-register.ts'
import type { Both } from '../analyse/result.ts'
import type { Actor } from '../office/actor.ts'
import { entitle } from '../office/rights.ts'
import type { ChangeProblem } from './apply-changes.ts'
import { tryChanges } from './apply-changes.ts'
import type { Base, Change } from './changes.ts'
import { valuedOn } from './compute-scenario.ts'
import { describeChange } from './describe-change.ts'
import { namesIn } from './names-in.ts'
import type { ListedScenario, ScenarioNeeds } from './ports.ts'
import { presentOf } from './present.ts'
import type { Preset } from './presets.ts'
import { presetsFor } from './presets.ts'
import type { ScenarioResult } from './result.ts'
import { registerOfBase } from './scenario-inputs.ts'
import { seenBy } from './seen-by.ts'

/** What-ifs of a cluster, newest first. @refuses actor.not-entitled */
export async function listScenarios({ read }: ScenarioNeeds, actor: Actor, cluster: string) {
  entitle(actor, 'scenario.read', cluster)
  return read(({ scenarios }) => scenarios.list(cluster))
}

/** A what-if with its last result. @refuses scenario.not-found, actor.not-entitled */
export async function findScenario(
  { read }: ScenarioNeeds,
  actor: Actor,
  cluster: string,
  id: string,
): Promise<ListedScenario & { readonly result: ScenarioResult | null }> {
  entitle(actor, 'scenario.read', cluster)
  return read(async ({ scenarios }) => {
    const found = await scenarios.head(cluster, id)
    if (!found) throw new Refusal('scenario.not-found', { id })
    const run = found.run && (await scenarios.runOf(cluster, id))
    const result = run ? (JSON.parse(run.result) as ScenarioResult) : null
    return { ...found, result: result && seenBy(actor, cluster, result) }
  })
}

/** What a list of changes would do, without computing it. */
export interface ChangesChecked {
  readonly told: readonly Both[]
  readonly problems: readonly ChangeProblem[]
}

/**
 * Looks at changes at once: what each does, and which the present does not allow.
 *
 * @refuses actor.not-entitled, settlement.no-config
 */
export async function checkChanges(
  { read }: ScenarioNeeds,
  actor: Actor,
  cluster: string,
  base: Base,
  changes: readonly Change[],
): Promise<ChangesChecked> {
  entitle(actor, 'scenario.change', cluster)
  const register = await read((stores) => registerOfBase(stores, cluster, base))
  const data = clusterDataFromRegister(register, [], 0)
  const valued = valuedOn(data, base)
  const { problems } = tryChanges(presentOf(valued), changes, valued)
  return { told: changes.map((change) => describeChange(change, namesIn(valued))), problems }
}

/** Ready what-ifs fitted to the cluster, its planned plants, sellers and years of readings. */
export interface ScenarioMeans {
  readonly presets: readonly Preset[]
  readonly planned: readonly { readonly id: string; readonly name: string }[]
  readonly sellers: readonly { readonly id: string; readonly name: string; readonly energyPlnPerMwh: string }[]
  /** Years with readings and how many of their months have any, the newest first. */
  readonly years: readonly { readonly year: number; readonly months: number }[]
}

/** What the editor of a what-if offers. @refuses actor.not-entitled, settlement.no-config */
export async function scenarioMeans(
  { read, now }: ScenarioNeeds,
  actor: Actor,
  cluster: string,
): Promise<ScenarioMeans> {
  entitle(actor, 'scenario.read', cluster)
  return read(async (stores) => {
    const months = await stores.blocks.months(cluster)
    const byYear = Map.groupBy(months, ({ month }) => Number(month.slice(0, 4)))
    const years = [...byYear].map(([year, of]) => ({ year, months: of.length })).sort((a, b) => b.year - a.year)
    const today = now().slice(0, 10)
    const year = years[0]?.year ?? Number(today.slice(0, 4)) - 1
    const { config, members } = await registerOfBase(stores, cluster, { year, on: today })
    return {
      presets: presetsFor({ config, members }),
      planned: config.plants
        .filter(({ status }) => status === 'planned')
        .map(({ id, name }) => ({ id, name: name ?? id })),
      sellers: config.prices.sellers.map(({ id, pl, energyPlnPerMwh }) => ({ id, name: pl, energyPlnPerMwh })),
      years,
    }
  })
}
