import type { AnalysisResult, Pln, RegimeReport } from '../../usecases/analyse/result.ts'
import type { Certainty } from '../model/document.ts'
import type { Words } from '../words/words.ts'

/** A regime as the report speaks of it. */
export interface RegimeView {
  readonly regime: RegimeReport
  /** Unique among the regimes: a regime computed twice says for which state of the law. */
  readonly title: string
  readonly certainty: Certainty
}

/** The result as the chapters read it: names by id, regimes in order, the one the report leads with. */
export interface View {
  readonly result: AnalysisResult
  readonly words: Words
  readonly regimes: readonly RegimeView[]
  /** Bills of today. */
  readonly baseline: RegimeView | null
  readonly others: readonly RegimeView[]
  /** The most gain under law in application whose conditions are met; null when there is none. */
  readonly best: RegimeView | null
  /** The most gain among regimes that wait for a decision. */
  readonly waiting: RegimeView | null
  /** More gain under law in application, but its conditions are not met or not known. */
  readonly outOfReach: RegimeView | null
  readonly memberName: (id: string) => string
  readonly plantName: (id: string) => string
}

/** How sure the money of a regime is. A regime that waits shows certain money only as the law is applied today. */
export function certaintyOf({
  certainty,
  decisionInForce,
}: Pick<RegimeReport, 'certainty' | 'decisionInForce'>): Certainty {
  if (certainty === 'not-enacted') return 'study'
  return certainty === 'waits-for-decision' && decisionInForce ? 'waits' : 'certain'
}

function titleOf(regime: RegimeReport, all: readonly RegimeReport[], words: Words): string {
  const name = words.title(regime.name)
  if (!all.some((other) => other !== regime && other.id === regime.id)) return name
  return regime.decisionInForce
    ? words.t(`${name} – po decyzji`, `${name} – after the decision`)
    : words.t(`${name} – prawo dziś`, `${name} – law today`)
}

function mostGain(regimes: readonly RegimeView[]): RegimeView | null {
  return regimes.reduce<RegimeView | null>(
    (best, one) => (best === null || Number(one.regime.benefitPln) > Number(best.regime.benefitPln) ? one : best),
    null,
  )
}

export function viewOf(result: AnalysisResult, words: Words): View {
  const regimes = result.regimes.map((regime) => ({
    regime,
    title: titleOf(regime, result.regimes, words),
    certainty: certaintyOf(regime),
  }))
  const baseline = regimes.find(({ regime }) => regime.id === 'none') ?? null
  const others = regimes.filter(({ regime }) => regime.id !== 'none')
  const best = mostGain(others.filter(({ regime, certainty }) => certainty === 'certain' && regime.eligible !== false))
  const blocked = mostGain(
    others.filter(({ regime, certainty }) => certainty === 'certain' && regime.eligible === false),
  )
  const members = new Map(result.members.map(({ id, name }) => [id, name]))
  const plants = new Map(result.plants.map(({ id, name }) => [id, name]))
  return {
    result,
    words,
    regimes,
    baseline,
    others,
    best,
    waiting: mostGain(others.filter(({ certainty }) => certainty === 'waits')),
    outOfReach:
      blocked !== null && Number(blocked.regime.benefitPln) > Number(best?.regime.benefitPln ?? 0) ? blocked : null,
    memberName: (id) => members.get(id) ?? id,
    plantName: (id) => plants.get(id) ?? id,
  }
}

/** The regime a sharing table or an investment rests on. */
export function regimeOf(view: View, wanted: Pick<RegimeReport, 'id' | 'decisionInForce'>): RegimeView | null {
  const same = view.regimes.filter(({ regime }) => regime.id === wanted.id)
  return same.find(({ regime }) => regime.decisionInForce === wanted.decisionInForce) ?? same[0] ?? null
}

export function isGain(pln: Pln): boolean {
  return Number(pln) > 0
}
