import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../calendar/day.ts'
import { startOfDay } from '../calendar/slot.ts'
import { newCitations } from '../law/citations.ts'
import { settleCitizen } from './citizen/settle.ts'
import { settleCluster } from './cluster/settle.ts'
import { settleCooperative } from './cooperative/settle.ts'
import { settleNone } from './none/settle.ts'
import { monthsOf } from './period.ts'
import type { RegimeInput, RegimeOutcome } from './regime.ts'
import { settleStudy } from './study-2023/settle.ts'

const HOURS = 24 * 20
const START = startOfDay(day('2026-03-20'))

/** The same input through every regime. */
function all(input: RegimeInput): RegimeOutcome[] {
  return [
    settleNone(input),
    settleCluster(input, { decisionInForce: true }, newCitations()),
    settleCluster(input, { decisionInForce: true, matchedEnergy: 'members' }, newCitations()),
    settleCluster(input, { decisionInForce: false }, newCitations()),
    settleCooperative(input, {}, newCitations()),
    settleCitizen(input, {}, newCitations()),
    settleCitizen(input, { sharing: 'equal' }, newCitations()),
    settleStudy(input),
    settleStudy(input, { feesOnPurchase: 'due' }),
  ]
}

const series = fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: HOURS, maxLength: HOURS })
const inputs = fc.array(fc.tuple(series, series), { minLength: 1, maxLength: 3 }).map(
  (rows): RegimeInput => ({
    start: START,
    hours: HOURS,
    points: rows.map(([w, f], i) => ({
      id: `P${i}`,
      member: `M${i % 2}`,
      withdrawalWh: Int32Array.from(w),
      feedInWh: Int32Array.from(f),
    })),
  }),
)
const BASES = ['sellerWh', 'innerWh', 'variableWh', 'qualityWh', 'resCogenerationWh', 'capacityWh'] as const
const total = (a: Int32Array) => a.reduce((x, y) => x + y, 0)

describe('every regime', () => {
  test('gives each point every quantity, hour by hour, none negative, and months that add up', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        for (const outcome of all(input)) {
          expect(outcome.points.map(({ id }) => id)).toEqual(input.points.map(({ id }) => id))
          for (const point of outcome.points)
            for (const basis of [...BASES, 'saleSellerWh', 'saleInnerWh'] as const) {
              expect(point[basis]).toHaveLength(HOURS)
              expect(point[basis].every((wh) => wh >= 0)).toBe(true)
            }
          const withdrawn = input.points.reduce((a, p) => a + total(p.withdrawalWh), 0)
          expect(outcome.months.map(({ month }) => month)).toEqual(['2026-03', '2026-04'])
          expect(outcome.months.reduce((a, m) => a + m.withdrawalWh, 0)).toBe(withdrawn)
          expect(outcome.months.reduce((a, m) => a + m.settledWh, 0)).toBe(outcome.settledWh)
          const billed = outcome.points.reduce((a, p) => a + total(p.sellerWh), 0)
          expect(outcome.months.reduce((a, m) => a + m.billedWh, 0)).toBe(billed)
        }
      }),
      { numRuns: 10 },
    )
  })
  test('does not touch its input', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const before = JSON.stringify(input.points.map((p) => [[...p.withdrawalWh], [...p.feedInWh]]))
        all(input)
        expect(JSON.stringify(input.points.map((p) => [[...p.withdrawalWh], [...p.feedInWh]]))).toBe(before)
      }),
      { numRuns: 3 },
    )
  })
  test('says in both languages what it is and how certain it is', () => {
    const input: RegimeInput = { start: START, hours: 0, points: [] }
    for (const { name, certaintyNote, settings } of all(input)) {
      for (const both of [name, certaintyNote, ...settings.flatMap((s) => [s.name, s.why])]) {
        expect(both.pl).not.toBe('')
        expect(both.en).not.toBe('')
      }
    }
    expect(all(input).map(({ id, certainty }) => `${id} ${certainty}`)).toEqual([
      'none in-application',
      'cluster waits-for-decision',
      'cluster waits-for-decision',
      'cluster in-application',
      'cooperative in-application',
      'citizen in-application',
      'citizen in-application',
      'study-2023 not-enacted',
      'study-2023 not-enacted',
    ])
  })
})

describe('the regimes differ where the law differs', () => {
  const input: RegimeInput = {
    start: startOfDay(day('2026-05-04')),
    hours: 2,
    points: [
      { id: 'A', member: 'A', withdrawalWh: Int32Array.of(600, 300), feedInWh: Int32Array.of(0, 0) },
      { id: 'B', member: 'B', withdrawalWh: Int32Array.of(400, 0), feedInWh: Int32Array.of(0, 0) },
      { id: 'P', member: 'P', withdrawalWh: Int32Array.of(0, 0), feedInWh: Int32Array.of(850, 500) },
    ],
  }
  const of = (outcome: RegimeOutcome, basis: (typeof BASES)[number]) => outcome.points.map((p) => [...p[basis]])
  test('none: all is bought and charged', () => {
    expect(of(settleNone(input), 'variableWh')).toEqual([
      [600, 300],
      [400, 0],
      [0, 0],
    ])
  })
  test('cluster: network charges fall a little, RES and cogeneration on matched energy wholly, capacity not at all', () => {
    const outcome = settleCluster(input, { decisionInForce: true }, newCitations())
    expect(of(outcome, 'resCogenerationWh')).toEqual([
      [90, 0],
      [60, 0],
      [0, 0],
    ])
    expect(of(outcome, 'capacityWh')).toEqual([
      [600, 300],
      [400, 0],
      [0, 0],
    ])
    // Hour 0: share 0.85, 15 % off 510 and 340; hour 1: share 1, 25 % off 300; 151.5 Wh off A are 152 over the two hours.
    expect(of(outcome, 'variableWh')).toEqual([
      [523, 225],
      [349, 0],
      [0, 0],
    ])
  })
  test('citizen: only the price of shared energy changes', () => {
    const outcome = settleCitizen(input, {}, newCitations())
    expect(of(outcome, 'innerWh')).toEqual([
      [510, 300],
      [340, 0],
      [0, 0],
    ])
    expect(of(outcome, 'variableWh')).toEqual([
      [600, 300],
      [400, 0],
      [0, 0],
    ])
    const equal = settleCitizen(input, { sharing: 'equal' }, newCitations())
    expect(of(equal, 'innerWh')).toEqual([
      [450, 300],
      [400, 0],
      [0, 0],
    ])
  })
  test('cooperative: 150 Wh short in one hour, 200 Wh over in the other bring 120 back: 30 are billed', () => {
    const outcome = settleCooperative(input, {}, newCitations())
    expect(outcome.months[0]).toMatchObject({ billedWh: 30, settledWh: 1270, carriedWh: 0 })
    expect(of(outcome, 'capacityWh')).toEqual([
      [21, 0],
      [9, 0],
      [0, 0],
    ])
  })
  test('study of 2023: the month’s surplus wipes out every charge', () => {
    const outcome = settleStudy(input)
    expect(outcome.months[0]).toMatchObject({ billedWh: 0, soldWh: 50, settledWh: 1300 })
    expect(outcome.findings.map(({ code }) => code)).toEqual(['settlement.study-not-law'])
  })
})

describe('the months of a period', () => {
  test('are cut at local midnight, with the short day of spring and the long one of autumn', () => {
    const year = (startOfDay(day('2027-01-01')) - startOfDay(day('2026-01-01'))) / 4
    const spans = monthsOf(startOfDay(day('2026-01-01')), year)
    expect(spans).toHaveLength(12)
    expect(spans.map(({ from, to }) => to - from)).toEqual([744, 672, 743, 720, 744, 720, 744, 744, 720, 745, 720, 744])
  })
})
