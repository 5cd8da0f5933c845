import { setTimeout as wait } from 'node:timers/promises'
import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Both } from '../../usecases/analyse/result.ts'
import type { StoredComparison } from '../../usecases/scenarios/compare-scenarios.ts'
import type { ScenarioResult } from '../../usecases/scenarios/result.ts'
import type { Door } from '../door.ts'
import type { WhatIfSource } from './source.ts'

/** What the API says of a what-if, as far as a command needs it. */
interface WireScenario {
  readonly scenarioId: string
  readonly name: string
  readonly told: readonly Both[]
  readonly run: { readonly isCurrent: boolean } | null
  readonly job: {
    readonly state: string
    readonly progress: {
      readonly done: number
      readonly total: number
      readonly pl: string
      readonly en: string
    } | null
    readonly problem: { readonly pl: string; readonly en: string; readonly advicePl: string } | null
  } | null
}

const PAUSE_MS = 300

function stateOf({ run, job }: WireScenario): Both {
  if (job?.state === 'waiting' || job?.state === 'running') return { pl: 'liczony', en: 'being computed' }
  if (run?.isCurrent) return { pl: 'policzony', en: 'computed' }
  if (job?.problem) return { pl: job.problem.pl, en: job.problem.en }
  return run ? { pl: 'zmieniono po obliczeniu', en: 'changed since the run' } : { pl: 'nie liczono', en: 'not run' }
}

/** What-ifs of a cluster in a database, through the API. */
export function whatIfsBehind(door: Door, cluster: string): WhatIfSource {
  const base = `/api/clusters/${cluster}`
  const all = async () =>
    ((await (await door.ask('GET', `${base}/scenarios`)).json()) as { items: readonly WireScenario[] }).items
  const find = async (name: string) => {
    const items = await all()
    const found = items.find((one) => one.scenarioId === name || one.name === name)
    if (!found) throw new Refusal('command.no-what-if', { name, known: items.map((one) => one.name).join(', ') || '–' })
    return found
  }
  return {
    async list() {
      return (await all()).map((one) => ({
        id: one.scenarioId,
        name: one.name,
        changes: one.told,
        state: stateOf(one),
      }))
    },
    async run(name, say) {
      const { scenarioId } = await find(name)
      await door.ask('POST', `${base}/scenarios/${scenarioId}/run`)
      for (;;) {
        const answer = await door.ask('GET', `${base}/scenarios/${scenarioId}`)
        const { scenario, result } = (await answer.json()) as { scenario: WireScenario; result: ScenarioResult | null }
        const { job } = scenario
        if (job?.progress) say(job.progress.done / Math.max(1, job.progress.total), job.progress.pl, job.progress.en)
        if (job?.state === 'done' && result) return result
        if (job?.state === 'cancelled') throw new Refusal('job.cancelled')
        if (job?.state === 'failed')
          throw new Refusal('command.server-refused', {
            title: job.problem?.pl ?? '',
            detail: job.problem?.advicePl ?? '',
          })
        await wait(PAUSE_MS)
      }
    },
    async compare(names) {
      const wanted =
        names.length > 0
          ? await Promise.all(names.map(find))
          : (await all()).filter(({ run }) => run?.isCurrent).toReversed()
      if (wanted.length === 0) throw new Refusal('command.no-what-if', { name: '–', known: '–' })
      const ids = wanted.map(({ scenarioId }) => scenarioId).join(',')
      const answer = await door.ask('GET', `${base}/scenario-comparison?ids=${ids}`)
      const comparison = (await answer.json()) as StoredComparison
      return {
        comparison,
        cluster: comparison.cluster,
        origin: `SHA-256 ${comparison.presentHash.slice(0, 16)}…`,
      }
    },
    close: () => door.close(),
  }
}
