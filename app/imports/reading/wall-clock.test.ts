import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day, epochDay } from '../../../domain/calendar/day.ts'
import type { Slot } from '../../../domain/calendar/slot.ts'
import { localTime, slotsOfDay, startOfDay } from '../../../domain/calendar/slot.ts'
import { fixturePath } from '../testing/scratch.ts'
import { newCollector } from './collector.ts'
import type { RegisterKey } from './reader.ts'
import { openSource } from './source.ts'
import { readWallTime } from './time-text.ts'
import { clockOf, finishClocks, newWallClocks, putAtHour, putAtWall } from './wall-clock.ts'

const source = await openSource(fixturePath('tauron/elicznik_v1.csv'))
const days = fc.oneof(
  fc.constantFrom('2025-03-30', '2025-10-26', '2026-03-29', '2026-10-25', '2024-02-29').map(day),
  fc.integer({ min: 0, max: 3000 }).map((count) => addDays(day('2022-01-01'), count)),
)

/** Local wall-clock minutes of every interval of a day, in order, as an honest portal would print them. */
function labelsOf(of: ReturnType<typeof day>, step: 1 | 4): { slot: Slot; minutes: number }[] {
  return Array.from({ length: slotsOfDay(of) / step }, (_, i) => {
    const slot = (startOfDay(of) + i * step) as Slot
    const { hour, minute } = localTime(slot)
    return { slot, minutes: hour * 60 + minute }
  })
}

function read(
  key: RegisterKey,
  fill: (clocks: ReturnType<typeof newWallClocks>, clock: ReturnType<typeof clockOf>) => void,
) {
  const collector = newCollector(source)
  const clocks = newWallClocks(source, collector.sink)
  fill(clocks, clockOf(clocks, key))
  finishClocks(clocks)
  return collector.finish()
}

describe('wall-clock labels in file order', () => {
  test('give every interval of every day its own quarter-hour, clock changes included', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(1, 4), fc.boolean(), (of, step, ended) => {
        const key = { point: null, direction: 'withdrawal', netting: 'raw', slotsPerValue: step as 1 | 4 } as const
        const labels = labelsOf(of, key.slotsPerValue)
        const { registers, findings } = read(key, (clocks, clock) => {
          for (const [i, { minutes }] of labels.entries())
            putAtWall(clocks, clock, epochDay(of), minutes, ended, { wh: i, quality: 1, line: i + 2 })
        })
        expect(registers[0]?.series.start).toBe(labels[0]?.slot)
        expect([...(registers[0]?.series.wh ?? [])]).toEqual(labels.map((_, i) => i))
        expect(findings).toEqual([])
      }),
    )
  })
  test('hours by number do the same, numbered 1..25 or with a number repeated', () => {
    fc.assert(
      fc.property(days, fc.boolean(), (of, repeats) => {
        const key = { point: null, direction: 'feed-in', netting: 'netted', slotsPerValue: 4 } as const
        const labels = labelsOf(of, 4)
        const { registers } = read(key, (clocks, clock) => {
          for (const [i, { minutes }] of labels.entries()) {
            const hour = labels.length === 25 && !repeats ? i + 1 : minutes / 60 + 1
            putAtHour(clocks, clock, epochDay(of), hour, { wh: i, quality: 1, line: i + 2 })
          }
        })
        expect([...(registers[0]?.series.wh ?? [])]).toEqual(labels.map((_, i) => i))
      }),
    )
  })
  test('an hour number a day does not have is refused', () => {
    const key = { point: null, direction: 'withdrawal', netting: 'raw', slotsPerValue: 4 } as const
    for (const hour of [0, 25, 26, 1.5])
      expect(() =>
        read(key, (clocks, clock) =>
          putAtHour(clocks, clock, epochDay(day('2026-07-10')), hour, { wh: 1, quality: 1, line: 2 }),
        ),
      ).toThrow('imports.hour-number')
  })
})

describe('texts of times', () => {
  test.each([
    ['2026-07-10 1:00', '2026-07-10', 60],
    ['2026-07-10 24:00', '2026-07-10', 1440],
    ['2026-07-10T01:15:00', '2026-07-10', 75],
    ['10.07.2026 01:15', '2026-07-10', 75],
    ['1.7.2026 1:15', '2026-07-01', 75],
    ['2026/07/10 01:15:00.000', '2026-07-10', 75],
    ['20260710', '2026-07-10', undefined],
    ['2026-07-10', '2026-07-10', undefined],
  ])('%s', (text, of, minutes) => {
    expect(readWallTime(text)).toMatchObject({ day: epochDay(day(of)), minutes })
  })
  test.each([
    '2026-13-01 1:00',
    '2026-02-29',
    '31.04.2026',
    '2026-07-10 26:00',
    '2026-07-10 1:60',
    '2026-07-10 1:00:30',
    'wczoraj',
    '',
    '2026-07-101',
  ])('"%s" is none', (text) => {
    expect(readWallTime(text)).toBeUndefined()
  })
})
