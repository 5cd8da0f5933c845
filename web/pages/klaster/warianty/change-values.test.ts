import { expect, test } from 'vitest'
import { wordsIn } from '../../../ui/words.ts'
import { changeKinds, kindIdOf } from './change-fields.ts'
import { changeFrom, typedFrom } from './change-values.ts'

const words = wordsIn('pl')
const members = [{ value: 'edz', label: 'EDZ' }]
const points = [{ value: 'P1', label: 'Punkt' }]
const kinds = changeKinds(words, { members, points, plants: [], planned: [], sellers: [] })
const kindOf = (id: string) => {
  const found = kinds.find((kind) => kind.id === id)
  if (!found) throw new Error(`no kind ${id}`)
  return found
}

test('a plant is typed with spaces and commas, and percentages are sent as fractions', () => {
  const kind = kindOf('add-plant/storage')
  const start = kind.start(3)
  const typed = {
    ...typedFrom(start, kind),
    'plant.name': 'Magazyn',
    'plant.powerKw': '1 000',
    'plant.energyKwh': '2 000,5',
    'plant.roundTripEfficiency': '88,5',
    'plant.investmentPln': '2 900 000',
  }
  const { change, faults } = changeFrom(start, kind, typed, words)
  expect(faults).toEqual([])
  expect(change).toMatchObject({
    kind: 'add-plant',
    plant: {
      id: 'wariant-storage-3',
      member: 'edz',
      powerKw: 1000,
      energyKwh: 2000.5,
      roundTripEfficiency: 0.885,
      investmentPln: '2900000',
      feedInPoint: 'WARIANT-STORAGE-3',
    },
  })
  expect(changeFrom(change, kind, typedFrom(change, kind), words).change).toEqual(change)
})
test('behind a meter a plant has no feed-in point of its own', () => {
  const kind = kindOf('add-plant/pv')
  const start = kind.start(1)
  const typed = { ...typedFrom(start, kind), 'plant.name': 'PV', 'plant.powerKw': '50', 'plant.behindPoint': 'P1' }
  const { change } = changeFrom(start, kind, typed, words)
  expect(change.plant).not.toHaveProperty('feedInPoint')
  expect(change.plant).toMatchObject({ behindPoint: 'P1', arrays: [{ tiltDeg: 25, azimuthDeg: 180, share: 1 }] })
})
test('what is missing or no number is told beside its field, and an empty field that may be left out is left out', () => {
  const kind = kindOf('add-point')
  const start = kind.start(1)
  const typed = { ...typedFrom(start, kind), yearlyKwh: 'dużo', name: '' }
  const { change, faults } = changeFrom(start, kind, typed, words)
  expect(faults.map(({ field }) => field)).toEqual(['name', 'yearlyKwh'])
  expect(change).not.toHaveProperty('contractPowerKw')
})
test('codes are pasted with commas, spaces or lines between', () => {
  const kind = kindOf('set-tariff')
  const { change } = changeFrom(kind.start(1), kind, { codes: 'A1, B2\nC3;D4', tariff: 'C11' }, words)
  expect(change.codes).toEqual(['A1', 'B2', 'C3', 'D4'])
})
test('a price of one seller goes only with its seller', () => {
  const kind = kindOf('set-prices')
  const without = changeFrom(kind.start(1), kind, { energyFactor: '1,2', 'sellers.0.energyPlnPerMwh': '500' }, words)
  expect(without.change).toEqual({ kind: 'set-prices', energyFactor: 1.2 })
  const both = { 'sellers.0.id': 'jst', 'sellers.0.energyPlnPerMwh': '500,5' }
  expect(changeFrom(kind.start(1), kind, both, words).change.sellers).toEqual([{ id: 'jst', energyPlnPerMwh: '500.5' }])
})
test('every kind is known again from its change, and none stands twice', () => {
  expect(kinds.map((kind) => kindIdOf(kind.start(1)))).toEqual(kinds.map(({ id }) => id))
  expect(new Set(kinds.map(({ id }) => id)).size).toBe(kinds.length)
})
