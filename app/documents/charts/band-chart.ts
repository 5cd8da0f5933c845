import type { Canvas, Drawing } from './canvas.ts'
import { axisRoom, isNarrow, valueAxis } from './canvas.ts'
import { timeAxis } from './line-chart.ts'
import { STROKES } from './palette.ts'
import { niceScale, project } from './scale.ts'
import type { BandChart } from './spec.ts'
import { element, label, pathThrough } from './svg.ts'

/** Least, mean and greatest value of one column of pixels. */
export interface Column {
  readonly least: number
  readonly mean: number
  readonly most: number
}

/**
 * A long series in columns: each keeps its least and greatest value, so no peak is lost, however long the series.
 *
 * @param values  the series; NaN is missing and left out
 * @param count   columns
 * @returns       one entry a column, null where the column holds no value
 */
export function columnsOf(values: ArrayLike<number>, count: number): (Column | null)[] {
  return Array.from({ length: count }, (_, c) => {
    const [from, to] = [Math.floor((c * values.length) / count), Math.floor(((c + 1) * values.length) / count)]
    let [least, most, sum, known] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0, 0]
    for (let i = from; i < Math.max(to, Math.min(from + 1, values.length)); i += 1) {
      const value = values[i] ?? Number.NaN
      if (Number.isNaN(value)) continue
      least = Math.min(least, value)
      most = Math.max(most, value)
      sum += value
      known += 1
    }
    return known === 0 ? null : { least, mean: sum / known, most }
  })
}

/** Runs of columns that hold values: a gap stays a gap. */
function runsOf(columns: readonly (Column | null)[]): { start: number; columns: Column[] }[] {
  const runs: { start: number; columns: Column[] }[] = []
  columns.forEach((column, i) => {
    if (column === null) return
    const last = runs.at(-1)
    if (last && last.start + last.columns.length === i) last.columns.push(column)
    else runs.push({ start: i, columns: [column] })
  })
  return runs
}

/** One panel for each series, all on one scale: the band from least to greatest and the mean as a line. */
export function drawBandChart(chart: BandChart, canvas: Canvas): Drawing {
  const narrow = isNarrow(canvas)
  const panelHeight = narrow ? 96 : 112
  let peak = 0
  for (const { values } of chart.series)
    for (let i = 0; i < values.length; i += 1) peak = Math.max(peak, values[i] || 0)
  const scale = niceScale(0, peak, 4)
  const left = Math.max(axisRoom(canvas, scale), 34)
  const right = canvas.width - 2
  const count = Math.max(1, Math.floor((right - left) / 1.5))
  const longest = Math.max(1, ...chart.series.map(({ values }) => values.length))
  const x = (at: number) => left + (at * (right - left)) / longest
  const parts: string[] = []
  let top = 30
  for (const { name, stroke, values } of chart.series) {
    const bottom = top + panelHeight
    const y = project(scale, bottom, top)
    const at = (column: number) => left + ((column + 0.5) * (right - left)) / count
    parts.push(valueAxis(canvas, scale, y, left, right, chart.unit))
    for (const { start, columns } of runsOf(columnsOf(values, count))) {
      const up = columns.map(({ most }, i) => [at(start + i), y(most)] as const)
      const down = columns.map(({ least }, i) => [at(start + i), y(least)] as const).reverse()
      const mean = columns.map((column, i) => [at(start + i), y(column.mean)] as const)
      parts.push(
        element('path', {
          d: `${pathThrough([...up, ...down])}Z`,
          fill: STROKES[stroke].colour,
          'fill-opacity': '0.38',
        }),
        element('path', { d: pathThrough(mean), fill: 'none', stroke: STROKES[stroke].colour, 'stroke-width': 1.3 }),
      )
    }
    parts.push(label({ x: right, y: top - 12, text: name, anchor: 'end', weight: 600, colour: STROKES[stroke].colour }))
    top = bottom + 44
  }
  const bottom = top - 44
  parts.push(timeAxis(chart.xTicks, x, bottom, isNarrow(canvas) ? 9 : canvas.size, canvas.width))
  return { body: parts.join(''), height: bottom + 24 }
}
