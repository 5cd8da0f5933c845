import type { LocalDay } from '../calendar/day.ts'
import { asDecimal, readDecimal } from '../law/citations.ts'
import type { LawValue } from '../law/entry.ts'
import type { LawSpan } from '../law/spans.ts'
import { lawSpans, sourceOf } from '../law/spans.ts'
import { finding } from '../problems/finding.ts'
import type { Decimal } from '../quantity/decimal.ts'
import { compare, isZero, sum, text, times, toNumber, ZERO } from '../quantity/decimal.ts'
import { rateOfBand } from './bands.ts'
import type { BillContext } from './bill-context.ts'
import type { BillLine } from './bill-line.ts'
import { billLine } from './bill-line.ts'
import { contractPowerOf } from './billed-point.ts'
import type { CapacityClass } from './capacity-class.ts'
import { flatCapacityFee } from './capacity-fee.ts'
import type { CapacityEnergy, ClassEnergy } from './capacity-range.ts'
import { capacityEnergy } from './capacity-range.ts'
import { energyOf, monthsOf } from './network-lines.ts'
import type { NetworkTariff, Voltage } from './network-tariff.ts'
import { mwhOf } from './quantities.ts'

function spansOf(context: BillContext, id: string, from: LocalDay, to: LocalDay): LawSpan[] {
  return lawSpans(id, from, to, context.cite, context.cuts)
}

/** The quality rate on energy used. @pl opłata jakościowa */
export function qualityLines(context: BillContext, tariff: NetworkTariff): BillLine[] {
  const { quantities, from, to } = context
  const list = quantities.qualityBasisWh ?? quantities.variableBasisWh ?? quantities.energyWh
  const low = tariff.voltage === 'LV'
  return spansOf(context, low ? 'charges.quality-rate-lv' : 'charges.quality-rate-mv-hv', from, to).map((span) => {
    const kwh = energyOf(context, list, span.from, span.to)
    const frame = {
      id: 'quality',
      kind: 'network',
      pl: 'Opłata jakościowa',
      en: 'Quality charge',
      from: span.from,
      to: span.to,
      unit: low ? 'kWh' : 'MWh',
      source: sourceOf(span.entry),
    } as const
    return billLine(frame, low ? kwh : mwhOf(kwh), asDecimal(span.entry.value, span.entry.id))
  })
}

const COLLECTED = [
  { id: 'res-fee', law: 'charges.res-fee', pl: 'Opłata OZE', en: 'RES fee' },
  { id: 'cogeneration-fee', law: 'charges.cogeneration-fee', pl: 'Opłata kogeneracyjna', en: 'Cogeneration fee' },
] as const

/** RES and cogeneration fees. @pl opłata OZE, opłata kogeneracyjna */
export function collectedFeeLines(context: BillContext): BillLine[] {
  const { quantities, point, from, to } = context
  const list = quantities.resCogenBasisWh ?? quantities.energyWh
  return COLLECTED.flatMap(({ id, law, pl, en }) =>
    spansOf(context, law, from, to).map((span) => {
      const mwh = mwhOf(energyOf(context, list, span.from, span.to))
      const quantity = point.resCogenShare ? times(mwh, point.resCogenShare) : mwh
      const source = sourceOf(span.entry)
      const frame = { id, kind: 'network', pl, en, from: span.from, to: span.to, unit: 'MWh', source } as const
      return billLine(frame, quantity, asDecimal(span.entry.value, law))
    }),
  )
}

/** Yearly use for the bands of flat fees; without one, the energy of the bill, with a finding. @law art. 89a ust. 3 */
function yearlyUse(context: BillContext): Decimal {
  const given = context.point.annualKwh
  if (given) return given
  if (!context.findings.some((one) => one.code === 'tariffs.yearly-use-assumed'))
    context.findings.push(finding('tariffs.yearly-use-assumed', 'warning', { kwh: text(context.takenKwh) }))
  return context.takenKwh
}

/** The transition fee, to the end of 2025. @pl opłata przejściowa */
export function transitionLines(context: BillContext, tariff: NetworkTariff): BillLine[] {
  const lines: BillLine[] = []
  for (const span of spansOf(context, 'charges.transition-fee', context.from, context.to)) {
    const law = span.entry.value as unknown as {
      householdPlnPerMonth: readonly LawValue[]
      perKwPlnPerMonth: Record<Voltage, string>
    }
    const months = monthsOf(context, span.from, span.to)
    const frame = {
      id: 'transition-fee',
      kind: 'network',
      pl: 'Opłata przejściowa',
      en: 'Transition fee',
      from: span.from,
      to: span.to,
      source: sourceOf(span.entry),
    } as const
    const perKw = asDecimal(law.perKwPlnPerMonth[tariff.voltage], span.entry.id)
    // A fee that is no longer collected makes no line.
    if (isZero(perKw)) continue
    if (tariff.household) {
      const rate = rateOfBand(law.householdPlnPerMonth, yearlyUse(context), span.entry.id)
      lines.push(billLine({ ...frame, unit: 'month' }, months, rate))
    } else lines.push(billLine({ ...frame, unit: 'kW·month' }, times(contractPowerOf(context.point), months), perKw))
  }
  return lines
}

/** How the capacity fee of a bill was found. */
export interface CapacitySummary {
  readonly basis: 'flat' | 'per-kwh'
  /** Energy and periods (days since 2025) per class, where the fee is per kWh. */
  readonly classes: readonly {
    readonly class: CapacityClass
    readonly coefficient: number
    readonly periods: number
    readonly listedKwh: number
  }[]
}

function summaryOf(parts: readonly ClassEnergy[]): CapacitySummary['classes'] {
  const names = [...new Set(parts.map((part) => part.class))].sort()
  return names.map((name) => {
    const same = parts.filter((part) => part.class === name)
    return {
      class: name,
      coefficient: toNumber(same[0]?.coefficient ?? ZERO),
      periods: same.reduce((total, part) => total + part.periods, 0),
      listedKwh: toNumber(sum(same.map((part) => part.listedKwh))),
    }
  })
}

/** Whether a point pays the flat capacity fee. @law art. 89a ust. 2 ustawy o rynku mocy */
export function paysFlatCapacityFee(context: BillContext, tariff: NetworkTariff): boolean {
  if (tariff.voltage !== 'LV') return tariff.unmetered
  if (tariff.household || tariff.unmetered || context.point.household === true) return true
  const limit = readDecimal('capacity.flat-power-limit', context.from, context.cite)
  return compare(contractPowerOf(context.point), limit) <= 0
}

function flatLines(context: BillContext, household: boolean): BillLine[] {
  return spansOf(context, 'capacity.flat', context.from, context.to).flatMap((outer) =>
    lawSpans('capacity.household-relief', outer.from, outer.to, context.cite, context.cuts).map((span) => {
      const fee = flatCapacityFee(span.from, yearlyUse(context), household, context.cite)
      const frame = {
        id: 'capacity-fee',
        kind: 'network',
        pl:
          fee.source === 'capacity.flat'
            ? 'Opłata mocowa (ryczałt)'
            : 'Opłata mocowa (zwolnienie gospodarstw domowych)',
        en: fee.source === 'capacity.flat' ? 'Capacity fee, flat' : 'Capacity fee, household relief',
        from: span.from,
        to: span.to,
        unit: 'month',
        source: sourceOf(fee.source === 'capacity.flat' ? outer.entry : span.entry),
      } as const
      return billLine(frame, monthsOf(context, span.from, span.to), fee.amountPln)
    }),
  )
}

/** The capacity fee, flat or on the energy of listed hours. @pl opłata mocowa */
export function capacityLines(
  context: BillContext,
  tariff: NetworkTariff,
): { readonly lines: BillLine[]; readonly summary: CapacitySummary } {
  if (paysFlatCapacityFee(context, tariff)) {
    const household = context.point.household ?? tariff.household
    return { lines: flatLines(context, household), summary: { basis: 'flat', classes: [] } }
  }
  const parts: CapacityEnergy[] = []
  const lines = spansOf(context, 'capacity.rate', context.from, context.to).map((span) => {
    const energy = capacityEnergy(context.quantities, span.from, span.to, context.cite)
    parts.push(energy)
    const frame = {
      id: 'capacity-fee',
      kind: 'network',
      pl: 'Opłata mocowa (energia wybranych godzin × współczynnik)',
      en: 'Capacity fee on energy of listed hours × coefficient',
      from: span.from,
      to: span.to,
      unit: 'kWh',
      source: sourceOf(span.entry),
    } as const
    return billLine(frame, energy.feeKwh, asDecimal(span.entry.value, span.entry.id))
  })
  return { lines, summary: { basis: 'per-kwh', classes: summaryOf(parts.flatMap((part) => part.classes)) } }
}
