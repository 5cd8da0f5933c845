import { describe, expect, test } from 'vitest'
import { readMoney, readPercent, typedPercent } from '../typed-money.ts'
import { BLANK_SELLER, priceFaults, pricesFrom, priceValues } from './price-values.ts'

const stored = {
  sellers: [
    {
      id: 'jst',
      pl: 'Grupa zakupowa',
      energyPlnPerMwh: '548.00',
      memberKinds: ['local-government'],
      zonePrices: { C12a: { peak: '690.00', offpeak: '480.00' } },
    },
    { id: 'dom', pl: 'Dom', energyPlnPerMwh: '505.00', members: ['kowalska'], exciseIncluded: false, own: 'stays' },
  ],
  surplus: {
    default: { kind: 'market', discountShare: '0.05' },
    byPlantKind: { biogas: { kind: 'fixed', plnPerMwh: '720.00' } },
  },
  internalPlnPerMwh: '450.00',
  market: { kind: 'monthly', plnPerMwh: {}, origin: 'PSE' },
}
const values = priceValues({ from: '2026-07-01', note: 'aneks', prices: stored })
const fields = (of: typeof values) => priceFaults(of).map(({ field, fault }) => `${field} ${fault}`)

describe('prices of a cluster as a form', () => {
  test('the form shows whom sellers sell to, surplus by kind of plant and the month, and stores the same again', () => {
    expect([values.month, values.note, values.internal]).toEqual(['2026-07', 'aneks', '450,00'])
    expect(
      values.sellers.map(({ memberKinds, members, exciseIncluded }) => [memberKinds, members, exciseIncluded]),
    ).toEqual([
      [['local-government'], [], 'tak'],
      [[], ['kowalska'], 'nie'],
    ])
    expect(values.surplus).toEqual({ how: 'market', pln: '', discount: '5' })
    expect([values.byKind.biogas, values.byKind.pv.how]).toEqual([
      { how: 'fixed', pln: '720,00', discount: '0' },
      'same',
    ])
    expect(priceFaults(values)).toEqual([])
    expect(pricesFrom(values, stored)).toEqual({
      ...stored,
      sellers: [
        { ...stored.sellers[0], members: [], handlingPlnPerMonth: '0', exciseIncluded: true },
        { ...stored.sellers[1], memberKinds: [], handlingPlnPerMonth: '0' },
      ],
    })
  })
  test('a cluster without prices begins with an empty seller and is told what is wanted', () => {
    const empty = priceValues({ from: null, note: '', prices: {} })
    expect(fields(empty)).toEqual(['sellers.0.pl name', 'sellers.0.energyPlnPerMwh money', 'surplus.pln money'])
    const filled = {
      ...empty,
      sellers: [{ ...BLANK_SELLER, pl: ' Grupa ', energyPlnPerMwh: '1 548,00 zł' }],
      surplus: { ...empty.surplus, pln: '330,00' },
      internal: '',
    }
    expect(fields(filled)).toEqual([])
    expect(pricesFrom(filled, {})).toEqual({
      sellers: [
        {
          id: 'sprzedawca-1',
          pl: 'Grupa',
          memberKinds: [],
          members: [],
          energyPlnPerMwh: '1548.00',
          handlingPlnPerMonth: '0',
          exciseIncluded: true,
        },
      ],
      surplus: { default: { kind: 'fixed', plnPerMwh: '330.00' }, byPlantKind: {} },
    })
  })
  test('a second seller nobody is sent to, and one member at two sellers, are told before saving', () => {
    const [first, second] = values.sellers
    if (!first || !second) throw new Error('two sellers stand above')
    const nobody = {
      ...values,
      sellers: [
        { ...first, memberKinds: [] },
        { ...second, members: [] },
      ],
    }
    expect(fields(nobody)).toEqual(['sellers.1.to nobody'])
    const twice = { ...values, sellers: [first, { ...second, memberKinds: ['local-government'] }] }
    expect(fields(twice)).toEqual(['sellers.1.to twice'])
  })
  test('prices by zone are shown, must be typed, and are stored; without any there are none', () => {
    const [first] = values.sellers
    if (!first) throw new Error('a seller stands above')
    expect(first.zones).toEqual({ C12a: { peak: '690,00', offpeak: '480,00' } })
    const added = { ...values, sellers: [{ ...first, zones: { ...first.zones, G12: { day: '', night: '300' } } }] }
    expect(fields(added)).toEqual(['sellers.0.zones.G12.day money'])
    const none = pricesFrom({ ...values, sellers: [{ ...first, zones: {} }] }, stored)
    expect((none.sellers as object[])[0]).not.toHaveProperty('zonePrices')
  })
  test('wrong amounts are told where they stand', () => {
    const wrong = {
      ...values,
      internal: '1.234',
      surplus: { how: 'market' as const, pln: '', discount: '120' },
      byKind: { ...values.byKind, pv: { how: 'fixed' as const, pln: 'dużo', discount: '' } },
    }
    expect(fields(wrong)).toEqual(['surplus.discount percent', 'byKind.pv.pln money', 'internal money'])
  })
  test('money and per cent are kept to the digit, and what has two readings is none', () => {
    expect(['548,00', '1 548,5', '330', '430,00 zł'].map(readMoney)).toEqual(['548.00', '1548.5', '330', '430.00'])
    expect(['', '1.234', '-5', 'x', '1,23456'].map(readMoney)).toEqual(Array(5).fill(undefined))
    expect(['5', '2,5 %', '0', '100'].map(readPercent)).toEqual(['0.05', '0.025', '0', '1'])
    expect(['101', '', '-1'].map(readPercent)).toEqual([undefined, undefined, undefined])
    expect(['0.05', '0', 0.125, undefined].map(typedPercent)).toEqual(['5', '0', '12,5', ''])
  })
})
