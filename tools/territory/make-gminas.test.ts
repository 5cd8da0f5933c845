import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { borders, makeGminas } from './make-gminas.ts'

const FOLDER = new URL('../../../shared/data/boundaries', import.meta.url).pathname

describe('the generator of the gmina register', () => {
  test.skipIf(!existsSync(FOLDER))(
    'makes the committed file again from the border polygons (skipped where they are not at hand)',
    () => {
      const committed = new URL('../../domain/territory/data/gminas.json', import.meta.url)
      expect(makeGminas(FOLDER)).toBe(readFileSync(committed, 'utf8'))
    },
  )
  test('a shared segment is a border, a shared corner is none', () => {
    const square = (x: number, y: number) => ({
      properties: { teryt: `${x}${y}`, name: '', lon: 0, lat: 0 },
      geometry: {
        type: 'Polygon' as const,
        coordinates: [
          [
            [x, y],
            [x + 1, y],
            [x + 1, y + 1],
            [x, y + 1],
            [x, y],
          ] as [number, number][],
        ],
      },
    })
    const found = borders([square(0, 0), square(1, 0), square(1, 1)])
    expect([...found.values()].map((set) => [...set])).toEqual([[1], [0, 2], [1]])
  })
})
