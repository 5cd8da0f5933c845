import { describe, expect, test } from 'vitest'
import type { ClusterValues } from './cluster-values.ts'
import { BLANK_SELLER, faultyFields, patchOf, readMoney, valuesOf } from './cluster-values.ts'

const empty = {
  clusterId: 'c',
  name: 'Klaster Nowy',
  shortName: 'Nowy',
  coordinator: null,
  area: { kind: 'powiat' as const, powiat: '1413', gminas: ['1413011'], label: 'powiat mławski' },
  distributor: 'ENERGA',
  registerNumber: null,
  website: null,
  isPublic: false,
  publicText: null,
  settings: {},
  isDemonstration: false,
  version: 1,
}
const typed: ClusterValues = {
  ...valuesOf(empty),
  coordinator: 'gmina',
  latitude: '53,03',
  longitude: '20,35',
  elevation: '140',
  sellers: [{ ...BLANK_SELLER, pl: 'Grupa zakupowa', energyPlnPerMwh: '1 548,00 zł' }],
  surplus: '330,00',
  internal: '430',
}

describe('data and prices of a cluster as a form', () => {
  test('a new cluster is told which fields are wanted; a full form has no faults', () => {
    expect(faultyFields(valuesOf(empty), false)).toEqual([
      'latitude',
      'longitude',
      'elevation',
      'sellers.0.pl',
      'sellers.0.energyPlnPerMwh',
      'surplus',
    ])
    expect(faultyFields(typed, false)).toEqual([])
    const wrong = { ...typed, internal: '1.234', sellers: [{ ...BLANK_SELLER, energyPlnPerMwh: 'dużo' }] }
    expect(faultyFields(wrong, false)).toEqual(['sellers.0.pl', 'sellers.0.energyPlnPerMwh', 'internal'])
  })
  test('money is kept to the digit, and what has two readings is none', () => {
    expect(['548,00', '1 548,5', '330', '430,00 zł'].map(readMoney)).toEqual(['548.00', '1548.5', '330', '430.00'])
    expect(['', '1.234', '-5', 'x', '1,23456'].map(readMoney)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })
  test('what is typed becomes settings a settlement can read', () => {
    expect(patchOf(typed, empty)).toMatchObject({
      coordinator: 'gmina',
      settings: {
        site: { latitudeDeg: 53.03, longitudeDeg: 20.35, elevationM: 140 },
        prices: {
          sellers: [{ id: 'sprzedawca-1', pl: 'Grupa zakupowa', energyPlnPerMwh: '1548.00', exciseIncluded: true }],
          surplus: { default: { kind: 'fixed', plnPerMwh: '330.00' } },
          internalPlnPerMwh: '430',
        },
        options: { sharingKey: 'equal', clusterSupportInForce: 'both' },
      },
    })
  })
  test('settings the form does not show stay: members of a seller, the market, the weather', () => {
    const stored = {
      ...empty,
      settings: {
        weather: { kind: 'synthetic' },
        registeredOn: '2025-02-10',
        prices: {
          sellers: [{ id: 'dom', pl: 'Dom', memberKinds: ['household'], energyPlnPerMwh: '505.00' }],
          surplus: { default: { kind: 'market', discountShare: '0' }, byPlantKind: { pv: { kind: 'market' } } },
          market: { kind: 'monthly' },
          internalPlnPerMwh: '450.00',
        },
        options: { zoneClock: 'winter', sharingKey: 'energy' },
      },
    }
    const before = valuesOf(stored)
    expect([before.sellers[0]?.handlingPlnPerMonth, before.internal, before.sharingKey]).toEqual([
      '0',
      '450,00',
      'energy',
    ])
    const { settings } = patchOf({ ...before, latitude: '1', longitude: '2', elevation: '3', internal: '' }, stored)
    expect(settings).toMatchObject({
      weather: { kind: 'synthetic' },
      registeredOn: '2025-02-10',
      prices: {
        sellers: [{ id: 'dom', memberKinds: ['household'], energyPlnPerMwh: '505.00', handlingPlnPerMonth: '0' }],
        surplus: stored.settings.prices.surplus,
        market: { kind: 'monthly' },
      },
      options: { zoneClock: 'winter', sharingKey: 'energy' },
    })
    expect(settings.prices).not.toHaveProperty('internalPlnPerMwh')
  })
})
