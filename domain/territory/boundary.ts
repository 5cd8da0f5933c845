import { Refusal } from '../problems/refusal.ts'

/** Longitude and latitude [°], WGS 84. */
export type Position = readonly [number, number]
/** A closed line: its first position is its last. */
export type Ring = readonly Position[]
/** The outer ring, then its holes. */
export type Polygon = readonly Ring[]

/** Poland with a margin [°]. */
const POLAND = { west: 13.9, east: 24.4, south: 48.8, north: 55.2 } as const

function bad(code: string, reason: string, reasonPl: string): Refusal {
  return new Refusal('territory.bad-geometry', { code, reason, reasonPl })
}

function positionOf(value: unknown, code: string): Position {
  const [x, y] = Array.isArray(value) ? (value as unknown[]) : []
  if (typeof x !== 'number' || typeof y !== 'number' || !Number.isFinite(x) || !Number.isFinite(y))
    throw bad(code, 'a position is not two numbers', 'położenie to nie dwie liczby')
  if (Math.abs(x) > 180 || Math.abs(y) > 90) throw new Refusal('territory.other-coordinates', { code, x, y })
  if (x < POLAND.west || x > POLAND.east || y < POLAND.south || y > POLAND.north)
    throw bad(code, `the position ${x}, ${y} lies outside Poland`, `położenie ${x}, ${y} leży poza Polską`)
  return [x, y]
}

/** Twice the signed area [°²]; nothing for a line that encloses nothing. */
function doubleArea(ring: Ring): number {
  let sum = 0
  for (let i = 0; i + 1 < ring.length; i += 1) {
    const [[x1, y1], [x2, y2]] = [ring[i] as Position, ring[i + 1] as Position]
    sum += x1 * y2 - x2 * y1
  }
  return sum
}

function ringOf(value: unknown, code: string): Ring {
  if (!Array.isArray(value) || value.length < 4)
    throw bad(code, 'a ring has fewer than four positions', 'pierścień ma mniej niż cztery położenia')
  const ring = value.map((one) => positionOf(one, code))
  const [first, last] = [ring[0] as Position, ring.at(-1) as Position]
  if (first[0] !== last[0] || first[1] !== last[1])
    throw bad(code, 'a ring is not closed', 'pierścień nie jest zamknięty')
  if (doubleArea(ring) === 0) throw bad(code, 'a ring encloses nothing', 'pierścień niczego nie otacza')
  return ring
}

function polygonOf(value: unknown, code: string): Polygon {
  if (!Array.isArray(value) || value.length === 0)
    throw bad(code, 'a polygon has no ring', 'wielokąt nie ma pierścienia')
  return value.map((one) => ringOf(one, code))
}

/**
 * The polygons of a GeoJSON geometry, checked: two numbers a position, inside Poland, rings closed and enclosing
 * something.
 *
 * @param code  the gmina it is the border of, for messages
 * @refuses territory.bad-geometry, territory.other-coordinates
 */
export function polygonsOf(geometry: unknown, code: string): readonly Polygon[] {
  const { type, coordinates } = (geometry ?? {}) as { readonly type?: unknown; readonly coordinates?: unknown }
  if (type === 'Polygon') return [polygonOf(coordinates, code)]
  if (type === 'MultiPolygon' && Array.isArray(coordinates) && coordinates.length > 0)
    return coordinates.map((one) => polygonOf(one, code))
  throw bad(code, `the geometry is "${String(type)}", not an area`, `geometria to „${String(type)}”, nie obszar`)
}

/** Middle of the box around polygons [°]. */
export function middleOf(polygons: readonly Polygon[]): Position {
  const all = polygons.flatMap(([outer = []]) => outer)
  const [xs, ys] = [all.map(([x]) => x), all.map(([, y]) => y)]
  const between = (values: readonly number[]) =>
    (values.reduce((a, b) => Math.min(a, b)) + values.reduce((a, b) => Math.max(a, b))) / 2
  return [between(xs), between(ys)]
}

export function positionsIn(polygons: readonly Polygon[]): number {
  return polygons.flat().reduce((sum, ring) => sum + ring.length, 0)
}
