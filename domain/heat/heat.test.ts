import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, fromNumber, text, toNumber } from '../quantity/decimal.ts'
import { heatIndex } from './heat-index.ts'
import { hotWater } from './hot-water.ts'

const group = (share: string) => ({
  built: 'x',
  areaShare: decimal(share),
  retrofittedShare: decimal('0.5'),
  indexKwhPerM2: decimal('200'),
  retrofittedIndexKwhPerM2: decimal('100'),
})

describe('the heating index', () => {
  test('lies between the best and the worst group', () => {
    const index = fc.integer({ min: 0, max: 400 })
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 0, max: 10 }), index, index), {
          minLength: 1,
          maxLength: 8,
        }),
        (parts) => {
          // Hundredths that sum to one: the last group takes the rest.
          const shares = parts.map(([weight]) => weight)
          const total = shares.reduce((a, b) => a + b, 0)
          const whole = shares.map((s) => Math.floor((s * 10_000) / total))
          whole[0] = (whole[0] ?? 0) + 10_000 - whole.reduce((a, b) => a + b, 0)
          const groups = parts.map(([, retrofitted, before, after], i) => ({
            built: String(i),
            areaShare: { mantissa: BigInt(whole[i] ?? 0), scale: 4 },
            retrofittedShare: { mantissa: BigInt(retrofitted), scale: 1 },
            indexKwhPerM2: fromNumber(before),
            retrofittedIndexKwhPerM2: fromNumber(after),
          }))
          const all = parts.flatMap(([, , before, after]) => [before, after])
          const mean = toNumber(heatIndex(decimal('1'), groups).indexKwhPerM2)
          expect(mean).toBeGreaterThanOrEqual(Math.min(...all) - 1e-9)
          expect(mean).toBeLessThanOrEqual(Math.max(...all) + 1e-9)
        },
      ),
    )
  })
  test('is refused when the shares do not sum to one, exactly', () => {
    expect(() => heatIndex(decimal('1'), [group('0.5'), group('0.4999999')])).toThrow(/heat.shares-not-one/)
    expect(text(heatIndex(decimal('10'), [group('0.1'), group('0.2'), group('0.7')]).usefulKwh)).toBe('1500')
  })
})

describe('hot water', () => {
  test('colder than cold water is refused', () => {
    const use = {
      areaM2: '1',
      litresPerM2Day: '1',
      coldC: '20',
      hotC: '10',
      usageFactor: '1',
      days: '1',
      efficiency: '1',
    }
    const decimals = Object.fromEntries(Object.entries(use).map(([k, v]) => [k, decimal(v)]))
    expect(() => hotWater(decimals as unknown as Parameters<typeof hotWater>[0])).toThrow(/heat.hot-below-cold/)
  })
})
