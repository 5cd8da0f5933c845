import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LocalMonth } from '../../calendar/day.ts'
import { addMonths, day, month, monthsBetween } from '../../calendar/day.ts'
import { startOfDay } from '../../calendar/slot.ts'
import { newCitations } from '../../law/citations.ts'
import type { Decimal } from '../../quantity/decimal.ts'
import { decimal, fromInteger, sum, text, toNumber } from '../../quantity/decimal.ts'
import type { RegimeInput } from '../regime.ts'
import { cooperativeConditions } from './conditions.ts'
import type { CooperativeMonth, Lot } from './month.ts'
import { settleCooperativeMonth } from './month.ts'
import { cooperativeRules } from './rules.ts'
import { settleCooperative } from './settle.ts'
import { surplusPays } from './surplus.ts'

const RULES = { ratio: decimal('0.6'), carryOver: 12 }
const JUNE = month('2025-06')

const oneZone = (withdrawn: string, fedIn: string) => [
  { id: 'all', withdrawn: decimal(withdrawn), fedIn: decimal(fedIn), variableRate: decimal('0') },
]
const lot = (of: string, energy: string, zone?: string): Lot => ({
  month: month(of),
  energy: decimal(energy),
  ...(zone ? { zone } : {}),
})
const settle = (more: Partial<CooperativeMonth>) =>
  settleCooperativeMonth({ month: JUNE, zones: oneZone('120', '90'), members: [], carried: [], ...more }, RULES)
const lots = (of: readonly Lot[]) => of.map(({ month: m, energy }) => [m, text(energy)])

describe('art. 38c: one month of a cooperative', () => {
  test('+100, −50, +20, −40 leaves 66 to settle, 56 with a carried 10: the worked check', () => {
    expect(text(settle({}).settled)).toBe('66')
    expect(text(settle({ carried: [lot('2025-05', '10')] }).settled)).toBe('56')
  })
  test('the ratio of the law of that month is 0.6 and lots serve twelve months', () => {
    expect(cooperativeRules(JUNE, newCitations())).toEqual(RULES)
  })
  test('the oldest lot goes first, this month’s credit last', () => {
    const result = settle({ zones: oneZone('30', '90'), carried: [lot('2025-05', '20'), lot('2024-08', '20')] })
    expect(text(result.settled)).toBe('0')
    expect(lots(result.carried)).toEqual([
      ['2025-05', '10'],
      ['2025-06', '54'],
    ])
  })
  test('a lot of month m serves up to and including m + 12; what is left then lapses', () => {
    const before = settleCooperativeMonth(
      { month: month('2025-05'), zones: oneZone('0', '0'), members: [], carried: [lot('2024-06', '10')] },
      RULES,
    )
    expect([text(before.expired), lots(before.carried)]).toEqual(['0', [['2024-06', '10']]])
    const last = settle({ zones: oneZone('4', '0'), carried: before.carried })
    expect([text(last.settled), text(last.expired), lots(last.carried)]).toEqual(['0', '6', []])
    const late = settle({ zones: oneZone('4', '0'), carried: [lot('2024-05', '10')] })
    expect([text(late.settled), text(late.expired), text(late.expiredOnEntry)]).toEqual(['4', '10', '10'])
  })
  test('§ 3 ust. 3: only members with a positive monthly balance pay, by that balance', () => {
    const members = [
      { id: 'A', balance: decimal('30'), withdrawn: decimal('50') },
      { id: 'B', balance: decimal('10'), withdrawn: decimal('90') },
      { id: 'PV', balance: decimal('-10'), withdrawn: decimal('5') },
    ]
    const { billed, splitByWithdrawal } = settle({ members })
    expect([...billed.values()].map(toNumber)).toEqual([49.5, 16.5, 0])
    expect(splitByWithdrawal).toBe(false)
  })
  test('with nobody in positive the bill is split by withdrawal, and says so', () => {
    const members = [
      { id: 'A', balance: decimal('0'), withdrawn: decimal('100') },
      { id: 'B', balance: decimal('-1'), withdrawn: decimal('50') },
    ]
    const { billed, splitByWithdrawal } = settle({ zones: oneZone('150', '150'), members })
    expect([...billed.values()].map(toNumber)).toEqual([40, 20])
    expect(splitByWithdrawal).toBe(true)
  })
  test('§ 4 ust. 2–4: credit serves its own zone, then the dearest zone first', () => {
    const zones = [
      { id: 'night', withdrawn: decimal('10'), fedIn: decimal('0'), variableRate: decimal('0.08') },
      { id: 'day', withdrawn: decimal('0'), fedIn: decimal('100'), variableRate: decimal('0.30') },
      { id: 'peak', withdrawn: decimal('55'), fedIn: decimal('0'), variableRate: decimal('0.50') },
    ]
    const { billedByZone } = settle({ zones })
    expect([...billedByZone].map(([id, left]) => [id, text(left)])).toEqual([
      ['night', '5'],
      ['day', '0'],
      ['peak', '0'],
    ])
    const own = settle({ zones, carried: [lot('2025-05', '7', 'night')] })
    expect(own.billedByZone.get('night') && text(own.billedByZone.get('night') as Decimal)).toBe('0')
  })
  test.each([
    ['a negative lot', lot('2025-05', '-1'), /settlement.lot-negative/],
    ['a lot of the month itself', lot('2025-06', '1'), /settlement.lot-not-earlier/],
    ['a lot of the future', lot('2025-07', '1'), /settlement.lot-not-earlier/],
  ])('refuses %s', (_, bad, code) => {
    expect(() => settle({ carried: [bad] })).toThrow(code)
  })
})

/** The same month written naively: a queue of lots emptied one unit of 0.1 at a time, zones aside. */
function naive(months: readonly { withdrawn: number; fedIn: number }[], first: LocalMonth) {
  let queue: { month: LocalMonth; left: number }[] = []
  return months.map(({ withdrawn, fedIn }, i) => {
    const now = addMonths(first, i)
    let expired = 0
    let need = withdrawn * 10
    queue.push({ month: now, left: fedIn * 6 })
    for (const one of queue)
      while (need > 0 && one.left > 0) {
        need -= 1
        one.left -= 1
      }
    queue = queue.filter((one) => {
      if (monthsBetween(one.month, now) < 12) return one.left > 0
      expired += one.left
      return false
    })
    return { settled: need, expired, carried: queue.map(({ month: m, left }) => [m, left]) }
  })
}

const flows = fc.array(
  fc.record({ withdrawn: fc.integer({ min: 0, max: 60 }), fedIn: fc.integer({ min: 0, max: 60 }) }),
  { minLength: 1, maxLength: 40 },
)

describe('years of a cooperative', () => {
  test('agree with a queue emptied unit by unit', () => {
    fc.assert(
      fc.property(flows, (months) => {
        let carried: readonly Lot[] = []
        const found = months.map(({ withdrawn, fedIn }, i) => {
          const result = settleCooperativeMonth(
            { month: addMonths(JUNE, i), zones: oneZone(`${withdrawn}`, `${fedIn}`), members: [], carried },
            RULES,
          )
          carried = result.carried
          const tenths = (of: Decimal) => Math.round(toNumber(of) * 10)
          return {
            settled: tenths(result.settled),
            expired: tenths(result.expired),
            carried: carried.map(({ month: m, energy }) => [m, tenths(energy)]),
          }
        })
        expect(found).toEqual(naive(months, JUNE))
      }),
      { numRuns: 200 },
    )
  })
  test('credit in = used + lapsed + still carried, exactly, whatever the zones', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(flows, fc.integer({ min: 1, max: 9 })), { minLength: 1, maxLength: 3 }),
        (byZone) => {
          let carried: readonly Lot[] = []
          let credit = decimal('0')
          let gone = decimal('0')
          for (let i = 0; i < 40; i += 1) {
            const zones = byZone.map(([months, rate], z) => ({
              id: `z${z}`,
              withdrawn: fromInteger(months[i]?.withdrawn ?? 0),
              fedIn: fromInteger(months[i]?.fedIn ?? 0),
              variableRate: fromInteger(rate),
            }))
            const result = settleCooperativeMonth({ month: addMonths(JUNE, i), zones, members: [], carried }, RULES)
            carried = result.carried
            const fedIn = zones.reduce((a, { fedIn: f }) => a + toNumber(f), 0)
            credit = sum([credit, { mantissa: BigInt(fedIn) * 6n, scale: 1 }])
            gone = sum([gone, result.creditUsed, result.expired])
            expect(text(result.settled)).toBe(text(sum(result.billedByZone.values())))
          }
          expect(text(credit)).toBe(text(sum([gone, ...carried.map(({ energy }) => energy)])))
        },
      ),
      { numRuns: 100 },
    )
  })
})

describe('a cooperative settled in whole watt-hours', () => {
  const start = startOfDay(day('2025-06-01'))
  const series = fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 60, maxLength: 60 })
  const inputs = fc.array(fc.tuple(series, series, fc.constantFrom('A', 'B', 'C')), { minLength: 1, maxLength: 5 }).map(
    (rows): RegimeInput => ({
      start,
      hours: 60,
      points: rows.map(([w, f, member], i) => ({
        id: `P${i}`,
        member,
        withdrawalWh: Int32Array.from(w),
        feedInWh: Int32Array.from(f),
      })),
    }),
  )
  test('bills what the month’s formula says, to half a watt-hour, only in hours of net withdrawal', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const result = settleCooperative(input, {}, newCitations())
        const net = Array.from({ length: 60 }, (_, h) =>
          input.points.reduce((a, p) => a + (p.withdrawalWh[h] ?? 0) - (p.feedInWh[h] ?? 0), 0),
        )
        const plus = net.filter((x) => x > 0).reduce((a, b) => a + b, 0)
        const minus = -net.filter((x) => x < 0).reduce((a, b) => a + b, 0)
        const exact = Math.max(0, plus - 0.6 * minus)
        const [only] = result.months
        expect(Math.abs((only?.billedWh ?? 0) - exact)).toBeLessThanOrEqual(0.5 + 1e-6)
        expect(only?.settledWh).toBe((only?.withdrawalWh ?? 0) - (only?.billedWh ?? 0))
        expect(only?.carriedWh).toBeCloseTo(Math.max(0, 0.6 * minus - plus), 6)
        for (const [i, outcome] of result.points.entries()) {
          expect(outcome.capacityWh).toBe(outcome.sellerWh)
          expect(outcome.saleSellerWh.every((wh) => wh === 0)).toBe(true)
          for (let h = 0; h < 60; h += 1) {
            expect(outcome.sellerWh[h]).toBeGreaterThanOrEqual(0)
            const own = input.points[i]
            if (!own || !outcome.sellerWh[h]) continue
            const member = input.points.filter((p) => p.member === own.member).some((p) => (p.withdrawalWh[h] ?? 0) > 0)
            expect(member).toBe(true)
          }
        }
      }),
      { numRuns: 100 },
    )
  })
  test('a cautious reading lets the members pay the variable charge on all they withdraw', () => {
    const input: RegimeInput = {
      start,
      hours: 2,
      points: [
        { id: 'A', member: 'A', withdrawalWh: Int32Array.of(100, 0), feedInWh: Int32Array.of(0, 0) },
        { id: 'P', member: 'P', withdrawalWh: Int32Array.of(0, 0), feedInWh: Int32Array.of(0, 100) },
      ],
    }
    const billed = (more: object) => settleCooperative(input, more, newCitations()).points[0]
    expect(billed({})?.variableWh[0]).toBe(40)
    expect(billed({ variableCharge: 'member-pays' })?.variableWh[0]).toBe(100)
    expect(billed({ variableCharge: 'member-pays' })?.resCogenerationWh[0]).toBe(40)
  })
  test('surplus of one month is taken back in the next, and lapses after twelve', () => {
    const hours = 24 * 30
    const may = startOfDay(day('2025-05-01'))
    const year = 24 * 365 + 31 * 24
    const w = new Int32Array(year + hours)
    const f = new Int32Array(year + hours)
    f[0] = 1000
    w[31 * 24] = 100
    w[year + 10] = 50
    const input: RegimeInput = {
      start: may,
      hours: w.length,
      points: [{ id: 'A', member: 'A', withdrawalWh: w, feedInWh: f }],
    }
    const { months, findings } = settleCooperative(input, {}, newCitations())
    expect(months[0]).toMatchObject({ month: '2025-05', carriedWh: 600, billedWh: 0 })
    expect(months[1]).toMatchObject({ month: '2025-06', carriedWh: 500, billedWh: 0 })
    expect(months.find((m) => m.month === '2026-05')).toMatchObject({ carriedWh: 0, expiredWh: 500 })
    expect(months.find((m) => m.month === '2026-06')).toMatchObject({ billedWh: 50 })
    expect(findings.map(({ code, facts }) => [code, facts.kwh])).toEqual([['settlement.energy-lapsed', '0.5']])
  })
})

describe('art. 38c ust. 11: what the surplus pays', () => {
  test('variable charges are due only up to the value of the surplus left to the seller', () => {
    const rich = surplusPays(decimal('10'), decimal('0.6'), decimal('400'), decimal('1000'))
    expect([text(rich.valuePln), text(rich.paidPln), text(rich.notDuePln), text(rich.keptPln)]).toEqual([
      '1600',
      '1000',
      '0',
      '600',
    ])
    const poor = surplusPays(decimal('10'), decimal('0.6'), decimal('100'), decimal('1000'))
    expect([text(poor.paidPln), text(poor.notDuePln), text(poor.keptPln)]).toEqual(['400', '600', '0'])
  })
})

describe('art. 38e: limits of a cooperative', () => {
  const facts = {
    gminas: ['1419072', '1419063'],
    distributors: ['Energa-Operator'],
    electricMw: decimal('10'),
    annualPotential: decimal('70'),
    annualNeeds: decimal('100'),
    applicationOn: day('2026-01-01'),
  }
  const check = (more = {}, on = '2026-05-04') => cooperativeConditions({ ...facts, ...more }, day(on), newCitations())
  const codes = ({ findings }: ReturnType<typeof check>) => findings.map(({ code }) => code)
  test('the limits themselves pass, with distance 0', () => {
    const { eligible, conditions } = check()
    expect(eligible).toBe(true)
    expect(conditions.map(({ id, distance }) => [id, distance])).toEqual([
      ['electric-power', 0],
      ['coverage', 0],
      ['gminas', 1],
      ['distributors', 0],
    ])
  })
  test('40 % is enough for applications filed to 2025-12-31, one day later 70 % is asked', () => {
    const weak = { annualPotential: decimal('40') }
    expect(check({ ...weak, applicationOn: day('2025-12-31') }).eligible).toBe(true)
    expect(check({ ...weak, applicationOn: day('2026-01-01') }).eligible).toBe(false)
  })
  test('heat, biogas and biomethane are held against their own limits when there are any', () => {
    const { conditions } = check({
      heatMw: decimal('30.1'),
      biogasM3: decimal('40000000'),
      biomethaneM3: decimal('20000001'),
    })
    expect(conditions.slice(4).map(({ id, passes }) => [id, passes])).toEqual([
      ['heat-power', false],
      ['biogas', true],
      ['biomethane', false],
    ])
  })
  test('a city was shut out before the act of 2025; since then it is admitted, but a mixed area is named', () => {
    expect(codes(check({ gminas: ['1462011'] }, '2025-11-26'))).toEqual(['settlement.gmina-type'])
    expect(codes(check({ gminas: ['1462011'] }, '2025-11-27'))).toEqual([])
    const mixed = check({ gminas: ['1462011', '1419063'] })
    expect(codes(mixed)).toEqual(['settlement.gmina-types-mixed'])
    expect(mixed.eligible).toBe(true)
  })
  test('gminas apart and four gminas are not one cooperative', () => {
    expect(check({ gminas: ['2408031', '1001083'] }).eligible).toBe(false)
    expect(check({ gminas: ['1419072', '1419063', '1419112', '1419092'] }).eligible).toBe(false)
  })
  test('needs of nothing give no coverage', () => {
    const { eligible, conditions } = check({ annualNeeds: decimal('0') })
    expect([eligible, conditions[1]?.value]).toEqual([false, null])
  })
})
