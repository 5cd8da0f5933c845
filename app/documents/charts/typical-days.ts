import type { Canvas, Drawing } from './canvas.ts'
import { axisRoom, isNarrow, keyLines, swatch } from './canvas.ts'
import { strokeSample } from './line-chart.ts'
import { FILLS, QUIET, RULE, STROKES } from './palette.ts'
import { niceScale, project } from './scale.ts'
import type { TypicalDays } from './spec.ts'
import { element, label, line, pathThrough } from './svg.ts'
import { wrapTo } from './text-width.ts'

const HOURS = 24

/** A mean hour lasts an hour: the line is flat over it and steps to the next. */
function stepped(values: readonly number[], x: (hour: number) => number, y: (value: number) => number) {
  return values.flatMap((value, hour) => [[x(hour), y(value)] as const, [x(hour + 1), y(value)] as const])
}

/** Small charts of one mean day each, on one scale; the filled area is what meets in the same hour. */
export function drawTypicalDays(chart: TypicalDays, canvas: Canvas): Drawing {
  const narrow = isNarrow(canvas)
  const key = keyLines(
    canvas,
    [
      { name: chart.names.consumption, mark: strokeSample('consumption') },
      { name: chart.names.generation, mark: strokeSample('generation') },
      { name: chart.names.matched, mark: swatch(canvas, 'own') },
    ],
    0,
  )
  const scale = niceScale(0, Math.max(0, ...chart.panels.flatMap((p) => [...p.consumption, ...p.generation])), 4)
  const left = Math.max(axisRoom(canvas, scale), 34)
  const perRow = narrow ? 2 : Math.min(4, Math.max(1, chart.panels.length))
  const gap = 14
  const wide = (canvas.width - left - gap * (perRow - 1)) / perRow
  const tall = narrow ? 84 : 100
  const rowHeight = tall + 76
  const parts = [key.body, label({ x: 0, y: key.height + 14, text: chart.unit, colour: QUIET })]
  chart.panels.forEach(({ title, consumption, generation }, i) => {
    const start = left + (i % perRow) * (wide + gap)
    const top = key.height + 56 + Math.floor(i / perRow) * rowHeight
    const bottom = top + tall
    const x = (hour: number) => start + (hour * wide) / HOURS
    const y = project(scale, bottom, top)
    const names = wrapTo(title, wide - 4, canvas.size, 3)
    names.forEach((text, n) => {
      parts.push(label({ x: start, y: top - 6 - (names.length - 1 - n) * 13, text, weight: 600 }))
    })
    for (const tick of scale.ticks) {
      parts.push(line(start, y(tick), start + wide, y(tick), tick === 0 ? QUIET : RULE))
      if (i % perRow === 0)
        parts.push(
          label({
            x: start - 6,
            y: y(tick) + 4,
            text: canvas.words.number(tick, scale.decimals),
            anchor: 'end',
            colour: QUIET,
          }),
        )
    }
    const matched = consumption.map((value, hour) => Math.min(value, generation[hour] ?? 0))
    const area = [[x(0), y(0)] as const, ...stepped(matched, x, y), [x(HOURS), y(0)] as const]
    parts.push(
      element('path', {
        d: `${pathThrough(area)}Z`,
        fill: canvas.fill('own'),
        'fill-opacity': '0.55',
        stroke: FILLS.own.ink,
        'stroke-width': 0.6,
      }),
      ...(['consumption', 'generation'] as const).map((name) =>
        element('path', {
          d: pathThrough(stepped(name === 'consumption' ? consumption : generation, x, y)),
          fill: 'none',
          stroke: STROKES[name].colour,
          'stroke-width': 1.6,
          'stroke-dasharray': STROKES[name].dash || undefined,
        }),
      ),
      ...[0, 6, 12, 18, 24].map((hour) =>
        label({ x: x(hour), y: bottom + 14, text: String(hour), anchor: 'middle', size: 10.5, colour: QUIET }),
      ),
    )
  })
  const rows = Math.ceil(chart.panels.length / perRow)
  return { body: parts.join(''), height: key.height + 56 + rows * rowHeight - 56 + 4 }
}
