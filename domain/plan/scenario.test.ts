import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal } from '../quantity/decimal.ts'
import { degreeDaysOf, designPower, hourlyHeat } from './design-power.ts'
import { heatDemand, surveyDemand } from './heat-demand.ts'
import type { SectorScenario } from './scenario.ts'
import { sectorInYear, stepIn, valueIn } from './scenario.ts'

const GROUPS = [
  {
    built: 'old',
    areaShare: decimal('0.6'),
    retrofittedShare: decimal('0.5'),
    indexKwhPerM2: decimal('250'),
    retrofittedIndexKwhPerM2: decimal('100'),
  },
  {
    built: 'new',
    areaShare: decimal('0.4'),
    retrofittedShare: decimal('0'),
    indexKwhPerM2: decimal('80'),
    retrofittedIndexKwhPerM2: decimal('60'),
  },
]
const DEMAND = heatDemand({
  areaM2: decimal('10000'),
  groups: GROUPS,
  hotWater: {
    litresPerM2Day: decimal('1.4'),
    coldC: decimal('10'),
    hotC: decimal('55'),
    usageFactor: decimal('0.9'),
    days: decimal('365'),
  },
  heatingEfficiency: decimal('0.7'),
  hotWaterEfficiency: decimal('0.7'),
})
const BASE = { areaM2: 10_000, groups: GROUPS, demand: DEMAND }
const STILL: SectorScenario = {
  areaM2: [{ year: 2025, value: 10_000 }],
  retrofitted: {},
  newIndex: [{ year: 2040, value: 60 }],
  heatingEfficiency: [{ year: 2025, value: 0.7 }],
  hotWaterEfficiency: [{ year: 2025, value: 0.7 }],
}

describe('heat demand of a sector', () => {
  test('final energy is useful energy over the efficiency of its own system', () => {
    expect(DEMAND.indexKwhPerM2).toBeCloseTo(0.6 * 175 + 0.4 * 80, 9)
    expect(DEMAND.indexFinalGj).toBeCloseTo((DEMAND.usefulHeatGj + DEMAND.usefulWaterGj) / 0.7, 6)
  })
  test('a survey goes on in place of the index method, and the difference is told', () => {
    const surveyed = heatDemand({
      areaM2: decimal('10000'),
      groups: GROUPS,
      hotWater: {
        litresPerM2Day: decimal('1.4'),
        coldC: decimal('10'),
        hotC: decimal('55'),
        usageFactor: decimal('0.9'),
        days: decimal('365'),
      },
      heatingEfficiency: decimal('0.7'),
      hotWaterEfficiency: decimal('0.7'),
      surveyFinalGj: 5000,
    })
    expect(surveyed.finalGj).toBe(5000)
    expect(surveyed.excess).toBeCloseTo(DEMAND.indexFinalGj / 5000 - 1, 9)
    expect(surveyed.calibration).toBeCloseTo(5000 / DEMAND.indexFinalGj, 9)
  })
  test('a survey of part of the area is scaled to the whole sector', () => {
    const found = surveyDemand([{ carrier: 'coal', amount: 100, gjPerUnit: 24, efficiency: 0.6 }], 5_000, 10_000)
    expect(found).toMatchObject({ finalGj: 4800, usefulGj: 2880, coverage: 0.5 })
  })
})

describe('a sector in a later year', () => {
  test('stays as it is when nothing is assumed to change', () => {
    expect(sectorInYear(BASE, STILL, 2025, 2040).finalGj).toBeCloseTo(DEMAND.indexFinalGj, 6)
  })
  test('needs less heat with every building retrofitted, and never less than all of them need', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.5, max: 1, noNaN: true }),
        fc.double({ min: 0.5, max: 1, noNaN: true }),
        (a, b) => {
          const at = (value: number) =>
            sectorInYear(BASE, { ...STILL, retrofitted: { old: [{ year: 2040, value }] } }, 2025, 2040).usefulHeatGj
          if (a <= b) expect(at(a)).toBeGreaterThanOrEqual(at(b) - 1e-9)
          expect(at(a)).toBeGreaterThanOrEqual((0.6 * 100 + 0.4 * 80) * 10_000 * 0.0036 - 1e-6)
        },
      ),
    )
  })
  test('new area needs heat by the standard of the year it was built in', () => {
    const grown: SectorScenario = {
      ...STILL,
      areaM2: [
        { year: 2025, value: 10_000 },
        { year: 2027, value: 12_000 },
      ],
      newIndex: [
        { year: 2026, value: 70 },
        { year: 2040, value: 50 },
      ],
    }
    const more = sectorInYear(BASE, grown, 2025, 2027).usefulHeatGj - sectorInYear(BASE, STILL, 2025, 2027).usefulHeatGj
    expect(more).toBeCloseTo((1000 * 70 + 1000 * 50) * 0.0036, 9)
  })
  test('no retrofit makes a building worse than it was', () => {
    const silly: SectorScenario = {
      ...STILL,
      newlyRetrofittedIndex: 300,
      retrofitted: { new: [{ year: 2040, value: 1 }] },
    }
    expect(sectorInYear(BASE, silly, 2025, 2040).usefulHeatGj).toBeCloseTo(DEMAND.usefulHeatGj, 6)
  })
})

test('a path runs straight between its years and stays outside them; a standard holds up to its year', () => {
  const path = [
    { year: 2036, value: 60 },
    { year: 2024, value: 0 },
  ]
  expect([2020, 2024, 2030, 2036, 2050].map((year) => valueIn(path, year))).toEqual([0, 0, 30, 60, 60])
  expect([2020, 2024, 2025, 2050].map((year) => stepIn(path, year))).toEqual([0, 0, 60, 60])
  expect(valueIn([], 2030)).toBeUndefined()
})

describe('heat power', () => {
  const temperature = Float64Array.from(
    { length: 8760 },
    (_, hour) => 8 + 14 * Math.cos((2 * Math.PI * (hour - 4800)) / 8760),
  )
  test('heat laid on the hours of a year sums to the energy of the year', () => {
    const heat = hourlyHeat(36_000, 3_600, temperature, 20, 15)
    expect(heat.reduce((sum, one) => sum + one, 0)).toBeCloseTo(11_000, 6)
  })
  test('in the coldest hour of a design-cold year the hourly method asks what the degree-day method does', () => {
    const degreeDays = degreeDaysOf(temperature, 20, 15)
    const coldest = Math.min(...temperature)
    const { byDegreeDaysMw } = designPower({ finalGj: 50_000, usefulHeatGj: 36_000, usefulWaterGj: 3_600 }, 0.14, {
      designC: coldest,
      indoorC: 20,
      degreeDays,
    })
    const most = Math.max(...hourlyHeat(36_000, 3_600, temperature, 20, 15))
    expect(most).toBeCloseTo(byDegreeDaysMw, 6)
  })
})
