import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compare, decimal, fromNumber, minus, plus, text, times, toNumber } from './decimal.ts'
import { shareByWeights } from './largest-remainder.ts'
import { divide, roundHalfAway, toGrosz } from './rounding.ts'

describe('exact decimals', () => {
  test('15 hours of 1.15 less 15 of 1.00 is exactly 2.25', () => {
    const fifteen = decimal('15')
    expect(text(minus(times(fifteen, fromNumber(1.15)), times(fifteen, fromNumber(1))))).toBe('2.25')
  })
  test('addition and multiplication agree with whole numbers of tiny units', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }),
        fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }),
        (a, b) => {
          const x = { mantissa: a, scale: 4 }
          const y = { mantissa: b, scale: 4 }
          expect(plus(x, y).mantissa).toBe(a + b)
          expect(times(x, y)).toEqual({ mantissa: a * b, scale: 8 })
        },
      ),
    )
  })
  test.each([
    ['2.345', '2.35'],
    ['-2.345', '-2.35'],
    ['2.3449', '2.34'],
    ['0.005', '0.01'],
  ])('%s zł is %s zł to the grosz', (from, to) => {
    expect(text(toGrosz(decimal(from)))).toBe(to)
  })
  test('a third keeps the digits asked for', () => {
    expect(text(divide(decimal('1'), decimal('3'), 5))).toBe('0.33333')
    expect(compare(roundHalfAway(decimal('1.5'), 0), decimal('2'))).toBe(0)
    expect(toNumber(decimal('1e-3'))).toBe(0.001)
  })
  test.each(['', '1,5', 'abc', '1.2.3', '0x10', 'NaN', 'Infinity'])('"%s" is refused', (bad) => {
    expect(() => decimal(bad)).toThrow(/number.not-decimal/)
  })
})

describe('sharing whole units', () => {
  test('parts sum to the whole and differ from the exact share by less than one', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 12n }),
        fc.array(fc.bigInt({ min: 0n, max: 10n ** 9n }), { minLength: 1, maxLength: 20 }),
        (whole, weights) => {
          const parts = shareByWeights(whole, weights)
          const total = weights.reduce((a, b) => a + b, 0n)
          if (total === 0n) {
            expect(parts === undefined || whole === 0n).toBe(true)
            return
          }
          expect(parts?.reduce((a, b) => a + b, 0n)).toBe(whole)
          parts?.forEach((part, i) => {
            const distance = part * total - whole * (weights[i] ?? 0n)
            expect(distance < total && distance > -total).toBe(true)
          })
        },
      ),
    )
  })
  test('ties go to the first', () => {
    expect(shareByWeights(2n, [1n, 1n, 1n])).toEqual([1n, 1n, 0n])
  })
})
