import { expect, test } from 'vitest'
import type { PlanResult } from '../plan/result.ts'
import { heatByAge } from './heat-by-age.ts'

test('groups of a sector sum to what the index method gives for the whole', () => {
  const group = (built: string, areaShare: string, retrofittedShare: string) => ({
    sector: 'residential',
    built,
    areaShare,
    retrofittedShare,
    indexKwhPerM2: '200',
    retrofittedIndexKwhPerM2: '100',
  })
  const demand = [
    { id: 'residential', areaM2: 1000, groups: [group('do 1966', '0.4', '0.5'), group('po 1966', '0.6', '0')] },
  ] as unknown as PlanResult['demand']
  const found = heatByAge({ demand })
  expect(found.map(({ built }) => built)).toEqual(['do 1966', 'po 1966'])
  // 400 m² × 150 kWh/m² and 600 m² × 200 kWh/m².
  expect(found[0]?.usefulGj).toBeCloseTo(216, 9)
  expect(found[1]?.usefulGj).toBeCloseTo(432, 9)
})
