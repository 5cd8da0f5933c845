import type { Citations } from '../../../domain/law/citations.ts'
import { lawFindings, newCitations, sourcesOf } from '../../../domain/law/citations.ts'
import { decimal, fullText, minus, sum, text } from '../../../domain/quantity/decimal.ts'
import { toGrosz } from '../../../domain/quantity/rounding.ts'
import { settleCitizen } from '../../../domain/settlement/citizen/settle.ts'
import { settleCluster } from '../../../domain/settlement/cluster/settle.ts'
import type { Lot } from '../../../domain/settlement/cooperative/month.ts'
import { settleCooperative } from '../../../domain/settlement/cooperative/settle.ts'
import { settleNone } from '../../../domain/settlement/none/settle.ts'
import type { RegimeInput, RegimeOutcome, Setting } from '../../../domain/settlement/regime.ts'
import { settleStudy } from '../../../domain/settlement/study-2023/settle.ts'
import type { PointHours } from './apply-plants.ts'
import type { ClusterData } from './cluster-data.ts'
import type { Eligibility } from './conditions.ts'
import { clusterEligibility, cooperativeEligibility } from './conditions.ts'
import { distinct } from './distinct.ts'
import type { AnalysisPeriod } from './lay-on-year.ts'
import type { BillingContext, PointMoney } from './member-bills.ts'
import { memberBills } from './member-bills.ts'
import { innerPrice } from './prices.ts'
import type { MemberBill, RegimeId, RegimeReport } from './result.ts'

/** A regime settled and billed, with the quantities behind its bills. */
export interface RegimeRun {
  readonly report: RegimeReport
  readonly outcome: RegimeOutcome
  /** Bills point by point. */
  readonly points: readonly PointMoney[]
}

export interface RegimeContext extends BillingContext {
  readonly data: ClusterData
  /** Energy a cooperative carries into the period. */
  readonly carriedLots?: readonly Lot[]
}

export function regimeInput(
  points: ReadonlyMap<string, PointHours>,
  data: ClusterData,
  period: AnalysisPeriod,
): RegimeInput {
  return {
    start: period.start,
    hours: period.hours,
    points: [...points.values()].map((point) => {
      const prosumer = data.points.find(({ code }) => code === point.code)?.prosumer
      return {
        id: point.code,
        member: point.member,
        withdrawalWh: point.withdrawalWh,
        feedInWh: point.feedInWh,
        resFeedInWh: point.resFeedInWh,
        ownUseWh: point.ownUseWh,
        ...(prosumer === 'net-metering'
          ? { prosumer: 'net-metering' as const }
          : prosumer?.startsWith('net-billing')
            ? { prosumer: 'net-billing' as const }
            : {}),
      }
    }),
  }
}

/** How a regime is settled; `decided` asks for the law after the Commission's decision. */
function settle(
  id: RegimeId,
  decided: boolean,
  input: RegimeInput,
  context: RegimeContext,
  cite: Citations,
): RegimeOutcome {
  const { options, prices } = context.config
  switch (id) {
    case 'none':
      return settleNone(input)
    case 'cluster':
      return settleCluster(
        input,
        {
          decisionInForce: decided,
          denominator: options.shareDenominator,
          matchedEnergy: prices.internalPlnPerMwh === undefined ? 'seller' : 'members',
        },
        cite,
      )
    case 'cooperative':
      return settleCooperative(input, { carried: context.carriedLots ?? [] }, cite)
    case 'citizen':
      return settleCitizen(input, {}, cite)
    case 'study-2023':
      return settleStudy(input)
  }
}

function eligibilityOf(id: RegimeId, context: RegimeContext, cite: Citations): Eligibility {
  const { data, hours, period } = context
  if (id === 'cluster') return clusterEligibility(data, hours, period.hours, period.from, cite)
  if (id === 'cooperative') return cooperativeEligibility(data, hours, period.hours, period.from, cite)
  return { eligible: null, conditions: [], findings: [] }
}

function innerGiven(from: string | undefined) {
  if (from === undefined)
    return {
      pl: 'Z pliku cluster.yaml: cenę ustala umowa, nie ustawa.',
      en: 'From cluster.yaml: set by contract, not by law.',
    }
  return {
    pl: `Z cennika od ${from.split('-').reverse().join('.')}: cenę ustala umowa, nie ustawa.`,
    en: `From the price list since ${from}: set by contract, not by law.`,
  }
}

function priceSetting(context: RegimeContext, outcome: RegimeOutcome): Setting[] {
  if (!outcome.points.some(({ innerWh }) => innerWh.some((wh) => wh > 0))) return []
  const { price, given } = innerPrice(context.config)
  return [
    {
      name: { pl: 'cena energii między członkami [zł/MWh]', en: 'price of energy between members [PLN/MWh]' },
      value: text(price),
      why: given
        ? innerGiven(context.config.priceList?.from)
        : {
            pl: 'Nie podano jej; przyjęto środek między ceną zakupu a ceną sprzedaży nadwyżki.',
            en: 'Not given; the middle between the buying price and the price of surplus was taken.',
          },
    },
  ]
}

function totalCost(bills: readonly MemberBill[]) {
  return sum(bills.map(({ costPln }) => decimal(costPln)))
}

/**
 * Settles and bills one regime.
 *
 * @param baseline  bills under `none`; undefined while that regime itself is run
 */
export function runRegime(
  id: RegimeId,
  decided: boolean,
  input: RegimeInput,
  context: RegimeContext,
  baseline: readonly MemberBill[] | undefined,
): RegimeRun {
  const cite = newCitations()
  const outcome = settle(id, decided, input, context, cite)
  const { eligible, conditions, findings } = eligibilityOf(id, context, cite)
  const billed = memberBills(context, outcome, cite)
  const before = baseline ?? billed.bills
  const benefitByMember = billed.bills.map((bill, i) => ({
    member: bill.member,
    benefitPln: fullText(toGrosz(minus(decimal(before[i]?.costPln ?? bill.costPln), decimal(bill.costPln)))),
  }))
  return {
    outcome,
    points: billed.points,
    report: {
      id,
      name: outcome.name,
      certainty: outcome.certainty,
      certaintyNote: outcome.certaintyNote,
      decisionInForce: decided,
      eligible,
      conditions,
      settledWh: outcome.settledWh,
      bills: billed.bills,
      totalCostPln: fullText(toGrosz(totalCost(billed.bills))),
      benefitPln: fullText(toGrosz(minus(totalCost(before), totalCost(billed.bills)))),
      benefitByMember,
      settings: [...outcome.settings, ...priceSetting(context, outcome)],
      findings: distinct([...outcome.findings, ...findings, ...billed.findings, ...lawFindings(cite)]),
      sources: sourcesOf(cite),
    },
  }
}

/** A regime and, for the cluster, the state of the law. */
interface Wanted {
  readonly id: RegimeId
  readonly decided: boolean
}

/** Which regimes, and for the cluster which states of the law, the folder asks for. `none` always comes first. */
export function regimesToRun(context: RegimeContext): Wanted[] {
  const { regimes, clusterSupportInForce } = context.config.options
  const states = clusterSupportInForce === 'both' ? [false, true] : [clusterSupportInForce === 'decided']
  const others = regimes
    .filter((id) => id !== 'none')
    .flatMap((id): Wanted[] => (id === 'cluster' ? states : [false]).map((decided) => ({ id, decided })))
  return [{ id: 'none', decided: false }, ...others]
}
