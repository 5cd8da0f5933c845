import { z } from 'zod'
import { firstDay } from '../../../domain/calendar/day.ts'
import { slotsOfMonth } from '../../../domain/calendar/slot.ts'
import { read } from '../../../domain/law/citations.ts'
import type { Finding } from '../../../domain/problems/finding.ts'
import { finding } from '../../../domain/problems/finding.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Decimal } from '../../../domain/quantity/decimal.ts'
import { fullText, isZero, sign, text, ZERO } from '../../../domain/quantity/decimal.ts'
import { toGrosz } from '../../../domain/quantity/rounding.ts'
import type { NetInterval } from '../../../domain/settlement/prosumer/net-billing.ts'
import { fedInValue, netBillingRules, settleNetBilling } from '../../../domain/settlement/prosumer/net-billing.ts'
import { calculator } from './calculator.ts'
import { exact, money, monthField } from './fields.ts'

const input = z.object({
  month: monthField(),
  intervals: z.array(z.object({ netKwh: exact(), rcePlnPerMwh: money().optional() })),
  rcemPlnPerMwh: money().optional(),
  deposit: z.array(z.object({ month: monthField(), pln: money(), fedInValuePln: money().optional() })).default([]),
  energyChargePln: money().optional(),
})
type Input = z.output<typeof input>

/** The periods with their price: the month's for all, or each its own; never both, never some. */
function priced({ intervals, rcemPlnPerMwh }: Input): NetInterval[] {
  return intervals.map(({ netKwh, rcePlnPerMwh }, index) => {
    const pointer = `/intervals/${index}/rcePlnPerMwh`
    if (rcePlnPerMwh && rcemPlnPerMwh) throw new Refusal('settlement.two-prices', {}, { pointer })
    const pricePlnPerMwh = rcePlnPerMwh ?? rcemPlnPerMwh
    if (!pricePlnPerMwh) throw new Refusal('settlement.price-missing', { index }, { pointer })
    return { netKwh, pricePlnPerMwh }
  })
}

const pln = (value: Decimal) => fullText(toGrosz(value))

export const netBillingMonth = calculator({
  name: 'net-billing-month',
  pl: 'Rozlicza miesiąc prosumenta w net-billingu: depozyt, zapłata, zwrot i wygaśnięcie po 12 miesiącach.',
  en: 'Settles a net-billing prosumer’s month: deposit, payment, refund and lapse after 12 months.',
  input,
  output: z.object({
    depositPln: z.string(),
    usedPln: z.string(),
    payablePln: z.string(),
    refundPln: z.string(),
    lapsedPln: z.string(),
    deposit: z.array(z.object({ month: z.string(), pln: z.string(), fedInValuePln: z.string().optional() })),
    fedInValuePln: z.string(),
  }),
  run: (given, { cite, explain }) => {
    const { month, intervals, rcemPlnPerMwh, deposit, energyChargePln } = given
    const most = slotsOfMonth(month)
    if (intervals.length > most)
      throw new Refusal(
        'settlement.too-many-periods',
        { month, found: intervals.length, most },
        { pointer: '/intervals' },
      )
    if (energyChargePln && sign(energyChargePln) < 0)
      throw new Refusal('settlement.charge-negative', {}, { pointer: '/energyChargePln' })
    for (const [index, { month: of, fedInValuePln }] of deposit.entries())
      if (fedInValuePln && sign(fedInValuePln) < 0)
        throw new Refusal('settlement.lot-negative', { month: of }, { pointer: `/deposit/${index}/fedInValuePln` })
    const basis = rcemPlnPerMwh ? 'rcem' : 'rce'
    const rules = netBillingRules(month, basis, cite)
    const value = fedInValue(priced(given))
    const result = settleNetBilling(
      { month, fedInValuePln: value, deposit, energyChargePln: energyChargePln ?? ZERO },
      rules,
    )
    const findings: Finding[] = []
    const rceFrom = String(read('prosumer.net-billing.rce-from', firstDay(month), cite).value)
    if (basis === 'rce' && firstDay(month) < rceFrom)
      findings.push(finding('settlement.rce-too-early', 'warning', { month, from: rceFrom }))
    if (!isZero(result.tooOldPln))
      findings.push(finding('settlement.lots-too-old', 'warning', { month, kwh: text(result.tooOldPln) }))
    if (energyChargePln === undefined) findings.push(finding('settlement.charge-missing', 'info'))
    return {
      depositPln: pln(result.depositPln),
      usedPln: pln(result.usedPln),
      payablePln: pln(result.payablePln),
      refundPln: pln(result.refundPln),
      lapsedPln: pln(result.lapsedPln),
      deposit: result.deposit.map(({ month: of, pln: left, fedInValuePln }) => ({
        month: of,
        pln: pln(left),
        ...(fedInValuePln ? { fedInValuePln: pln(fedInValuePln) } : {}),
      })),
      fedInValuePln: pln(value),
      findings,
      steps: explain
        ? [
            {
              pl: 'Wartość energii wprowadzonej: okresy z nadwyżką razy cena, cena ujemna liczy się jako 0 (art. 4b).',
              en: 'Value of energy fed in: periods of surplus times the price, a negative price counts as 0 (art. 4b).',
              formula: 'Σ |Eb| × max(price, 0) / 1000',
              result: `${text(value)} PLN`,
            },
            {
              pl: 'Depozyt miesiąca: wartość razy mnożnik, zaokrąglona raz do grosza (art. 4c ust. 4).',
              en: 'Deposit of the month: value times the factor, rounded once to the grosz (art. 4c(4)).',
              formula: `${text(value)} × ${text(rules.factor)}`,
              result: `${pln(result.depositPln)} PLN`,
            },
            {
              pl: 'Partie po 12 miesiącach: zwrot najwyżej do części wartości energii z ich miesiąca, reszta przepada.',
              en: 'Lots after 12 months: refunded up to a share of the value of their month, the rest lapses.',
              formula: `min(unused, ${text(rules.refundCap)} × value)`,
              result: `refund ${pln(result.refundPln)} PLN, lapsed ${pln(result.lapsedPln)} PLN`,
            },
          ]
        : [],
    }
  },
})
