import { describe, expect, test } from 'vitest'
import type { ClusterValues } from './cluster-values.ts'
import { faultyFields, patchOf, valuesOf } from './cluster-values.ts'

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
}

describe('data of a cluster as a form', () => {
  test('a new cluster is told which fields are wanted; a full form has no faults', () => {
    expect(faultyFields(valuesOf(empty))).toEqual(['latitude', 'longitude', 'elevation'])
    expect(faultyFields(typed)).toEqual([])
    expect(faultyFields({ ...typed, name: ' ', latitude: '1.234' })).toEqual(['name', 'latitude'])
  })
  test('what is typed becomes settings a settlement can read', () => {
    expect(patchOf(typed, empty)).toMatchObject({
      coordinator: 'gmina',
      settings: {
        site: { latitudeDeg: 53.03, longitudeDeg: 20.35, elevationM: 140 },
        options: { sharingKey: 'equal', clusterSupportInForce: 'both' },
      },
    })
  })
  test('settings the form does not show stay: prices, the weather', () => {
    const stored = {
      ...empty,
      settings: {
        weather: { kind: 'synthetic' },
        registeredOn: '2025-02-10',
        prices: { sellers: [{ id: 'dom' }] },
        priceLists: [{ from: '2026-07-01' }],
        options: { zoneClock: 'winter', sharingKey: 'energy' },
      },
    }
    const before = valuesOf(stored)
    expect(before.sharingKey).toBe('energy')
    const { settings } = patchOf({ ...before, latitude: '1', longitude: '2', elevation: '3' }, stored)
    expect(settings).toMatchObject({
      weather: { kind: 'synthetic' },
      registeredOn: '2025-02-10',
      prices: stored.settings.prices,
      priceLists: stored.settings.priceLists,
      options: { zoneClock: 'winter', sharingKey: 'energy' },
    })
  })
})
