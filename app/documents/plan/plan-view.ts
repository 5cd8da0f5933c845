import type { PlanResult } from '../../usecases/plan/result.ts'
import type { ScenarioReport, ScenarioYear } from '../../usecases/plan/scenario-outcome.ts'
import type { Words } from '../words/words.ts'
import { wordsIn } from '../words/words.ts'

/** The result as the chapters read it. The document is written in Polish: a council adopts it. */
export interface PlanView {
  readonly result: PlanResult
  readonly words: Words
  readonly sectorName: (id: string) => string
  /** The first scenario by order: what the municipality means to do. Null: the plan has none. */
  readonly chosen: ScenarioReport | null
  readonly others: readonly ScenarioReport[]
}

export function planView(result: PlanResult): PlanView {
  const names = new Map(result.demand.map(({ id, name }) => [id, name]))
  const [chosen = null, ...others] = result.scenarios
  return { result, words: wordsIn('pl'), sectorName: (id) => names.get(id) ?? id, chosen, others }
}

/** First and last printed year of a scenario. */
export function endsOf(scenario: ScenarioReport): { readonly first: ScenarioYear; readonly last: ScenarioYear } {
  const first = scenario.years[0]
  const last = scenario.years.at(-1)
  if (!first || !last) throw new Error('endsOf: a scenario without years')
  return { first, last }
}

/** „wzrośnie o 3,8%”, „spadnie o 4,3%”, „nie zmieni się”. */
export function willChange(now: number, base: number, { percent }: Words): string {
  if (base === 0) return 'nie ma z czym porównać'
  const change = now / base - 1
  if (Math.abs(change) < 0.0005) return 'praktycznie się nie zmieni'
  return `${change > 0 ? 'wzrośnie' : 'spadnie'} o ${percent(Math.abs(change))}`
}

/** Names joined by comma and „i”, the largest first, as many as make up the part. */
export function largest(
  parts: Readonly<Record<string, number>>,
  name: (id: string) => string,
  words: Words,
  count = 2,
): string {
  const whole = Object.values(parts).reduce((sum, one) => sum + one, 0)
  const top = Object.entries(parts)
    .sort(([, a], [, b]) => b - a)
    .slice(0, count)
    .filter(([, value]) => value > 0)
  return words.list(top.map(([id, value]) => `${name(id)} (${words.percent(whole === 0 ? null : value / whole)})`))
}
