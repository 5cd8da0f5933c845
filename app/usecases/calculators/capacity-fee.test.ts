import { describe, expect, test } from 'vitest'
import { calculate } from './calculator.ts'
import { capacityFee } from './capacity-fee.ts'

const flat = Array.from({ length: 24 }, () => 1)

function ask(input: unknown, explain = false) {
  return calculate(capacityFee, input, explain)
}

describe('calculator capacity-fee', () => {
  test('answers the worked day with class, coefficient, energy and amount', () => {
    const hourlyKwh = flat.map((kwh, hour) => (hour >= 7 && hour < 22 ? 1.06 : kwh))
    const answer = ask({ day: '2026-01-07', hourlyKwh }, true)
    expect(answer).toMatchObject({ class: 'K2', coefficient: 0.5, listedKwh: 15.9, feeKwh: 7.95, amountPln: '1.74423' })
    expect(answer.steps).toHaveLength(3)
    expect(answer.sources.map((source) => source.id)).toContain('capacity.rate')
  })
  test('answers null for a day without listed hours', () => {
    expect(ask({ day: '2026-01-06', hourlyKwh: flat })).toMatchObject({
      class: null,
      coefficient: null,
      listedKwh: 0,
      feeKwh: 0,
      amountPln: '0',
    })
  })
  test.each([
    [{ annualKwh: 2800, household: true }, '17.18'],
    [{ annualKwh: 0 }, '4.29'],
  ])('answers the flat fee of a month for %o', (more, amountPln) => {
    expect(ask({ day: '2026-06-15', ...more })).toMatchObject({ class: null, amountPln })
  })
  test.each([
    ['both fees at once', { hourlyKwh: flat, annualKwh: 5 }, 'input.impossible'],
    ['neither fee', {}, 'input.field'],
    ['a year of hours', { hourlyKwh: Array.from({ length: 8760 }, () => 1) }, 'tariffs.wrong-hours'],
    ['a text for energy', { hourlyKwh: ['1'] }, 'input.field'],
    ['negative energy', { hourlyKwh: flat.map(() => -1) }, 'input.field'],
    ['a day that is none', { day: '2026-02-30', hourlyKwh: flat }, 'input.field'],
    ['a day of 2024', { day: '2024-06-12', hourlyKwh: flat }, 'tariffs.capacity-class-period'],
    ['a day of 2027', { day: '2027-06-14', hourlyKwh: flat }, 'law.not-covered'],
  ])('refuses %s', (_, more, code) => {
    expect(() => ask({ day: '2026-06-15', ...more })).toThrow(code)
  })
})
