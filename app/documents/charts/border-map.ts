import type { Canvas, Drawing } from './canvas.ts'
import { labelPlace } from './label-place.ts'
import { FILLS, QUIET } from './palette.ts'
import type { PlacesMap } from './spec.ts'
import { coordinate, element, label } from './svg.ts'
import { wrapTo } from './text-width.ts'

/** A degree of longitude against one of latitude in the middle of Poland (cos 52°). */
const NARROWING = Math.cos((52 * Math.PI) / 180)
const TOP = 24
const TALLEST = 420
const LINE = 13

type Point = readonly [x: number, y: number]

/** A path through a ring, closed. */
function ringPath(points: readonly Point[]): string {
  return `${points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${coordinate(x)} ${coordinate(y)}`).join('')}Z`
}

/** Gminas by their borders, north up; the one in question is filled. */
export function drawBorderMap(chart: PlacesMap, canvas: Canvas): Drawing {
  const positions = chart.rows.flatMap(({ polygons = [] }) => polygons.flat(2))
  const xs = positions.map(([longitude]) => longitude * NARROWING)
  const ys = positions.map(([, latitude]) => -latitude)
  const bounds = [...xs, ...ys].length === 0 ? [0, 1, 0, 1] : [least(xs), most(xs), least(ys), most(ys)]
  const [left = 0, right = 1, top = 0, bottom = 1] = bounds
  const scale = Math.min(canvas.width / Math.max(right - left, 1e-9), TALLEST / Math.max(bottom - top, 1e-9))
  const aside = (canvas.width - (right - left) * scale) / 2
  const at = (longitude: number, latitude: number): Point => [
    aside + (longitude * NARROWING - left) * scale,
    TOP + (-latitude - top) * scale,
  ]
  const areas = chart.rows.map(({ polygons = [], fill }) =>
    element('path', {
      d: polygons
        .flat()
        .map((ring) => ringPath(ring.map(([longitude, latitude]) => at(longitude, latitude))))
        .join(''),
      fill: canvas.fill(fill),
      'fill-rule': 'evenodd',
      stroke: FILLS[fill].ink,
      'stroke-width': 1,
      'stroke-linejoin': 'round',
    }),
  )
  const names = chart.rows.flatMap(({ label: name, longitude, latitude, polygons = [] }) => {
    const rings = polygons.flat().map((ring) => ring.map(([east, north]) => at(east, north)))
    const [x, y] = labelPlace(rings, at(longitude, latitude))
    const lines = wrapTo(name, 92, canvas.size, 2)
    return lines.map((text, n) =>
      label({
        x: Math.min(Math.max(x, 40), canvas.width - 40),
        y: y + (n - (lines.length - 1) / 2) * LINE + 4,
        text,
        anchor: 'middle',
        halo: true,
      }),
    )
  })
  const unit = label({ x: 0, y: 10, text: chart.unit, colour: QUIET })
  return { body: unit + areas.join('') + names.join(''), height: TOP + (bottom - top) * scale + 12 }
}

function least(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
}

function most(values: readonly number[]): number {
  return values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
}
