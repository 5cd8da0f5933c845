type Point = readonly [x: number, y: number]

/** Points tried along each side of the box around an area. */
const STEPS = 16

/** Whether a point lies within rings, holes taken out. */
function isInside([x, y]: Point, rings: readonly (readonly Point[])[]): boolean {
  let inside = false
  for (const ring of rings)
    for (let i = 0; i + 1 < ring.length; i += 1) {
      const [[x1, y1], [x2, y2]] = [ring[i] as Point, ring[i + 1] as Point]
      if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside
    }
  return inside
}

/** Distance of a point from a piece of border. */
function distance([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  const length = (x2 - x1) ** 2 + (y2 - y1) ** 2
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length))
  return Math.hypot(x - x1 - along * (x2 - x1), y - y1 - along * (y2 - y1))
}

/**
 * Where the name of an area stands: of a grid of points within it, the one farthest from its border. The centre of a
 * bent area may lie outside of it.
 *
 * @param otherwise  for an area no point of the grid falls into
 */
export function labelPlace(rings: readonly (readonly Point[])[], otherwise: Point): Point {
  const points = rings.flat()
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)]
  let best = otherwise
  let farthest = 0
  for (let i = 1; i < STEPS; i += 1)
    for (let j = 1; j < STEPS; j += 1) {
      const at: Point = [left + ((right - left) * i) / STEPS, top + ((bottom - top) * j) / STEPS]
      if (!isInside(at, rings)) continue
      const away = Math.min(
        ...rings.flatMap((ring) => ring.slice(1).map((to, k) => distance(at, ring[k] as Point, to))),
      )
      if (away > farthest) [best, farthest] = [at, away]
    }
  return best
}
