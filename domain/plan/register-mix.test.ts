import { expect, test } from 'vitest'
import { factorSet } from '../emissions/factor-set.ts'
import { registerMix } from './register-mix.ts'
import { uneven } from './sector-emission.ts'

const set = factorSet('zelow-t11')
const boiler = { kind: 'boiler', device: 'central heating boiler', fuel: 'coal' } as const

test('shares follow the counts of each carrier and sum to one', () => {
  const { devices, unplaced } = registerMix(
    [
      { ...boiler, boilerClass: 'no-class', feed: 'ręczne', count: 30 },
      { ...boiler, boilerClass: 'class-5', feed: 'automatyczne', count: 10 },
      { ...boiler, fuel: 'biomass', boilerClass: 'ecodesign', feed: 'ręczne', count: 4 },
    ],
    set,
  )
  expect(unplaced).toBe(0)
  expect(uneven(devices)).toEqual([])
  expect(devices.map(({ carrier, variant, share }) => [carrier, variant, share])).toEqual([
    ['coal', 'manual, no class', 0.75],
    ['coal', 'automatic, class 5', 0.25],
    ['biomass', 'manual, ecodesign', 1],
  ])
})

test('a stove stands in its own row, and two rows of one kind are added', () => {
  const stove = { kind: 'stove', device: 'tile stove', fuel: 'coal', boilerClass: 'no-class', feed: '' } as const
  const { devices } = registerMix(
    [
      { ...stove, count: 2 },
      { ...stove, count: 3 },
    ],
    set,
  )
  expect(devices).toEqual([{ carrier: 'coal', device: 'tile stove', variant: 'efficiency below 80%', share: 1 }])
})

test('a boiler without a class is counted as unplaced, never as clean', () => {
  const { devices, unplaced } = registerMix([{ ...boiler, boilerClass: null, feed: 'ręczne', count: 7 }], set)
  expect(devices).toEqual([])
  expect(unplaced).toBe(7)
})

test('gas needs no share: the table has one row for it', () => {
  expect(registerMix([{ ...boiler, fuel: 'gas', boilerClass: null, feed: '', count: 7 }], set)).toEqual({
    devices: [],
    unplaced: 0,
  })
})
