import type { LocalMonth } from '../../../domain/calendar/day.ts'
import { addMonths, monthsBetween } from '../../../domain/calendar/day.ts'
import { startOfMonth } from '../../../domain/calendar/slot.ts'
import type { MonthBlock } from '../../../domain/metering/blocks/month-block.ts'
import { unpackBlock } from '../../../domain/metering/blocks/month-block.ts'
import type { Series } from '../../../domain/metering/series.ts'
import { MISSING } from '../../../domain/metering/series.ts'
import type { BlockStore } from './ports.ts'

/** Every register of a month; what is netted already stands beside the raw ones. */
export async function allRegisters(
  { blocks }: { readonly blocks: Pick<BlockStore, 'readMonth'> },
  cluster: string,
  month: LocalMonth,
  options: { readonly points?: readonly string[]; readonly version?: number } = {},
): Promise<MonthBlock[]> {
  return (await blocks.readMonth(cluster, { month, ...options })).map(({ block }) => block)
}

/** One register of each direction and point: the raw one; a netted one only where there is no other. */
export function chosen(blocks: readonly MonthBlock[]): MonthBlock[] {
  const found = new Map<string, MonthBlock>()
  for (const block of blocks) {
    const key = `${block.direction} ${block.point}`
    const known = found.get(key)
    const better = !known || (known.netting === 'netted' && block.netting === 'raw' && block.missing < block.wh.length)
    if (better) found.set(key, block)
  }
  return [...found.values()]
}

/** The months `[from, to)`. */
export function monthsFrom(from: LocalMonth, to: LocalMonth): LocalMonth[] {
  return Array.from({ length: Math.max(0, monthsBetween(from, to)) }, (_, i) => addMonths(from, i))
}

/**
 * Blocks of following months as one series per register. Where the length of intervals changes between months, the
 * series goes on in hours.
 */
export function joinMonths(blocks: readonly MonthBlock[], from: LocalMonth, to: LocalMonth): Series[] {
  const registers = Map.groupBy(blocks, ({ point, direction, netting }) => `${point}\u0000${direction}\u0000${netting}`)
  const start = startOfMonth(from)
  const end = startOfMonth(to)
  return [...registers.values()].map((group): Series => {
    const [{ point, direction, netting }] = group as [MonthBlock, ...MonthBlock[]]
    const step = group.every(({ slotsPerValue }) => slotsPerValue === 1) ? 1 : 4
    const wh = new Int32Array((end - start) / step).fill(MISSING)
    const quality = new Uint8Array(wh.length)
    for (const block of group) {
      const at = (startOfMonth(block.month) - start) / step
      const values = step === block.slotsPerValue ? unpackBlock(block) : hoursOf(block)
      wh.set(values.wh, at)
      quality.set(values.quality, at)
    }
    return { point, direction, netting, start, slotsPerValue: step, wh, quality }
  })
}

/** Quarter-hours of a block summed to hours; an hour with a missing quarter is missing. */
export function hoursOf(block: MonthBlock): { wh: Int32Array; quality: Uint8Array } {
  const values = unpackBlock(block)
  if (block.slotsPerValue === 4) return values
  const count = values.wh.length / 4
  const wh = new Int32Array(count)
  const quality = new Uint8Array(count)
  for (let h = 0; h < count; h += 1) {
    let sum = 0
    let worst = 1
    for (let q = h * 4; q < h * 4 + 4; q += 1) {
      const value = values.wh[q] as number
      if (value === MISSING) {
        sum = MISSING
        worst = 0
        break
      }
      sum += value
      worst = Math.max(worst, values.quality[q] as number)
    }
    wh[h] = sum
    quality[h] = worst
  }
  return { wh, quality }
}
