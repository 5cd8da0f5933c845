import { describe, expect, test } from 'vitest'
import { shapesOf } from './border-shapes.ts'

const square = (x: number, y: number, size: number) => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y],
]

describe('borders as a picture', () => {
  const { shapes, height } = shapesOf(
    [
      { id: 'north', polygons: [[square(20, 53.1, 0.1)]] },
      { id: 'south', polygons: [[square(20, 53, 0.1)], [square(20.3, 53, 0.02)]] },
    ],
    600,
  )
  const [north, south] = shapes
  test('lie north up, each with the place of its name inside it', () => {
    expect(north?.label.y).toBeLessThan(south?.label.y ?? 0)
    expect(north?.label.room).toBeGreaterThan(60)
    expect(south?.path.match(/M/g)).toHaveLength(2)
  })
  test('fit the width asked for, and keep the shape: a degree of longitude is narrower than one of latitude', () => {
    const numbers = shapes.flatMap(({ path }) =>
      [...path.matchAll(/([\d.]+) ([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]),
    )
    const [xs, ys] = [numbers.map(([x]) => x ?? 0), numbers.map(([, y]) => y ?? 0)]
    expect(Math.max(...xs)).toBeLessThanOrEqual(600)
    expect(Math.max(...ys)).toBeLessThanOrEqual(height)
    const ratio = (Math.max(...xs) - Math.min(...xs)) / (Math.max(...ys) - Math.min(...ys))
    expect(ratio).toBeCloseTo((0.32 / 0.2) * Math.cos((53.1 * Math.PI) / 180), 2)
  })
  test('nothing gives nothing', () => {
    expect(shapesOf([], 600)).toEqual({ shapes: [], height: 0 })
  })
})
