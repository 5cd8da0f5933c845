import { z } from 'zod'
import { SLOTS_PER_HOUR, slotsOfMonth } from '../../../domain/calendar/slot.ts'
import type { Finding } from '../../../domain/problems/finding.ts'
import { finding } from '../../../domain/problems/finding.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Decimal } from '../../../domain/quantity/decimal.ts'
import { isZero, minus, negate, sign, sum, text, times, toNumber, ZERO } from '../../../domain/quantity/decimal.ts'
import { settleCooperativeMonth } from '../../../domain/settlement/cooperative/month.ts'
import { cooperativeRules } from '../../../domain/settlement/cooperative/rules.ts'
import { calculator } from './calculator.ts'
import { byId, exact, monthField } from './fields.ts'

const input = z.object({
  month: monthField(),
  hourlyNetKwh: byId(z.array(exact()).min(1, 'at least one hour is needed')).refine(
    (members) => Object.keys(members).length > 0,
    'a member is needed',
  ),
  carried: z.array(z.object({ month: monthField(), kwh: exact() })).default([]),
})

/** Net of the cooperative in each hour: members summed first. */
function hourlyNet(members: Readonly<Record<string, readonly Decimal[]>>): Decimal[] {
  const series = Object.entries(members)
  const [, first = []] = series[0] ?? []
  for (const [member, hours] of series)
    if (hours.length !== first.length)
      throw new Refusal(
        'settlement.hours-differ',
        { member, found: hours.length, expected: first.length },
        { pointer: `/hourlyNetKwh/${member.replaceAll('~', '~0').replaceAll('/', '~1')}` },
      )
  return first.map((_, hour) => sum(series.map(([, hours]) => hours[hour] ?? ZERO)))
}

const positive = (values: readonly Decimal[]) => sum(values.filter((value) => sign(value) > 0))

export const cooperativeMonth = calculator({
  name: 'cooperative-month',
  pl: 'Rozlicza miesiąc spółdzielni energetycznej: bilans godzinowy, 1:0,6, przenoszenie przez 12 miesięcy.',
  en: 'Settles a month of an energy cooperative: hourly balance, 1:0.6, carry-over of 12 months.',
  input,
  output: z.object({
    withdrawnKwh: z.number(),
    fedInKwh: z.number(),
    settledKwh: z.number(),
    billedKwh: z.record(z.string(), z.number()),
    carried: z.array(z.object({ month: z.string(), kwh: z.number() })),
    expiredKwh: z.number(),
    creditUsedKwh: z.number(),
  }),
  run: ({ month, hourlyNetKwh, carried }, { cite, explain }) => {
    const net = hourlyNet(hourlyNetKwh)
    const full = slotsOfMonth(month) / SLOTS_PER_HOUR
    if (net.length > full)
      throw new Refusal(
        'settlement.too-many-hours',
        { month, found: net.length, most: full },
        { pointer: '/hourlyNetKwh' },
      )
    const rules = cooperativeRules(month, cite)
    const withdrawn = positive(net)
    const fedIn = negate(minus(sum(net), withdrawn))
    const lots = carried.map(({ month: of, kwh }, index) => {
      const pointer = `/carried/${index}`
      if (sign(kwh) < 0) throw new Refusal('settlement.lot-negative', { month: of }, { pointer: `${pointer}/kwh` })
      if (of >= month)
        throw new Refusal('settlement.lot-not-earlier', { month: of, settled: month }, { pointer: `${pointer}/month` })
      return { month: of, energy: kwh }
    })
    const result = settleCooperativeMonth(
      {
        month,
        zones: [{ id: 'all', withdrawn, fedIn, variableRate: ZERO }],
        members: Object.entries(hourlyNetKwh).map(([id, hours]) => ({
          id,
          balance: sum(hours),
          withdrawn: positive(hours),
        })),
        carried: lots,
      },
      rules,
    )
    const findings: Finding[] = []
    if (net.length < full)
      findings.push(finding('settlement.part-of-month', 'info', { month, found: net.length, full }))
    if (result.splitByWithdrawal) findings.push(finding('settlement.split-by-withdrawal', 'warning', { month }))
    if (!isZero(result.expiredOnEntry))
      findings.push(finding('settlement.lots-too-old', 'warning', { month, kwh: text(result.expiredOnEntry) }))
    const serving = minus(sum(lots.map(({ energy }) => energy)), result.expiredOnEntry)
    return {
      withdrawnKwh: toNumber(result.withdrawn),
      fedInKwh: toNumber(result.fedIn),
      settledKwh: toNumber(result.settled),
      billedKwh: Object.fromEntries([...result.billed].map(([id, kwh]) => [id, toNumber(kwh)])),
      carried: result.carried.map(({ month: of, energy }) => ({ month: of, kwh: toNumber(energy) })),
      expiredKwh: toNumber(result.expired),
      creditUsedKwh: toNumber(result.creditUsed),
      findings,
      steps: explain
        ? [
            {
              pl: 'Godziny zsumowano po członkach; dodatnie to pobór, ujemne wprowadzenie (§ 2 rozporządzenia).',
              en: 'Hours are summed across members; positive is withdrawal, negative feed-in (§ 2 of the regulation).',
              formula: `Ebsp = ${text(withdrawn)}, Ebsw = ${text(negate(fedIn))}`,
              result: `${net.length} h`,
            },
            {
              pl: 'Energia do rozliczenia; najpierw najstarsza partia, na końcu nadwyżka tego miesiąca (§ 3–4).',
              en: 'Energy to settle; the oldest lot first, this month’s surplus last (§ 3–4).',
              formula: `Er = ${text(withdrawn)} − ${text(rules.ratio)} × ${text(fedIn)} − ${text(serving)}`,
              result: `${text(minus(minus(withdrawn, times(rules.ratio, fedIn)), serving))} kWh; billed ${text(result.settled)} kWh`,
            },
            {
              pl: `Partia służy jeszcze ${rules.carryOver} miesięcy po swoim; reszta przepada.`,
              en: `A lot still serves ${rules.carryOver} months after its own; the rest expires.`,
              formula: lots.map(({ month: of, energy }) => `${of}: ${text(energy)}`).join(', ') || '0',
              result: `carried ${text(sum(result.carried.map(({ energy }) => energy)))} kWh, expired ${text(result.expired)} kWh`,
            },
            ...[...result.billed].map(([id, kwh]) => ({
              pl: `Do zapłaty: ${id} – w proporcji do ${result.splitByWithdrawal ? 'poboru' : 'dodatniego bilansu miesiąca'} (§ 3 ust. 3)`,
              en: `Billed: ${id}, in proportion to the ${result.splitByWithdrawal ? 'withdrawal' : 'positive balance of the month'} (§ 3(3))`,
              formula: `balance ${text(sum(hourlyNetKwh[id] ?? []))} kWh`,
              result: `${toNumber(kwh)} kWh`,
            })),
          ]
        : [],
    }
  },
})
