import { describe, expect, test } from 'vitest'
import { decimal, text } from '../quantity/decimal.ts'
import { emissionOf, totalEmission } from './emission.ts'
import { factorOf, factorSet, POLLUTANTS } from './factor-set.ts'

const set = factorSet('zelow-t11')
const boiler = { carrier: 'coal', device: 'central heating boiler', variant: 'automatic, class 5' }

describe('emissions', () => {
  test('26 618 GJ of gas emit 1384.136 Mg of CO2', () => {
    const factor = factorOf(set, { carrier: 'gas', device: 'unspecified', variant: 'any' }, '')
    expect(text(emissionOf(decimal('26618'), factor).co2)).toBe('1384.136')
  })
  test('the doubtful cell is a choice of set: 52 000 as printed, 92 000 corrected', () => {
    expect(factorOf(set, boiler, '').co2).toBe('52000')
    expect(factorOf(factorSet('zelow-t11-corrected'), boiler, '').co2).toBe('92000')
    expect(factorSet('zelow-t11-corrected').factors.length).toBe(set.factors.length)
  })
  test('sum over devices as over pollutants', () => {
    const parts = set.factors.map((factor) => emissionOf(decimal('1'), factor))
    const total = totalEmission(parts)
    for (const pollutant of POLLUTANTS) {
      const byHand = set.factors.reduce((sum, factor) => sum + Number(factor[pollutant]), 0) / 1e6
      expect(Number(text(total[pollutant]))).toBeCloseTo(byHand, 12)
    }
  })
  test('every row of the table is there once, and a misspelt name gets the nearest', () => {
    const keys = new Set(set.factors.map(({ carrier, device, variant }) => `${carrier}|${device}|${variant}`))
    expect(keys.size).toBe(set.factors.length)
    expect(set.factors.length).toBe(56)
    expect(() => factorOf(set, { ...boiler, carrier: 'coall' }, '/energy/0')).toThrow(/Nearest: coal/)
  })
})
