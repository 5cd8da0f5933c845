import { compare, decimal, fullText, minus, sum, ZERO } from '../../../domain/quantity/decimal.ts'
import type { Analysis } from '../analyse/analyse.ts'
import type { ClusterData } from '../analyse/cluster-data.ts'
import type { RegimeRun } from '../analyse/regimes.ts'
import type { Both, MemberBill, Pln } from '../analyse/result.ts'
import { sharingReports } from '../analyse/sharing-report.ts'

/** What a member pays in one state of the law, after the benefit is shared. */
export interface MemberCost {
  readonly member: string
  /** Bill without a community. */
  readonly none: MemberBill
  /** Part of the benefit by the sharing key; null where there is nothing to share. */
  readonly sharePln: Pln | null
  readonly reason: Both | null
  readonly costPln: Pln
}

/** The run of a what-if's form in one state of the law; forms that wait for nothing have one. */
export function runOf({ runs }: Analysis, decided: boolean): RegimeRun {
  const own = runs.filter(({ report }) => report.id !== 'none')
  const found = own.find(({ report }) => report.decisionInForce === decided) ?? own[0] ?? runs[0]
  if (!found) throw new Error('an analysis without a run')
  return found
}

/**
 * Costs of all members in one state of the law: the bill without a community less the part of the benefit the sharing
 * key gives. Where the form brings no benefit, each pays the bills of the form.
 */
export function memberCosts(data: ClusterData, analysis: Analysis, decided: boolean): MemberCost[] {
  const run = runOf(analysis, decided)
  const none = analysis.runs[0]?.report.bills ?? []
  const { energy, context } = analysis
  const gains = run.report.id !== 'none' && compare(decimal(run.report.benefitPln), ZERO) > 0
  const [shared] = gains
    ? sharingReports(run, data.members, energy.planned, context.period.hours, [data.config.options.sharingKey])
    : []
  return run.report.bills.map((bill) => {
    const before = none.find(({ member }) => member === bill.member) ?? bill
    const share = shared?.shares.find(({ member }) => member === bill.member)
    return {
      member: bill.member,
      none: before,
      sharePln: share?.sharePln ?? null,
      reason: share?.reason ?? null,
      costPln: share ? fullText(minus(decimal(before.costPln), decimal(share.sharePln))) : bill.costPln,
    }
  })
}

/** All costs together. */
export function totalOf(costs: readonly MemberCost[]): Pln {
  return fullText(sum(costs.map(({ costPln }) => decimal(costPln))))
}
