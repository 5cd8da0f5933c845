import { z } from 'zod'
import { discountedLcoe, simpleLcoe } from '../../../domain/economics/lcoe.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Decimal } from '../../../domain/quantity/decimal.ts'
import { fullText, sign, sum, text, toNumber } from '../../../domain/quantity/decimal.ts'
import type { Step } from './calculator.ts'
import { calculator } from './calculator.ts'
import { discountRateField, mostYears } from './economics-fields.ts'
import { exactNonNegative, money } from './fields.ts'

const cost = () => money().refine((value) => sign(value) >= 0, 'must not be negative')

const input = z.object({
  investmentPln: cost(),
  operatingPlnTotal: cost().optional(),
  energyMwhTotal: exactNonNegative().optional(),
  operatingPln: z.array(cost()).max(mostYears).optional(),
  energyMwh: z.array(exactNonNegative()).max(mostYears).optional(),
  discountRate: discountRateField().optional(),
})

function impossible(reasonPl: string, reason: string, pointer: string): Refusal {
  return new Refusal('input.impossible', { reasonPl, reason }, { pointer })
}

function simpleSteps(investment: Decimal, operating: Decimal, energy: Decimal, result: string): Step[] {
  return [
    {
      pl: 'Koszt jednostkowy bez dyskontowania: (nakłady + koszty eksploatacji) / energia',
      en: 'Unit cost without discounting: (investment + operation) / energy',
      formula: `(${text(investment)} + ${text(operating)}) / ${text(energy)}`,
      result,
    },
  ]
}

/** Both sums of the discounted measure, shown rounded; the result itself is computed exactly. */
function discountedSteps(
  investment: Decimal,
  operating: readonly Decimal[],
  energy: readonly Decimal[],
  rate: Decimal,
): Step[] {
  const growth = 1 + toNumber(rate)
  const today = (yearly: readonly Decimal[]) =>
    yearly.reduce((total, value, i) => total + toNumber(value) / growth ** (i + 1), 0)
  return [
    {
      pl: 'Koszty zdyskontowane: nakłady + Σ koszt roku t / (1+r)^t',
      en: 'Discounted costs: investment + Σ cost of year t / (1+r)^t',
      formula: `${text(investment)} + Σ_{t=1..${operating.length}} cost_t / (1 + ${text(rate)})^t`,
      result: `${(toNumber(investment) + today(operating)).toFixed(2)} PLN`,
    },
    {
      pl: 'Energia zdyskontowana: Σ energia roku t / (1+r)^t',
      en: 'Discounted energy: Σ energy of year t / (1+r)^t',
      formula: `Σ_{t=1..${energy.length}} energy_t / (1 + ${text(rate)})^t`,
      result: `${today(energy).toFixed(3)} MWh`,
    },
  ]
}

export const lcoe = calculator({
  name: 'lcoe',
  pl: 'Jednostkowy koszt wytworzenia energii: prosty (z sum) albo zdyskontowany (z lat 1..n).',
  en: 'Unit cost of energy: simple (from totals) or discounted (from years 1..n).',
  input,
  output: z.object({
    lcoePlnPerMwh: z.string().nullable(),
    method: z.enum(['simple', 'discounted']),
    simplePlnPerMwh: z.string().nullable(),
  }),
  run(given) {
    const { investmentPln, operatingPlnTotal, energyMwhTotal, operatingPln, energyMwh, discountRate } = given
    const totals = operatingPlnTotal !== undefined || energyMwhTotal !== undefined
    const yearly = operatingPln !== undefined || energyMwh !== undefined || discountRate !== undefined
    if (totals && yearly)
      throw impossible('podano naraz sumy i wartości roczne', 'totals and yearly values were both given', '')
    if (totals) {
      if (operatingPlnTotal === undefined)
        throw impossible('brak operatingPlnTotal', 'operatingPlnTotal is missing', '/operatingPlnTotal')
      if (energyMwhTotal === undefined)
        throw impossible('brak energyMwhTotal', 'energyMwhTotal is missing', '/energyMwhTotal')
      const found = simpleLcoe(investmentPln, operatingPlnTotal, energyMwhTotal)
      const result = found && fullText(found)
      return {
        lcoePlnPerMwh: result,
        method: 'simple',
        simplePlnPerMwh: result,
        steps: simpleSteps(investmentPln, operatingPlnTotal, energyMwhTotal, result ?? 'null'),
      }
    }
    if (operatingPln === undefined) throw impossible('brak operatingPln', 'operatingPln is missing', '/operatingPln')
    if (energyMwh === undefined) throw impossible('brak energyMwh', 'energyMwh is missing', '/energyMwh')
    if (discountRate === undefined) throw impossible('brak discountRate', 'discountRate is missing', '/discountRate')
    const found = discountedLcoe(investmentPln, operatingPln, energyMwh, discountRate)
    const simple = simpleLcoe(investmentPln, sum(operatingPln), sum(energyMwh))
    return {
      lcoePlnPerMwh: found && fullText(found),
      method: 'discounted',
      simplePlnPerMwh: simple && fullText(simple),
      steps: [
        ...discountedSteps(investmentPln, operatingPln, energyMwh, discountRate),
        {
          pl: 'LCOE: (nakłady + Σ koszt roku t / (1+r)^t) / (Σ energia roku t / (1+r)^t)',
          en: 'LCOE: (investment + Σ cost of year t / (1+r)^t) / (Σ energy of year t / (1+r)^t)',
          formula: `r = ${text(discountRate)}, n = ${operatingPln.length}`,
          result: found ? fullText(found) : 'null',
        },
      ],
    }
  },
})
