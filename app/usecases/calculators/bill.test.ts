import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { bill } from './bill.ts'
import { calculate } from './calculator.ts'

const point = { distributor: 'PGE', group: 'G11', phases: 1, zoneClock: 'AUTO', billingMonths: 1, annualKwh: 3600 }
const january = { point, from: '2026-01-01', to: '2026-02-01', quartersKwh: Array.from({ length: 2976 }, () => 0.1) }

interface Line {
  readonly id: string
  readonly quantity: string
  readonly ratePln: string
  readonly amountPln: string
}

function ask(more: object = {}, explain = false) {
  return calculate(bill, { ...january, ...more }, explain) as unknown as {
    lines: Line[]
    netPln: string
    vatPln: string
    grossPln: string
    steps: unknown[]
    findings: { code: string }[]
  }
}

function line(id: string, more: object = {}): Line | undefined {
  return ask(more).lines.find((one) => one.id === id)
}

describe('calculator bill', () => {
  test('answers a household’s month to the grosz', () => {
    const answer = ask({ seller: { pricePlnPerKwh: '0.50' } }, true)
    expect(answer).toMatchObject({ netPln: '299.00', vatPln: '68.77', grossPln: '367.77' })
    expect(answer.steps).toHaveLength(answer.lines.length)
    expect(answer.findings).toEqual([])
  })
  test('reads quarter-hours exactly as their texts say, however many digits they have', () => {
    expect(line('quality')?.quantity).toBe('297.6')
    const quartersKwh = january.quartersKwh.map(() => 0.123456789)
    expect(line('quality', { quartersKwh })?.quantity).toBe('367.407404064')
    const tooFine = january.quartersKwh.map(() => 1 / 3)
    const answer = ask({ quartersKwh: tooFine })
    expect(answer.findings.map((one) => one.code)).toContain('tariffs.digits-cut')
    expect(answer.lines.find((one) => one.id === 'quality')?.quantity).toBe('991.999999008')
  })
  test('takes hours instead of quarter-hours', () => {
    const hoursKwh = Array.from({ length: 744 }, () => 0.4)
    expect(ask({ quartersKwh: undefined, hoursKwh }).netPln).toBe(ask().netPln)
  })
  test('sells at one price, by zones, by list, by dynamic prices and by periods', () => {
    expect(line('energy', { seller: { pricePlnPerKwh: '0.60' } })?.amountPln).toBe('178.56')
    const g12 = { point: { ...point, group: 'G12' }, seller: { pricePlnPerKwh: { day: 0.7, night: '0.4' } } }
    expect(line('energy.day', g12)?.quantity).toBe('173.6')
    const enea = { point: { ...point, distributor: 'Enea' }, seller: { list: 'enea', tradeFeePlnPerMonth: '5' } }
    expect([line('energy', enea)?.ratePln, line('trade-fee', enea)?.amountPln]).toEqual(['0.4980', '5.00'])
    const dynamic = { seller: { dynamicPlnPerMwh: january.quartersKwh.map((_, i) => (i % 2 === 0 ? '400.55' : -200)) } }
    // 148.8 kWh at 400.55 and 148.8 kWh at −200.
    expect(line('energy.dynamic', dynamic)?.amountPln).toBe('29.84')
    const periods = [
      { from: '2026-01-16', to: '2026-02-01', pricePlnPerKwh: '0.6' },
      { from: '2026-01-01', to: '2026-01-16', pricePlnPerKwh: '0.5', exciseIncluded: false },
    ]
    expect(
      ask({ seller: { periods } })
        .lines.map((one) => [one.id, one.amountPln])
        .slice(0, 3),
    ).toEqual([
      ['energy', '72.00'],
      ['excise', '0.72'],
      ['energy', '92.16'],
    ])
  })
  test('charges reactive energy', () => {
    const reactive = { inductiveKvarh: 100, capacitiveKvarh: 20, pricePlnPerMwh: '500' }
    expect(line('reactive-capacitive', { reactive })?.amountPln).toBe('30.00')
    expect(line('reactive-inductive', { reactive })).toBeUndefined()
  })
  test.each([
    [
      'an unknown distributor',
      { point: { ...point, distributor: 'Energia' } },
      'tariffs.unknown-distributor',
      '/point/distributor',
    ],
    ['an unknown group', { point: { ...point, group: 'G99' } }, 'tariffs.unknown-group', '/point/group'],
    ['a group only others have', { point: { ...point, group: 'G13' } }, 'tariffs.unknown-group', '/point/group'],
    [
      'a missing reading',
      { quartersKwh: [...january.quartersKwh.slice(1), null] },
      'tariffs.missing-readings',
      '/quartersKwh',
    ],
    ['too few readings', { quartersKwh: [1] }, 'tariffs.readings-do-not-cover', '/quartersKwh'],
    ['no readings', { quartersKwh: undefined }, 'input.field', '/quartersKwh'],
    ['negative readings', { quartersKwh: [-1] }, 'input.field', '/quartersKwh/0'],
    ['an empty period', { to: '2026-01-01' }, 'tariffs.empty-period', '/to'],
    [
      'a price of zones the group lacks',
      { seller: { pricePlnPerKwh: { day: '1' } } },
      'tariffs.zone-price',
      '/seller/pricePlnPerKwh',
    ],
    ['a price that is no number', { seller: { pricePlnPerKwh: 'cheap' } }, 'input.field', '/seller/pricePlnPerKwh'],
    ['two kinds of price', { seller: { pricePlnPerKwh: '1', list: 'enea' } }, 'input.impossible', '/seller'],
    ['a trade fee without a price', { seller: { tradeFeePlnPerMonth: '1' } }, 'input.field', '/seller/pricePlnPerKwh'],
    [
      'too few dynamic prices',
      { seller: { dynamicPlnPerMwh: ['1'] } },
      'tariffs.dynamic-prices',
      '/seller/dynamicPlnPerMwh',
    ],
    ['phases that do not exist', { point: { ...point, phases: 2 } }, 'input.field', '/point/phases'],
    ['a clock that does not exist', { point: { ...point, zoneClock: 'SUMMER' } }, 'input.field', '/point/zoneClock'],
  ])('refuses %s', (_, more, code, pointer) => {
    try {
      ask(more)
      expect('no refusal').toBe(code)
    } catch (problem) {
      if (!(problem instanceof Refusal)) throw problem
      expect([problem.code, problem.place.pointer]).toEqual([code, pointer])
    }
  })
  test('never fails otherwise than by a refusal, whatever stands in its fields', () => {
    const junk = fc.oneof(
      fc.anything(),
      fc.constantFrom('PGE', 'G12', '2026-01-01', 1, 3, null, 1e15, 'AUTO', '1e9999'),
    )
    const shape = fc.record(
      {
        point: fc.oneof(
          junk,
          fc.record({ distributor: junk, group: junk, contractPowerKw: junk, phases: junk, zoneClock: junk }),
        ),
        from: fc.oneof(junk, fc.constant('2026-01-01')),
        to: fc.oneof(junk, fc.constant('2026-01-02')),
        quartersKwh: fc.oneof(junk, fc.array(fc.double({ min: 0, max: 1e15 }), { minLength: 96, maxLength: 96 })),
        seller: junk,
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(shape, (input) => {
        try {
          calculate(bill, input)
        } catch (problem) {
          if (!(problem instanceof Refusal)) throw problem
        }
      }),
      { numRuns: 500 },
    )
  })
})
