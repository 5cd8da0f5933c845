import { z } from 'zod'
import type { Rates } from '../../../domain/economics/irr.ts'
import { internalRates, MOST_FLOWS } from '../../../domain/economics/irr.ts'
import { RATE_REASONS } from '../../../domain/economics/rate-reasons.ts'
import { datedRates } from '../../../domain/economics/xirr.ts'
import type { Finding } from '../../../domain/problems/finding.ts'
import { finding } from '../../../domain/problems/finding.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { calculator } from './calculator.ts'
import { dayField, money } from './fields.ts'

/** The finding that goes with a reason. */
export function rateFindings({ roots, reason }: Rates): Finding[] {
  if (reason === null) return []
  if (reason === 'several-roots')
    return [finding('economics.several-rates', 'warning', { count: roots.length, rates: roots.map(String).join(', ') })]
  const { pl, en } = RATE_REASONS[reason]
  return [finding('economics.no-rate', 'warning', { reasonPl: pl, reason: en })]
}

export const irr = calculator({
  name: 'irr',
  pl: 'Wszystkie wewnętrzne stopy zwrotu (większe od −1) przepływów rocznych albo datowanych.',
  en: 'All internal rates of return (above −1) of yearly or dated flows.',
  input: z.object({
    flowsPln: z.array(money()).max(MOST_FLOWS).optional(),
    flows: z
      .array(z.object({ day: dayField(), amountPln: money() }))
      .max(MOST_FLOWS)
      .optional(),
  }),
  output: z.object({
    roots: z.array(z.number()),
    reason: z.enum(['no-flows', 'no-sign-change', 'no-real-root', 'several-roots', 'beyond-numbers']).nullable(),
  }),
  run({ flowsPln, flows }) {
    if ((flowsPln === undefined) === (flows === undefined))
      throw new Refusal(
        'input.impossible',
        {
          reasonPl: 'podaj albo flowsPln (lata 0..n), albo flows (z dniami)',
          reason: 'give either flowsPln (years 0..n) or flows (with days)',
        },
        { pointer: flowsPln ? '/flows' : '/flowsPln' },
      )
    const found = flowsPln
      ? internalRates(flowsPln)
      : datedRates((flows ?? []).map(({ day, amountPln }) => ({ day, amount: amountPln })))
    const unknown = flowsPln ? 'Σ flow_t · (1+r)^−t = 0' : 'Σ amount_i · (1+r)^−(days_i/365) = 0'
    return {
      roots: found.roots,
      reason: found.reason,
      findings: rateFindings(found),
      steps: [
        {
          pl: 'Stopy r > −1, przy których wartość bieżąca przepływów jest zerem',
          en: 'Rates r > −1 at which the flows are worth nothing today',
          formula: unknown,
          result: found.roots.join(', ') || (found.reason ?? ''),
        },
      ],
    }
  },
})
