import { describe, expect, test } from 'vitest'
import { areaTiles } from './area-tiles.ts'

describe('the schematic map of an area', () => {
  test('every gmina of a powiat stands on a tile of its own', () => {
    const tiles = areaTiles({ powiat: '1413', gminas: [] })
    expect(tiles).toHaveLength(10)
    expect(new Set(tiles.map(({ column, row }) => `${column} ${row}`)).size).toBe(10)
  })
  test('gminas named one by one come before the powiat; a code nobody knows is left out', () => {
    expect(areaTiles({ powiat: '1413', gminas: ['1413011', '9999999'] })).toEqual([
      { code: '1413011', name: 'Mława', column: 0, row: 0 },
    ])
  })
  test('an area without gminas has no tiles', () => {
    expect(areaTiles({ gminas: [] })).toEqual([])
    expect(areaTiles({})).toEqual([])
  })
})
