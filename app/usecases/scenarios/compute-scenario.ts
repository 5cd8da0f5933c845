import type { LocalDay } from '../../../domain/calendar/day.ts'
import type { Source } from '../../../domain/law/citations.ts'
import type { Finding } from '../../../domain/problems/finding.ts'
import type { AnalysisNeeds } from '../analyse/analyse.ts'
import { analysisOf } from '../analyse/analyse.ts'
import type { ClusterData } from '../analyse/cluster-data.ts'
import { distinct } from '../analyse/distinct.ts'
import { pricedOn } from '../analyse/price-lists.ts'
import { applyChanges } from './apply-changes.ts'
import type { Base, Change } from './changes.ts'
import { describeChange } from './describe-change.ts'
import { isRise, memberEffects } from './member-effects.ts'
import { namesIn } from './names-in.ts'
import type { OutcomeWithCosts } from './outcome.ts'
import { outcomeOf } from './outcome.ts'
import { ownFindings } from './own-findings.ts'
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

/** The data with the law of the base's day, and its price list for the whole year. */
export function valuedOn(data: ClusterData, { on }: Base): ClusterData {
  const period = { ...data.config.period, pricingYear: Number(on.slice(0, 4)) }
  return { ...data, config: { ...pricedOn(data.config, on as LocalDay), period } }
}

type OnStep = (share: number, pl: string, en: string) => void

/** Today computed: the same for every what-if that starts from it. */
export interface Today extends OutcomeWithCosts {
  readonly base: Base
  readonly register: ClusterData
  readonly present: ClusterData
  readonly findings: readonly Finding[]
}

function needsOf({ on }: Base, onStep: OnStep): AnalysisNeeds {
  return { today: on as LocalDay, version: '', onStep }
}

/** The present run through the main job. @param data  the register and the readings, with what is planned */
export function computeToday(
  data: ClusterData,
  { base, origin }: Pick<ScenarioInputs, 'base' | 'origin'>,
  onStep: OnStep = () => undefined,
): Today {
  const register = valuedOn(data, base)
  const present = presentOf(register)
  const analysis = analysisOf(present, needsOf(base, onStep))
  return { ...outcomeOf(present, analysis, origin), base, register, present, findings: analysis.result.findings }
}

/**
 * A what-if beside today: the changed present run through the main job and compared member by member.
 *
 * @refuses scenario.change and what the main job refuses
 */
export function computeBeside(
  today: Today,
  { changes, origin }: Pick<ScenarioInputs, 'changes' | 'origin'>,
  onStep: OnStep = () => undefined,
): ScenarioResult {
  const { base, register, present } = today
  const changed = applyChanges(present, changes, register)
  const after = analysisOf(
    changed,
    needsOf(base, (share, pl, en) => onStep(0.95 * share, pl, en)),
  )
  const then = outcomeOf(changed, after, origin)
  onStep(0.97, 'skutki dla członków', 'effects on members')
  const names = new Map([...present.members, ...changed.members].map(({ id, name }) => [id, name]))
  const members = memberEffects(today, then, (id) => names.get(id) ?? id)
  const own = ownFindings(register, changed, then.outcome.investment !== null)
  onStep(1, 'gotowe', 'done')
  return {
    format: 'openklaster-scenario-result/1',
    base,
    from: after.result.cluster.from,
    to: after.result.cluster.to,
    changes: changes.map((change) => describeChange(change, namesIn(register))),
    today: today.outcome,
    scenario: then.outcome,
    members,
    losers: members.filter(({ changePln }) => isRise(changePln)).map(({ member }) => member),
    losersDecided: members.filter(({ changeDecidedPln }) => isRise(changeDecidedPln)).map(({ member }) => member),
    sources: shortSources(after.result.sources),
    findings: distinct([...own, ...newOnes(today.findings, after.result.findings)]),
  }
}

/**
 * Today and a what-if beside it.
 *
 * @param data  the register and the readings the what-if starts from, with what is planned
 * @refuses scenario.change and what the main job refuses
 * @pl obliczenie wariantu
 */
export function computeScenario(
  data: ClusterData,
  inputs: ScenarioInputs,
  onStep: OnStep = () => undefined,
): ScenarioResult {
  // What cannot be changed is told before anything is computed.
  const register = valuedOn(data, inputs.base)
  applyChanges(presentOf(register), inputs.changes, register)
  const today = computeToday(data, inputs, (share, pl, en) => onStep(0.48 * share, `dziś: ${pl}`, `today: ${en}`))
  return computeBeside(today, inputs, (share, pl, en) =>
    onStep(0.48 + 0.52 * share, `wariant: ${pl}`, `what-if: ${en}`),
  )
}
