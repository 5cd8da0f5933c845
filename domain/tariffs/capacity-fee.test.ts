import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../calendar/day.ts'
import { newCitations } from '../law/citations.ts'
import type { Decimal } from '../quantity/decimal.ts'
import { decimal, fromInteger, fromNumber, text } from '../quantity/decimal.ts'
import { classOf, classOfWhole, classTableOn } from './capacity-class.ts'
import { dailyCapacityFee, flatCapacityFee } from './capacity-fee.ts'
import { classPeriodOf, listedDays } from './capacity-hours.ts'

function dayOf(listed: number, other: number, hours = 24): Decimal[] {
  return Array.from({ length: hours }, (_, hour) => fromNumber(hour >= 7 && hour < 22 ? listed : other))
}

describe('the capacity fee of a day', () => {
  test('is 1.744 zł in class K2: fifteen listed hours of 1.06 kWh, nine others of 1 kWh', () => {
    const fee = dailyCapacityFee(day('2026-01-07'), dayOf(1.06, 1), newCitations())
    expect(fee.class).toBe('K2')
    expect(text(fee.feeKwh)).toBe('7.95')
    expect(text(fee.amountPln)).toBe('1.74423')
    expect(fee.delta && text(fee.delta)).toBe('0.06')
  })
  test.each([
    [1.0499999, 'K1', '0.17'],
    [1.05, 'K2', '0.5'],
    [1.0999999, 'K2', '0.5'],
    [1.1, 'K3', '0.83'],
    [1.1499999, 'K3', '0.83'],
    [1.15, 'K4', '1'],
    [0.2, 'K1', '0.17'],
    [0, 'K1', '0.17'],
  ])('at %f kWh against 1 kWh is of class %s', (listed, expected, coefficient) => {
    const fee = dailyCapacityFee(day('2026-03-10'), dayOf(listed, 1), newCitations())
    expect(fee.class).toBe(expected)
    expect(fee.coefficient && text(fee.coefficient)).toBe(coefficient)
  })
  test('is of class K4 when nothing was used in the other hours', () => {
    const fee = dailyCapacityFee(day('2026-03-10'), dayOf(2, 0), newCitations())
    expect([fee.class, fee.delta, text(fee.feeKwh)]).toEqual(['K4', null, '30'])
    expect(dailyCapacityFee(day('2026-03-10'), dayOf(0, 0), newCitations()).class).toBe('K4')
  })
  test.each([
    ['2026-03-14', 24, 'a Saturday'],
    ['2026-03-15', 24, 'a Sunday'],
    ['2026-06-04', 24, 'Corpus Christi'],
    ['2025-12-24', 24, 'Christmas Eve since 2025'],
    ['2026-03-29', 23, 'the day of 23 hours'],
    ['2026-10-25', 25, 'the day of 25 hours'],
  ])('is zero without a class on %s (%i hours): %s', (on, hours) => {
    const fee = dailyCapacityFee(day(on), dayOf(5, 1, hours), newCitations())
    expect([fee.class, fee.coefficient, text(fee.feeKwh), text(fee.amountPln)]).toEqual([null, null, '0', '0'])
  })
  test.each([
    ['2026-03-29', 24],
    ['2026-10-25', 24],
    ['2026-03-10', 23],
    ['2026-03-10', 0],
  ])('is refused on %s with %i hours', (on, hours) => {
    expect(() => dailyCapacityFee(day(on), dayOf(1, 1, hours), newCitations())).toThrow(/tariffs.wrong-hours/)
  })
  test('is refused for a day of 2024 or 2022: the class was found over ten days or a month', () => {
    expect(() => dailyCapacityFee(day('2024-12-31'), dayOf(1, 1), newCitations())).toThrow(/ten days/)
    expect(() => dailyCapacityFee(day('2022-05-10'), dayOf(1, 1), newCitations())).toThrow(/calendar month/)
    expect(() => dailyCapacityFee(day('2020-05-11'), dayOf(1, 1), newCitations())).toThrow(/law.not-covered/)
    expect(() => dailyCapacityFee(day('2027-01-04'), dayOf(1, 1), newCitations())).toThrow(/law.not-covered/)
  })
  test('is refused for negative energy', () => {
    expect(() => dailyCapacityFee(day('2026-03-10'), dayOf(-1, 1), newCitations())).toThrow(/tariffs.bad-energy/)
  })
  test('has the class of the plain formula with fractions of whole numbers', () => {
    const table = classTableOn(day('2026-01-01'), newCitations())
    const amount = fc.oneof(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 10 ** 13 }))
    fc.assert(
      fc.property(amount, amount, (listed, other) => {
        // Δ·100 as a quotient of whole numbers: (L·9 − O·15)·100 / (O·15).
        const top = (BigInt(listed) * 9n - BigInt(other) * 15n) * 100n
        const bottom = BigInt(other) * 15n
        const expected =
          other === 0 ? 'K4' : top < 5n * bottom ? 'K1' : top < 10n * bottom ? 'K2' : top < 15n * bottom ? 'K3' : 'K4'
        expect(classOfWhole(listed, other, 15, 9, table).class).toBe(expected)
        const sums = { listed: fromInteger(listed), other: fromInteger(other), listedHours: 15, otherHours: 9 }
        expect(classOf(sums, table).class).toBe(expected)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('listed hours', () => {
  test('of 2026 are 3,795', () => {
    const days = listedDays(day('2026-01-01'), day('2027-01-01'), newCitations())
    expect(days.reduce((sum, one) => sum + (one.listedTo - one.listedFrom) / 4, 0)).toBe(3795)
  })
  test.each([
    ['2022-02-17', 'month', '2022-02-01', '2022-03-01'],
    ['2024-02-17', 'ten-days', '2024-02-11', '2024-02-21'],
    ['2024-02-29', 'ten-days', '2024-02-21', '2024-03-01'],
    ['2023-12-31', 'ten-days', '2023-12-21', '2024-01-01'],
    ['2025-01-01', 'day', '2025-01-01', '2025-01-02'],
  ] as const)('%s belongs to the %s from %s to %s', (on, kind, from, to) => {
    expect(classPeriodOf(day(on), kind)).toEqual({ from, to })
  })
})

describe('the flat capacity fee', () => {
  test.each([
    ['0', '4.29'],
    ['499.999', '4.29'],
    ['500', '10.31'],
    ['1200', '10.31'],
    ['1200.001', '17.18'],
    ['2800', '17.18'],
    ['2800.01', '24.05'],
  ])('of %s kWh a year is %s zł a month in 2026', (kwh, expected) => {
    expect(text(flatCapacityFee(day('2026-05-01'), decimal(kwh), true, newCitations()).amountPln)).toBe(expected)
  })
  test.each([
    ['2023-06-01', '13.35'],
    ['2024-06-30', '14.9'],
    ['2024-07-01', '0'],
    ['2025-06-30', '0'],
    ['2025-07-01', '16.01'],
  ])('of a household above 2,800 kWh is on %s %s zł', (on, expected) => {
    expect(text(flatCapacityFee(day(on), decimal('3000'), true, newCitations()).amountPln)).toBe(expected)
  })
  test('is paid by a business of up to 16 kW while households pay none, and by one who does not say', () => {
    expect(text(flatCapacityFee(day('2025-03-01'), decimal('3000'), false, newCitations()).amountPln)).toBe('16.01')
    const unsaid = flatCapacityFee(day('2025-03-01'), decimal('3000'), undefined, newCitations())
    expect(text(unsaid.amountPln)).toBe('16.01')
    expect(unsaid.findings.map((one) => one.code)).toEqual(['tariffs.household-not-said'])
  })
})
