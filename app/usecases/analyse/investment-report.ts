import type { PlanInput } from '../../../domain/economics/plan-inputs.ts'
import { newCitations, readDecimal } from '../../../domain/law/citations.ts'
import { decimal, minus, toNumber } from '../../../domain/quantity/decimal.ts'
import type { ClusterData } from './cluster-data.ts'
import type { ClusterEnergy } from './cluster-energy.ts'
import type { PlantConfig } from './config.ts'
import { investmentAnalysis } from './investment.ts'
import type { InvestmentPart } from './investment-plan.ts'
import type { RegimeContext, RegimeRun } from './regimes.ts'
import { regimeInput, runRegime } from './regimes.ts'
import type { InvestmentReport } from './result.ts'

/** How often chance is asked, and from which seed: the same result whenever the report is made again. */
const MONTE_CARLO = { runs: 2000, seed: 20_231_231 }

/** Words of `cluster.yaml` for the inputs whose ranges it gives. */
const RANGE_INPUTS = {
  investment: 'investment',
  energyPrice: 'saving',
  production: 'output',
  operating: 'operating',
} as const satisfies Record<string, PlanInput>

function partOf(plant: PlantConfig, energy: ClusterEnergy): InvestmentPart {
  const wh = energy.modelled.get(plant.id)?.reduce((a, b) => a + b, 0) ?? 0
  return {
    id: plant.id,
    name: plant.name ?? plant.id,
    investmentPln: Number(plant.investmentPln ?? 0),
    operatingPlnPerYear: Number(plant.operatingPlnPerYear ?? 0),
    energyKwhPerYear: plant.kind === 'storage' ? 0 : wh / 1000,
    degradationPerYear: plant.degradationPerYear,
  }
}

/**
 * What the planned plants are worth: the members' cost of the year in the chosen regime without them, less the cost with
 * them, run through the years of the horizon.
 *
 * @returns null when the folder asks for no valuation or plans no plant with a price
 */
export function investmentReport(
  data: ClusterData,
  energy: ClusterEnergy,
  runs: readonly RegimeRun[],
  context: RegimeContext,
): InvestmentReport | null {
  const wanted = data.config.investment
  if (!wanted) return null
  const chosen = data.config.plants.filter(
    (plant) =>
      plant.status === 'planned' &&
      plant.investmentPln !== undefined &&
      (wanted.plants.length === 0 || wanted.plants.includes(plant.id)),
  )
  const after =
    runs.find(({ report }) => report.id === wanted.regimeOfSaving && !report.decisionInForce) ??
    runs.find(({ report }) => report.id === wanted.regimeOfSaving) ??
    runs[0]
  if (chosen.length === 0 || !after) return null
  const { id, decisionInForce } = after.report
  const before = runRegime(
    id,
    decisionInForce,
    regimeInput(energy.today, data, context.period),
    { ...context, hours: energy.today, cache: new Map() },
    undefined,
  )
  const saving = minus(decimal(before.report.totalCostPln), decimal(after.report.totalCostPln))
  const growth = { kind: 'compound', rate: wanted.energyPriceGrowthPerYear } as const
  const ranges = Object.fromEntries(
    Object.entries(wanted.ranges).flatMap(([word, ends]) =>
      ends ? [[RANGE_INPUTS[word as keyof typeof RANGE_INPUTS], ends]] : [],
    ),
  )
  const { equity, ...report } = investmentAnalysis({
    regime: id,
    decisionInForce,
    parts: chosen.map((plant) => partOf(plant, energy)),
    savingPlnYear1: toNumber(saving),
    years: wanted.horizonYears,
    investmentYear: 0,
    discountRate: wanted.discountRate,
    savingPath: growth,
    operatingPath: { kind: 'compound', rate: wanted.operatingGrowthPerYear },
    depreciationRate: wanted.depreciationRate,
    incomeTaxRate: wanted.incomeTaxRate,
    grantShare: wanted.grant?.share ?? 0,
    replacements: wanted.replacement.map(({ year, pln }) => ({ year, pln: Number(pln) })),
    lostVatShare: wanted.recoversVat ? 0 : toNumber(readDecimal('charges.vat', context.period.from, newCitations())),
    residualShare: wanted.residualShare,
    loan: wanted.loan
      ? {
          share: wanted.loan.share,
          years: wanted.loan.years,
          rate: wanted.loan.ratePerYear,
          graceYears: wanted.loan.graceYears,
          kind: wanted.loan.kind,
        }
      : null,
    ranges,
    monteCarlo: MONTE_CARLO,
  })
  return report
}
