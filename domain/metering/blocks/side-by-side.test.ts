import { expect, test } from 'vitest'
import { month } from '../../calendar/day.ts'
import { MISSING, Quality } from '../series.ts'
import type { MonthBlock } from './month-block.ts'
import { packBlock, valuesOfMonth } from './month-block.ts'
import { sideBySide } from './side-by-side.ts'

function blockOf(point: string, top: number, slotsPerValue: 1 | 4): MonthBlock {
  const march = month('2026-03')
  const wh = Int32Array.from({ length: valuesOfMonth(march, slotsPerValue) }, (_, i) =>
    i % 5 === 0 ? MISSING : top - i,
  )
  const quality = Uint8Array.from(wh, (value) => (value === MISSING ? Quality.missing : Quality.measured))
  return packBlock({ point, direction: 'withdrawal', netting: 'raw', month: march, slotsPerValue }, wh, quality)
}

test('blocks of both widths and lengths arrive in another thread as they were, their memory handed over whole', () => {
  // March of 2026 has 743 hours: a narrow block of hours ends in the middle of a word of four bytes.
  const blocks = [blockOf('a', 9_000, 4), blockOf('b', 900_000, 1), blockOf('c', 9_000, 1), blockOf('d', 70_000, 4)]
  const { blocks: moved, memory } = sideBySide(blocks)
  const arrived = structuredClone(moved, { transfer: [memory] })
  expect(arrived).toEqual(blocks)
  expect(memory.byteLength).toBe(0)
  expect(sideBySide([]).blocks).toEqual([])
})
