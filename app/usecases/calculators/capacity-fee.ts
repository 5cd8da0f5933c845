import { z } from 'zod'
import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Decimal } from '../../../domain/quantity/decimal.ts'
import { fullText, text, toNumber } from '../../../domain/quantity/decimal.ts'
import { toGrosz } from '../../../domain/quantity/rounding.ts'
import { dailyCapacityFee, flatCapacityFee } from '../../../domain/tariffs/capacity-fee.ts'
import type { Step, Tools } from './calculator.ts'
import { calculator } from './calculator.ts'
import { dayField, exactNonNegative } from './fields.ts'

const input = z.object({
  day: dayField().describe('local day; for the flat fee a day of the month'),
  hourlyKwh: z
    .array(exactNonNegative())
    .optional()
    .describe('energy of each hour [kWh]: 24 values, 23 or 25 on a clock-change day'),
  annualKwh: exactNonNegative().optional().describe('use of the year up to the last reading [kWh]: flat monthly fee'),
  household: z.boolean().optional().describe('flat fee: whether the point is a household'),
})

function orNull(value: Decimal | null): number | null {
  return value === null ? null : toNumber(value)
}

function daily(day: z.output<typeof input>['day'], hourly: readonly Decimal[], { cite, explain }: Tools) {
  const fee = dailyCapacityFee(day, hourly, cite)
  const steps: Step[] = !explain
    ? []
    : [
        {
          pl: 'Różnica średniego zużycia w godzinach wybranych i pozostałych',
          en: 'Difference of the mean use of listed and other hours',
          formula: `(${text(fee.listedKwh)} / N − ${text(fee.otherKwh)} / M) / (${text(fee.otherKwh)} / M)`,
          result: fee.delta === null ? 'null' : text(fee.delta),
        },
        {
          pl: 'Grupa odbiorcy i współczynnik A',
          en: 'Class and coefficient A',
          formula: 'K1 < 5 % ≤ K2 < 10 % ≤ K3 < 15 % ≤ K4',
          result: fee.class === null ? 'null' : `${fee.class}, ${text(fee.coefficient as Decimal)}`,
        },
        {
          pl: 'Opłata mocowa za dobę',
          en: 'Capacity fee of the day',
          formula: `${fee.coefficient ? text(fee.coefficient) : '0'} × ${text(fee.listedKwh)} kWh × ${fullText(fee.ratePlnPerKwh)} PLN/kWh`,
          result: text(fee.amountPln),
        },
      ]
  return {
    class: fee.class,
    coefficient: orNull(fee.coefficient),
    delta: orNull(fee.delta),
    listedKwh: toNumber(fee.listedKwh),
    otherKwh: toNumber(fee.otherKwh),
    feeKwh: toNumber(fee.feeKwh),
    ratePln: fullText(fee.ratePlnPerKwh),
    amountPln: text(fee.amountPln),
    roundedPln: fullText(toGrosz(fee.amountPln)),
    steps,
  }
}

export const capacityFee = calculator({
  name: 'capacity-fee',
  pl: 'Opłata mocowa: za dobę według grup K1–K4 albo ryczałt za miesiąc.',
  en: 'Capacity fee: of a day by classes K1–K4, or flat for a month.',
  input,
  output: z.object({
    class: z.enum(['K1', 'K2', 'K3', 'K4']).nullable(),
    coefficient: z.number().nullable(),
    delta: z.number().nullable().describe('to twelve digits, for people; the class is found exactly'),
    listedKwh: z.number().nullable(),
    otherKwh: z.number().nullable(),
    feeKwh: z.number().nullable().describe('coefficient × listedKwh'),
    ratePln: z.string().describe('PLN per kWh, or per month for the flat fee'),
    amountPln: z.string().describe('exact product of the day, or the month for the flat fee'),
    roundedPln: z.string().describe('amountPln to the grosz'),
  }),
  run: ({ day, hourlyKwh, annualKwh, household }, tools) => {
    if (hourlyKwh !== undefined && annualKwh !== undefined)
      throw new Refusal(
        'input.impossible',
        {
          reason: 'hourlyKwh and annualKwh ask for two different fees',
          reasonPl: 'hourlyKwh i annualKwh dotyczą dwóch różnych opłat',
        },
        { pointer: '/annualKwh' },
      )
    if (hourlyKwh !== undefined) return daily(day, hourlyKwh, tools)
    if (annualKwh === undefined)
      throw new Refusal(
        'input.field',
        {
          field: '/hourlyKwh',
          reason: 'give hourlyKwh for the fee of a day, or annualKwh for the flat monthly fee',
          reasonPl: 'podaj hourlyKwh dla opłaty za dobę albo annualKwh dla ryczałtu miesięcznego',
        },
        { pointer: '/hourlyKwh' },
      )
    const fee = flatCapacityFee(day, annualKwh, household, tools.cite)
    return {
      class: null,
      coefficient: null,
      delta: null,
      listedKwh: null,
      otherKwh: null,
      feeKwh: null,
      ratePln: fullText(fee.amountPln),
      amountPln: fullText(toGrosz(fee.amountPln)),
      roundedPln: fullText(toGrosz(fee.amountPln)),
      findings: fee.findings,
      steps: [
        {
          pl: 'Stawka przedziału rocznego zużycia',
          en: 'Rate of the band of yearly use',
          formula: `${text(annualKwh)} kWh → ${fee.source}`,
          result: fullText(fee.amountPln),
        },
      ],
    }
  },
})
