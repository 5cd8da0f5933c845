import type { Decimal } from '../../quantity/decimal.ts'
import { larger, minus, negate, plus, sign, sum, times, ZERO } from '../../quantity/decimal.ts'

/** What the study of 2023 assumed; no law. Rates in PLN per kWh, fees in PLN per month. */
export interface StudyParameters {
  /** Purchase price with excise. */
  readonly purchasePerKwh: Decimal
  /** Price of the surplus sold. */
  readonly salePerKwh: Decimal
  /** Balancing service, on the larger of consumption and production; printed, but not counted in the sum. */
  readonly balancingPerKwh: Decimal
  readonly fixedPln: Decimal
  readonly transitionPln: Decimal
  readonly variablePerKwh: Decimal
  readonly qualityPerKwh: Decimal
  /** RES, cogeneration and capacity fees together. */
  readonly feesPerKwh: Decimal
  /** Cooperative: part of the surplus that is got back besides, and the price it saves. Left out: a cluster. */
  readonly recovery?: { readonly share: Decimal; readonly savingPerKwh: Decimal }
  /** Quality rate and fees on what is still bought: left out as the tables print it, or due as without the community. */
  readonly feesOnPurchase: 'dropped' | 'due'
}

/** One column of the study's table of energy costs [PLN net]. */
export interface StudyCost {
  readonly energy: Decimal
  readonly balancing: Decimal
  readonly fixed: Decimal
  readonly transition: Decimal
  readonly variable: Decimal
  readonly quality: Decimal
  readonly fees: Decimal
  readonly distribution: Decimal
  readonly total: Decimal
}

export interface StudyMonth {
  readonly without: StudyCost
  readonly with: StudyCost
  readonly reduction: Decimal
}

/**
 * Cost of one month by the method of the study "Klaster Energii Ziemi Płockiej" (2023): consumption and production are
 * netted by the month 1:1, the rest is bought, a surplus is sold; not enacted law.
 *
 * @pl     metoda opracowania z 2023 r., nie jest prawem
 * @source tables 4 and 5 of the study; the cooperative's recovery is our reading of its text and yearly total
 */
export function studyMonth(consumption: Decimal, production: Decimal, of: StudyParameters): StudyMonth {
  const without = costOf(of, {
    energy: times(consumption, of.purchasePerKwh),
    balancing: ZERO,
    networkKwh: consumption,
    feesKwh: consumption,
  })
  const net = minus(consumption, production)
  const bought = larger(net, ZERO)
  const surplus = larger(negate(net), ZERO)
  const recovered = of.recovery ? times(times(of.recovery.share, surplus), of.recovery.savingPerKwh) : ZERO
  const traded = sign(net) >= 0 ? times(net, of.purchasePerKwh) : times(net, of.salePerKwh)
  const inside = costOf(of, {
    energy: minus(traded, recovered),
    balancing: of.recovery ? ZERO : times(larger(consumption, production), of.balancingPerKwh),
    networkKwh: of.recovery && of.feesOnPurchase === 'dropped' ? ZERO : bought,
    feesKwh: of.feesOnPurchase === 'dropped' ? ZERO : bought,
  })
  return { without, with: inside, reduction: minus(without.total, inside.total) }
}

function costOf(
  of: StudyParameters,
  basis: {
    readonly energy: Decimal
    readonly balancing: Decimal
    readonly networkKwh: Decimal
    readonly feesKwh: Decimal
  },
): StudyCost {
  const variable = times(basis.networkKwh, of.variablePerKwh)
  const quality = times(basis.feesKwh, of.qualityPerKwh)
  const fees = times(basis.feesKwh, of.feesPerKwh)
  const distribution = sum([of.fixedPln, of.transitionPln, variable, quality, fees])
  return {
    energy: basis.energy,
    balancing: basis.balancing,
    fixed: of.fixedPln,
    transition: of.transitionPln,
    variable,
    quality,
    fees,
    distribution,
    total: plus(basis.energy, distribution),
  }
}
