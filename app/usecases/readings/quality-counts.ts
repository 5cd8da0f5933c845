import type { MonthBlock } from '../../../domain/metering/blocks/month-block.ts'

/** Values of a register's month by what they rest on. */
export interface QualityCounts {
  readonly measured: number
  readonly estimated: number
  readonly substituted: number
  readonly corrected: number
  readonly modelled: number
  readonly missing: number
}

/** Counts the values of a block. */
export function countsOf(block: MonthBlock): QualityCounts {
  const by = new Float64Array(6)
  for (const { quality, count } of block.quality) by[quality] = (by[quality] ?? 0) + count
  const [missing = 0, measured = 0, estimated = 0, substituted = 0, corrected = 0, modelled = 0] = by
  return { measured, estimated, substituted, corrected, modelled, missing }
}
