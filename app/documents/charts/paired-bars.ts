import type { Canvas, Drawing } from './canvas.ts'
import { axisRoom, isNarrow, keyLines, swatch, valueAxis } from './canvas.ts'
import { FILLS } from './palette.ts'
import { niceScale, project } from './scale.ts'
import type { PairedBars } from './spec.ts'
import { element, label } from './svg.ts'
import { textWidth } from './text-width.ts'

function total(parts: PairedBars['bars'][number]['parts'], i: number): number {
  return parts.reduce((sum, { values }) => sum + (values[i] ?? 0), 0)
}

/** Stacked bars in pairs: what was used beside what was made, each split by where it came from or went. */
export function drawPairedBars(chart: PairedBars, canvas: Canvas): Drawing {
  const keys = chart.bars.map(({ name, parts }) => ({ name, parts }))
  let top = 0
  const head: string[] = []
  for (const { name, parts } of keys) {
    head.push(label({ x: 0, y: top + 12, text: name, weight: 600 }))
    const line = keyLines(
      canvas,
      parts.map((part) => ({ name: part.name, mark: swatch(canvas, part.fill) })),
      top + 16,
    )
    head.push(line.body)
    top += 16 + line.height
  }
  const highest = Math.max(0, ...chart.categories.flatMap((_, i) => chart.bars.map(({ parts }) => total(parts, i))))
  const scale = niceScale(0, highest)
  const left = Math.max(axisRoom(canvas, scale), 34)
  const [plotTop, plotBottom] = [top + 30, top + (isNarrow(canvas) ? 230 : 270)]
  const y = project(scale, plotBottom, plotTop)
  const step = (canvas.width - left) / Math.max(1, chart.categories.length)
  const gap = Math.min(step * 0.24, 14)
  const wide = (step - gap) / chart.bars.length
  const bars = chart.categories.flatMap((_, i) =>
    chart.bars.flatMap(({ parts }, b) => {
      let below = 0
      return parts.map(({ fill, values }) => {
        const value = values[i] ?? 0
        const [low, high] = [y(below), y(below + value)]
        below += value
        if (value <= 0) return ''
        return element('rect', {
          x: left + i * step + gap / 2 + b * wide,
          y: high,
          width: wide - 1,
          height: low - high,
          fill: canvas.fill(fill),
          stroke: FILLS[fill].ink,
          'stroke-width': 0.8,
        })
      })
    }),
  )
  const size = Math.min(
    11.5,
    (11.5 * step * 0.98) / Math.max(1, ...chart.categories.map((name) => textWidth(name, 11.5))),
  )
  const names = chart.categories.map((text, i) =>
    label({ x: left + (i + 0.5) * step, y: plotBottom + 16, text, anchor: 'middle', size }),
  )
  const body = [...head, valueAxis(canvas, scale, y, left, canvas.width, chart.unit), ...bars, ...names].join('')
  return { body, height: plotBottom + 24 }
}
