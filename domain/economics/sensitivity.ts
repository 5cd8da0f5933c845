import type { InvestmentPlan } from './cash-flow.ts'
import { cashFlow } from './cash-flow.ts'
import { standardValue } from './indicators.ts'
import type { PlanInput } from './plan-inputs.ts'
import { withInput } from './plan-inputs.ts'

/** How far an input may move down and up, as factors of its value. */
export interface InputRange {
  readonly input: PlanInput
  readonly low: number
  readonly high: number
}

export interface TornadoBar extends InputRange {
  readonly lowNpv: number
  readonly highNpv: number
}

/** NPV by the standard convention [PLN]. */
export function standardNpv(plan: InvestmentPlan): number {
  return standardValue(plan, cashFlow(plan, 'standard'))
}

/**
 * NPV when one input at a time moves to either end of its range, the widest effect first.
 *
 * @pl analiza wrażliwości (wykres tornado)
 */
export function tornado(plan: InvestmentPlan, ranges: readonly InputRange[]): TornadoBar[] {
  return ranges
    .map((range) => ({
      ...range,
      lowNpv: standardNpv(withInput(plan, range.input, range.low)),
      highNpv: standardNpv(withInput(plan, range.input, range.high)),
    }))
    .sort((a, b) => Math.abs(b.highNpv - b.lowNpv) - Math.abs(a.highNpv - a.lowNpv))
}

/**
 * The factor of an input at which the NPV is zero: how wrong it may be before the investment stops paying.
 *
 * @param low   smallest factor looked at
 * @param high  largest factor looked at
 * @returns     null when the NPV keeps its sign between them
 * @pl wartość graniczna (próg opłacalności)
 */
export function breakEvenFactor(plan: InvestmentPlan, input: PlanInput, low: number, high: number): number | null {
  const at = (factor: number) => standardNpv(withInput(plan, input, factor))
  let [a, b] = [low, high]
  const below = Math.sign(at(a))
  if (below === 0) return a
  if (below === Math.sign(at(b))) return null
  for (let i = 0; i < 60; i += 1) {
    const middle = (a + b) / 2
    if (Math.sign(at(middle)) === below) a = middle
    else b = middle
  }
  return (a + b) / 2
}
