import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../calendar/day.ts'
import { newCitations } from '../law/citations.ts'
import { decimal, fromInteger, text, toNumber } from '../quantity/decimal.ts'
import { reactiveCharge } from './reactive-energy.ts'
import { storageFactor } from './storage-rule.ts'

const on = day('2026-05-01')

function charge(
  inductive: string,
  capacitive: string,
  active: string,
  voltage: 'LV' | 'MV' | 'HV' = 'MV',
  tangent?: string,
) {
  const reactive = {
    inductiveKvarh: decimal(inductive),
    capacitiveKvarh: decimal(capacitive),
    pricePlnPerMwh: decimal('500'),
    tangent: tangent === undefined ? undefined : decimal(tangent),
  }
  return reactiveCharge(reactive, decimal(active), voltage, on, newCitations())
}

describe('reactive energy', () => {
  test('up to tgφ 0.4 costs nothing', () => {
    expect(text(charge('400', '0', '1000').inductiveMwh)).toBe('0')
    expect(text(charge('399', '0', '1000').inductiveMwh)).toBe('0')
  })
  test('at tgφ 0.75 costs the price of √(1.5625 / 1.16) − 1 of the active energy', () => {
    // 1.25 / 1.0770329614 − 1 = 0.1606 of 10 MWh.
    const found = charge('7500', '0', '10000')
    expect(text(found.inductiveMwh)).toBe('1.605959')
    expect(text(found.ratePln)).toBe('500')
    expect(found.tangent && text(found.tangent)).toBe('0.75')
  })
  test('capacitive energy is charged whole, three-fold at low voltage and half at 110 kV', () => {
    expect(text(charge('0', '250', '1000').capacitiveMvarh)).toBe('0.25')
    expect(text(charge('0', '250', '1000', 'LV').ratePln)).toBe('1500')
    expect(text(charge('0', '250', '1000', 'HV').ratePln)).toBe('250')
  })
  test('without active energy all inductive energy is charged', () => {
    const found = charge('120', '0', '0')
    expect([text(found.inductiveMwh), found.tangent]).toEqual(['0.12', null])
  })
  test('a contract factor below 0.2 and negative energy are refused', () => {
    expect(() => charge('1', '0', '1', 'MV', '0.19')).toThrow(/below 0.2/)
    expect(() => charge('-1', '0', '1')).toThrow(/negative/)
  })
  test('agrees with binary arithmetic to six digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 6 }), fc.integer({ min: 1, max: 10 ** 6 }), (inductive, active) => {
        const found = toNumber(charge(String(inductive), '0', String(active)).inductiveMwh)
        const tangent = inductive / active
        const expected = tangent <= 0.4 ? 0 : (Math.sqrt((1 + tangent ** 2) / 1.16) - 1) * (active / 1000)
        expect(Math.abs(found - expected)).toBeLessThan(1e-6 * (1 + expected))
      }),
    )
  })
})

describe('the storage factor K', () => {
  test.each([
    ['1000', '875', '0.13'],
    ['1000', '0', '1'],
    ['1000', '1000', '0'],
    ['1000', '1200', '0'],
    ['0', '0', '0'],
    ['3', '1', '0.67'],
  ])('of %s kWh taken and %s given back is %s', (taken, back, expected) => {
    expect(text(storageFactor(decimal(taken), decimal(back), on, newCitations()))).toBe(expected)
  })
  test('lies between 0 and 1', () => {
    fc.assert(
      fc.property(fc.nat(10 ** 9), fc.nat(10 ** 9), (taken, back) => {
        const k = toNumber(storageFactor(fromInteger(taken), fromInteger(back), on, newCitations()))
        expect(k).toBeGreaterThanOrEqual(0)
        expect(k).toBeLessThanOrEqual(1)
      }),
    )
  })
})
