import type { InvestmentPlan } from './cash-flow.ts'

/** An input of a plan that may turn out otherwise than thought; each is moved by a factor of its value. */
export type PlanInput = 'investment' | 'saving' | 'operating' | 'output' | 'discount-rate' | 'price-growth'

/**
 * The plan with one input multiplied by a factor.
 *
 * `output` moves what the plants yield, and with it the saving; `price-growth` bends the price path of savings by
 * (factor)^(t−1): 1.01 means one percentage point more growth each year.
 */
export function withInput(plan: InvestmentPlan, input: PlanInput, factor: number): InvestmentPlan {
  switch (input) {
    case 'investment':
      // A grant fixed in złoty does not follow the price of the plant, but never exceeds it.
      return {
        ...plan,
        investmentPln: plan.investmentPln * factor,
        ...(plan.grantPln === undefined ? {} : { grantPln: Math.min(plan.grantPln, plan.investmentPln * factor) }),
      }
    case 'saving':
      return { ...plan, savingPln: plan.savingPln * factor }
    case 'operating':
      return { ...plan, operatingPln: plan.operatingPln * factor }
    case 'output':
      return { ...plan, outputIndex: plan.outputIndex.map((index) => index * factor) }
    case 'discount-rate':
      return { ...plan, discountRate: plan.discountRate * factor }
    case 'price-growth':
      return { ...plan, savingIndex: plan.savingIndex.map((index, i) => index * factor ** i) }
  }
}
