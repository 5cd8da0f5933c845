import { expect, test } from 'vitest'
import { inDegrees } from './in-degrees.ts'

const polygon = (ring: readonly (readonly [number, number])[], code = '1413011') => ({
  properties: { JPT_KOD_JE: code },
  geometry: { type: 'Polygon', coordinates: [ring] },
})
const ringOf = (feature: ReturnType<typeof inDegrees>) =>
  (feature.geometry as { coordinates: [number, number][][] }).coordinates[0] ?? []

/** Length of the meridian from the equator on GRS80 [m], summed in small steps: independent of the library. */
function meridian(latitudeDeg: number): number {
  const [a, f, steps] = [6_378_137, 1 / 298.257222101, 200_000]
  const e2 = f * (2 - f)
  const step = (latitudeDeg * Math.PI) / 180 / steps
  let sum = 0
  for (let i = 0; i < steps; i += 1) sum += (a * (1 - e2) * step) / (1 - e2 * Math.sin((i + 0.5) * step) ** 2) ** 1.5
  return sum
}

test.each([49.5, 52, 54.5])('metres of EPSG:2180 on the middle meridian become %s degrees north', (latitude) => {
  const [at] = ringOf(inDegrees(polygon([[500_000, 0.9993 * meridian(latitude) - 5_300_000]])))
  expect(at?.[0]).toBeCloseTo(19, 9)
  expect(at?.[1]).toBeCloseTo(latitude, 8)
})

test('the order of the axes is told by the gmina the feature names', () => {
  // Mława lies at about 20.38° E, 53.11° N.
  const east = ringOf(inDegrees(polygon([[592_500, 583_000]])))
  expect(east[0]?.[0]).toBeCloseTo(20.38, 1)
  expect(east[0]?.[1]).toBeCloseTo(53.11, 1)
  // Zgorzelec, far from the diagonal: north first is told apart from east first.
  const [z1] = ringOf(inDegrees(polygon([[208_000, 369_000]], '0225011')))
  const [z2] = ringOf(inDegrees(polygon([[369_000, 208_000]], '0225011')))
  expect(z2).toEqual(z1)
  expect(z1?.[0]).toBeLessThan(15.5)
})

test('degrees stay as they are', () => {
  const degrees = polygon([
    [21, 52],
    [21.1, 52],
  ])
  expect(inDegrees(degrees)).toBe(degrees)
})
