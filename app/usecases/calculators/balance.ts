import { z } from 'zod'
import { finding } from '../../../domain/problems/finding.ts'
import type { ListBalance } from '../../../domain/settlement/balance/balance-lists.ts'
import { balanceLists, exactSum } from '../../../domain/settlement/balance/balance-lists.ts'
import { ratio } from '../../../domain/settlement/balance/indicators.ts'
import type { Step } from './calculator.ts'
import { calculator } from './calculator.ts'
import { byId, wattHours } from './fields.ts'

const lists = byId(z.array(wattHours(), { error: 'a list of whole watt-hours is needed' }))
const listed = z.array(z.number())
const share = z.number().nullable()

/** The totals, the shares, and the first interval in which self-use had to be shared out. */
function steps(balance: ListBalance, totals: Record<string, number>): Step[] {
  const { consumptionWh, generationWh, selfUseWh } = balance
  const shared = selfUseWh.findIndex((wh, t) => wh > 0 && wh < (consumptionWh[t] ?? 0))
  const found: Step[] = [
    {
      pl: 'Autokonsumpcja w każdym przedziale: mniejsza z dwóch sum, zużycia i wytwarzania; razem',
      en: 'Self-use in each interval: the smaller of the sums of consumption and generation; in all',
      formula: 'Σ min(Σ consumption, Σ generation)',
      result: `${totals.selfUseWh} Wh`,
    },
    {
      pl: 'Pobór: zużycie minus autokonsumpcja',
      en: 'Withdrawal: consumption less self-use',
      formula: `${totals.consumptionWh} − ${totals.selfUseWh}`,
      result: `${totals.withdrawalWh} Wh`,
    },
    {
      pl: 'Nadwyżka: wytwarzanie minus autokonsumpcja',
      en: 'Surplus: generation less self-use',
      formula: `${totals.generationWh} − ${totals.selfUseWh}`,
      result: `${totals.surplusWh} Wh`,
    },
  ]
  if (shared >= 0)
    for (const [point, parts] of balance.allocatedWh)
      found.push({
        pl: `Przedział ${shared}: część punktu ${point}, proporcjonalnie do zużycia, pełne Wh metodą największych reszt`,
        en: `Interval ${shared}: the part of point ${point}, in proportion to consumption, whole Wh by largest remainder`,
        formula: `${selfUseWh[shared]} × consumption of ${point} ÷ ${consumptionWh[shared]} (generation ${generationWh[shared]})`,
        result: `${parts[shared]} Wh`,
      })
  return found
}

export const balance = calculator({
  name: 'balance',
  pl: 'Bilans energii w przedziałach: autokonsumpcja, pobór, nadwyżka i podział autokonsumpcji między punkty, co do watogodziny.',
  en: 'Energy balance by interval: self-use, withdrawal, surplus, and self-use allocated to the points, to the watt-hour.',
  input: z.object({
    consumptionWh: lists.meta({ description: 'whole Wh per interval, by consuming point; all lists equally long' }),
    generationWh: lists.meta({
      description: 'whole Wh per interval, by generating point; a point may stand on both sides',
    }),
  }),
  output: z.object({
    selfUseWh: listed,
    withdrawalWh: listed,
    surplusWh: listed,
    allocatedWh: z.record(z.string(), listed).meta({
      description: 'self-use of each consuming point; largest remainder, ties by code point order of ids',
    }),
    deliveredWh: z.record(z.string(), listed).meta({ description: 'generation of each point used in the cluster' }),
    totals: z.object({
      consumptionWh: z.number(),
      generationWh: z.number(),
      selfUseWh: z.number(),
      withdrawalWh: z.number(),
      surplusWh: z.number(),
    }),
    selfConsumption: share.meta({ description: 'self-use ÷ generation' }),
    selfSufficiency: share.meta({ description: 'self-use ÷ consumption, interval by interval' }),
    productionToConsumption: share.meta({ description: 'generation ÷ consumption over the whole period' }),
  }),
  run: ({ consumptionWh, generationWh }, { explain }) => {
    const found = balanceLists(consumptionWh, generationWh)
    const totals = {
      consumptionWh: exactSum(found.consumptionWh),
      generationWh: exactSum(found.generationWh),
      selfUseWh: exactSum(found.selfUseWh),
      withdrawalWh: exactSum(found.withdrawalWh),
      surplusWh: exactSum(found.surplusWh),
    }
    return {
      selfUseWh: found.selfUseWh,
      withdrawalWh: found.withdrawalWh,
      surplusWh: found.surplusWh,
      allocatedWh: Object.fromEntries(found.allocatedWh),
      deliveredWh: Object.fromEntries(found.deliveredWh),
      totals,
      selfConsumption: ratio(totals.selfUseWh, totals.generationWh),
      selfSufficiency: ratio(totals.selfUseWh, totals.consumptionWh),
      productionToConsumption: ratio(totals.generationWh, totals.consumptionWh),
      findings: found.selfUseWh.length === 0 ? [finding('balance.nothing', 'warning')] : [],
      steps: explain ? steps(found, totals) : [],
    }
  },
})
