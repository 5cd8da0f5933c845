import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { heatIndex } from '../domain/heat/heat-index.ts'
import { hotWater } from '../domain/heat/hot-water.ts'
import { decimal, toNumber } from '../domain/quantity/decimal.ts'

const rows = readFileSync(new URL('zelow-t08-heating-index.csv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .slice(1)
  .map((line) => line.split(','))

describe('Zelów: heat demand of dwellings', () => {
  test('table 8: the mean index is 112.15 kWh/m² and the useful energy about 49 375 644 kWh, 177 752 GJ', () => {
    const groups = rows.map(([built = '', share = '', retrofitted = '', after = '', before = '']) => ({
      built,
      areaShare: decimal(share),
      retrofittedShare: decimal(retrofitted),
      indexKwhPerM2: decimal(before),
      retrofittedIndexKwhPerM2: decimal(after),
    }))
    expect(groups).toHaveLength(6)
    const { indexKwhPerM2, usefulKwh, usefulGj } = heatIndex(decimal('440250'), groups)
    expect(toNumber(indexKwhPerM2).toFixed(2)).toBe('112.15')
    expect(Math.abs(toNumber(usefulKwh) / 49_375_644 - 1)).toBeLessThan(5e-5)
    expect(Math.abs(toNumber(usefulGj) / 177_752 - 1)).toBeLessThan(5e-5)
  })
  test('chapter 7.3: the printed 54 537 GJ of hot water is the useful 38 176 GJ divided by 0.7, not useful energy', () => {
    const { usefulGj, finalGj } = hotWater({
      areaM2: decimal('440250'),
      litresPerM2Day: decimal('1.4'),
      coldC: decimal('10'),
      hotC: decimal('55'),
      usageFactor: decimal('0.9'),
      days: decimal('365'),
      efficiency: decimal('0.7'),
    })
    expect(Math.round(toNumber(usefulGj))).toBe(38_176)
    expect(Math.round(toNumber(finalGj))).toBe(54_537)
  })
})
