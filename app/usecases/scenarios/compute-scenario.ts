import type { LocalDay } from '../../../domain/calendar/day.ts'
import type { Source } from '../../../domain/law/citations.ts'
import type { Finding } from '../../../domain/problems/finding.ts'
import { finding } from '../../../domain/problems/finding.ts'
import { analysisOf } from '../analyse/analyse.ts'
import type { ClusterData } from '../analyse/cluster-data.ts'
import { distinct } from '../analyse/distinct.ts'
import { applyChanges } from './apply-changes.ts'
import type { Base, Change } from './changes.ts'
import { describeChange } from './describe-change.ts'
import { isRise, memberEffects } from './member-effects.ts'
import { outcomeOf } from './outcome.ts'
import { presentOf } from './present.ts'
import type { ScenarioResult } from './result.ts'

/** What a what-if is computed from: with the same, the same comes out to the last byte. */
export interface ScenarioInputs {
  readonly base: Base
  readonly changes: readonly Change[]
  /** Where the readings came from, for the steps. */
  readonly origin: string
}

function shortSources(sources: readonly Source[]): ScenarioResult['sources'] {
  return sources.map(({ id, from, article, act, status }) => ({ id, from, article, act, status }))
}

/** Findings the changes brought; those of today are told where the readings are looked after. */
function newOnes(before: readonly Finding[], after: readonly Finding[]): Finding[] {
  const known = new Set(before.map((one) => JSON.stringify(one)))
  return after.filter((one) => !known.has(JSON.stringify(one)))
}

/** The data with the law of the base's day. */
function valuedOn(data: ClusterData, { on }: Base): ClusterData {
  const period = { ...data.config.period, pricingYear: Number(on.slice(0, 4)) }
  return { ...data, config: { ...data.config, period } }
}

/**
 * A what-if beside today: the present and the changed present run through the main job, compared member by member.
 *
 * @param data  the register and the readings the what-if starts from, with what is planned
 * @refuses scenario.change and what the main job refuses
 * @pl obliczenie wariantu
 */
export function computeScenario(
  data: ClusterData,
  { base, changes, origin }: ScenarioInputs,
  onStep: (share: number, pl: string, en: string) => void = () => undefined,
): ScenarioResult {
  const register = valuedOn(data, base)
  const present = presentOf(register)
  const changed = applyChanges(present, changes, register)
  const needs = { today: base.on as LocalDay, version: '' }
  const before = analysisOf(present, {
    ...needs,
    onStep: (share, pl, en) => onStep(0.48 * share, `dziś: ${pl}`, `today: ${en}`),
  })
  const today = outcomeOf(present, before, origin)
  const after = analysisOf(changed, {
    ...needs,
    onStep: (share, pl, en) => onStep(0.5 + 0.45 * share, `wariant: ${pl}`, `what-if: ${en}`),
  })
  const then = outcomeOf(changed, after, origin)
  onStep(0.97, 'skutki dla członków', 'effects on members')
  const names = new Map([...present.members, ...changed.members].map(({ id, name }) => [id, name]))
  const members = memberEffects(today, then, (id) => names.get(id) ?? id)
  const unpriced = changed.config.plants
    .filter(({ status, investmentPln }) => status === 'planned' && investmentPln === undefined)
    .map(({ id }) => finding('scenario.plant-without-price', 'warning', { plant: id }))
  const left =
    (data.config.investment?.replacement.length ?? 0) > 0 &&
    then.outcome.investment !== null &&
    (changed.config.investment?.replacement.length ?? 0) === 0
      ? [finding('scenario.replacement-left-out', 'info', {})]
      : []
  onStep(1, 'gotowe', 'done')
  return {
    format: 'openklaster-scenario-result/1',
    base,
    from: after.result.cluster.from,
    to: after.result.cluster.to,
    changes: changes.map(describeChange),
    today: today.outcome,
    scenario: then.outcome,
    members,
    losers: members.filter(({ changePln }) => isRise(changePln)).map(({ member }) => member),
    losersDecided: members.filter(({ changeDecidedPln }) => isRise(changeDecidedPln)).map(({ member }) => member),
    sources: shortSources(after.result.sources),
    findings: distinct([...unpriced, ...left, ...newOnes(before.result.findings, after.result.findings)]),
  }
}
