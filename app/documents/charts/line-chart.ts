import type { Canvas, Drawing } from './canvas.ts'
import { axisRoom, isNarrow, keyLines, valueAxis } from './canvas.ts'
import type { Stroke } from './palette.ts'
import { QUIET, STROKES } from './palette.ts'
import { niceScale, project } from './scale.ts'
import type { LineChart, Tick } from './spec.ts'
import { element, label, line, pathThrough } from './svg.ts'
import { textWidth, wrapTo } from './text-width.ts'

const LINE_HEIGHT = 13

/** A sample of a line for a key. */
export function strokeSample(stroke: Stroke): (x: number, y: number) => string {
  const { colour, dash, width } = STROKES[stroke]
  return (x, y) => line(x, y - 4, x + 18, y - 4, colour, width, dash)
}

/** Ticks under a horizontal axis; where labels would touch, each second (third, …) one is named. */
export function timeAxis(
  ticks: readonly Tick[],
  x: (at: number) => number,
  y: number,
  size: number,
  right: number,
): string {
  const [first, last] = [ticks[0], ticks.at(-1)]
  if (first === undefined || last === undefined) return ''
  const widest = Math.max(...ticks.map(({ label: text }) => textWidth(text, size))) + 3
  const apart = ticks.length === 1 ? widest : Math.abs(x(last.at) - x(first.at)) / (ticks.length - 1)
  const stride = Math.max(1, Math.ceil(widest / Math.max(apart, 1)))
  return ticks
    .map(({ at, label: text }, i) => {
      const mark = line(x(at), y, x(at), y + 4, QUIET)
      if (i % stride !== 0) return mark
      const centre = Math.min(x(at), right - textWidth(text, size) / 2)
      return mark + label({ x: centre, y: y + 16, text, anchor: 'middle', size, colour: QUIET })
    })
    .join('')
}

/** Moves labels apart so that none lies on another; order and, as far as it goes, height are kept. */
function apart(
  wanted: readonly { readonly y: number; readonly tall: number }[],
  top: number,
  bottom: number,
): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => (wanted[a]?.y ?? 0) - (wanted[b]?.y ?? 0))
  const out = wanted.map(({ y }) => y)
  let free = top
  for (const i of order) {
    out[i] = Math.max(out[i] ?? 0, free)
    free = (out[i] ?? 0) + (wanted[i]?.tall ?? 0)
  }
  let limit = bottom
  for (const i of order.reverse()) {
    const tall = wanted[i]?.tall ?? 0
    out[i] = Math.min(out[i] ?? 0, limit - tall)
    limit = out[i] ?? 0
  }
  return out
}

/** Lines with their names at their right ends; on narrow screens a key above instead. */
export function drawLineChart(chart: LineChart, canvas: Canvas): Drawing {
  const values = chart.series.flatMap(({ points }) => points.map(([, value]) => value))
  const scale = niceScale(Math.min(0, ...values), Math.max(0, ...values))
  const narrow = isNarrow(canvas)
  const keys = narrow
    ? keyLines(
        canvas,
        chart.series.map(({ name, stroke }) => ({ name, mark: strokeSample(stroke) })),
        0,
      )
    : { body: '', height: 0 }
  const room = narrow ? 4 : 128
  const left = Math.max(axisRoom(canvas, scale), 34)
  const right = canvas.width - room
  const [top, bottom] = [keys.height + 30, keys.height + (narrow ? 230 : 270)]
  const y = project(scale, bottom, top)
  const [from, to] = chart.x
  const x = (at: number) => left + ((at - from) * (right - left)) / (to - from || 1)
  const lines = chart.series.map(({ stroke, points }) => {
    const { colour, dash, width } = STROKES[stroke]
    return element('path', {
      d: pathThrough(points.map(([at, value]) => [x(at), y(value)] as const)),
      fill: 'none',
      stroke: colour,
      'stroke-width': width,
      'stroke-dasharray': dash || undefined,
      'stroke-linejoin': 'round',
    })
  })
  const names = narrow ? [] : endLabels(chart, y, right, room, top, bottom)
  const zero = scale.from < 0 ? line(left, y(0), right, y(0), '#1d2730', 1) : ''
  const axis = timeAxis(chart.xTicks, x, bottom, canvas.size, canvas.width)
  const title = label({ x: (left + right) / 2, y: bottom + 34, text: chart.xTitle, anchor: 'middle', colour: QUIET })
  const body = [keys.body, valueAxis(canvas, scale, y, left, right, chart.unit), zero, ...lines, ...names, axis, title]
  return { body: body.join(''), height: bottom + 42 }
}

function endLabels(
  { series }: LineChart,
  y: (value: number) => number,
  right: number,
  room: number,
  top: number,
  bottom: number,
): string[] {
  const texts = series.map(({ name, points }) => {
    const lines = wrapTo(name, room - 12, 11.5, 4)
    return {
      lines,
      y: y(points.at(-1)?.[1] ?? 0) - (lines.length * LINE_HEIGHT) / 2,
      tall: lines.length * LINE_HEIGHT + 4,
    }
  })
  const places = apart(texts, top - 18, bottom + 30)
  return series.flatMap(({ stroke, points }, i) => {
    const { lines } = texts[i] ?? { lines: [] }
    const start = places[i] ?? 0
    const end = y(points.at(-1)?.[1] ?? 0)
    return [
      line(right + 1, end, right + 8, start + (lines.length * LINE_HEIGHT) / 2, STROKES[stroke].colour, 1),
      ...lines.map((text, n) =>
        label({ x: right + 11, y: start + n * LINE_HEIGHT + 10, text, colour: STROKES[stroke].colour, weight: 600 }),
      ),
    ]
  })
}
