import type { LocalDay } from '../calendar/day.ts'
import { asDecimal, read } from '../law/citations.ts'
import { Refusal } from '../problems/refusal.ts'
import type { Decimal } from '../quantity/decimal.ts'
import { compare, isZero, minus, ONE, plus, smaller, times } from '../quantity/decimal.ts'
import type { BillContext } from './bill-context.ts'
import { noteMissing } from './bill-context.ts'
import type { BillLine } from './bill-line.ts'
import { billLine } from './bill-line.ts'
import { contractPowerOf, subscriptionOf } from './billed-point.ts'
import { monthsBegun, monthsByDays } from './month-count.ts'
import type { TariffSpan } from './network-tariff.ts'
import type { EnergyList } from './quantities.ts'
import { indicesOf, kwhOf, mwhOf, sumOf } from './quantities.ts'
import { storageFactor } from './storage-rule.ts'
import { energyByRow, rateTableOf } from './zone-energy.ts'

/** Energy of a list over a part of the bill [kWh], rounded to whole units. */
export function energyOf(context: BillContext, list: EnergyList, from: LocalDay, to: LocalDay): Decimal {
  const [first, end] = indicesOf(context.quantities, list, from, to)
  return kwhOf(context.quantities, sumOf(context.quantities, list, first, end))
}

function byRow(context: BillContext, list: EnergyList, span: TariffSpan) {
  const { point, quantities, cite } = context
  const table = rateTableOf(span.tariff, span.from, point.metersFreeDays !== false, cite)
  const { from, to } = span
  return { table, sums: energyByRow(quantities, list, from, to, point.zoneClock, table.cells, table.rows.length, cite) }
}

/**
 * The variable network charge, one line per zone (and season) with energy.
 *
 * A storage facility pays on what it kept: energy taken less energy given back, zone by zone.
 */
export function variableLines(context: BillContext, span: TariffSpan): BillLine[] {
  const { quantities, point } = context
  const { tariff, from, to } = span
  const { table, sums } = byRow(context, quantities.variableBasisWh ?? quantities.energyWh, span)
  const back = quantities.fedBackWh && byRow(context, quantities.fedBackWh, span).sums
  const unit = tariff.variable?.unit === 'PLN/MWh' ? 'MWh' : 'kWh'
  const lines: BillLine[] = []
  for (const [i, { zone, rate }] of table.rows.entries()) {
    const units = Math.max((sums[i] ?? 0) - (back?.[i] ?? 0), 0)
    const kwh = kwhOf(quantities, units)
    const season = rate.season ?? ''
    const days = rate.days ?? ''
    const id = ['network-variable', zone.id, season, days].filter((part) => part !== '').join('.')
    const words = [
      zone.pl,
      season && { summer: 'lato', winter: 'zima' }[season],
      days && { working: 'dni robocze', free: 'dni wolne' }[days],
    ]
    const frame = {
      id,
      kind: 'network',
      pl: `Opłata sieciowa zmienna, ${words.filter((word) => word !== '').join(', ')}`,
      en: `Variable network charge, ${[zone.en, season, days && `${days} days`].filter((word) => word !== '').join(', ')}`,
      from,
      to,
      unit,
      source: tariff.source,
    } as const
    const quantity = (of: Decimal) => (unit === 'MWh' ? mwhOf(of) : of)
    if (rate.aboveLastYear === undefined) {
      if (!isZero(kwh) || table.rows.length === 1) lines.push(billLine(frame, quantity(kwh), rate.rate))
      continue
    }
    const lastYear = point.lastYearNightKwh
    if (!lastYear)
      throw new Refusal(
        'tariffs.needs-last-year-night',
        { group: tariff.group },
        { pointer: '/point/lastYearNightKwh' },
      )
    const base = smaller(kwh, lastYear)
    lines.push(
      billLine(
        {
          ...frame,
          id: `${id}.up-to-last-year`,
          pl: `${frame.pl} do zużycia sprzed roku`,
          en: `${frame.en} up to last year`,
        },
        quantity(base),
        rate.rate,
      ),
      billLine(
        {
          ...frame,
          id: `${id}.above-last-year`,
          pl: `${frame.pl} ponad zużycie sprzed roku`,
          en: `${frame.en} above last year`,
        },
        quantity(minus(kwh, base)),
        rate.aboveLastYear,
      ),
    )
  }
  return lines
}

/** Months by days; a part month rests on a reading of the tariffs, which the bill then cites. */
export function monthsOf(context: BillContext, from: LocalDay, to: LocalDay): Decimal {
  const months = monthsByDays(from, to)
  if (months.scale > 0) read('charges.part-months', from, context.cite)
  return months
}

/** Fixed rate with the surcharge for a lowered contract power. */
function poweredRate(context: BillContext, rate: Decimal, on: LocalDay): Decimal {
  if (context.point.powerLowered !== true) return rate
  const id = 'charges.contract-power-excess'
  const law = read(id, on, context.cite).value as { reductionSurcharge: string }
  return times(rate, plus(ONE, asDecimal(law.reductionSurcharge, id)))
}

/** Part of the fixed charge a point pays: 1, or the storage factor K. */
function fixedPart(context: BillContext, span: TariffSpan): Decimal {
  const back = context.quantities.fedBackWh
  if (!back) return ONE
  const taken = energyOf(context, context.quantities.energyWh, span.from, span.to)
  return storageFactor(taken, energyOf(context, back, span.from, span.to), span.from, context.cite)
}

/** The fixed network charge. @pl składnik stały stawki sieciowej */
export function fixedLine(context: BillContext, { tariff, from, to }: TariffSpan): BillLine | undefined {
  const fixed = tariff.fixed
  if (!fixed) {
    noteMissing(context, 'składnik stały stawki sieciowej / fixed network charge', tariff, from)
    return undefined
  }
  const months = times(monthsOf(context, from, to), fixedPart(context, { tariff, from, to }))
  const frame = {
    id: 'network-fixed',
    kind: 'network',
    pl: 'Opłata sieciowa stała',
    en: 'Fixed network charge',
    from,
    to,
    source: tariff.source,
  } as const
  if (fixed.unit === 'PLN/month') {
    const phases = context.point.phases
    const needed = compare(fixed.onePhase, fixed.threePhase) !== 0
    if (needed && phases !== 1 && phases !== 3)
      throw new Refusal('tariffs.needs-phases', { group: tariff.group }, { pointer: '/point/phases' })
    return billLine({ ...frame, unit: 'month' }, months, phases === 1 ? fixed.onePhase : fixed.threePhase)
  }
  const power = contractPowerOf(context.point)
  const rate = poweredRate(context, fixed.rate, from)
  if (fixed.unit === 'PLN/kW/month') return billLine({ ...frame, unit: 'kW·month' }, times(power, months), rate)
  return billLine({ ...frame, unit: 'MW·month' }, times(mwhOf(power), months), rate)
}

/** The subscription, whole months. @pl opłata abonamentowa */
export function subscriptionLine(context: BillContext, { tariff, from, to }: TariffSpan): BillLine | undefined {
  if (!tariff.subscription) {
    noteMissing(context, 'opłata abonamentowa / subscription', tariff, from)
    return undefined
  }
  const { rate } = subscriptionOf(context.point, tariff.group, tariff.subscription)
  const frame = {
    id: 'subscription',
    kind: 'network',
    pl: 'Opłata abonamentowa',
    en: 'Subscription',
    from,
    to,
    unit: 'month',
    source: tariff.source,
  } as const
  return billLine(frame, monthsBegun(from, to, context.from), rate)
}
