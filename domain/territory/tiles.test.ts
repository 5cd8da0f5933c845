import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tilesOf } from './tiles.ts'

const places = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1 }),
    latitudeDeg: fc.double({ min: 49, max: 55, noNaN: true }),
    longitudeDeg: fc.double({ min: 14, max: 24, noNaN: true }),
  }),
  { selector: ({ id }) => id, maxLength: 40 },
)

test('every place gets one tile and no two share one', () => {
  fc.assert(
    fc.property(places, (given) => {
      const tiles = tilesOf(given)
      expect(tiles.map(({ id }) => id).sort()).toEqual(given.map(({ id }) => id).sort())
      expect(new Set(tiles.map(({ column, row }) => `${column} ${row}`)).size).toBe(given.length)
    }),
  )
})

test('north is up and east is to the right', () => {
  const [north, south] = tilesOf([
    { id: 'n', latitudeDeg: 53.2, longitudeDeg: 20.3 },
    { id: 's', latitudeDeg: 52.9, longitudeDeg: 20.3 },
  ]).toSorted((a, b) => a.id.localeCompare(b.id))
  expect(north?.row).toBeLessThan(south?.row ?? 0)
  const [east, west] = tilesOf([
    { id: 'e', latitudeDeg: 53, longitudeDeg: 20.9 },
    { id: 'w', latitudeDeg: 53, longitudeDeg: 20.1 },
  ]).toSorted((a, b) => a.id.localeCompare(b.id))
  expect(east?.column).toBeGreaterThan(west?.column ?? 9)
})
