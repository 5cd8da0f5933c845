import { startOfDay } from '../../calendar/slot.ts'
import { figure, kwhText, located, type QualityFinding, shortNumber } from './located.ts'
import type { View } from './view.ts'
import { knownSum } from './view.ts'

/**
 * Readings against the energy an invoice gives for the same days.
 *
 * Only where every interval of the invoice's period is known (known values above the invoice are told in any case).
 * A ratio near 1000 is told as a mix-up of units. The tolerance is the larger of a share and a few kWh.
 *
 * @pl zgodność odczytów z fakturą
 */
export function billingTotals(view: View): QualityFinding[] {
  const { series, facts, settings } = view
  return facts.billed.flatMap((bill) => {
    if (bill.direction !== series.direction) return []
    const from = Math.ceil((startOfDay(bill.from) - series.start) / series.slotsPerValue)
    const to = Math.floor((startOfDay(bill.to) - series.start) / series.slotsPerValue)
    const begin = Math.max(0, from)
    const end = Math.min(series.wh.length, to)
    if (end <= begin) return []
    const { wh, known } = knownSum(series, begin, end)
    const complete = known === to - from
    const difference = wh - bill.wh
    const tolerance = Math.max(settings.billingToleranceWh, settings.billingToleranceShare * bill.wh)
    if (Math.abs(difference) <= tolerance || (!complete && difference < 0)) return []
    const facts1 = { ...figure('kwh', kwhText(wh)), ...figure('billedKwh', kwhText(bill.wh)) }
    const ratio = wh > bill.wh ? wh / bill.wh : bill.wh / wh
    if (ratio >= settings.unitRatioLow && ratio <= settings.unitRatioHigh)
      return [
        located('metering.billing-unit', 'error', series, begin, end, { ...facts1, ratio: shortNumber(ratio, 0) }),
      ]
    const percent = bill.wh === 0 ? null : shortNumber((100 * difference) / bill.wh, 1)
    return [
      located('metering.billing-differs', 'warning', series, begin, end, {
        ...facts1,
        ...(percent === null ? { percent: '–', percentPl: '–' } : figure('percent', percent)),
      }),
    ]
  })
}
