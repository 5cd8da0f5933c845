import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decode, detectEncoding } from './encoding.ts'
import type { EnergyUnit } from './energy.ts'
import { energyOf, energyUnit, KWH, MWH, newDecimalMarks, plainEnergy, polishDecimal, putEnergy, WH } from './energy.ts'
import { newRegister, put, trimmed } from './register.ts'

const KEY = { point: 'A', direction: 'withdrawal', netting: 'raw', slotsPerValue: 1 } as const

function wh(text: string, unit: EnergyUnit = KWH, decimal: ',' | '.' = ','): number {
  return energyOf(text, unit, newDecimalMarks(decimal), newRegister(KEY), 1, () => ({}))
}

describe('energy of a cell', () => {
  test.each([
    ['0,305', 305],
    ['0', 0],
    ['1 234,5', 1_234_500],
    ['1\u00a0234,567', 1_234_567],
    ['+0,1', 100],
    [',5', 500],
    ['5,', 5000],
    ['−0,075', -75],
    ['1E-3', 1],
    ['0,0005', 1],
    ['0,00049', 0],
    ['-0,0005', -1],
    ['0,1234999999999999999999', 123],
  ])('%s kWh is %i Wh', (text, expected) => {
    expect(wh(text)).toBe(expected)
  })
  test.each(['', '---', '-', 'brak', 'b/d', 'null', 'NaN'])('"%s" is missing', (text) => {
    expect(wh(text)).toBeNaN()
  })
  test.each(['1.234,5', '1,2,3', '12 34', '0x10', '1 2345', 'Infinity', '٣', '1e99999', `${'9'.repeat(80)}`])(
    '"%s" is refused',
    (text) => {
      expect(() => wh(text)).toThrow(/imports\.(not-a-number|too-big)/)
    },
  )
  test('means the same whole watt-hours in Wh, kWh and MWh', () => {
    fc.assert(
      fc.property(fc.nat(2_000_000_000), (value) => {
        const at = (places: number) => {
          const digits = String(value).padStart(places + 1, '0')
          return places === 0 ? digits : `${digits.slice(0, -places)},${digits.slice(-places)}`
        }
        expect([wh(at(0), WH), wh(at(3), KWH), wh(at(6), MWH)]).toEqual([value, value, value])
      }),
    )
  })
  test('from bytes is what it is from text, or is left to the text', () => {
    const cell = fc.oneof(fc.stringMatching(/^\d{1,10}(,\d{1,7})?$/), fc.stringMatching(/^[-0-9,. ]{0,6}$/))
    const taken = { count: 0 }
    fc.assert(
      fc.property(cell, fc.constantFrom(WH, KWH, MWH, { name: 'kW', times: 250, over: 1 }), (text, unit) => {
        const bytes = Buffer.from(`;${text};`)
        const plain = plainEnergy(bytes, 1, bytes.length - 1, unit.times, newDecimalMarks(','))
        if (Number.isNaN(plain)) return
        taken.count += 1
        expect(plain).toBe(wh(text, unit))
      }),
      { numRuns: 2000 },
    )
    expect(taken.count).toBeGreaterThan(200)
  })
  test('of a power needs the length of the interval', () => {
    const quarter = energyUnit('kW', 1)
    const hour = energyUnit('kW', 4)
    expect([wh('1,2', quarter), wh('1,2', hour), wh('8', energyUnit('W', 1)), wh('1', energyUnit('MW', 4))]).toEqual([
      300, 1200, 2, 1_000_000,
    ])
  })
  test('an unknown unit is no unit', () => {
    expect(energyUnit('GJ', 4)).toBeUndefined()
    expect(energyUnit('kvarh', 4)).toBeUndefined()
  })
  test('rounding is counted to the millionth of a watt-hour', () => {
    const register = newRegister(KEY)
    energyOf('0,0004', KWH, newDecimalMarks(','), register, 7, () => ({}))
    expect(register.rounded).toMatchObject({ count: 1, line: 7, microWh: -400_000 })
  })
})

describe('a register', () => {
  test('holds what was put, in whatever order the intervals come', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(5000), { minLength: 1, maxLength: 200 }), (slots) => {
        const register = newRegister({ ...KEY, slotsPerValue: 4 })
        for (const slot of slots) put(register, 2_000_000 + slot * 4, slot, 1, 1)
        const { start, wh: values } = trimmed(register)
        expect(start).toBe(2_000_000 + Math.min(...slots) * 4)
        expect(values).toHaveLength(Math.max(...slots) - Math.min(...slots) + 1)
        for (const slot of slots) expect(values[(2_000_000 + slot * 4 - start) / 4]).toBe(slot)
        expect(values.filter((value) => value >= 0)).toHaveLength(slots.length)
      }),
    )
  })
  test('of twenty-one years is refused', () => {
    const register = newRegister(KEY)
    put(register, 1_000_000, 1, 1, 1)
    expect(() => put(register, 1_000_000 + 21 * 366 * 96, 1, 1, 2)).toThrow('imports.span')
    expect(() => put(register, 1_000_000 - 21 * 366 * 96, 1, 1, 2)).toThrow('imports.span')
  })
  test('takes a value where it was blank, and keeps a value against a blank', () => {
    const register = newRegister(KEY)
    putEnergy(register, 1_000_000, Number.NaN, 1, 1)
    putEnergy(register, 1_000_000, 5, 1, 2)
    putEnergy(register, 1_000_000, Number.NaN, 1, 3)
    expect([...trimmed(register).wh]).toEqual([5])
  })
})

describe('encodings', () => {
  const text = 'Zażółć gęślą jaźń; PCHNĄĆ W TĘ ŁÓDŹ JEŻA LUB OŚM SKRZYŃ FIG'
  test('Windows-1250 and ISO 8859-2 are told apart by Polish letters', () => {
    for (const encoding of ['windows-1250', 'iso-8859-2'] as const) {
      const table = new Map(Array.from({ length: 256 }, (_, byte) => [decode(Uint8Array.of(byte), encoding), byte]))
      const bytes = Uint8Array.from([...text].map((letter) => table.get(letter) ?? 63))
      expect(detectEncoding(bytes)).toEqual({ encoding, bom: 0 })
      expect(decode(bytes, encoding)).toBe(text)
    }
  })
  test('a letter cut at the end of the head is still UTF-8', () => {
    expect(detectEncoding(Buffer.from('aż').subarray(0, 2)).encoding).toBe('utf-8')
  })
  test('numbers are plain decimals of Polish spelling', () => {
    expect(polishDecimal('1.5')).toEqual({ mantissa: 15n, scale: 1 })
    expect(polishDecimal('jeden')).toBeUndefined()
  })
})
