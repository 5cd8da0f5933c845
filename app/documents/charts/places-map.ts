import type { Canvas, Drawing } from './canvas.ts'
import { FILLS, QUIET } from './palette.ts'
import type { PlacesMap } from './spec.ts'
import { element, label } from './svg.ts'
import { textWidth, wrapTo } from './text-width.ts'

const TILE = 22
const GAP = 4
/** A degree of longitude against one of latitude in the middle of Poland (cos 52°). */
const NARROWING = Math.cos((52 * Math.PI) / 180)

/** Places as squares at their centres, north up; squares that would overlap are pushed apart. */
export function drawPlacesMap(chart: PlacesMap, canvas: Canvas): Drawing {
  const { rows } = chart
  const xs = rows.map(({ longitude }) => longitude * NARROWING)
  const ys = rows.map(({ latitude }) => -latitude)
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)]
  const wide = Math.min(canvas.width - 140, 300)
  const scale = wide / Math.max(right - left, bottom - top, 1e-6)
  const points = rows.map((one, i) => ({
    ...one,
    x: (canvas.width - (right - left) * scale) / 2 + ((xs[i] ?? 0) - left) * scale,
    y: 34 + ((ys[i] ?? 0) - top) * scale,
  }))
  spread(points)
  const height = Math.max(...points.map(({ y }) => y)) + TILE + 34
  const marks = points.map(({ x, y, label: name, fill }) => {
    const lines = wrapTo(name, 110, canvas.size, 2)
    return (
      element('rect', {
        x: x - TILE / 2,
        y: y - TILE / 2,
        width: TILE,
        height: TILE,
        fill: canvas.fill(fill),
        stroke: FILLS[fill].ink,
        'stroke-width': 1,
      }) +
      lines
        .map((text, n) =>
          label({
            x: Math.min(Math.max(x, textWidth(text, canvas.size) / 2), canvas.width - textWidth(text, canvas.size) / 2),
            y: y + TILE / 2 + 13 + n * 13,
            text,
            anchor: 'middle',
            halo: true,
          }),
        )
        .join('')
    )
  })
  return { body: label({ x: 0, y: 10, text: chart.unit, colour: QUIET }) + marks.join(''), height }
}

/** Moves squares whose labels would lie on each other apart, a little at a time. */
function spread(points: { x: number; y: number }[]): void {
  const [roomX, roomY] = [TILE * 3, TILE * 2 + GAP]
  for (let round = 0; round < 60; round += 1)
    for (const [i, a] of points.entries())
      for (const b of points.slice(i + 1)) {
        const [dx, dy] = [b.x - a.x, b.y - a.y]
        if (Math.abs(dx) >= roomX || Math.abs(dy) >= roomY) continue
        const push = (roomY - Math.abs(dy)) / 4
        const down = dy >= 0 ? 1 : -1
        a.y -= push * down
        b.y += push * down
      }
  const least = Math.min(...points.map(({ y }) => y))
  for (const point of points) point.y += 34 - least
}
