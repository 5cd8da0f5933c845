import type { Polygon, Position, Ring } from './boundary.ts'

/** Metres of a degree of latitude, and of longitude in the middle of Poland. */
const METRES = { latitude: 111_200, longitude: 111_320 * Math.cos((52 * Math.PI) / 180) } as const

const keyOf = ([x, y]: Position): string => `${x} ${y}`

/** Positions rounded to 5 decimals, a metre, so that neighbours drawn from one survey meet. */
function rounded(ring: Ring): Position[] {
  const out: Position[] = []
  for (const [x, y] of ring) {
    const next: Position = [Math.round(x * 1e5) / 1e5, Math.round(y * 1e5) / 1e5]
    const last = out.at(-1)
    if (!last || last[0] !== next[0] || last[1] !== next[1]) out.push(next)
  }
  return out
}

/** Where borders part: positions with more than two neighbours, over all rings. */
function junctionsOf(rings: readonly Ring[]): ReadonlySet<string> {
  const around = new Map<string, Set<string>>()
  for (const ring of rings)
    for (let i = 0; i + 1 < ring.length; i += 1) {
      const [a, b] = [keyOf(ring[i] as Position), keyOf(ring[i + 1] as Position)]
      around.set(a, (around.get(a) ?? new Set()).add(b))
      around.set(b, (around.get(b) ?? new Set()).add(a))
    }
  return new Set([...around].flatMap(([key, ends]) => (ends.size > 2 ? [key] : [])))
}

function distanceM(p: Position, a: Position, b: Position): number {
  const flat = ([x, y]: Position) => [x * METRES.longitude, y * METRES.latitude] as const
  const [[px, py], [ax, ay], [bx, by]] = [flat(p), flat(a), flat(b)]
  const [dx, dy] = [bx - ax, by - ay]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((px - ax) * dx + (py - ay) * dy) / length))
  return Math.hypot(px - ax - along * dx, py - ay - along * dy)
}

/** Douglas and Peucker (1973): what lies nearer to the chord than the tolerance is left out. */
function thinned(line: readonly Position[], toleranceM: number): Position[] {
  const keep = new Uint8Array(line.length)
  keep[0] = keep[line.length - 1] = 1
  const parts: (readonly [number, number])[] = [[0, line.length - 1]]
  for (let part = parts.pop(); part; part = parts.pop()) {
    const [first, last] = part
    let [far, at] = [toleranceM, -1]
    for (let i = first + 1; i < last; i += 1) {
      const away = distanceM(line[i] as Position, line[first] as Position, line[last] as Position)
      if (away > far) [far, at] = [away, i]
    }
    if (at < 0) continue
    keep[at] = 1
    parts.push([first, at], [at, last])
  }
  return line.filter((_, i) => keep[i] === 1)
}

/** One piece of border, thinned from the same end whichever of its two sides it is seen from. */
function thinnedAlike(line: readonly Position[], toleranceM: number): readonly Position[] {
  const [first, last] = [line[0] as Position, line.at(-1) as Position]
  const turned = first[0] > last[0] || (first[0] === last[0] && first[1] > last[1])
  return turned ? thinned([...line].reverse(), toleranceM).reverse() : thinned(line, toleranceM)
}

function thinnedRing(ring: readonly Position[], junctions: ReadonlySet<string>, toleranceM: number): Ring {
  const open = ring.slice(0, -1)
  // Begins at a junction where it has one, else at its westernmost position, so that both sides begin alike.
  const at = open.findIndex((one) => junctions.has(keyOf(one)))
  const west = open.reduce((best, [x, y], i) => {
    const [bx, by] = open[best] as Position
    return x < bx || (x === bx && y < by) ? i : best
  }, 0)
  const start = at < 0 ? west : at
  const turned = [...open.slice(start), ...open.slice(0, start), open[start] as Position]
  const cuts = turned.flatMap((one, i) => (i === 0 || i === turned.length - 1 || junctions.has(keyOf(one)) ? [i] : []))
  const [first] = turned as [Position, ...Position[]]
  // Without a junction between its ends the ring is one line from a place back to it: it is cut at the farthest.
  if (cuts.length === 2) {
    let far = 1
    for (let i = 1; i < turned.length - 1; i += 1)
      if (distanceM(turned[i] as Position, first, first) > distanceM(turned[far] as Position, first, first)) far = i
    cuts.splice(1, 0, far)
  }
  const out: Position[] = [first]
  for (let c = 0; c + 1 < cuts.length; c += 1)
    out.push(...thinnedAlike(turned.slice(cuts[c], (cuts[c + 1] as number) + 1), toleranceM).slice(1))
  return out
}

/** Whether a ring crosses itself; rings of some hundred positions. */
export function crossesItself(ring: Ring): boolean {
  const side = ([ax, ay]: Position, [bx, by]: Position, [cx, cy]: Position) =>
    Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax))
  const count = ring.length - 1
  for (let i = 0; i < count; i += 1)
    for (let j = i + 2; j < count; j += 1) {
      if (i === 0 && j === count - 1) continue
      const [a, b, c, d] = [ring[i], ring[i + 1], ring[j], ring[j + 1]] as [Position, Position, Position, Position]
      if (side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0) return true
    }
  return false
}

type Areas = readonly (readonly Polygon[])[]

/**
 * Borders with fewer positions. A border between two areas is thinned once, so that no gap opens between neighbours;
 * where three meet, the place stays. Rings that shrink to nothing are left out, an area's last ring never.
 *
 * @returns what thins them: the tolerance tells how far a border may move [m]; where borders meet is found once
 */
export function simplifier(areas: Areas): (toleranceM: number) => Areas {
  const rings = areas.map((polygons) => polygons.map((polygon) => polygon.map(rounded)))
  const junctions = junctionsOf(rings.flat(2))
  return (toleranceM) =>
    rings.map((polygons) => {
      const thin = polygons.map((polygon) =>
        polygon.filter((ring) => ring.length >= 4).map((ring) => thinnedRing(ring, junctions, toleranceM)),
      )
      const whole = thin.map((polygon) =>
        polygon.filter((ring, i) => ring.length >= 4 || (i === 0 && thin.length === 1)),
      )
      return whole.filter((polygon) => polygon.length > 0)
    })
}
