import type { Canvas, Drawing } from './canvas.ts'
import { axisRoom, valueAxis } from './canvas.ts'
import { timeAxis } from './line-chart.ts'
import { FILLS, QUIET } from './palette.ts'
import { niceScale, project } from './scale.ts'
import type { CostCurve } from './spec.ts'
import { element, label, line } from './svg.ts'
import { wrapTo } from './text-width.ts'

const PLOT = 210
const LINE = 14
/** Numbers of blocks nearer than this stand one above the other [px]. */
const APART = 16

/** Blocks side by side from the cheapest: as wide as what they give, as high as what a unit of it costs. */
export function drawCostCurve(chart: CostCurve, canvas: Canvas): Drawing {
  const { rows } = chart
  const costs = rows.map(({ cost }) => cost)
  const scale = niceScale(Math.min(0, ...costs), Math.max(0, ...costs))
  const total = rows.reduce((sum, { amount }) => sum + amount, 0)
  const across = niceScale(0, total, canvas.width < 520 ? 3 : 6)
  const left = Math.max(axisRoom(canvas, scale), 34)
  const right = canvas.width - 12
  const [top, bottom] = [44, 44 + PLOT]
  const y = project(scale, bottom, top)
  const x = project(across, left, right)
  let given = 0
  let lastAt = Number.NEGATIVE_INFINITY
  let raised = 0
  const blocks = rows.map(({ cost, amount, fill }, i) => {
    const [from, to] = [x(given), x(given + amount)]
    given += amount
    const [high, low] = [Math.min(y(0), y(cost)), Math.max(y(0), y(cost))]
    const middle = (from + to) / 2
    raised = middle - lastAt < APART ? raised + 1 : 0
    lastAt = middle
    return (
      element('rect', {
        x: from,
        y: high,
        width: Math.max(to - from, 0.8),
        height: Math.max(low - high, 0.8),
        fill: canvas.fill(fill),
        stroke: FILLS[fill].ink,
        'stroke-width': 0.9,
      }) +
      label({ x: middle, y: high - 5 - raised * LINE, text: String(i + 1), anchor: 'middle', weight: 600, halo: true })
    )
  })
  const ticks = across.ticks.map((at) => ({ at, label: canvas.words.number(at, across.decimals) }))
  const axis = timeAxis(ticks, x, bottom, canvas.size, canvas.width)
  const title = label({ x: (left + right) / 2, y: bottom + 34, text: chart.xTitle, anchor: 'middle', colour: QUIET })
  let at = bottom + 58
  const names = rows.map(({ label: name, note }, i) => {
    const lines = wrapTo(`${i + 1}. ${name}: ${note}`, canvas.width, canvas.size, 3)
    const text = lines.map((one, n) => label({ x: 0, y: at + n * LINE, text: one })).join('')
    at += lines.length * LINE + 4
    return text
  })
  const zero = line(left, y(0), right, y(0), '#1d2730', 1)
  return {
    body: [valueAxis(canvas, scale, y, left, right, chart.unit), ...blocks, zero, axis, title, ...names].join(''),
    height: at + 2,
  }
}
