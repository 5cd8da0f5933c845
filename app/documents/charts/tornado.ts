import type { Canvas, Drawing } from './canvas.ts'
import { isNarrow, keyLines, swatch } from './canvas.ts'
import { FILLS, INK, QUIET, RULE } from './palette.ts'
import type { Tornado } from './spec.ts'
import { element, label, line } from './svg.ts'
import { textWidth, wrapTo } from './text-width.ts'
import { niceTicks } from './ticks.ts'

/** For each input a bar from the result at its low end to the result at its high end, widest first. */
export function drawTornado(chart: Tornado, canvas: Canvas): Drawing {
  const narrow = isNarrow(canvas)
  const { size, words } = canvas
  const key = keyLines(
    canvas,
    [
      { name: chart.names.low, mark: swatch(canvas, 'surplus') },
      { name: chart.names.high, mark: swatch(canvas, 'plain') },
    ],
    0,
  )
  const names = chart.rows.map(({ label: text }) => wrapTo(text, narrow ? canvas.width : 170, size, 2))
  const left = narrow ? 0 : Math.min(178, Math.max(0, ...names.flat().map((text) => textWidth(text, size))) + 10)
  const texts = chart.rows.flatMap(({ lowLabel, highLabel }) => [lowLabel, highLabel])
  const room = Math.max(20, ...texts.map((text) => textWidth(text, 10.5))) + 8
  const ends = chart.rows.flatMap(({ low, high }) => [low, high])
  const { ticks, from, to, decimals } = niceTicks(
    Math.min(chart.base, ...ends),
    Math.max(chart.base, ...ends),
    narrow ? 3 : 6,
  )
  const [start, end] = [left + room, canvas.width - room]
  const x = (value: number) => start + ((value - from) * (end - start)) / (to - from)
  const head = narrow ? 16 : 0
  const tall = 18
  const step = Math.max(tall + 9, narrow ? 0 : 30) + head
  const top = key.height + 40
  const bottom = top + chart.rows.length * step
  const rules = ticks.map(
    (tick) =>
      line(x(tick), top - 4, x(tick), bottom, RULE) +
      label({
        x: x(tick),
        y: bottom + 14,
        text: words.number(tick, decimals),
        anchor: 'middle',
        size: 10.5,
        colour: QUIET,
      }),
  )
  const zero = from < 0 && to > 0 ? line(x(0), top - 4, x(0), bottom, '#a3311f', 1.4, '4 3') : ''
  const bars = chart.rows.flatMap((row, i) => {
    const y = top + i * step + head
    const lines = names[i] ?? []
    const side = (value: number, text: string, fill: 'surplus' | 'plain') => {
      const [a, b] = [Math.min(x(chart.base), x(value)), Math.max(x(chart.base), x(value))]
      const right = value > chart.base || (value === chart.base && fill === 'plain')
      return (
        element('rect', {
          x: a,
          y,
          width: Math.max(b - a, 0.8),
          height: tall,
          fill: canvas.fill(fill),
          stroke: FILLS[fill].ink,
          'stroke-width': 0.9,
        }) +
        label({
          x: right ? b + 5 : a - 5,
          y: y + tall / 2 + 4,
          text,
          size: 10.5,
          anchor: right ? 'start' : 'end',
          halo: true,
        })
      )
    }
    return [
      ...lines.map((text, n) =>
        narrow
          ? label({ x: 0, y: y - 4, text: n === 0 ? text : '' })
          : label({ x: left - 10, y: y + tall / 2 + 4 + (n - (lines.length - 1) / 2) * 13, text, anchor: 'end' }),
      ),
      side(row.low, row.lowLabel, 'surplus'),
      side(row.high, row.highLabel, 'plain'),
    ]
  })
  const base = line(x(chart.base), top - 8, x(chart.base), bottom, INK, 1.2)
  const middle = Math.min(
    Math.max(x(chart.base), textWidth(chart.baseLabel, size) / 2),
    canvas.width - textWidth(chart.baseLabel, size) / 2,
  )
  const baseName = label({ x: middle, y: top - 14, text: chart.baseLabel, anchor: 'middle', weight: 600 })
  const unit = label({ x: 0, y: bottom + 14, text: narrow ? '' : chart.unit, colour: QUIET })
  const under = narrow ? label({ x: 0, y: bottom + 30, text: chart.unit, colour: QUIET }) : ''
  return {
    body: [key.body, ...rules, zero, ...bars, base, baseName, unit, under].join(''),
    height: bottom + (narrow ? 38 : 22),
  }
}
