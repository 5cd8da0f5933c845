import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Actor } from '../office/actor.ts'
import { entitle } from '../office/rights.ts'
import type { Compared, Comparison } from './comparison.ts'
import { comparisonOf } from './comparison.ts'
import type { ScenarioNeeds } from './ports.ts'
import type { ScenarioResult } from './result.ts'
import { seenBy } from './seen-by.ts'

/** A comparison with the cluster's name and what the results rest on. */
export interface StoredComparison extends Comparison {
  readonly cluster: string
  readonly presentHash: string
  readonly lawHash: string
  readonly program: string
  /** When the oldest of the results was computed. */
  readonly computedAt: string
}

/**
 * Compares what-ifs that were computed from the same present.
 *
 * @refuses scenario.not-found, scenario.not-run, scenario.different-bases, scenario.different-inputs
 */
export async function compareScenarios(
  { read }: ScenarioNeeds,
  actor: Actor,
  cluster: string,
  ids: readonly string[],
): Promise<StoredComparison> {
  entitle(actor, 'scenario.read', cluster)
  return read(async ({ scenarios, clusters }) => {
    const found = await clusters.find(cluster)
    if (!found) throw new Refusal('cluster.not-found', { id: cluster })
    const compared: (Compared & {
      readonly present: string
      readonly at: string
      readonly law: string
      readonly program: string
    })[] = []
    for (const id of ids) {
      const scenario = await scenarios.find(cluster, id)
      if (!scenario) throw new Refusal('scenario.not-found', { id })
      const run = await scenarios.runOf(cluster, id)
      if (!run || run.ofVersion !== scenario.version) throw new Refusal('scenario.not-run', { name: scenario.name })
      const result = JSON.parse(run.result) as ScenarioResult
      compared.push({
        id,
        name: scenario.name,
        result,
        present: run.presentHash,
        at: run.at,
        law: run.lawHash,
        program: run.program,
      })
    }
    const [first, ...others] = compared
    if (!first) throw new Refusal('scenario.not-found', { id: '–' })
    const comparison = comparisonOf([first, ...others])
    const other = others.find(({ present }) => present !== first.present)
    if (other) throw new Refusal('scenario.different-inputs', { name: other.name })
    return {
      ...comparison,
      // Ranks and counts are of the whole; what single members pay only as far as the reader may see it.
      columns: comparison.columns.map((column, i) => {
        const own = compared[i - 1]
        if (!own) return column
        const { members, losers, losersDecided, findings } = seenBy(actor, cluster, own.result)
        return { ...column, members, losers, losersDecided, findings }
      }),
      cluster: found.name,
      presentHash: first.present,
      lawHash: first.law,
      program: first.program,
      computedAt: compared.map(({ at }) => at).sort()[0] ?? first.at,
    }
  })
}
