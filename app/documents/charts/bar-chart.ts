import type { Canvas, Drawing } from './canvas.ts'
import { isNarrow } from './canvas.ts'
import { FILLS, QUIET, RULE } from './palette.ts'
import { niceScale, project } from './scale.ts'
import type { BarChart } from './spec.ts'
import { element, label, line } from './svg.ts'
import { textWidth, wrapTo } from './text-width.ts'

/** Bars with their names at the left (above them on narrow screens) and their numbers at their ends. */
export function drawBarChart(chart: BarChart, canvas: Canvas): Drawing {
  const narrow = isNarrow(canvas)
  const { size, words } = canvas
  const numbers = chart.rows.map(({ value, mark }) => ({
    number: words.number(value, chart.decimals),
    mark: mark ?? '',
  }))
  const names = chart.rows.map(({ label: text }) => wrapTo(text, narrow ? canvas.width : 200, size, 2))
  const left = narrow ? 0 : Math.min(208, Math.max(0, ...names.flat().map((text) => textWidth(text, size))) + 10)
  const room =
    Math.max(30, ...numbers.flatMap(({ number, mark }) => [textWidth(number, size, true), textWidth(mark, 10)])) + 10
  const values = chart.rows.map(({ value }) => value)
  const scale = niceScale(Math.min(0, ...values), Math.max(0, ...values), narrow ? 3 : 5)
  const negative = values.some((value) => value < 0)
  const x = project(scale, left + (negative ? room : 0), canvas.width - room)
  const head = narrow ? 15 : 0
  const tall = narrow ? 16 : 18
  const marks = chart.rows.some(({ mark }) => mark !== undefined)
  const step = Math.max(tall + (narrow && marks ? 14 : 8), narrow ? 0 : 2 * 13 + 4) + head
  const top = 22
  const bottom = top + chart.rows.length * step
  const rules = scale.ticks.map(
    (tick) =>
      line(x(tick), top - 4, x(tick), bottom, Math.abs(tick) < 1e-9 ? QUIET : RULE) +
      label({
        x: x(tick),
        y: bottom + 14,
        text: words.number(tick, scale.decimals),
        anchor: 'middle',
        size: 10.5,
        colour: QUIET,
      }),
  )
  const bars = chart.rows.flatMap(({ value, fill }, i) => {
    const y = top + i * step + head
    const [start, end] = [Math.min(x(0), x(value)), Math.max(x(0), x(value))]
    const { number, mark } = numbers[i] ?? { number: '', mark: '' }
    const lines = names[i] ?? []
    const gain = value >= 0
    const textX = gain ? end + 6 : start - 6
    const anchor = gain ? 'start' : 'end'
    const middle = y + tall / 2 + 4
    return [
      ...lines.map((text, n) =>
        narrow
          ? label({ x: 0, y: y - 4 - (lines.length - 1 - n) * 13, text: n === 0 ? text : '' })
          : label({ x: left - 10, y: middle + (n - (lines.length - 1) / 2) * 13, text, anchor: 'end' }),
      ),
      element('rect', {
        x: start,
        y,
        width: Math.max(end - start, 0.8),
        height: tall,
        fill: canvas.fill(fill),
        stroke: FILLS[fill].ink,
        'stroke-width': 0.9,
      }),
      label({ x: textX, y: mark === '' ? middle : middle - 5, text: number, weight: 600, anchor, halo: true }),
      mark === ''
        ? ''
        : label({ x: textX, y: middle + 6, text: mark, size: 10, anchor, halo: true, colour: FILLS[fill].ink }),
    ]
  })
  const unit = label({ x: left, y: 10, text: chart.unit, colour: QUIET })
  return { body: [unit, ...rules, ...bars].join(''), height: bottom + 22 }
}
