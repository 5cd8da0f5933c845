type Ring = readonly (readonly number[])[]

/** Where a name may stand, and how wide the place is there. */
export interface Label {
  readonly x: number
  readonly y: number
  readonly room: number
}

export interface Shape {
  readonly id: string
  /** Path of an SVG, holes by the even-odd rule. */
  readonly path: string
  readonly label: Label
}

const MARGIN = 4
const TALLEST = 620

/** Widest stretch inside a ring along a horizontal line, by the places where the line crosses it. */
function stretchAt(ring: Ring, y: number): readonly [number, number] | undefined {
  const crossings: number[] = []
  for (let i = 0; i + 1 < ring.length; i += 1) {
    const [[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]] = [ring[i] as readonly number[], ring[i + 1] as readonly number[]]
    if (y1 > y !== y2 > y) crossings.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1))
  }
  crossings.sort((a, b) => a - b)
  let best: readonly [number, number] | undefined
  for (let i = 0; i + 1 < crossings.length; i += 2) {
    const pair = [crossings[i] as number, crossings[i + 1] as number] as const
    if (!best || pair[1] - pair[0] > best[1] - best[0]) best = pair
  }
  return best
}

/** The place for a name: of some lines across the middle of the largest part, the one with most room on three rows. */
function labelOf(rings: readonly Ring[]): Label {
  const heightOf = (ring: Ring) => {
    const ys = ring.map(([, y = 0]) => y)
    return [Math.min(...ys), Math.max(...ys)] as const
  }
  const outer = rings.reduce((best, ring) => {
    const [[a, b], [c, d]] = [heightOf(ring), heightOf(best)]
    return b - a > d - c ? ring : best
  })
  const [top, bottom] = heightOf(outer)
  let best: Label = { x: 0, y: (top + bottom) / 2, room: 0 }
  for (let part = 2; part <= 8; part += 1) {
    const y = top + ((bottom - top) * part) / 10
    const rows = [y - 14, y, y + 14].map((at) => stretchAt(outer, at))
    const left = Math.max(...rows.map((row) => row?.[0] ?? Number.POSITIVE_INFINITY))
    const right = Math.min(...rows.map((row) => row?.[1] ?? Number.NEGATIVE_INFINITY))
    if (right - left > best.room) best = { x: (left + right) / 2, y, room: right - left }
  }
  return best
}

/** Borders as paths of a picture so wide: an even projection about the middle of the area, north up. */
export function shapesOf(
  places: readonly { readonly id: string; readonly polygons: readonly (readonly Ring[])[] }[],
  width: number,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const all = places.flatMap(({ polygons }) => polygons.flat(2))
  if (all.length === 0) return { shapes: [], height: 0 }
  const [xs, ys] = [all.map(([x = 0]) => x), all.map(([, y = 0]) => y)]
  const [west, east] = [Math.min(...xs), Math.max(...xs)]
  const [south, north] = [Math.min(...ys), Math.max(...ys)]
  const narrow = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const [wide, tall] = [Math.max(1e-6, (east - west) * narrow), Math.max(1e-6, north - south)]
  const scale = Math.min((width - 2 * MARGIN) / wide, TALLEST / tall)
  const inset = (width - wide * scale) / 2
  const drawn = ([x = 0, y = 0]: readonly number[]) => [
    Math.round((inset + (x - west) * narrow * scale) * 10) / 10,
    Math.round((MARGIN + (north - y) * scale) * 10) / 10,
  ]
  return {
    height: Math.ceil(tall * scale + 2 * MARGIN),
    shapes: places.map(({ id, polygons }) => {
      const rings = polygons.flat().map((ring) => ring.map(drawn))
      return {
        id,
        path: rings.map((ring) => `M${ring.map((one) => one.join(' ')).join('L')}Z`).join(''),
        label: labelOf(rings),
      }
    }),
  }
}
