import type { CashFlow, Convention, InvestmentPlan } from '../../../domain/economics/cash-flow.ts'
import { cashFlow, initialOutlay } from '../../../domain/economics/cash-flow.ts'
import { conventionFindings } from '../../../domain/economics/convention-findings.ts'
import type { Equity } from '../../../domain/economics/equity.ts'
import { equityWithLoan } from '../../../domain/economics/equity.ts'
import { factorsOf } from '../../../domain/economics/index-path.ts'
import type { Indicators } from '../../../domain/economics/indicators.ts'
import { standardIndicators, studyIndicators } from '../../../domain/economics/indicators.ts'
import { discountedLcoe, simpleLcoe } from '../../../domain/economics/lcoe.ts'
import { plnRow } from '../../../domain/economics/pln-row.ts'
import { plnText } from '../../../domain/economics/pln-text.ts'
import { RATE_REASONS } from '../../../domain/economics/rate-reasons.ts'
import { breakEvenFactor } from '../../../domain/economics/sensitivity.ts'
import { fromNumber, fullText, sum, toNumber } from '../../../domain/quantity/decimal.ts'
import type { InvestmentInputs, InvestmentPart } from './investment-plan.ts'
import { planOf } from './investment-plan.ts'
import { monteCarloOf, scenariosOf, sensitivityOf } from './investment-risk.ts'
import type { Both, EconomicIndicators, InvestmentReport } from './result.ts'

/** The report's part, and the owner's view with the loan. */
export interface InvestmentAnalysis extends InvestmentReport {
  readonly equity: Equity | null
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

function percent(value: number): string {
  return String(Number((value * 100).toFixed(4)))
}

type Parameter = InvestmentReport['parameters'][number]

function parametersOf(plan: InvestmentPlan, inputs: InvestmentInputs, equity: Equity | null): Parameter[] {
  const given = 'cluster.yaml'
  const found: Both = { pl: 'wynik analizy', en: 'result of the analysis' }
  const row = (pl: string, en: string, value: string, unit: string, origin: string | Both): Parameter => ({
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
    sensitivity: sensitivityOf(plan, inputs),
    scenarios: scenariosOf(plan, inputs),
    monteCarlo: monteCarloOf(plan, inputs),
    equity,
  }
}
