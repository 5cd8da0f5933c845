import type { Canvas, Drawing } from './canvas.ts'
import { isNarrow } from './canvas.ts'
import { FILLS, INK, QUIET, RULE } from './palette.ts'
import type { Distances } from './spec.ts'
import { element, label, line } from './svg.ts'
import { textWidth, wrapTo } from './text-width.ts'

/** For each condition the value as a bar and the threshold as a mark on the same scale, with the verdict in words. */
export function drawDistances(chart: Distances, canvas: Canvas): Drawing {
  const narrow = isNarrow(canvas)
  const { size } = canvas
  const verdictRoom =
    Math.max(...[chart.names.passes, chart.names.fails].map((text) => textWidth(text, size, true))) + 12
  const left = narrow ? 0 : 190
  const right = canvas.width - verdictRoom
  const head = narrow ? 18 : 0
  const tall = 16
  const step = tall + 36 + head
  const top = 20
  const parts = chart.rows.flatMap((row, i) => {
    const y = top + i * step + head
    const most = Math.max(row.value, row.threshold, 1e-9) * 1.12
    const x = (value: number) => left + (Math.max(0, value) * (right - left)) / most
    const fill = row.passes ? 'own' : 'loss'
    const lines = wrapTo(row.label, narrow ? canvas.width : left - 14, size, narrow ? 1 : 3)
    const inside = x(row.value) - left > textWidth(row.valueText, size, true) + 12 && fill === 'own'
    const markX = x(row.threshold)
    const text = `${chart.names.threshold} ${row.thresholdText}`
    const half = textWidth(text, 10.5) / 2
    const textX = Math.min(Math.max(markX, left + half), right - half + 20)
    return [
      ...lines.map((line, n) =>
        narrow
          ? label({ x: 0, y: y - 16, text: line, weight: 600 })
          : label({ x: left - 12, y: y + tall / 2 + 4 + (n - (lines.length - 1) / 2) * 13, text: line, anchor: 'end' }),
      ),
      element('rect', {
        x: left,
        y,
        width: right - left,
        height: tall,
        fill: '#f1f4f5',
        stroke: RULE,
        'stroke-width': 0.6,
      }),
      element('rect', {
        x: left,
        y,
        width: Math.max(x(row.value) - left, 0.8),
        height: tall,
        fill: canvas.fill(fill),
        stroke: FILLS[fill].ink,
        'stroke-width': 0.9,
      }),
      line(markX, y - 5, markX, y + tall + 5, INK, 2.4),
      label({ x: textX, y: y + tall + 17, text, size: 10.5, anchor: 'middle', colour: QUIET }),
      inside
        ? label({ x: left + 7, y: y + tall / 2 + 4, text: row.valueText, weight: 600, colour: '#ffffff' })
        : label({
            x: Math.min(x(row.value) + 6, right - textWidth(row.valueText, size, true)),
            y: y + tall / 2 + 4,
            text: row.valueText,
            weight: 600,
            halo: true,
          }),
      label({
        x: right + 10,
        y: y + tall / 2 + 4,
        text: row.passes ? chart.names.passes : chart.names.fails,
        weight: 600,
        colour: FILLS[fill].ink,
      }),
    ]
  })
  return { body: parts.join(''), height: top + chart.rows.length * step }
}
