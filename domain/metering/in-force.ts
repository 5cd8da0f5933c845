import { startOfMonth } from '../calendar/slot.ts'
import type { MonthBlock } from './blocks/month-block.ts'
import { packBlock, unpackBlock, valuesOfMonth } from './blocks/month-block.ts'
import type { QualityFinding } from './quality/located.ts'
import type { Series } from './series.ts'
import { MISSING, Quality } from './series.ts'
import type { SubstitutionRecord } from './substitution/record.ts'
import type { Version } from './versions.ts'
import { mergeVersions } from './versions.ts'

/** Which register of which month. */
export type RegisterMonth = Pick<MonthBlock, 'point' | 'direction' | 'netting' | 'month'>

/** One month of a register as somebody delivered it. */
export type DeliveredMonth = Omit<Version, 'series'> & { readonly block: MonthBlock }

/** A month block as a series. */
export function seriesOf(block: MonthBlock): Series {
  const { point, direction, netting, month, slotsPerValue } = block
  return { point, direction, netting, start: startOfMonth(month), slotsPerValue, ...unpackBlock(block) }
}

/** A month of which nothing is known. */
export function emptyBlock(key: RegisterMonth, slotsPerValue: 1 | 4): MonthBlock {
  const count = valuesOfMonth(key.month, slotsPerValue)
  const { point, direction, netting, month } = key
  return packBlock(
    { point, direction, netting, month, slotsPerValue },
    new Int32Array(count).fill(MISSING),
    new Uint8Array(count),
  )
}

/**
 * Applies a repair to the values it was made for: where something else stands by now (the distributor delivered a
 * reading, or corrected the one set aside), the repair no longer holds.
 */
export function reapply(series: Series, record: SubstitutionRecord): void {
  const { start, slotsPerValue, wh, quality } = series
  if (record.slotsPerValue !== slotsPerValue) return
  const shift = (record.from - start) / slotsPerValue
  for (const [k, after] of record.after.wh.entries()) {
    const i = shift + k
    if (i < 0 || i >= wh.length || wh[i] !== record.before.wh[k]) continue
    const kind = record.after.quality[k] ?? Quality.missing
    // A value kept as it is keeps its own quality, which a later delivery may have bettered.
    if (after === wh[i] && kind === record.before.quality[k]) continue
    wh[i] = after
    quality[i] = kind
  }
}

/**
 * The readings in force of one register in one month, from everything delivered and every repair that stands: a function
 * of the set of deliveries, so that the order of imports does not matter.
 *
 * @param deliveries  those not taken back
 * @param repairs     in the order they were made
 * @pl odczyty obowiązujące
 */
export function monthInForce(
  key: RegisterMonth,
  deliveries: readonly DeliveredMonth[],
  repairs: readonly SubstitutionRecord[],
): { readonly block: MonthBlock; readonly findings: readonly QualityFinding[] } {
  const [first] = deliveries
  if (!first) return { block: emptyBlock(key, 4), findings: [] }
  const merged = mergeVersions(deliveries.map(({ block, ...version }) => ({ ...version, series: seriesOf(block) })))
  const series = { ...merged.series, wh: merged.series.wh.slice(), quality: merged.series.quality.slice() }
  for (const record of repairs) reapply(series, record)
  const { point, direction, netting, slotsPerValue } = series
  return {
    block: packBlock({ point, direction, netting, month: key.month, slotsPerValue }, series.wh, series.quality),
    findings: merged.findings,
  }
}

/** How a month differs before and after. */
export interface MonthChange {
  /** Values where there was none. */
  readonly added: number
  /** Values that are different now. */
  readonly changed: number
  /** Values as they were. */
  readonly same: number
  /** Values that are gone. */
  readonly lost: number
  /** Sums of the known values [Wh]. */
  readonly beforeWh: number
  readonly afterWh: number
}

/** Counts how a month changes; `before` is undefined when nothing was known of it. */
export function monthChange(before: MonthBlock | undefined, after: MonthBlock): MonthChange {
  if (!before)
    return {
      added: after.wh.length - after.missing,
      changed: 0,
      same: 0,
      lost: 0,
      beforeWh: 0,
      afterWh: after.sumWh,
    }
  let [added, changed, same, lost] = [0, 0, 0, 0]
  const [a, b] = [unpackBlock(before), unpackBlock(after)]
  for (let i = 0; i < b.wh.length; i += 1) {
    const [was, is] = [a.wh[i] ?? MISSING, b.wh[i] ?? MISSING]
    if (was === is) {
      if (is !== MISSING) same += 1
    } else if (was === MISSING) added += 1
    else if (is === MISSING) lost += 1
    else changed += 1
  }
  return { added, changed, same, lost, beforeWh: before.sumWh, afterWh: after.sumWh }
}

/** Whether two months hold the same values with the same quality. */
export function sameMonth(a: MonthBlock, b: MonthBlock): boolean {
  if (a.wh.length !== b.wh.length || a.sumWh !== b.sumWh || a.missing !== b.missing) return false
  if (a.quality.length !== b.quality.length) return false
  if (a.quality.some((run, i) => run.quality !== b.quality[i]?.quality || run.count !== b.quality[i]?.count))
    return false
  return a.wh.every((value, i) => value === b.wh[i])
}
