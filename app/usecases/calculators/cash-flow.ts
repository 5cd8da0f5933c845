import { z } from 'zod'
import type { InvestmentPlan } from '../../../domain/economics/cash-flow.ts'
import { cashFlow as flowOf } from '../../../domain/economics/cash-flow.ts'
import { conventionFindings } from '../../../domain/economics/convention-findings.ts'
import type { Indicators } from '../../../domain/economics/indicators.ts'
import { standardIndicators, studyIndicators } from '../../../domain/economics/indicators.ts'
import { plnRow } from '../../../domain/economics/pln-row.ts'
import { plnText } from '../../../domain/economics/pln-text.ts'
import type { Finding } from '../../../domain/problems/finding.ts'
import { finding } from '../../../domain/problems/finding.ts'
import { text, toNumber } from '../../../domain/quantity/decimal.ts'
import { calculator } from './calculator.ts'
import { discountRateField, indexList, mostYears, percentFindings, positiveMoney } from './economics-fields.ts'
import { fraction, money } from './fields.ts'

const input = z.object({
  years: z.int().min(1).max(mostYears),
  investmentPln: positiveMoney(),
  investmentYear: z.union([z.literal(0), z.literal(1)], { error: 'is 0 or 1' }).optional(),
  operatingPln: positiveMoney(),
  savingPln: money(),
  operatingIndex: indexList(),
  savingIndex: indexList(),
  outputIndex: indexList(),
  discountRate: discountRateField(),
  depreciationRate: fraction(),
  depreciationStartYear: z.int().min(1).max(mostYears).optional(),
  incomeTaxRate: fraction(),
  taxLosses: z.object({ years: z.int().min(1).max(mostYears), yearlyShare: fraction() }).optional(),
  grantPln: positiveMoney().optional(),
  replacements: z.array(z.object({ year: z.int(), pln: positiveMoney() })).optional(),
  lostVatShare: fraction().optional(),
  residualPln: positiveMoney().optional(),
  workingCapitalPln: positiveMoney().optional(),
  convention: z.enum(['standard', 'study-2023']).default('standard'),
})

const moneyRow = z.object({
  investmentPln: z.string(),
  operatingPln: z.string(),
  savingPln: z.string(),
  taxPln: z.string(),
  resultPln: z.string(),
  cumulativePln: z.string(),
  depreciationPln: z.string(),
})
const indicatorSet = z.object({
  npvPln: z.string(),
  irr: z.number().nullable(),
  irrReason: z.string().nullable(),
  mirr: z.number().nullable(),
  spbtYears: z.number().nullable(),
  dpbtYears: z.number().nullable(),
  benefitCost: z.number().nullable(),
  annuityPln: z.string(),
})

function indicatorsOut(set: Indicators): z.infer<typeof indicatorSet> {
  return {
    npvPln: plnText(set.npv),
    irr: set.irr,
    irrReason: set.irrReason,
    mirr: set.mirr,
    spbtYears: set.spbt,
    dpbtYears: set.dpbt,
    benefitCost: set.benefitCost,
    annuityPln: plnText(set.annuity),
  }
}

function planOf(given: z.output<typeof input>): InvestmentPlan {
  const list = (values: z.output<typeof input>['outputIndex']) => values.map(toNumber)
  const { taxLosses, depreciationStartYear, replacements } = given
  return {
    years: given.years,
    investmentPln: toNumber(given.investmentPln),
    investmentYear: given.investmentYear ?? (given.convention === 'study-2023' ? 1 : 0),
    operatingPln: toNumber(given.operatingPln),
    savingPln: toNumber(given.savingPln),
    operatingIndex: list(given.operatingIndex),
    savingIndex: list(given.savingIndex),
    outputIndex: list(given.outputIndex),
    discountRate: toNumber(given.discountRate),
    depreciationRate: toNumber(given.depreciationRate),
    incomeTaxRate: toNumber(given.incomeTaxRate),
    ...(depreciationStartYear === undefined ? {} : { depreciationStartYear }),
    ...(taxLosses ? { taxLosses: { years: taxLosses.years, yearlyShare: toNumber(taxLosses.yearlyShare) } } : {}),
    ...(replacements ? { replacements: replacements.map(({ year, pln }) => ({ year, pln: toNumber(pln) })) } : {}),
    ...(given.grantPln ? { grantPln: toNumber(given.grantPln) } : {}),
    ...(given.lostVatShare ? { lostVatShare: toNumber(given.lostVatShare) } : {}),
    ...(given.residualPln ? { residualPln: toNumber(given.residualPln) } : {}),
    ...(given.workingCapitalPln ? { workingCapitalPln: toNumber(given.workingCapitalPln) } : {}),
  }
}

/** A study payback below the year before it is found in: the rule divided by a negative flow. */
function paybackFindings(study: Indicators): Finding[] {
  return (['spbt', 'dpbt'] as const).flatMap((name) => {
    const value = study[name]
    return value !== null && value < 2
      ? [finding('economics.study-payback-meaningless', 'warning', { indicator: name.toUpperCase() })]
      : []
  })
}

export const cashFlow = calculator({
  name: 'cash-flow',
  pl: 'Przepływy inwestycji rok po roku, proste i zdyskontowane, ze wskaźnikami w dwóch konwencjach.',
  en: 'Cash flow of an investment year by year, simple and discounted, with indicators in two conventions.',
  input,
  output: z.object({
    rows: z.array(moneyRow.extend({ year: z.int(), discounted: moneyRow })),
    taxApplied: z.boolean(),
    indicators: z.object({ standard: indicatorSet, study2023: indicatorSet }),
  }),
  run(given) {
    const plan = planOf(given)
    const flow = flowOf(plan, given.convention)
    const standard = standardIndicators(plan, flow)
    const study = studyIndicators(plan, flow)
    const taxApplied = given.convention === 'standard'
    return {
      rows: flow.simple.map((row, i) => ({
        year: row.year,
        ...plnRow(row),
        discounted: plnRow(flow.discounted[i] ?? row),
      })),
      taxApplied,
      indicators: { standard: indicatorsOut(standard), study2023: indicatorsOut(study) },
      findings: [
        ...percentFindings(given.discountRate, '/discountRate'),
        ...(taxApplied || plan.incomeTaxRate === 0
          ? []
          : [finding('economics.study-tax-not-applied', 'warning', { rate: text(given.incomeTaxRate) })]),
        ...(taxApplied && plan.investmentYear === 1 ? [finding('economics.indicators-at-zero', 'info')] : []),
        ...paybackFindings(study),
        ...conventionFindings(standard, study),
      ],
      steps: [
        {
          pl: 'Oszczędność roku t = oszczędność roku 1 × wskaźnik ceny × wskaźnik produkcji',
          en: 'Saving of year t = saving of year 1 × price index × output index',
          formula: `${text(given.savingPln)} × savingIndex_t × outputIndex_t`,
          result: plnText(flow.simple.at(-1)?.saving ?? 0),
        },
        {
          pl: 'NPV zwyczajowa: nakłady w t = 0, przepływ roku t dzielony przez (1+r)^t',
          en: 'Standard NPV: investment at t = 0, the flow of year t divided by (1+r)^t',
          formula: `r = ${text(given.discountRate)}`,
          result: plnText(standard.npv),
        },
        {
          pl: 'B/C zwyczajowe: zdyskontowane korzyści / zdyskontowane koszty (nakłady, eksploatacja, podatek)',
          en: 'Standard B/C: discounted benefits / discounted costs (investment, operation, tax)',
          formula: 'Σ saving_t (1+r)^−t / (I + Σ (operating_t + tax_t) (1+r)^−t)',
          result: String(standard.benefitCost),
        },
      ],
    }
  },
})
