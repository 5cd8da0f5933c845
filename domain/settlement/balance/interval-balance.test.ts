import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Slot } from '../../calendar/slot.ts'
import { slotAt } from '../../calendar/slot.ts'
import { MISSING } from '../../metering/series.ts'
import { shareByWeights } from '../../quantity/largest-remainder.ts'
import { allocate, newScratch } from './allocate.ts'
import { clusterRows, groupRows, totalRow } from './balance-rows.ts'
import type { BalanceInput, PointEnergy } from './interval-balance.ts'
import { balanceIntervals } from './interval-balance.ts'
import type { PeriodKind } from './periods.ts'
import { periodsOf } from './periods.ts'

const value = fc.oneof(fc.nat({ max: 5 }), fc.nat({ max: 2 ** 31 - 1 }), fc.constant(0), fc.constant(MISSING))

/** Up to 7 points a side over up to 150 intervals around the autumn clock change. */
const inputs: fc.Arbitrary<BalanceInput> = fc
  .record({
    intervals: fc.integer({ min: 1, max: 150 }),
    shift: fc.integer({ min: 0, max: 100 }),
    quarter: fc.boolean(),
    consumers: fc.integer({ min: 0, max: 7 }),
    generators: fc.integer({ min: 0, max: 5 }),
  })
  .chain(({ intervals, shift, quarter, consumers, generators }) => {
    const row = fc.array(value, { minLength: intervals, maxLength: intervals })
    const side = (count: number, offset: number) =>
      fc
        .tuple(...Array.from({ length: count }, () => row))
        .map((rows): PointEnergy[] =>
          rows.map((wh, i) => ({ point: `P${(i * 7 + offset) % 11}`, wh: Int32Array.from(wh) })),
        )
    return fc.record({
      start: fc.constant((slotAt('2025-10-25T12:00:00Z') + shift * 4) as Slot),
      slotsPerValue: fc.constant(quarter ? (1 as const) : (4 as const)),
      intervals: fc.constant(intervals),
      consumption: side(consumers, 0),
      generation: side(generators, 3),
    })
  })

const COLUMNS = [
  'consumptionWh',
  'generationWh',
  'selfUseWh',
  'deliveredWh',
  'withdrawalWh',
  'surplusWh',
  'missing',
] as const

describe('allocation in one interval', () => {
  test('agrees with the exact share of whole units, whatever the size', () => {
    const weights = fc.array(fc.oneof(fc.nat({ max: 9 }), fc.nat({ max: 2 ** 31 - 1 })), {
      minLength: 1,
      maxLength: 12,
    })
    fc.assert(
      fc.property(weights, fc.double({ min: 0, max: 1, noNaN: true }), (list, part) => {
        const total = list.reduce((a, b) => a + b, 0)
        const whole = Math.floor(total * part)
        const scratch = newScratch(list.length)
        allocate(Float64Array.from(list), total, whole, scratch)
        const exact = shareByWeights(BigInt(whole), list.map(BigInt))
        expect([...scratch.parts]).toEqual(exact?.map(Number))
      }),
      { numRuns: 2000 },
    )
  })
})

describe('the balance of intervals', () => {
  test('in every interval the parts add up, none exceeds its point, and what is missing stays missing', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const found = balanceIntervals(input)
        for (let t = 0; t < input.intervals; t += 1) {
          const at = (rows: readonly PointEnergy[]) => rows.map(({ wh }) => wh[t] ?? 0)
          const sum = (values: readonly number[]) => values.filter((v) => v !== MISSING).reduce((a, b) => a + b, 0)
          const c = sum(at(input.consumption))
          const g = sum(at(input.generation))
          expect(found.consumptionWh[t]).toBe(c)
          expect(found.generationWh[t]).toBe(g)
          expect(found.selfUseWh[t]).toBe(Math.min(c, g))
          expect(found.withdrawalWh[t]).toBe(c - Math.min(c, g))
          expect(found.surplusWh[t]).toBe(g - Math.min(c, g))
          expect(sum(found.consumers.map((one) => one.selfUseWh[t] ?? -9))).toBe(Math.min(c, g))
          expect(sum(found.generators.map((one) => one.deliveredWh[t] ?? -9))).toBe(Math.min(c, g))
          for (const { consumptionWh, selfUseWh } of found.consumers) {
            expect(selfUseWh[t] ?? -9).toBeLessThanOrEqual(consumptionWh[t] ?? -9)
            expect(selfUseWh[t] === MISSING).toBe(consumptionWh[t] === MISSING)
          }
          const absent = [...at(input.consumption), ...at(input.generation)].filter((v) => v === MISSING).length
          expect(found.missing?.[t] ?? 0).toBe(absent)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('rows of points, members and gminas add up to the cluster in every period, and obey the identities', () => {
    const kinds: PeriodKind[] = ['interval', 'hour', 'day', 'month', 'year', 'whole']
    fc.assert(
      fc.property(inputs, fc.constantFrom(...kinds), fc.integer({ min: 1, max: 4 }), (input, kind, groups) => {
        const found = balanceIntervals(input)
        const periods = periodsOf(found, kind)
        expect(periods.starts.at(-1)).toBe(input.intervals)
        const cluster = clusterRows(found, periods)
        for (const groupOf of [(p: string) => p, (p: string) => `M${Number(p.slice(1)) % groups}`]) {
          const rows = groupRows(found, periods, groupOf)
          for (const [p, whole] of cluster.entries())
            for (const column of COLUMNS)
              expect(rows.reduce((sum, group) => sum + (group.periods[p]?.[column] ?? Number.NaN), 0)).toBe(
                whole[column],
              )
          for (const row of [...rows.flatMap((group) => [...group.periods, group.total]), ...cluster]) {
            expect(row.consumptionWh - row.selfUseWh).toBe(row.withdrawalWh)
            expect(row.generationWh - row.deliveredWh).toBe(row.surplusWh)
          }
        }
        for (const column of COLUMNS)
          expect(cluster.reduce((sum, row) => sum + row[column], 0)).toBe(totalRow('all', found)[column])
      }),
      { numRuns: 60 },
    )
  })

  test('the statute’s example: 60 and 40 kWh drawn, 85 fed in, gives 51 and 34', () => {
    const found = balanceIntervals({
      start: slotAt('2026-07-10T10:00:00Z'),
      slotsPerValue: 4,
      intervals: 1,
      consumption: [
        { point: 'B', wh: Int32Array.of(40_000) },
        { point: 'A', wh: Int32Array.of(60_000) },
      ],
      generation: [{ point: 'G', wh: Int32Array.of(85_000) }],
    })
    expect(found.consumers.map(({ point, selfUseWh }) => [point, selfUseWh[0]])).toEqual([
      ['A', 51_000],
      ['B', 34_000],
    ])
  })

  test('ties go by the order of ids, not by the order of the input', () => {
    const one = (point: string) => ({ point, wh: Int32Array.of(1) })
    const found = balanceIntervals({
      start: 0 as Slot,
      slotsPerValue: 4,
      intervals: 1,
      consumption: [one('b'), one('10'), one('9'), one('a')],
      generation: [{ point: 'g', wh: Int32Array.of(2) }],
    })
    expect(found.consumers.map(({ point, selfUseWh }) => `${point}:${selfUseWh[0]}`)).toEqual([
      '10:1',
      '9:1',
      'a:0',
      'b:0',
    ])
  })

  test('unequal lengths, a point twice, energy below zero and a point without a group are refused', () => {
    const input = (consumption: PointEnergy[]) =>
      ({ start: 0 as Slot, slotsPerValue: 4, intervals: 2, consumption, generation: [] }) as const
    const a = { point: 'A', wh: Int32Array.of(1, 2) }
    expect(() => balanceIntervals(input([{ point: 'A', wh: Int32Array.of(1) }]))).toThrow(/balance.lengths-differ/)
    expect(() => balanceIntervals(input([a, a]))).toThrow(/settlement.point-twice/)
    expect(() => balanceIntervals(input([{ point: 'A', wh: Int32Array.of(1, -2) }]))).toThrow(/balance.negative/)
    const balance = balanceIntervals(input([a]))
    expect(() => groupRows(balance, periodsOf(balance, 'whole'), () => undefined)).toThrow(/without-group/)
  })
})

describe('periods of a balance', () => {
  test('the autumn day has 25 hours, the spring day 23, and months begin at local midnight', () => {
    const span = (start: string, intervals: number) =>
      periodsOf({ start: slotAt(start), slotsPerValue: 4, intervals }, 'day')
    const autumn = span('2025-10-24T22:00:00Z', 24 + 25 + 24)
    expect(autumn.ids).toEqual(['2025-10-25', '2025-10-26', '2025-10-27'])
    expect([...autumn.starts]).toEqual([0, 24, 49, 73])
    const spring = span('2026-03-28T23:00:00Z', 47)
    expect([...spring.starts]).toEqual([0, 23, 47])
    const months = periodsOf({ start: slotAt('2026-01-31T22:00:00Z'), slotsPerValue: 4, intervals: 3 }, 'month')
    expect([months.ids, [...months.starts]]).toEqual([
      ['2026-01', '2026-02'],
      [0, 1, 3],
    ])
  })
  test('a period that begins inside an hour has a short first hour', () => {
    const hours = periodsOf({ start: slotAt('2026-01-31T22:45:00Z'), slotsPerValue: 1, intervals: 6 }, 'hour')
    expect([...hours.starts]).toEqual([0, 1, 5, 6])
  })
})
