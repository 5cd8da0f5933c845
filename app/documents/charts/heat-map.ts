import type { Canvas, Drawing } from './canvas.ts'
import { isNarrow } from './canvas.ts'
import { timeAxis } from './line-chart.ts'
import { AXIS, HEAT, QUIET } from './palette.ts'
import { niceScale } from './scale.ts'
import type { HeatMap } from './spec.ts'
import { coordinate, element, label } from './svg.ts'
import { textWidth } from './text-width.ts'

/** Step of lightness of a value; −1 without data. */
function levelOf(value: number, most: number): number {
  if (Number.isNaN(value)) return -1
  return Math.min(HEAT.length - 1, Math.max(0, Math.floor((value / most) * HEAT.length)))
}

/** One path for each step, in units of days and hours; equal neighbours of a day are drawn as one piece. */
function cellPaths(values: ArrayLike<number>, days: number, most: number): string[] {
  const paths: string[] = HEAT.map(() => '')
  for (let day = 0; day < days; day += 1) {
    for (let hour = 0; hour < 24; ) {
      const level = levelOf(values[day * 24 + hour] ?? Number.NaN, most)
      let end = hour + 1
      while (end < 24 && levelOf(values[day * 24 + end] ?? Number.NaN, most) === level) end += 1
      // A hair wider than a day, so that no white seam shows between neighbours in any viewer.
      if (level >= 0) paths[level] += `M${day} ${hour}h1.06v${end - hour}h-1.06z`
      hour = end
    }
  }
  return paths
}

/** Days across, hours down, one panel under another on one scale: darker is more. */
export function drawHeatMap(chart: HeatMap, canvas: Canvas): Drawing {
  const left = 34
  const right = canvas.width - 1
  const hourHeight = isNarrow(canvas) ? 4 : 5
  let peak = 0
  for (const { values } of chart.panels)
    for (let i = 0; i < values.length; i += 1) peak = Math.max(peak, values[i] || 0)
  const most = niceScale(0, peak, 9).to
  const x = (day: number) => left + (day * (right - left)) / Math.max(1, chart.days)
  const parts: string[] = []
  let top = 4
  for (const { title, values } of chart.panels) {
    parts.push(label({ x: 0, y: top + 12, text: title, weight: 600 }))
    top += 20
    const paths = cellPaths(values, chart.days, most)
    const cells = paths.map((d, i) => (d === '' ? '' : element('path', { d, fill: HEAT[i] }))).join('')
    const scaleX = (right - left) / Math.max(1, chart.days)
    const moved = `translate(${left} ${coordinate(top)}) scale(${scaleX.toFixed(5)} ${hourHeight})`
    parts.push(
      element('g', { transform: moved, 'shape-rendering': 'crispEdges' }, cells),
      element('rect', {
        x: left,
        y: top,
        width: right - left,
        height: 24 * hourHeight,
        fill: 'none',
        stroke: AXIS,
        'stroke-width': 0.8,
      }),
      ...[0, 6, 12, 18, 24].map((hour) =>
        label({
          x: left - 5,
          y: top + hour * hourHeight + 4,
          text: `${hour}:00`,
          anchor: 'end',
          size: 10,
          colour: QUIET,
        }),
      ),
    )
    top += 24 * hourHeight
    parts.push(timeAxis(chart.xTicks, x, top, isNarrow(canvas) ? 9 : canvas.size, canvas.width))
    top += 34
  }
  const key = heatKey(chart, canvas, most, top)
  return { body: parts.join('') + key.body, height: top + key.height }
}

function heatKey({ unit, noData, panels }: HeatMap, canvas: Canvas, most: number, top: number): Drawing {
  const wide = isNarrow(canvas) ? 22 : 30
  const start = 34
  const step = most / HEAT.length
  const decimals = step >= 10 ? 0 : step >= 1 ? 1 : 2
  const boxes = HEAT.map((fill, i) =>
    element('rect', { x: start + i * wide, y: top, width: wide, height: 11, fill, stroke: AXIS, 'stroke-width': 0.6 }),
  )
  const ends = [0, 3, 6, 9].map((i) =>
    label({
      x: start + i * wide,
      y: top + 24,
      text: canvas.words.number(i * step, decimals),
      anchor: 'middle',
      size: 10.5,
    }),
  )
  const unitAt = start + HEAT.length * wide + 10 + textWidth(canvas.words.number(most, decimals), 10.5) / 2
  const missing = panels.some(({ values }) => Array.prototype.some.call(values, (value: number) => Number.isNaN(value)))
  const gap = missing
    ? element('rect', {
        x: start,
        y: top + 34,
        width: 16,
        height: 11,
        fill: '#ffffff',
        stroke: AXIS,
        'stroke-width': 0.6,
      }) + label({ x: start + 22, y: top + 43, text: noData })
    : ''
  return {
    body: boxes.join('') + ends.join('') + label({ x: unitAt, y: top + 10, text: unit, colour: QUIET }) + gap,
    height: missing ? 52 : 32,
  }
}
