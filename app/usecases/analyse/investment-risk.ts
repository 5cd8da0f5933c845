import type { InvestmentPlan } from '../../../domain/economics/cash-flow.ts'
import { cashFlow } from '../../../domain/economics/cash-flow.ts'
import { standardIndicators } from '../../../domain/economics/indicators.ts'
import { monteCarlo } from '../../../domain/economics/monte-carlo.ts'
import type { PlanInput } from '../../../domain/economics/plan-inputs.ts'
import { withInput } from '../../../domain/economics/plan-inputs.ts'
import { plnText } from '../../../domain/economics/pln-text.ts'
import type { InputRange } from '../../../domain/economics/sensitivity.ts'
import { tornado } from '../../../domain/economics/sensitivity.ts'
import { polishNumber } from '../../../domain/quantity/polish-text.ts'
import type { InvestmentInputs } from './investment-plan.ts'
import type { Both, InvestmentReport } from './result.ts'

const INPUT_NAMES: Readonly<Record<PlanInput, Both>> = {
  investment: { pl: 'nakłady inwestycyjne', en: 'investment' },
  saving: { pl: 'roczna oszczędność (ceny energii)', en: 'yearly saving (energy prices)' },
  operating: { pl: 'koszty eksploatacji', en: 'operating cost' },
  output: { pl: 'produkcja instalacji', en: 'output of the plants' },
  'discount-rate': { pl: 'stopa dyskonta', en: 'discount rate' },
  'price-growth': { pl: 'wzrost cen energii', en: 'growth of energy prices' },
}

function rangesOf(inputs: InvestmentInputs): InputRange[] {
  return Object.entries(inputs.ranges).map(([input, ends]) => ({
    input: input as PlanInput,
    low: ends?.[0] ?? 1,
    high: ends?.[1] ?? 1,
  }))
}

function change(factor: number): string {
  const percent = Math.round((factor - 1) * 1000) / 10
  return `${percent > 0 ? '+' : ''}${polishNumber(String(percent))}%`
}

/** The plan with every input at the end of its range that is worse (or better) for the NPV. */
function allAtOneEnd(plan: InvestmentPlan, ranges: readonly InputRange[], worse: boolean): InvestmentPlan {
  return tornado(plan, ranges).reduce((moved, bar) => {
    const lowIsWorse = bar.lowNpv < bar.highNpv
    return withInput(moved, bar.input, lowIsWorse === worse ? bar.low : bar.high)
  }, plan)
}

function scenarioOf(name: Both, plan: InvestmentPlan): InvestmentReport['scenarios'][number] {
  const { npv, irr, dpbt } = standardIndicators(plan, cashFlow(plan, 'standard'))
  return { name, npvPln: plnText(npv), irr, dpbtYears: dpbt }
}

/** The base case beside others a council asks for. */
export function scenariosOf(plan: InvestmentPlan, inputs: InvestmentInputs): InvestmentReport['scenarios'] {
  const ranges = rangesOf(inputs)
  const flat = new Array<number>(plan.years).fill(1)
  return [
    scenarioOf({ pl: 'wariant podstawowy', en: 'base case' }, plan),
    ...(inputs.grantShare > 0
      ? [scenarioOf({ pl: 'bez dotacji', en: 'without the grant' }, { ...plan, grantPln: 0 })]
      : []),
    scenarioOf(
      { pl: 'ceny stałe z pierwszego roku', en: 'constant prices of the first year' },
      { ...plan, savingIndex: flat, operatingIndex: flat },
    ),
    ...(ranges.length > 0
      ? [
          scenarioOf(
            { pl: 'wszystko na gorszym końcu zakresów', en: 'everything at the worse end of its range' },
            allAtOneEnd(plan, ranges, true),
          ),
          scenarioOf(
            { pl: 'wszystko na lepszym końcu zakresów', en: 'everything at the better end of its range' },
            allAtOneEnd(plan, ranges, false),
          ),
        ]
      : []),
  ]
}

/** Spread of the NPV by chance; null when no range is given. */
export function monteCarloOf(plan: InvestmentPlan, inputs: InvestmentInputs): InvestmentReport['monteCarlo'] {
  const ranges = rangesOf(inputs)
  if (ranges.length === 0) return null
  const { runs, seed } = inputs.monteCarlo
  const spread = monteCarlo(
    plan,
    ranges.map((range) => ({ ...range, shape: 'triangle' })),
    runs,
    seed,
  )
  return {
    runs,
    seed,
    npvPercentilesPln: spread.percentiles.map(({ percentile, npv }) => ({ percentile, npvPln: plnText(npv) })),
    shareBelowZero: spread.shareBelowZero,
    ranges: ranges.map(({ input, low, high }) => ({ input: INPUT_NAMES[input], from: change(low), to: change(high) })),
  }
}

/** NPV when one input at a time moves to either end of its range, the widest effect first. */
export function sensitivityOf(plan: InvestmentPlan, inputs: InvestmentInputs): InvestmentReport['sensitivity'] {
  return tornado(plan, rangesOf(inputs)).map((bar) => ({
    input: INPUT_NAMES[bar.input],
    lowLabel: change(bar.low),
    highLabel: change(bar.high),
    lowNpvPln: plnText(bar.lowNpv),
    highNpvPln: plnText(bar.highNpv),
  }))
}
