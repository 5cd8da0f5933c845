import type { Words } from '../words/words.ts'
import { drawBandChart } from './band-chart.ts'
import { drawBarChart } from './bar-chart.ts'
import { drawBorderMap } from './border-map.ts'
import type { Canvas, Drawing } from './canvas.ts'
import { picture } from './canvas.ts'
import { drawCostCurve } from './cost-curve.ts'
import { drawDistances } from './distances.ts'
import { drawHeatMap } from './heat-map.ts'
import { drawLineChart } from './line-chart.ts'
import { drawPairedBars } from './paired-bars.ts'
import { drawPlacesMap } from './places-map.ts'
import { drawSankey } from './sankey-chart.ts'
import type { ChartSpec } from './spec.ts'
import { drawTornado } from './tornado.ts'
import { drawTypicalDays } from './typical-days.ts'

function draw(chart: ChartSpec, canvas: Canvas): Drawing {
  switch (chart.type) {
    case 'paired-bars':
      return drawPairedBars(chart, canvas)
    case 'lines':
      return drawLineChart(chart, canvas)
    case 'bands':
      return drawBandChart(chart, canvas)
    case 'heat-map':
      return drawHeatMap(chart, canvas)
    case 'typical-days':
      return drawTypicalDays(chart, canvas)
    case 'sankey':
      return drawSankey(chart, canvas)
    case 'bars':
      return drawBarChart(chart, canvas)
    case 'tornado':
      return drawTornado(chart, canvas)
    case 'distances':
      return drawDistances(chart, canvas)
    case 'cost-curve':
      return drawCostCurve(chart, canvas)
    case 'places':
      return chart.rows.some(({ polygons }) => polygons !== undefined && polygons.length > 0)
        ? drawBorderMap(chart, canvas)
        : drawPlacesMap(chart, canvas)
  }
}

export interface DrawOptions {
  /** Width of the picture [px]; 680 fills a page, below 520 the arrangement for phones is drawn. */
  readonly width: number
  /** Start of every id inside, unique in the page. */
  readonly prefix: string
  readonly words: Words
  readonly title: string
  readonly description: string
}

/** A chart as an SVG text: the same code for screen and paper, data in, text out, no browser. */
export function drawChart(chart: ChartSpec, { width, prefix, words, title, description }: DrawOptions) {
  return picture(width, prefix, words, { title, description }, (canvas) => draw(chart, canvas))
}
