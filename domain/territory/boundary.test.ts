import { describe, expect, test } from 'vitest'
import type { Position, Ring } from './boundary.ts'
import { polygonsOf, positionsIn } from './boundary.ts'
import { crossesItself, simplifier } from './simplify.ts'

const square: Ring = [
  [20, 53],
  [20.1, 53],
  [20.1, 53.1],
  [20, 53.1],
  [20, 53],
]
const polygon = (...rings: readonly unknown[]) => ({ type: 'Polygon', coordinates: rings })

describe('the geometry of a border', () => {
  test('polygons, also many of one gmina and with holes, are taken as they stand', () => {
    expect(polygonsOf(polygon(square), '1413011')).toEqual([[square]])
    expect(polygonsOf({ type: 'MultiPolygon', coordinates: [[square], [square, square]] }, '1413011')).toHaveLength(2)
  })
  test.each([
    ['a point', { type: 'Point', coordinates: [20, 53] }],
    ['nothing', null],
    ['three positions', polygon(square.slice(0, 3))],
    ['an open ring', polygon(square.slice(0, 4))],
    [
      'a line back and forth',
      polygon([
        [20, 53],
        [20.1, 53],
        [20.2, 53],
        [20, 53],
      ]),
    ],
    ['text for a number', polygon([['20', 53], ...square.slice(1)])],
    ['a place outside Poland', polygon(square.map(([x, y]) => [x - 20, y]))],
    ['latitude before longitude', polygon(square.map(([x, y]) => [y, x]))],
  ])('%s is refused', (_, geometry) => {
    expect(() => polygonsOf(geometry, '1413011')).toThrow(expect.objectContaining({ code: 'territory.bad-geometry' }))
  })
  test('metres instead of degrees are told as another coordinate system', () => {
    const metres = polygon(square.map(([x, y]) => [x * 30_000, y * 10_000]))
    expect(() => polygonsOf(metres, '1')).toThrow(expect.objectContaining({ code: 'territory.other-coordinates' }))
  })
})

/** A wavy line from south to north, at a longitude. */
const wavy = (x: number): Position[] =>
  Array.from({ length: 201 }, (_, i): Position => [x + Math.sin(i) * 0.0003, 53 + i * 0.0005])

describe('thinned borders', () => {
  const [west, middle, east] = [wavy(20), wavy(20.1), wavy(20.2)]
  const closed = (line: Position[]): Ring => [...line, line[0] as Position]
  const left = closed([...west, ...[...middle].reverse()])
  const right = closed([...middle, ...[...east].reverse()])
  const thin = simplifier([[[left]], [[right]]])(60)

  test('have far fewer positions and stay closed', () => {
    expect(positionsIn(thin.flat())).toBeLessThan((left.length + right.length) / 10)
    for (const ring of thin.flat(2)) expect(ring.at(-1)).toEqual(ring[0])
  })
  test('of neighbours are one line still: no gap opens between them', () => {
    const inner = (ring: Ring | undefined) =>
      new Set((ring ?? []).filter(([x]) => Math.abs(x - 20.1) < 0.01).map((one) => one.join(' ')))
    const [a, b] = [inner(thin[0]?.[0]?.[0]), inner(thin[1]?.[0]?.[0])]
    expect(a.size).toBeGreaterThan(1)
    expect(a).toEqual(b)
  })
  test('without any neighbour a ring keeps its shape', () => {
    const circle = closed(
      Array.from(
        { length: 360 },
        (_, i): Position => [20 + 0.1 * Math.cos((i * Math.PI) / 180), 53 + 0.06 * Math.sin((i * Math.PI) / 180)],
      ),
    )
    const [[[ring = []] = []] = []] = simplifier([[[circle]]])(200)
    expect(ring.length).toBeGreaterThan(8)
    expect(ring.length).toBeLessThan(80)
    expect(crossesItself(ring)).toBe(false)
  })
  test('a ring that crosses itself is known', () => {
    expect(crossesItself(square)).toBe(false)
    expect(
      crossesItself([
        [20, 53],
        [20.1, 53.1],
        [20.1, 53],
        [20, 53.1],
        [20, 53],
      ]),
    ).toBe(true)
  })
})
