import type { CashFlow, Convention, InvestmentPlan } from '../../../domain/economics/cash-flow.ts'
import { cashFlow, initialOutlay } from '../../../domain/economics/cash-flow.ts'
import { conventionFindings } from '../../../domain/economics/convention-findings.ts'
import type { Equity } from '../../../domain/economics/equity.ts'
import { equityWithLoan } from '../../../domain/economics/equity.ts'
import type { IndexPath } from '../../../domain/economics/index-path.ts'
import { factorsOf } from '../../../domain/economics/index-path.ts'
import type { Indicators } from '../../../domain/economics/indicators.ts'
import { standardIndicators, studyIndicators } from '../../../domain/economics/indicators.ts'
import { discountedLcoe, simpleLcoe } from '../../../domain/economics/lcoe.ts'
import type { Loan } from '../../../domain/economics/loan.ts'
import { monteCarlo } from '../../../domain/economics/monte-carlo.ts'
import type { PlanInput } from '../../../domain/economics/plan-inputs.ts'
import { withInput } from '../../../domain/economics/plan-inputs.ts'
import { plnRow } from '../../../domain/economics/pln-row.ts'
import { plnText } from '../../../domain/economics/pln-text.ts'
import { RATE_REASONS } from '../../../domain/economics/rate-reasons.ts'
import type { InputRange } from '../../../domain/economics/sensitivity.ts'
import { breakEvenFactor, tornado } from '../../../domain/economics/sensitivity.ts'
import { fromNumber, fullText, sum, toNumber } from '../../../domain/quantity/decimal.ts'
import { polishNumber } from '../../../domain/quantity/polish-text.ts'
import type { Both, EconomicIndicators, InvestmentReport, RegimeId } from './result.ts'

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

/** The report's part, and the owner's view with the loan. */
export interface InvestmentAnalysis extends InvestmentReport {
  readonly equity: Equity | null
}

const INPUT_NAMES: Readonly<Record<PlanInput, Both>> = {
  investment: { pl: 'nakłady inwestycyjne', en: 'investment' },
  saving: { pl: 'roczna oszczędność (ceny energii)', en: 'yearly saving (energy prices)' },
  operating: { pl: 'koszty eksploatacji', en: 'operating cost' },
  output: { pl: 'produkcja instalacji', en: 'output of the plants' },
  'discount-rate': { pl: 'stopa dyskonta', en: 'discount rate' },
  'price-growth': { pl: 'wzrost cen energii', en: 'growth of energy prices' },
}

const CONVENTIONS: Readonly<Record<Convention, Both>> = {
  standard: {
    pl: 'Konwencja zwyczajowa: nakłady w chwili 0, podatek naliczony',
    en: 'Standard convention: investment at t = 0, tax applied',
  },
  'study-2023': {
    pl: 'Konwencja analizy z 2023 r.: nakłady w roku 1 bez dyskonta, bez podatku (tylko do porównań)',
    en: 'Convention of the 2023 study: investment in year 1 undiscounted, no tax (for comparison only)',
  },
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

/** Unit cost of a plant's energy, both ways; undefined for what yields none. */
function lcoeOf(part: InvestmentPart, inputs: InvestmentInputs): InvestmentReport['lcoe'][number] | undefined {
  if (part.energyKwhPerYear === 0) return undefined
  const { years, operatingPath, discountRate } = inputs
  const loss = part.degradationPerYear
  const energy = factorsOf({ kind: 'linear-loss', first: loss, yearly: loss }, years).map((factor) =>
    fromNumber((part.energyKwhPerYear * factor) / 1000),
  )
  const operating = factorsOf(operatingPath, years).map((factor) => fromNumber(part.operatingPlnPerYear * factor))
  const investment = fromNumber(part.investmentPln)
  const simple = simpleLcoe(investment, sum(operating), sum(energy))
  const discounted = discountedLcoe(investment, operating, energy, fromNumber(discountRate))
  if (!simple || !discounted) return undefined
  return {
    plant: part.name,
    simplePlnPerMwh: fullText(simple),
    discountedPlnPerMwh: fullText(discounted),
    investmentPln: plnText(part.investmentPln),
    operatingPlnTotal: plnText(toNumber(sum(operating))),
    energyMwhTotal: toNumber(sum(energy)),
  }
}

/** Discounted cost of all parts over discounted energy of all parts; null without energy. */
function lcoeOfAll(plan: InvestmentPlan, inputs: InvestmentInputs): string | null {
  const first = inputs.parts.reduce((all, part) => all + part.energyKwhPerYear, 0) / 1000
  const replaced = new Map<number, number>()
  for (const { year, pln } of inputs.replacements) replaced.set(year, (replaced.get(year) ?? 0) + pln)
  const found = discountedLcoe(
    fromNumber(plan.investmentPln),
    plan.operatingIndex.map((factor, i) => fromNumber(plan.operatingPln * factor + (replaced.get(i + 1) ?? 0))),
    plan.outputIndex.map((factor) => fromNumber(first * factor)),
    fromNumber(plan.discountRate),
  )
  return found && fullText(found)
}

function indicatorsOut(set: Indicators, lcoe: string | null): EconomicIndicators {
  return {
    npvPln: plnText(set.npv),
    irr: set.irr,
    irrReason: set.irrReason && RATE_REASONS[set.irrReason],
    mirr: set.mirr,
    spbtYears: set.spbt,
    dpbtYears: set.dpbt,
    benefitCost: set.benefitCost,
    lcoePlnPerMwh: lcoe,
  }
}

function rangesOf(inputs: InvestmentInputs): InputRange[] {
  return Object.entries(inputs.ranges).map(([input, ends]) => ({
    input: input as PlanInput,
    low: ends?.[0] ?? 1,
    high: ends?.[1] ?? 1,
  }))
}

function change(factor: number): string {
  const percent = Math.round((factor - 1) * 1000) / 10
  return `${percent > 0 ? '+' : ''}${polishNumber(String(percent))}%`
}

/** The plan with every input at the end of its range that is worse (or better) for the NPV. */
function allAtOneEnd(plan: InvestmentPlan, ranges: readonly InputRange[], worse: boolean): InvestmentPlan {
  return tornado(plan, ranges).reduce((moved, bar) => {
    const lowIsWorse = bar.lowNpv < bar.highNpv
    return withInput(moved, bar.input, lowIsWorse === worse ? bar.low : bar.high)
  }, plan)
}

function scenarioOf(name: Both, plan: InvestmentPlan): InvestmentReport['scenarios'][number] {
  const { npv, irr, dpbt } = standardIndicators(plan, cashFlow(plan, 'standard'))
  return { name, npvPln: plnText(npv), irr, dpbtYears: dpbt }
}

function scenariosOf(plan: InvestmentPlan, inputs: InvestmentInputs): InvestmentReport['scenarios'] {
  const ranges = rangesOf(inputs)
  const flat = new Array<number>(plan.years).fill(1)
  return [
    scenarioOf({ pl: 'wariant podstawowy', en: 'base case' }, plan),
    ...(inputs.grantShare > 0
      ? [scenarioOf({ pl: 'bez dotacji', en: 'without the grant' }, { ...plan, grantPln: 0 })]
      : []),
    scenarioOf(
      { pl: 'ceny stałe z pierwszego roku', en: 'constant prices of the first year' },
      { ...plan, savingIndex: flat, operatingIndex: flat },
    ),
    ...(ranges.length > 0
      ? [
          scenarioOf(
            { pl: 'wszystko na gorszym końcu zakresów', en: 'everything at the worse end of its range' },
            allAtOneEnd(plan, ranges, true),
          ),
          scenarioOf(
            { pl: 'wszystko na lepszym końcu zakresów', en: 'everything at the better end of its range' },
            allAtOneEnd(plan, ranges, false),
          ),
        ]
      : []),
  ]
}

function percent(value: number): string {
  return String(Number((value * 100).toFixed(4)))
}

type Parameter = InvestmentReport['parameters'][number]

function parametersOf(plan: InvestmentPlan, inputs: InvestmentInputs, equity: Equity | null): Parameter[] {
  const given = 'cluster.yaml'
  const found = 'wynik / result'
  const row = (pl: string, en: string, value: string, unit: string, origin: string): Parameter => ({
    name: { pl, en },
    value,
    unit,
    origin,
  })
  const margin = breakEvenFactor(plan, 'saving', 0, 10)
  return [
    row('Nakłady inwestycyjne (netto)', 'Investment (net)', plnText(plan.investmentPln), 'PLN', given),
    ...inputs.parts.map(({ name, investmentPln }) =>
      row(`– ${name}`, `– ${name}`, plnText(investmentPln), 'PLN', given),
    ),
    ...(inputs.grantShare > 0 ? [row('Dotacja', 'Grant', plnText(plan.grantPln ?? 0), 'PLN', given)] : []),
    row('Do sfinansowania po dotacji', 'To be financed after the grant', plnText(initialOutlay(plan)), 'PLN', found),
    row('Koszty eksploatacji w roku 1', 'Operating cost in year 1', plnText(plan.operatingPln), 'PLN/rok', given),
    row('Oszczędność w roku 1', 'Saving in year 1', plnText(plan.savingPln), 'PLN/rok', found),
    row('Okres analizy', 'Horizon', String(plan.years), 'lat', given),
    row('Stopa dyskonta', 'Discount rate', percent(plan.discountRate), '%', given),
    row('Stawka amortyzacji', 'Depreciation rate', percent(plan.depreciationRate), '%/rok', given),
    row('Podatek dochodowy', 'Income tax', percent(plan.incomeTaxRate), '%', given),
    ...(margin === null
      ? []
      : [
          row(
            'Próg opłacalności: część oszczędności, która wystarcza do NPV = 0',
            'Break-even: part of the saving that suffices for NPV = 0',
            percent(margin),
            '%',
            found,
          ),
        ]),
    ...(equity
      ? [
          row('NPV kapitału własnego przy kredycie', 'NPV of equity with the loan', plnText(equity.npv), 'PLN', found),
          ...(equity.worstCoverage === null
            ? []
            : [row('Najniższy DSCR', 'Lowest DSCR', equity.worstCoverage.toFixed(2), '', found)]),
        ]
      : []),
  ]
}

function conventionOf(
  id: Convention,
  flow: CashFlow,
  set: Indicators,
  lcoe: string | null,
  warnings: InvestmentReport['conventions'][number]['warnings'],
): InvestmentReport['conventions'][number] {
  return {
    id,
    name: CONVENTIONS[id],
    simple: flow.simple.map((row) => ({ year: row.year, ...plnRow(row) })),
    discounted: flow.discounted.map((row) => ({ year: row.year, ...plnRow(row) })),
    indicators: indicatorsOut(set, lcoe),
    warnings,
  }
}

function monteCarloOf(plan: InvestmentPlan, inputs: InvestmentInputs): InvestmentReport['monteCarlo'] {
  const ranges = rangesOf(inputs)
  if (ranges.length === 0) return null
  const { runs, seed } = inputs.monteCarlo
  const spread = monteCarlo(
    plan,
    ranges.map((range) => ({ ...range, shape: 'triangle' })),
    runs,
    seed,
  )
  return {
    runs,
    seed,
    npvPercentilesPln: spread.percentiles.map(({ percentile, npv }) => ({ percentile, npvPln: plnText(npv) })),
    shareBelowZero: spread.shareBelowZero,
    ranges: ranges.map(({ input, low, high }) => ({ input: INPUT_NAMES[input], from: change(low), to: change(high) })),
  }
}

/**
 * Everything the report says of an investment: cash flows and indicators in two conventions, unit costs, sensitivity,
 * scenarios, spread by chance, and the owner's view where there is a loan.
 *
 * @refuses what the kernels of domain/economics refuse
 */
export function investmentAnalysis(inputs: InvestmentInputs): InvestmentAnalysis {
  const plan = planOf(inputs)
  const standardFlow = cashFlow(plan, 'standard')
  const studyFlow = cashFlow(plan, 'study-2023')
  const standard = standardIndicators(plan, standardFlow)
  const study = studyIndicators(plan, studyFlow)
  const lcoe = lcoeOfAll(plan, inputs)
  const warnings = conventionFindings(standard, study)
  const { loan } = inputs
  const equity = loan
    ? equityWithLoan(plan, standardFlow, { ...loan, principalPln: initialOutlay(plan) * loan.share })
    : null
  return {
    regime: inputs.regime,
    decisionInForce: inputs.decisionInForce,
    parameters: parametersOf(plan, inputs, equity),
    lcoe: inputs.parts.map((part) => lcoeOf(part, inputs)).filter((one) => one !== undefined),
    conventions: [
      conventionOf('standard', standardFlow, standard, lcoe, []),
      conventionOf('study-2023', studyFlow, study, lcoe, warnings),
    ],
    sensitivity: tornado(plan, rangesOf(inputs)).map((bar) => ({
      input: INPUT_NAMES[bar.input],
      lowLabel: change(bar.low),
      highLabel: change(bar.high),
      lowNpvPln: plnText(bar.lowNpv),
      highNpvPln: plnText(bar.highNpv),
    })),
    scenarios: scenariosOf(plan, inputs),
    monteCarlo: monteCarloOf(plan, inputs),
    equity,
  }
}
