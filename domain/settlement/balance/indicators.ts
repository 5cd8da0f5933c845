import type { Slot } from '../../calendar/slot.ts'
import { toUtcText } from '../../calendar/slot.ts'
import type { Both } from '../../metering/both.ts'
import { MISSING } from '../../metering/series.ts'
import type { Finding } from '../../problems/finding.ts'
import { finding } from '../../problems/finding.ts'
import type { Facts } from '../../problems/problem.ts'
import { fill } from '../../problems/problem.ts'
import type { Decimal } from '../../quantity/decimal.ts'
import { text, toNumber } from '../../quantity/decimal.ts'
import { totalRow } from './balance-rows.ts'
import type { Coverage } from './coverage.ts'
import { coverageByHour } from './coverage.ts'
import type { Assumption } from './grid-assumptions.ts'
import type { Indicator, IndicatorId } from './indicator.ts'
import { INDICATORS } from './indicator.ts'
import type { IntervalBalance } from './interval-balance.ts'
import type { Peak } from './power.ts'
import { loadFactor, peakOf } from './power.ts'

/** What indicators need beside the balance. Null where it is not known: the indicator is then null too. */
export interface IndicatorContext {
  /** Whether a generating point feeds in energy from renewable sources. */
  readonly isRes: (point: string) => boolean
  /** Installed electric power [kW]. */
  readonly installedKw: number | null
  readonly storageKw: number | null
  /** Coverage an hour should reach. */
  readonly coverageThreshold: Decimal
  readonly lossShare: Assumption | null
  readonly emissionFactor: (Assumption & { readonly dataYear: number }) | null
}

/** The figures of a balance, and what stands behind them. */
export interface Indicators {
  readonly list: readonly Indicator[]
  readonly coverage: Coverage
  readonly peakWithdrawal: Peak | null
  readonly peakFeedIn: Peak | null
  readonly assumptions: readonly Assumption[]
  readonly findings: readonly Finding[]
}

/** The quotient, or null where nothing divides. */
export function ratio(part: number, whole: number | null): number | null {
  return whole === null || whole === 0 ? null : part / whole
}

function known(wh: Int32Array): number {
  let total = 0
  for (const value of wh) if (value !== MISSING) total += value
  return total
}

function indicator(id: IndicatorId, value: number | null, facts: Facts = {}): Indicator {
  const { unit, name, meaning } = INDICATORS[id]
  const filled: Both = { pl: fill(meaning.pl, facts), en: fill(meaning.en, facts) }
  return { id, name, meaning: filled, value, unit }
}

/** Says in which intervals values are missing, if any. */
export function incompleteFindings(balance: IntervalBalance): Finding[] {
  const { missing, intervals, start, slotsPerValue } = balance
  if (missing === null) return []
  const first = missing.findIndex((count) => count > 0)
  return [
    finding('balance.incomplete', 'warning', {
      intervals: missing.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0),
      all: intervals,
      missing: missing.reduce((sum, count) => sum + count, 0),
      first: toUtcText((start + first * slotsPerValue) as Slot),
    }),
  ]
}

/**
 * The indicators of a cluster over the period of its balance.
 *
 * Shares are fractions; where nothing divides, or an input is not given, the value is null, never 0.
 *
 * @pl wskaźniki klastra: autokonsumpcja, samowystarczalność, pokrycie, szczyty, emisja
 */
export function indicatorsOf(balance: IntervalBalance, context: IndicatorContext): Indicators {
  const { consumptionWh, generationWh, selfUseWh } = totalRow('cluster', balance)
  const res = balance.generators.filter(({ point }) => context.isRes(point))
  const resGenerationWh = res.reduce((sum, one) => sum + known(one.generationWh), 0)
  const resDeliveredWh = res.reduce((sum, one) => sum + known(one.deliveredWh), 0)
  const coverage = coverageByHour(balance, context.coverageThreshold)
  const peakWithdrawal = peakOf(balance.withdrawalWh, balance.start, balance.slotsPerValue)
  const peakFeedIn = peakOf(balance.surplusWh, balance.start, balance.slotsPerValue)
  const { emissionFactor, lossShare } = context
  // No energy in any interval is a peak of nothing; no interval is no peak.
  const kwOf = (peak: Peak | null) => peak?.kw ?? (balance.intervals > 0 ? 0 : null)
  const co2 = (wh: number) => (emissionFactor ? (wh * toNumber(emissionFactor.value)) / 1e9 : null)
  const factorFacts = emissionFactor
    ? { factor: `${text(emissionFactor.value)} kg/MWh`, dataYear: emissionFactor.dataYear }
    : {}
  const list = [
    indicator('self-consumption', ratio(selfUseWh, generationWh)),
    indicator('self-sufficiency-hourly', ratio(selfUseWh, consumptionWh)),
    indicator('production-to-consumption', ratio(generationWh, consumptionWh)),
    indicator('coverage-min', coverage.min),
    indicator('coverage-hours-below', coverage.hours === 0 ? null : coverage.hoursBelow, {
      threshold: text(context.coverageThreshold),
    }),
    indicator('res-share', ratio(resGenerationWh, generationWh)),
    indicator('storage-share', context.storageKw === null ? null : ratio(context.storageKw, context.installedKw)),
    indicator('peak-withdrawal', kwOf(peakWithdrawal)),
    indicator('peak-feed-in', kwOf(peakFeedIn)),
    indicator('load-factor', loadFactor(balance.consumptionWh)),
    indicator('network-losses', lossShare ? (selfUseWh * toNumber(lossShare.value)) / 1e6 : null, {
      share: lossShare ? text(lossShare.value) : null,
    }),
    indicator('avoided-co2-self-use', co2(resDeliveredWh), factorFacts),
    indicator('avoided-co2-generation', co2(resGenerationWh), factorFacts),
  ]
  return {
    list,
    coverage,
    peakWithdrawal,
    peakFeedIn,
    assumptions: [lossShare, emissionFactor].filter((one) => one !== null),
    findings: incompleteFindings(balance),
  }
}
