/** A measure with what it costs and saves. @pl przedsięwzięcie */
export interface Measure {
  readonly id: string
  readonly investmentPln: number
  /** Cost of running it above today's [PLN a year]; savings are negative. */
  readonly yearlyCostPln: number
  readonly lifeYears: number
  /** Saved by it [t CO2 a year]. */
  readonly savedTCo2: number
}

/** One step of the curve. */
export interface AbatementStep {
  readonly id: string
  /** [PLN/t]; negative: it saves money. @pl koszt uniknięcia emisji */
  readonly plnPerT: number
  readonly savedTCo2: number
  /** Saved by this and all cheaper ones [t a year]. */
  readonly cumulativeTCo2: number
  readonly annualCostPln: number
}

/** Yearly payment that pays an investment back over its life. @param rate  real, a fraction; 0 is allowed */
export function annuity(investment: number, rate: number, years: number): number {
  return rate === 0 ? investment / years : (investment * rate) / (1 - (1 + rate) ** -years)
}

/**
 * Marginal abatement cost curve: measures from the cheapest tonne to the dearest.
 *
 * A measure that saves nothing has no cost per tonne and stands in no curve.
 *
 * @pl krzywa krańcowych kosztów redukcji emisji
 */
export function abatementCurve(measures: readonly Measure[], rate: number): AbatementStep[] {
  const steps = measures
    .filter(({ savedTCo2 }) => savedTCo2 > 0)
    .map((one) => {
      const annualCostPln = annuity(one.investmentPln, rate, one.lifeYears) + one.yearlyCostPln
      return { id: one.id, plnPerT: annualCostPln / one.savedTCo2, savedTCo2: one.savedTCo2, annualCostPln }
    })
    .sort((a, b) => a.plnPerT - b.plnPerT || (a.id < b.id ? -1 : 1))
  let cumulativeTCo2 = 0
  return steps.map((step) => {
    cumulativeTCo2 += step.savedTCo2
    return { ...step, cumulativeTCo2 }
  })
}

/** Years until savings pay an investment back, undiscounted. @returns null when they never do. @pl SPBT */
export function simplePayback(investmentPln: number, yearlySavingPln: number): number | null {
  return yearlySavingPln <= 0 ? null : investmentPln / yearlySavingPln
}
