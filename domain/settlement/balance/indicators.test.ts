import { describe, expect, test } from 'vitest'
import type { LocalDay } from '../../calendar/day.ts'
import { day } from '../../calendar/day.ts'
import type { Slot } from '../../calendar/slot.ts'
import { localTime, slotAt, startOfDay } from '../../calendar/slot.ts'
import { MISSING } from '../../metering/series.ts'
import { decimal } from '../../quantity/decimal.ts'
import { coverageByHour, isBelow } from './coverage.ts'
import { assumedLossShare, emissionFactorOf } from './grid-assumptions.ts'
import { heatMap } from './heat-map.ts'
import type { IndicatorId } from './indicator.ts'
import { INDICATORS } from './indicator.ts'
import type { IndicatorContext } from './indicators.ts'
import { indicatorsOf } from './indicators.ts'
import type { IntervalBalance } from './interval-balance.ts'
import { balanceIntervals } from './interval-balance.ts'
import { durationCurve, loadFactor, peakOf } from './power.ts'
import { seasonOf, typicalDays } from './typical-days.ts'

const START = slotAt('2026-07-10T10:00:00Z')

function hours(consumption: readonly number[], res: readonly number[], gas?: readonly number[]): IntervalBalance {
  return balanceIntervals({
    start: START,
    slotsPerValue: 4,
    intervals: consumption.length,
    consumption: [{ point: 'C', wh: Int32Array.from(consumption) }],
    generation: [
      { point: 'PV', wh: Int32Array.from(res) },
      ...(gas ? [{ point: 'GAS', wh: Int32Array.from(gas) }] : []),
    ],
  })
}

const context: IndicatorContext = {
  isRes: (point) => point !== 'GAS',
  installedKw: 2200,
  storageKw: 44,
  coverageThreshold: decimal('0.5'),
  lossShare: assumedLossShare(),
  emissionFactor: emissionFactorOf(2024) ?? null,
}

function values(balance: IntervalBalance, given = context) {
  return Object.fromEntries(indicatorsOf(balance, given).list.map(({ id, value }) => [id, value])) as Record<
    IndicatorId,
    number | null
  >
}

describe('the indicators', () => {
  test('the three readings of self-sufficiency are three figures: summer’s surplus never covers winter by the hour', () => {
    const found = values(hours([1000, 1000], [2000, 0]))
    expect(found['self-consumption']).toBe(0.5)
    expect(found['self-sufficiency-hourly']).toBe(0.5)
    expect(found['production-to-consumption']).toBe(1)
    expect(found['coverage-min']).toBe(0)
    expect(found['coverage-hours-below']).toBe(1)
  })

  test('renewable share, storage share, peaks, evenness', () => {
    const found = values(hours([4000, 1000, 1000], [0, 3000, 0], [0, 1000, 0]))
    expect(found['res-share']).toBe(0.75)
    expect(found['storage-share']).toBe(0.02)
    expect(found['peak-withdrawal']).toBe(4)
    expect(found['peak-feed-in']).toBe(3)
    expect(found['load-factor']).toBe(0.5)
  })

  test('avoided CO2 counts renewable energy only, with the factor and year it was computed from', () => {
    const balance = hours([1_000_000, 1_000_000], [2_000_000, 0], [0, 1_000_000])
    const { list, assumptions } = indicatorsOf(balance, context)
    const of = (id: IndicatorId) => list.find((one) => one.id === id)
    expect(of('avoided-co2-self-use')?.value).toBeCloseTo(0.597, 12)
    expect(of('avoided-co2-generation')?.value).toBeCloseTo(1.194, 12)
    expect(of('avoided-co2-generation')?.meaning.pl).toContain('597 kg/MWh (dane za 2023 r.)')
    expect(of('network-losses')?.value).toBeCloseTo(2 * 0.045, 12)
    expect(assumptions.map(({ id }) => id)).toEqual([
      'grid-electricity.loss-share',
      'grid-electricity.emission-factor@2023',
    ])
    expect(emissionFactorOf(2020)).toBeUndefined()
  })

  test('where nothing divides or nothing is known the value is null, never zero', () => {
    const none = { ...context, installedKw: null, storageKw: null, lossShare: null, emissionFactor: null }
    const found = values(hours([0, 0], [0, 0]), none)
    const nulls: IndicatorId[] = [
      'self-consumption',
      'self-sufficiency-hourly',
      'production-to-consumption',
      'coverage-min',
      'coverage-hours-below',
      'res-share',
      'storage-share',
      'load-factor',
      'network-losses',
      'avoided-co2-self-use',
    ]
    for (const id of nulls) expect([id, found[id]]).toEqual([id, null])
    expect(found['peak-withdrawal']).toBe(0)
  })

  test('every indicator has a Polish and an English name and sentence, and no place left unfilled', () => {
    const { list } = indicatorsOf(hours([1000], [500]), context)
    expect(list.map(({ id }) => id).sort()).toEqual(Object.keys(INDICATORS).sort())
    for (const { name, meaning } of list) {
      expect(new Set([name.pl, name.en, meaning.pl, meaning.en]).size).toBe(4)
      expect(meaning.pl + meaning.en).not.toMatch(/[{}]/)
    }
  })

  test('missing values are told: how many, and where the first is', () => {
    const { findings } = indicatorsOf(hours([1000, MISSING, MISSING], [500, 500, MISSING]), context)
    expect(findings).toMatchObject([
      { code: 'balance.incomplete', facts: { intervals: 2, all: 3, missing: 3, first: '2026-07-10T11:00:00Z' } },
    ])
  })
})

describe('coverage by hour', () => {
  test('the threshold is compared exactly: half of 3 Wh is 1.5 Wh', () => {
    expect(isBelow(1, 3, decimal('0.5'))).toBe(true)
    expect(isBelow(2, 3, decimal('0.5'))).toBe(false)
    expect(isBelow(1, 2, decimal('0.5'))).toBe(false)
    expect(isBelow(7, 10, decimal('0.7'))).toBe(false)
  })

  test('the worst hours come first; hours without consumption or with a gap are not counted', () => {
    const found = coverageByHour(hours([100, 0, 200, 100, MISSING], [50, 9, 0, 0, 5]), decimal('0.5'), 2)
    expect(found).toMatchObject({ hours: 3, min: 0, hoursBelow: 2, hoursIncomplete: 1 })
    expect(found.worst.map(({ slot, coverage }) => [(slot - START) / 4, coverage])).toEqual([
      [2, 0],
      [3, 0],
    ])
  })

  test('quarter-hours are summed to hours first', () => {
    const quarters = balanceIntervals({
      start: START,
      slotsPerValue: 1,
      intervals: 4,
      consumption: [{ point: 'C', wh: Int32Array.of(10, 10, 10, 10) }],
      generation: [{ point: 'G', wh: Int32Array.of(40, 0, 0, 0) }],
    })
    expect(coverageByHour(quarters, decimal('0.5'))).toMatchObject({ hours: 1, min: 1, hoursBelow: 0 })
  })
})

describe('power', () => {
  test('a quarter-hour of 250 Wh is 1 kW; the first of equal peaks is named', () => {
    expect(peakOf(Float64Array.of(100, 250, 250), START, 1)).toEqual({ kw: 1, slot: START + 1 })
    expect(peakOf(Float64Array.of(0), START, 1)).toBeNull()
  })
  test('the duration curve falls and keeps every value', () => {
    expect([...durationCurve(Float64Array.of(10_000, 2000, 9000), 4)]).toEqual([10, 9, 2])
    expect(loadFactor(Float64Array.of(1, 1, 1))).toBe(1)
  })
})

describe('the heat map', () => {
  const year = (from: LocalDay, to: LocalDay) => {
    const start = startOfDay(from)
    const wh = new Float64Array((startOfDay(to) - start) / 4)
    for (let t = 0; t < wh.length; t += 1) wh[t] = 1000 * localTime((start + t * 4) as Slot).hour
    return heatMap(wh, start, 4)
  }
  test('every day has 24 cells by the wall clock; the spring day lacks one and the autumn day has a doubled one', () => {
    const map = year(day('2026-01-01'), day('2027-01-01'))
    expect(map.days.length).toBe(365)
    for (const [d, row] of map.kw.entries())
      expect(row).toEqual(
        Array.from({ length: 24 }, (_, hour) => (map.days[d] === '2026-03-29' && hour === 2 ? null : hour)),
      )
    expect(map.doubled).toEqual([{ day: '2026-10-25', hour: 2 }])
  })
  test('quarter-hours give mean power', () => {
    const map = heatMap(Float64Array.of(250, 250, 500, 500), startOfDay(day('2026-01-01')), 1)
    expect(map.kw[0]?.slice(0, 2)).toEqual([1.5, null])
  })
})

describe('typical days', () => {
  test('each is the mean of its whole days; holidays count as Sundays', () => {
    const start = startOfDay(day('2026-05-01'))
    const intervals = 24 * 4
    const wh = Int32Array.from({ length: intervals }, (_, t) => 100 * (Math.floor(t / 24) + 1))
    const balance = balanceIntervals({
      start,
      slotsPerValue: 4,
      intervals: intervals - 5,
      consumption: [{ point: 'C', wh: wh.slice(0, intervals - 5) }],
      generation: [],
    })
    // Friday 1 May is a holiday, Saturday, Sunday 3 May, and a Monday cut short.
    const found = typicalDays(balance, new Set([day('2026-05-01')]))
    expect(found.map(({ id, days }) => [id, days])).toEqual([
      ['spring-saturday', 1],
      ['spring-sunday', 2],
    ])
    expect(found[1]?.consumptionWh).toEqual(Array(24).fill(200))
    expect(seasonOf(day('2026-12-01'))).toBe('winter')
    expect(seasonOf(day('2026-11-30'))).toBe('autumn')
  })
  test('the hour that spring skips is the mean of the days that have it', () => {
    const start = startOfDay(day('2026-03-22'))
    const intervals = (startOfDay(day('2026-03-30')) - start) / 4
    const flat = Int32Array.from({ length: intervals }, () => 700)
    const balance = balanceIntervals({
      start,
      slotsPerValue: 4,
      intervals,
      consumption: [{ point: 'C', wh: flat }],
      generation: [],
    })
    const sunday = typicalDays(balance, new Set()).find(({ id }) => id === 'spring-sunday')
    expect(sunday).toMatchObject({ days: 2, consumptionWh: Array(24).fill(700) })
  })
})
