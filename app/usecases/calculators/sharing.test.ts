import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calculate } from './calculator.ts'
import { shapley } from './shapley.ts'
import { shareBenefit } from './share-benefit.ts'

const shares = (input: object) => calculate(shareBenefit, input).sharesPln as Record<string, string>

describe('calculator share-benefit', () => {
  test('the grosz left over goes to the largest remainder, ties by id', () => {
    expect(shares({ benefitPln: '100.00', key: 'equal', members: { C: {}, B: {}, A: {} } })).toEqual({
      A: '33.34',
      B: '33.33',
      C: '33.33',
    })
    expect(
      shares({
        benefitPln: '0.02',
        key: 'energy',
        members: { A: { energyKwh: 0.1 }, B: { energyKwh: 0.7 }, C: { energyKwh: 0.2 } },
      }),
    ).toEqual({ A: '0.00', B: '0.02', C: '0.00' })
    expect(shares({ benefitPln: '-0.01', key: 'equal', members: { B: {}, A: {} } })).toEqual({ A: '-0.01', B: '0.00' })
  })
  test('every key sums to the benefit in text, and every member has a reason in Polish', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -100_000_000, max: 100_000_000 }),
        fc.array(
          fc.tuple(
            fc.integer({ min: 0, max: 1_000_000 }),
            fc.array(fc.integer({ min: 0, max: 999 }), { minLength: 3, maxLength: 3 }),
          ),
          { minLength: 1, maxLength: 9 },
        ),
        fc.constantFrom('equal', 'energy', 'hourly'),
        (grosze, given, key) => {
          const members = Object.fromEntries(
            given.map(([kwh, hours], i) => [
              `m${i}`,
              { energyKwh: kwh / 1000, matchedKwhByHour: hours.map((h) => h / 1000) },
            ]),
          )
          const weight =
            key === 'energy' ? given.map(([kwh]) => kwh) : given.map(([, hours]) => hours.reduce((a, b) => a + b, 0))
          fc.pre(key === 'equal' || weight.some((one) => one > 0))
          const benefitPln = (grosze / 100).toFixed(2)
          const found = calculate(shareBenefit, { benefitPln, key, members })
          const sharesPln = Object.values(found.sharesPln as Record<string, string>)
          expect(sharesPln.reduce((sum, one) => sum + Math.round(Number(one) * 100), 0)).toBe(grosze)
          for (const reason of Object.values(found.reasons as Record<string, string>)) expect(reason).toContain('zł')
        },
      ),
    )
  })
  test('by Shapley value: the shares of the game when the benefit is its worth, in proportion when it is not', () => {
    const game = { key: 'shapley', members: { A: {}, B: {} }, values: { A: 10, B: 30, 'A,B': 100 } }
    expect(shares({ ...game, benefitPln: '100.00' })).toEqual({ A: '40.00', B: '60.00' })
    const half = calculate(shareBenefit, { ...game, benefitPln: '50.00' })
    expect(half.sharesPln).toEqual({ A: '20.00', B: '30.00' })
    expect(half.findings.map(({ code }) => code)).toEqual(['sharing.benefit-differs-from-game'])
  })
  test('a game worth nothing shares nothing as the game says: what one gains another loses', () => {
    const game = { members: { A: {}, B: {} }, values: { A: '1.01', B: 0, 'A,B': 0 }, benefitPln: '0.00' }
    for (const key of ['shapley', 'nucleolus']) {
      const { sharesPln, reasons } = calculate(shareBenefit, { ...game, key })
      expect(sharesPln).toEqual({ A: '0.51', B: '-0.51' })
      expect(reasons).toMatchObject({ A: expect.stringContaining('nie są warci nic') })
    }
  })
  test.each([
    [{ benefitPln: '1.005', key: 'equal', members: { A: {} } }, /input.field/],
    [{ benefitPln: '1.00', key: 'fair', members: { A: {} } }, /input.field/],
    [{ benefitPln: '1.00', key: 'equal', members: {} }, /no-members/],
    [{ benefitPln: '1.00', key: 'equal', members: [] }, /input.field/],
    [{ benefitPln: '1.00', key: 'energy', members: { A: { energyKwh: 0 }, B: { energyKwh: 0 } } }, /no-energy/],
    [{ benefitPln: '0.00', key: 'energy', members: { A: { energyKwh: 0 } } }, /no-energy/],
    [{ benefitPln: '1.00', key: 'energy', members: { A: { energyKwh: -1 } } }, /input.field/],
    [{ benefitPln: '1.00', key: 'energy', members: { A: {} } }, /energy-missing/],
    [{ benefitPln: '1.00', key: 'hourly', members: { A: { matchedKwhByHour: [0] } } }, /no-energy/],
    [{ benefitPln: '1.00', key: 'shapley', members: { A: {} } }, /values-missing/],
    [{ benefitPln: '1.00', key: 'shapley', members: { A: {}, B: {} }, values: { A: 1 } }, /members-differ/],
    [
      { benefitPln: '1.00', key: 'shapley', members: { A: {}, B: {} }, values: { A: 0, B: 0, 'A,B': 0 } },
      /worthless-game/,
    ],
  ])('%j is refused', (input, code) => {
    expect(() => calculate(shareBenefit, input)).toThrow(code)
  })
})

describe('calculator shapley', () => {
  test('equality belongs to the core, and is judged on the decimals as written', () => {
    // In binary 0.1 + 0.2 exceeds 0.3: the sum of the shares would seem to leave the core.
    expect(calculate(shapley, { values: { A: 0.1, B: 0.2, 'A,B': 0.3 } })).toMatchObject({
      shares: { A: 0.1, B: 0.2 },
      inCore: true,
    })
    expect(calculate(shapley, { values: { A: 0.1, B: 0.2, 'A,B': 0.2999999999999999 } }).inCore).toBe(false)
  })
  test('three members of whom two suffice share alike, outside the core', () => {
    const found = calculate(shapley, { values: { A: 0, B: 0, C: 0, 'A,B': 1, 'A,C': 1, 'B,C': 1, 'A,B,C': 1 } })
    expect(found).toMatchObject({ shares: { A: 1 / 3, B: 1 / 3, C: 1 / 3 }, inCore: false })
  })
  test.each([
    [{ values: {} }],
    [{ values: { 'B,A': 1 } }],
    [{ values: { A: 1, B: 1 } }],
    [{ values: { A: null } }],
    [{ values: { A: '1,5' } }],
    [{ values: [1] }],
    [{}],
  ])('%j is refused', (input) => {
    expect(() => calculate(shapley, input)).toThrow(/input\.|sharing\./)
  })
})
