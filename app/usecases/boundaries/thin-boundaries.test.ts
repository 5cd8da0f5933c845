import { expect, test } from 'vitest'
import type { Position } from '../../../domain/territory/boundary.ts'
import { thinBoundaries } from './thin-boundaries.ts'

/** A circle of so many positions with a ripple of some metres. */
function rippled(count: number, ripple: number): Position[] {
  const ring = Array.from({ length: count }, (_, i): Position => {
    const away = 0.05 + (i % 2) * ripple
    return [20 + away * Math.cos((2 * Math.PI * i) / count), 53 + away * Math.sin((2 * Math.PI * i) / count)]
  })
  return [...ring, ring[0] as Position]
}

const area = (ring: readonly Position[]) => [{ code: '1413011', name: 'Mława', polygons: [[ring]] }]

test('borders are thinned no more than a map needs: finely where they fit, coarser where there are too many', async () => {
  const few = await thinBoundaries(area(rippled(300, 0)))
  expect(few.toleranceM).toBe(5)
  const many = await thinBoundaries(area(rippled(12_000, 0.0003)))
  expect(many.toleranceM).toBeGreaterThan(20)
  expect(many.positions).toBeLessThanOrEqual(5000)
})
test('a border that crosses itself is refused with the gmina', async () => {
  const crossed: Position[] = [
    [20, 53],
    [20.1, 53.1],
    [20.1, 53],
    [20, 53.15],
    [20, 53],
  ]
  await expect(thinBoundaries(area(crossed))).rejects.toMatchObject({
    code: 'territory.bad-geometry',
    facts: { code: '1413011', reasonPl: 'granica przecina samą siebie' },
  })
})
