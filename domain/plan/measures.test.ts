import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../calendar/day.ts'
import { abatementCurve, annuity, simplePayback } from './abatement.ts'
import { chargingNeed } from './charging.ts'
import { evenPercents } from './even-shares.ts'
import type { Application, Budget } from './low-emission-programme.ts'
import { serveQueues } from './low-emission-programme.ts'

describe('the abatement curve', () => {
  test('goes from the cheapest tonne to the dearest and adds the tonnes up', () => {
    const steps = abatementCurve(
      [
        { id: 'dear', investmentPln: 10_000, yearlyCostPln: 0, lifeYears: 10, savedTCo2: 1 },
        { id: 'earns', investmentPln: 1_000, yearlyCostPln: -500, lifeYears: 10, savedTCo2: 2 },
        { id: 'nothing', investmentPln: 1_000, yearlyCostPln: 0, lifeYears: 10, savedTCo2: 0 },
      ],
      0,
    )
    expect(steps.map(({ id, plnPerT, cumulativeTCo2 }) => [id, plnPerT, cumulativeTCo2])).toEqual([
      ['earns', -200, 2],
      ['dear', 1000, 3],
    ])
  })
  test('a yearly payment pays exactly the investment and its interest', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 1e7, noNaN: true }),
        fc.double({ min: 0.001, max: 0.2, noNaN: true }),
        fc.integer({ min: 1, max: 40 }),
        (investment, rate, years) => {
          const pay = annuity(investment, rate, years)
          let debt = investment
          for (let year = 0; year < years; year += 1) debt = debt * (1 + rate) - pay
          expect(Math.abs(debt)).toBeLessThan(investment * 1e-6)
        },
      ),
    )
  })
  test('what saves nothing never pays back', () => {
    expect(simplePayback(1000, 0)).toBeNull()
    expect(simplePayback(1000, 250)).toBe(4)
  })
})

describe('the queue of the low-emission programme', () => {
  const one = (id: string, more: Partial<Application> = {}): Application => ({
    id,
    gmina: '1001083',
    filedOn: day('2026-01-10'),
    priority: 1,
    costPln: 40_000,
    grantShare: 0.5,
    savedPm10Kg: 30,
    savedTCo2: 3,
    ...more,
  })
  const budget = (year: number, pln: number, gmina = '1001083'): Budget => ({ gmina, year, pln })

  test('nobody is overtaken: a cheap application waits behind a dear one that the money does not cover', () => {
    const grants = serveQueues([one('A', { costPln: 100_000 }), one('B', { costPln: 2_000 })], [budget(2026, 20_000)])
    expect(grants.map(({ application, year }) => [application.id, year])).toEqual([
      ['A', null],
      ['B', null],
    ])
  })
  test('money left over goes on to the next year of the same gmina', () => {
    const grants = serveQueues([one('A'), one('B')], [budget(2026, 30_000), budget(2027, 10_000)])
    expect(grants.map(({ year }) => year)).toEqual([2026, 2027])
  })
  test('priority comes before the day of filing, the day before the number', () => {
    const grants = serveQueues(
      [one('C', { priority: 2 }), one('B', { filedOn: day('2026-02-01') }), one('A')],
      [budget(2026, 60_000)],
    )
    expect(grants.map(({ application }) => application.id)).toEqual(['A', 'B', 'C'])
  })
  test('no gmina spends more than its own money up to any year, and every application stands in the answer once', () => {
    const gminas = ['1001083', '1001022'] as const
    fc.assert(
      fc.property(
        fc.array(fc.record({ gmina: fc.constantFrom(...gminas), cost: fc.integer({ min: 0, max: 90_000 }) }), {
          maxLength: 20,
        }),
        fc.array(fc.record({ gmina: fc.constantFrom(...gminas), pln: fc.integer({ min: 0, max: 90_000 }) }), {
          maxLength: 8,
        }),
        (wanted, money) => {
          const applications = wanted.map(({ gmina, cost }, i) => one(`W${i}`, { gmina, costPln: cost }))
          const budgets = money.map(({ gmina, pln }, i) => budget(2026 + i, pln, gmina))
          const grants = serveQueues(applications, budgets)
          expect(new Set(grants.map(({ application }) => application.id)).size).toBe(applications.length)
          for (const gmina of gminas)
            for (const { year } of budgets) {
              const spent = grants
                .filter((grant) => grant.application.gmina === gmina && grant.year !== null && grant.year <= year)
                .reduce((sum, { grantPln }) => sum + grantPln, 0)
              const had = budgets
                .filter((b) => b.gmina === gmina && b.year <= year)
                .reduce((sum, { pln }) => sum + pln, 0)
              expect(spent).toBeLessThanOrEqual(had + 1e-6)
            }
        },
      ),
    )
  })
})

describe('electric vehicles', () => {
  const fleet = {
    vehicles: [
      { year: 2024, value: 100 },
      { year: 2030, value: 700 },
    ],
    kmPerYear: 10_000,
    kwhPer100Km: 18,
    chargingEfficiency: 0.9,
    publicShare: 0.25,
    publicPointKw: 22,
    publicHoursPerDay: 2,
    homePointKw: 7.4,
    homeSimultaneity: 0.2,
  }
  test('energy is distance times use over the efficiency of charging', () => {
    expect(chargingNeed(fleet, 2024).mwh).toBeCloseTo((100 * 10_000 * 18) / 100 / 0.9 / 1000, 9)
  })
  test('between two years the fleet grows evenly, and points are whole', () => {
    const need = chargingNeed(fleet, 2027)
    expect(need.vehicles).toBe(400)
    expect(Number.isInteger(need.publicPoints)).toBe(true)
    expect(need.publicPoints * 22 * 2 * 365).toBeGreaterThanOrEqual(need.mwh * 1000 * 0.25)
  })
})

test('printed shares always sum to 100, whatever the parts', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 12 }), (parts) => {
      const percents = evenPercents(parts)
      if (parts.every((part) => part === 0)) expect(percents).toBeUndefined()
      else expect((percents ?? []).reduce((sum, one) => sum + Math.round(one * 100), 0)).toBe(10_000)
    }),
  )
})
