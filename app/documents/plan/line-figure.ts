import type { Stroke } from '../charts/palette.ts'
import { numberColumn, wordColumn } from '../model/blocks.ts'
import { numberCell, row, textCell } from '../model/cells.ts'
import type { Figure } from '../model/document.ts'
import { planTable } from './plan-table.ts'
import type { PlanView } from './plan-view.ts'

const STROKES: readonly Stroke[] = ['generation', 'consumption', 'residual', 'study']

export interface YearLines {
  readonly id: string
  readonly title: string
  readonly unit: string
  readonly decimals: number
  readonly reading: string
  readonly alt: string
  readonly sheet: string
  /** Years with a tick and a column in the table. */
  readonly years: readonly number[]
  readonly lines: readonly { readonly name: string; readonly points: readonly (readonly [number, number])[] }[]
}

/** A chart of lines over years with its table. Null: fewer than two years or no line. */
export function lineFigure(of: YearLines, words: PlanView['words']): Figure | null {
  const [from] = of.years
  const to = of.years.at(-1)
  if (from === undefined || to === undefined || from === to || of.lines.length === 0) return null
  return {
    kind: 'figure',
    id: of.id,
    title: of.title,
    unit: of.unit,
    reading: of.reading,
    alt: of.alt,
    chart: {
      type: 'lines',
      unit: of.unit,
      xTitle: 'rok',
      x: [from, to],
      xTicks: of.years.map((year) => ({ at: year, label: String(year) })),
      series: of.lines.map(({ name, points }, i) => ({
        name,
        stroke: STROKES[i % STROKES.length] ?? 'standard',
        points,
      })),
    },
    data: planTable(
      `${of.id}-data`,
      of.title,
      [wordColumn('Linia', 2), ...of.years.map((year) => numberColumn(String(year), of.unit))],
      of.lines.map(({ name, points }) =>
        row([
          textCell(name),
          ...of.years.map((year) => numberCell(points.find(([at]) => at === year)?.[1] ?? null, of.decimals, words)),
        ]),
      ),
      { sheet: of.sheet },
    ),
    certainty: 'certain',
  }
}
