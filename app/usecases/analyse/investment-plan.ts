import type { InvestmentPlan } from '../../../domain/economics/cash-flow.ts'
import type { IndexPath } from '../../../domain/economics/index-path.ts'
import { factorsOf } from '../../../domain/economics/index-path.ts'
import type { Loan } from '../../../domain/economics/loan.ts'
import type { PlanInput } from '../../../domain/economics/plan-inputs.ts'
import type { RegimeId } from './result.ts'

/** One plant or storage that is to be built. */
export interface InvestmentPart {
  readonly id: string
  readonly name: string
  readonly investmentPln: number
  readonly operatingPlnPerYear: number
  /** Energy of the first year [kWh]; 0 for storage. */
  readonly energyKwhPerYear: number
  /** Output lost each year, as a part of the first year's. */
  readonly degradationPerYear: number
}

export interface InvestmentInputs {
  /** Which regime the saving of the first year comes from. */
  readonly regime: RegimeId
  readonly decisionInForce: boolean
  readonly parts: readonly InvestmentPart[]
  /** What the members save in the first year because the parts are there [PLN]. */
  readonly savingPlnYear1: number
  readonly years: number
  readonly investmentYear: 0 | 1
  readonly discountRate: number
  readonly savingPath: IndexPath
  readonly operatingPath: IndexPath
  readonly depreciationRate: number
  readonly incomeTaxRate: number
  /** Grant as a part of the investment. */
  readonly grantShare: number
  readonly replacements: readonly { readonly year: number; readonly pln: number }[]
  /** VAT on the investment that is not given back, as a part of the net price. */
  readonly lostVatShare: number
  /** What is left at the end, as a part of the investment. */
  readonly residualShare: number
  /** Loan for a part of what is left to pay after the grant. */
  readonly loan: (Omit<Loan, 'principalPln'> & { readonly share: number }) | null
  /** Ends of the ranges, as factors. */
  readonly ranges: Readonly<Partial<Record<PlanInput, readonly [number, number]>>>
  readonly monteCarlo: { readonly runs: number; readonly seed: number }
}

/** Output of all parts by year, as a part of the first year's: each part falls at its own pace. */
function outputFactors(parts: readonly InvestmentPart[], years: number): number[] {
  const total = parts.reduce((all, part) => all + part.energyKwhPerYear, 0)
  if (total === 0) return new Array<number>(years).fill(1)
  const paths = parts.map(({ degradationPerYear, energyKwhPerYear }) => ({
    weight: energyKwhPerYear / total,
    factors: factorsOf({ kind: 'linear-loss', first: degradationPerYear, yearly: degradationPerYear }, years),
  }))
  return Array.from({ length: years }, (_, i) =>
    paths.reduce((all, { weight, factors }) => all + weight * (factors[i] ?? 0), 0),
  )
}

/** The plan of the kernels from the inputs of the job. */
export function planOf(inputs: InvestmentInputs): InvestmentPlan {
  const { parts, years } = inputs
  const investmentPln = parts.reduce((all, part) => all + part.investmentPln, 0)
  return {
    years,
    investmentPln,
    investmentYear: inputs.investmentYear,
    operatingPln: parts.reduce((all, part) => all + part.operatingPlnPerYear, 0),
    savingPln: inputs.savingPlnYear1,
    operatingIndex: factorsOf(inputs.operatingPath, years),
    savingIndex: factorsOf(inputs.savingPath, years),
    outputIndex: outputFactors(parts, years),
    discountRate: inputs.discountRate,
    depreciationRate: inputs.depreciationRate,
    incomeTaxRate: inputs.incomeTaxRate,
    grantPln: investmentPln * inputs.grantShare,
    replacements: inputs.replacements,
    lostVatShare: inputs.lostVatShare,
    residualPln: investmentPln * inputs.residualShare,
  }
}
