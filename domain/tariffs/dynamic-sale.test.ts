import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../calendar/day.ts'
import { startOfDay } from '../calendar/slot.ts'
import { fullText, text } from '../quantity/decimal.ts'
import { dynamicSale } from './dynamic-sale.ts'

const from = day('2026-03-29')
const to = day('2026-03-30')
const start = startOfDay(from)

describe('energy at moving prices', () => {
  test('sums exactly, beyond what binary numbers hold, on the day of 92 quarter-hours', () => {
    const energy = fc.array(fc.integer({ min: 0, max: 10 ** 12 }), { minLength: 92, maxLength: 92 })
    const price = fc.array(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), { minLength: 92, maxLength: 92 })
    fc.assert(
      fc.property(energy, price, (energyWh, plnPerMwh) => {
        const quantities = { start, slotsPerValue: 1, energyWh } as const
        const sale = dynamicSale(quantities, energyWh, { start, slotsPerPrice: 1, scale: 5, plnPerMwh }, from, to)
        const exact = energyWh.reduce((sum, wh, i) => sum + BigInt(wh) * BigInt(plnPerMwh[i] ?? 0), 0n)
        // Wh × 10^-5 zł/MWh = 10^-11 zł.
        expect(sale.amountPln).toEqual({ mantissa: exact * 100n, scale: 13 })
        expect(text(sale.kwh)).toBe(text({ mantissa: energyWh.reduce((sum, wh) => sum + BigInt(wh), 0n), scale: 3 }))
      }),
    )
  })
  test('an hour takes the mean of its four prices; a quarter-hour the price of its hour', () => {
    const hours = { start, slotsPerValue: 4, energyWh: new Float64Array(23).fill(1000) } as const
    const byQuarter = Float64Array.from({ length: 92 }, (_, i) => (i % 4 === 0 ? 100 : 0))
    const mean = dynamicSale(
      hours,
      hours.energyWh,
      { start, slotsPerPrice: 1, scale: 0, plnPerMwh: byQuarter },
      from,
      to,
    )
    expect(fullText(mean.amountPln)).toBe('0.57500000')
    const quarters = { start, slotsPerValue: 1, energyWh: new Float64Array(92).fill(250) } as const
    const byHour = Float64Array.from({ length: 23 }, (_, i) => i)
    const hourly = dynamicSale(
      quarters,
      quarters.energyWh,
      { start, slotsPerPrice: 4, scale: 0, plnPerMwh: byHour },
      from,
      to,
    )
    expect(text(hourly.amountPln)).toBe('0.253')
  })
  test('prices that do not reach the end are refused', () => {
    const hours = { start, slotsPerValue: 4, energyWh: new Float64Array(23).fill(1000) } as const
    const short = { start, slotsPerPrice: 4, scale: 0, plnPerMwh: new Float64Array(22) } as const
    expect(() => dynamicSale(hours, hours.energyWh, short, from, to)).toThrow(/22 given, 23 needed/)
  })
})
