import { monthOf } from '../calendar/day.ts'
import { read } from '../law/citations.ts'
import { sourceOf } from '../law/spans.ts'
import { finding } from '../problems/finding.ts'
import { isZero, text, toNumber } from '../quantity/decimal.ts'
import type { BillContext } from './bill-context.ts'
import type { BillLine } from './bill-line.ts'
import { billLine } from './bill-line.ts'
import { contractPowerOf } from './billed-point.ts'
import { monthParts } from './month-count.ts'
import type { NetworkTariff, TariffSpan } from './network-tariff.ts'
import { powerExcess } from './power-excess.ts'
import { mwhOf } from './quantities.ts'
import { reactiveCharge } from './reactive-energy.ts'

/** The fee for exceeding the contract power, month by month. @pl opłata za przekroczenie mocy umownej */
export function excessLines(context: BillContext, { tariff, from, to }: TariffSpan): BillLine[] {
  const { point, quantities, cite, findings } = context
  const rule = point.powerExcess ?? 'ten-largest'
  const fixed = tariff.fixed
  if (rule === 'not-charged' || !fixed || fixed.unit === 'PLN/month') return []
  const power = contractPowerOf(point)
  const lines: BillLine[] = []
  for (const part of monthParts(from, to)) {
    // Without an excess no law needs to be known: the rule is read when it is used.
    const trial = powerExcess(quantities, part.from, part.to, power, rule, 1)
    if (trial.hours === 0) continue
    const law = read('charges.contract-power-excess', part.from, cite).value as {
      largestHours: number
      timesLargest: number
    }
    const largest = rule === 'ten-largest' ? law.largestHours : law.timesLargest
    const excess = powerExcess(quantities, part.from, part.to, power, rule, largest)
    const facts = {
      month: monthOf(part.from),
      contractKw: text(power),
      contractKwPl: text(power).replace('.', ','),
      largestKw: toNumber(excess.largestKw),
      largestKwPl: String(toNumber(excess.largestKw)).replace('.', ','),
    }
    findings.push(finding('tariffs.contract-power-exceeded', 'warning', facts))
    if (quantities.slotsPerValue === 4) findings.push(finding('tariffs.hourly-power', 'info'))
    const megawatt = fixed.unit === 'PLN/MW/month'
    const frame = {
      id: 'power-excess',
      kind: 'network',
      pl: `Przekroczenie mocy umownej, ${monthOf(part.from)}`,
      en: `Exceeding the contract power, ${monthOf(part.from)}`,
      from: part.from,
      to: part.to,
      unit: megawatt ? 'MW' : 'kW',
      source: tariff.source,
    } as const
    lines.push(billLine(frame, megawatt ? mwhOf(excess.chargedKw) : excess.chargedKw, fixed.rate))
  }
  return lines
}

/** Reactive energy beyond the contract. @pl ponadumowny pobór energii biernej */
export function reactiveLines(context: BillContext, tariff: NetworkTariff): BillLine[] {
  const { quantities, from, to, takenKwh, cite } = context
  if (!quantities.reactive) return []
  const charge = reactiveCharge(quantities.reactive, takenKwh, tariff.voltage, from, cite)
  const source = sourceOf(read('charges.reactive-energy', from, cite))
  const frame = { kind: 'network', from, to, source } as const
  const lines: BillLine[] = []
  if (!isZero(charge.inductiveMwh))
    lines.push(
      billLine(
        {
          ...frame,
          id: 'reactive-inductive',
          pl: 'Energia bierna indukcyjna ponad tgφ₀',
          en: 'Inductive reactive energy beyond tgφ₀',
          unit: 'MWh',
        },
        charge.inductiveMwh,
        charge.ratePln,
      ),
    )
  if (!isZero(charge.capacitiveMvarh))
    lines.push(
      billLine(
        {
          ...frame,
          id: 'reactive-capacitive',
          pl: 'Energia bierna pojemnościowa',
          en: 'Capacitive reactive energy',
          unit: 'Mvarh',
        },
        charge.capacitiveMvarh,
        charge.ratePln,
      ),
    )
  return lines
}
