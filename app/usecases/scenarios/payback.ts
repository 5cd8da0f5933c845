import { decimal, fromNumber, fullText, sum, times } from '../../../domain/quantity/decimal.ts'
import { toGrosz } from '../../../domain/quantity/rounding.ts'
import type { Analysis } from '../analyse/analyse.ts'
import type { ClusterData } from '../analyse/cluster-data.ts'
import { investmentReport } from '../analyse/investment-report.ts'
import type { InvestmentReport } from '../analyse/result.ts'
import type { Payback, ScenarioInvestment } from './result.ts'

/** The name `scenariosOf` gives to a case; the report has no ids. */
const CASES = {
  worst: 'everything at the worse end of its range',
  best: 'everything at the better end of its range',
} as const

function paybackOf(report: InvestmentReport): Payback {
  const standard = report.conventions.find(({ id }) => id === 'standard')
  if (!standard) throw new Error('an investment without the standard convention')
  const yearsOf = (name: string) => {
    const found = report.scenarios.find((one) => one.name.en === name)
    if (!found) throw new Error(`an investment without the case "${name}"`)
    return found.dpbtYears
  }
  const saving = report.parameters.find(({ name }) => name.en === 'Saving in year 1')
  if (!saving) throw new Error('an investment without its saving')
  return {
    simpleYears: standard.indicators.spbtYears,
    years: standard.indicators.dpbtYears,
    bestYears: yearsOf(CASES.best),
    worstYears: yearsOf(CASES.worst),
    npvPln: standard.indicators.npvPln,
    savingPln: saving.value,
    sensitivity: report.sensitivity,
  }
}

/** What the what-if invests and when it comes back; null when nothing with a price is built. */
export function scenarioInvestment(data: ClusterData, analysis: Analysis): ScenarioInvestment | null {
  const today = analysis.result.investment
  const wanted = data.config.investment
  if (!today || !wanted) return null
  const decidedRuns = analysis.runs.filter(({ report }) => report.id !== 'none' && report.decisionInForce)
  const decided =
    decidedRuns.length === 0 ? null : investmentReport(data, analysis.energy, decidedRuns, analysis.context)
  const built = data.config.plants.filter(
    ({ status, investmentPln }) => status === 'planned' && investmentPln !== undefined,
  )
  const total = sum(built.map(({ investmentPln }) => decimal(investmentPln ?? '0')))
  return {
    investmentPln: fullText(toGrosz(total)),
    grantPln: fullText(toGrosz(times(total, fromNumber(wanted.grant?.share ?? 0)))),
    horizonYears: wanted.horizonYears,
    payback: paybackOf(today),
    paybackDecided: decided && paybackOf(decided),
  }
}
