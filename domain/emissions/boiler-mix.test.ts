import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, fromNumber } from '../quantity/decimal.ts'
import { boilerMix, deviceGroups } from './boiler-mix.ts'
import { factorSet, POLLUTANTS } from './factor-set.ts'

const set = factorSet('zelow-t11')
const coal = set.factors.filter((one) => one.carrier === 'coal' && one.device === 'central heating boiler')
const groups = deviceGroups(coal)
const exactTotals = { toleranceGj: decimal('0'), toleranceMg: decimal('0') }

function totalsOf(gj: readonly number[]) {
  const whole = gj.reduce((sum, one) => sum + one, 0)
  return {
    energy: [{ carrier: 'coal', gj: fromNumber(whole), toleranceGj: exactTotals.toleranceGj }],
    emission: POLLUTANTS.map((pollutant) => {
      // Whole grams, so that the total is exact.
      const grams = groups.reduce(
        (sum, { devices }, i) => sum + BigInt(gj[i] ?? 0) * BigInt(Math.round(Number(devices[0]?.[pollutant]) * 100)),
        0n,
      )
      return { pollutant, mg: { mantissa: grams, scale: 8 }, toleranceMg: exactTotals.toleranceMg }
    }),
    factorTolerance: {},
  }
}

describe('boiler mix from totals', () => {
  test('devices with equal factors are one group: totals cannot tell class 5 from ecodesign by hand', () => {
    const both = groups.find(({ devices }) => devices.some(({ variant }) => variant === 'manual, class 5'))
    expect(both?.devices.map(({ variant }) => variant)).toEqual(['manual, class 5', 'manual, ecodesign'])
  })
  test('whatever the true mix, its energy lies inside every range', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 9, maxLength: 9 }), (gj) => {
        const answer = boilerMix(groups, totalsOf(gj))
        expect(answer?.fits).toBe(true)
        answer?.ranges.forEach(({ minGj, maxGj }, i) => {
          expect(minGj).toBeLessThanOrEqual((gj[i] ?? 0) + 1e-6)
          expect(maxGj).toBeGreaterThanOrEqual((gj[i] ?? 0) - 1e-6)
        })
      }),
      { numRuns: 25 },
    )
  })
  test('two devices and two totals leave one mix', () => {
    const two = deviceGroups(coal.filter(({ variant }) => ['manual, no class', 'automatic, class 4'].includes(variant)))
    const answer = boilerMix(two, {
      energy: [{ carrier: 'coal', gj: decimal('100'), toleranceGj: decimal('0') }],
      emission: [{ pollutant: 'so2', mg: decimal('0.03'), toleranceMg: decimal('0') }],
      factorTolerance: {},
    })
    expect(answer?.ranges.map(({ minGj, maxGj }) => [minGj, maxGj])).toEqual([
      [50, 50],
      [50, 50],
    ])
  })
  test('totals no mix can give are said so, with the least widening and what was missed', () => {
    const answer = boilerMix(groups, {
      energy: [{ carrier: 'coal', gj: decimal('100'), toleranceGj: decimal('0') }],
      emission: [{ pollutant: 'pm10', mg: decimal('1'), toleranceMg: decimal('0.01') }],
      factorTolerance: {},
    })
    expect(answer?.fits).toBe(false)
    // The dirtiest mix gives 0.04 Mg; 1 − 0.04 is 96 tolerances away, so they must be 96 times as wide.
    expect(answer?.leastStretch).toBeCloseTo(96, 6)
    expect(answer?.misfit[0]?.missedMg).toBeCloseTo(-0.96, 9)
  })
  test('asked for fitting mixes only, it spares the ranges of a misfit and gives those of a fit', () => {
    const energy = [{ carrier: 'coal', gj: decimal('100'), toleranceGj: decimal('0') }]
    const emission = (mg: string) => [{ pollutant: 'pm10', mg: decimal(mg), toleranceMg: decimal('0.01') }] as const
    const misfit = boilerMix(groups, { energy, emission: emission('1'), factorTolerance: {} }, true)
    expect([misfit?.fits, misfit?.ranges]).toEqual([false, []])
    const fit = boilerMix(groups, { energy, emission: emission('0.02'), factorTolerance: {} }, true)
    expect([fit?.fits, fit?.ranges.length]).toEqual([true, groups.length])
  })
  test('a carrier with energy and no device has no mix at all', () => {
    const energy = [{ carrier: 'peat', gj: decimal('5'), toleranceGj: decimal('0.5') }]
    expect(boilerMix(groups, { energy, emission: [], factorTolerance: {} })).toBeUndefined()
  })
})
