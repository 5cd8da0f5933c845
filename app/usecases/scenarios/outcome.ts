import { decimal, fullText, times } from '../../../domain/quantity/decimal.ts'
import { roundHalfAway } from '../../../domain/quantity/rounding.ts'
import { emissionFactorOf } from '../../../domain/settlement/balance/grid-assumptions.ts'
import type { Analysis } from '../analyse/analyse.ts'
import type { ClusterData } from '../analyse/cluster-data.ts'
import { formName } from './describe-change.ts'
import type { MemberCost } from './member-costs.ts'
import { memberCosts, runOf, totalOf } from './member-costs.ts'
import { costStep, emissionStep, investmentSteps, shareSteps } from './outcome-steps.ts'
import { scenarioInvestment } from './payback.ts'
import { formOf } from './present.ts'
import type { Outcome } from './result.ts'

const MEGA = decimal('0.000001')
const KILO = decimal('0.001')

/** An outcome with the costs of each member in both states of the law. */
export interface OutcomeWithCosts {
  readonly outcome: Outcome
  readonly costs: readonly MemberCost[]
  readonly costsDecided: readonly MemberCost[]
}

/** Emission of the energy from outside; null where no factor is recorded for the year. */
function emissionOf(outsideWh: number, year: number) {
  const factor = emissionFactorOf(year)
  if (!factor) return null
  const kg = times(times({ mantissa: BigInt(Math.round(outsideWh)), scale: 0 }, MEGA), factor.value)
  const tonnes = fullText(roundHalfAway(times(kg, KILO), 1))
  const value = fullText(factor.value)
  return { tonnes, step: emissionStep(outsideWh, tonnes, { value, author: factor.author, dataYear: factor.dataYear }) }
}

/** What a year looks like, in figures with the steps behind them. @param origin  where the energy was read */
export function outcomeOf(data: ClusterData, analysis: Analysis, origin: string): OutcomeWithCosts {
  const { result } = analysis
  const { year } = result.balance
  const form = formOf(data.config)
  const [run, runDecided] = [runOf(analysis, false), runOf(analysis, true)]
  const costs = memberCosts(data, analysis, false)
  const waits = runDecided !== run
  const costsDecided = waits ? memberCosts(data, analysis, true) : costs
  const key = data.config.options.sharingKey
  const emission = emissionOf(year.withdrawalWh, Number(result.cluster.from.slice(0, 4)))
  const investment = scenarioInvestment(data, analysis)
  const built = data.config.plants
    .filter(({ status, investmentPln }) => status === 'planned' && investmentPln !== undefined)
    .map(({ id, name, investmentPln }) => [name ?? id, investmentPln ?? ''] as const)
  const outcome: Outcome = {
    form,
    formName: formName(form),
    sharingKey: key,
    waits,
    eligible: run.report.eligible,
    conditions: run.report.conditions,
    members: data.members.length,
    points: data.points.length,
    consumptionWh: year.consumptionWh,
    generationWh: year.generationWh,
    fromClusterWh: year.selfUseWh,
    outsideWh: year.withdrawalWh,
    surplusWh: year.surplusWh,
    fromClusterShare: year.consumptionWh === 0 ? null : year.selfUseWh / year.consumptionWh,
    co2Tonnes: emission?.tonnes ?? null,
    costPln: totalOf(costs),
    costDecidedPln: totalOf(costsDecided),
    investment,
    steps: [
      costStep('cost', costs, run, key),
      ...(waits ? [costStep('cost-decided', costsDecided, runDecided, key)] : []),
      ...shareSteps(year, origin),
      ...(emission ? [emission.step] : []),
      ...(investment ? investmentSteps(investment, built) : []),
    ],
  }
  return { outcome, costs, costsDecided }
}
