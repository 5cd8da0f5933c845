import type { LocalDay } from '../../../domain/calendar/day.ts'
import type { Slot } from '../../../domain/calendar/slot.ts'
import { localDayOf } from '../../../domain/calendar/slot.ts'
import { blocksOf } from '../../../domain/metering/blocks/month-block.ts'
import type { Series } from '../../../domain/metering/series.ts'
import { endOf } from '../../../domain/metering/series.ts'
import type { DeliveredFile, PackedFile } from './ports.ts'

function spanOf(series: readonly Series[]): { from: LocalDay | null; to: LocalDay | null } {
  const held = series.filter(({ wh }) => wh.length > 0)
  if (held.length === 0) return { from: null, to: null }
  return {
    from: localDayOf(Math.min(...held.map(({ start }) => start)) as Slot),
    to: localDayOf((Math.max(...held.map(endOf)) - 1) as Slot),
  }
}

/** Packs what a file delivered month by month, as it is kept; months without any value are left out. */
export function packFile({ series, ...file }: DeliveredFile): PackedFile {
  return {
    ...file,
    points: [...new Set(series.map(({ point }) => point))],
    ...spanOf(series),
    blocks: series.flatMap(blocksOf).filter(({ missing, wh }) => missing < wh.length),
  }
}
