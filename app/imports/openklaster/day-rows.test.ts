import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { month } from '../../../domain/calendar/day.ts'
import { blocksOf, packBlock, unpackBlock, valuesOfMonth } from '../../../domain/metering/blocks/month-block.ts'
import { MISSING } from '../../../domain/metering/series.ts'
import { readingsCsv } from '../../documents/cluster-folder/readings-csv.ts'
import { readFile } from '../read-file.ts'
import { refusalOf, scratch } from '../testing/scratch.ts'

const HEAD = 'PPE;kierunek;bilansowanie;początek (UTC);minuty;jakość;Wh'
const read = (line: string) => refusalOf(readFile(scratch('odczyty.csv', `${HEAD}\n${line}\n`)))

describe('our own file of readings', () => {
  test('a month written and read again is the same: values, gaps and what each rests on, on days of 23 and 25 hours too', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('2025-02', '2025-03', '2025-10'),
        fc.constantFrom(1 as const, 4 as const),
        fc.constantFrom('withdrawal' as const, 'feed-in' as const),
        fc.constantFrom('raw' as const, 'netted' as const),
        fc.integer(),
        async (text, slotsPerValue, direction, netting, seed) => {
          const at = month(text)
          const count = valuesOfMonth(at, slotsPerValue)
          const quality = Uint8Array.from({ length: count }, (_, i) => Math.abs(seed + Math.imul(i, 2654435761)) % 6)
          const wh = Int32Array.from(quality, (one, i) => (one === 0 ? MISSING : Math.abs(seed ^ (i * 977)) % 90_000))
          const block = packBlock({ point: 'PL;1 "x"', direction, netting, month: at, slotsPerValue }, wh, quality)
          const { format, registers } = await readFile(scratch('2025.csv', readingsCsv(at, [block])))
          expect(format).toBe('openklaster-readings')
          const [found, ...more] = registers.flatMap(({ series }) => blocksOf(series))
          expect(more).toEqual([])
          expect(found && { ...found, ...unpackBlock(found) }).toEqual({ ...block, ...unpackBlock(block) })
        },
      ),
      { numRuns: 12 },
    )
  })
  test('what cannot be is refused with its row and column', async () => {
    const line = 'PL1;pobór;przed;2026-01-01T23:00:00Z;60;Z;1;2'
    for (const [bad, column] of [
      [line.replace('PL1', ''), 1],
      [line.replace('pobór', 'bokiem'), 2],
      [line.replace('przed', 'w trakcie'), 3],
      [line.replace('23:00:00Z', '23:15:00Z'), 4],
      [line.replace('60', '30'), 5],
      [line.replace('Z;1;2', 'ZZZ;1;2'), 6],
      [line.replace('Z;1;2', 'ZQ;1;2'), 6],
      [line.replace('Z;1;2', 'ZB;1;2'), 8],
      [line.replace('Z;1;2', 'Z;1;2,5'), 8],
      [line.replace('Z;1;2', 'Z;1;'), 8],
    ] as const) {
      const { code, place } = await read(bad)
      expect([bad, code, place.line, place.column]).toEqual([bad, 'table.cell', 2, column])
    }
  })
})
