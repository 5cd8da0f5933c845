import { describe, expect, test } from 'vitest'
import { calculate } from './calculator.ts'
import { findCalculator } from './registry.ts'

async function answer(name: string, input: unknown) {
  return calculate(await findCalculator(name), input)
}

describe('doors of the plan’s legal and economic kernels', () => {
  const boiler = { on: '2026-11-26', region: 'lodzkie', kind: 'boiler', fuel: 'coal' }

  test('a boiler without a class in Łódzkie had to go by 2025, one of class 5 may stay', async () => {
    expect(await answer('boiler-ban', { ...boiler, boilerClass: 'no-class' })).toMatchObject({
      ban: 'until',
      bannedFrom: '2025-01-01',
      overdue: true,
    })
    expect(await answer('boiler-ban', { ...boiler, boilerClass: 'class-5' })).toMatchObject({ ban: 'none' })
  })

  test('a boiler of unknown class is not known, never allowed; gas is under no ban', async () => {
    expect(await answer('boiler-ban', boiler)).toMatchObject({ ban: 'unknown', bannedFrom: null })
    expect(await answer('boiler-ban', { ...boiler, fuel: 'gas' })).toMatchObject({ ban: 'none' })
  })

  test('an adopted plan is due again in three years, and a horizon of fourteen years fails', async () => {
    const found = await answer('plan-procedure', {
      on: '2026-11-26',
      fromYear: 2022,
      toYear: 2036,
      adoptedOn: '2022-08-31',
    })
    expect(found).toMatchObject({ nextUpdateBy: '2025-08-31', horizonOk: false, horizonYears: 14 })
    expect(found.sources.map(({ id }) => id)).toContain('planning.assumptions.update')
  })

  test('the cheapest tonne comes first, and a measure that avoids nothing is named', async () => {
    const measure = { investmentPln: 1000, yearlyCostPln: 0, lifeYears: 10 }
    const found = await answer('abatement', {
      discountRate: 0,
      measures: [
        { ...measure, id: 'dear', savedTCo2: 1 },
        { ...measure, id: 'cheap', savedTCo2: 4 },
        { ...measure, id: 'none', savedTCo2: 0 },
      ],
    })
    expect(found.curve).toMatchObject([
      { id: 'cheap', plnPerT: 25, cumulativeTCo2: 4 },
      { id: 'dear', plnPerT: 100, cumulativeTCo2: 5 },
    ])
    expect(found.findings.map(({ code }) => code)).toEqual(['plan.saves-nothing'])
  })

  test('straw follows crop and yield where no ratio is given, and a yield outside the table is refused', async () => {
    const straw = { kind: 'straw', energyShare: 0.3, calorificGjPerT: 15, efficiency: 0.8 }
    const cereals = [{ crop: 'winter-rye', areaHa: 100, grainTPerHa: 2.5 }]
    const found = await answer('resource', { ...straw, cereals })
    expect(found.theoreticalGj).toBeCloseTo(100 * 2.5 * 1.45 * 0.3 * 15, 6)
    const poor = [{ crop: 'winter-rye', areaHa: 100, grainTPerHa: 1.5 }]
    await expect(answer('resource', { ...straw, cereals: poor })).rejects.toMatchObject({
      place: { pointer: '/cereals/0/strawRatio' },
    })
  })
})
