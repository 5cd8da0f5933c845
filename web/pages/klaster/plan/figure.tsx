import { ChartFrame } from '../../../ui/chart/chart-frame.tsx'
import type { ChartSpec } from '../../../ui/chart/drawing.ts'
import { SvgChart } from '../../../ui/chart/svg-chart.tsx'

interface WireCell {
  readonly text: string
  readonly value: number | string | null
}

export interface WireTable {
  readonly id: string
  readonly title: string
  readonly columns: readonly { readonly title: string; readonly unit?: string; readonly align: string }[]
  readonly rows: readonly { readonly cells: readonly WireCell[]; readonly total?: boolean }[]
  readonly note?: string
}

/** A chart of the document: what is drawn, its sentence and its table. */
export interface WireFigure {
  readonly id: string
  readonly title: string
  readonly unit: string
  readonly reading: string
  readonly alt: string
  readonly chart: ChartSpec
  readonly data: WireTable
}

/** A table of the document as a file takes it. */
export function fileTable({ title, columns, rows }: WireTable) {
  return {
    name: title,
    header: columns.map((column) => (column.unit ? `${column.title} [${column.unit}]` : column.title)),
    rows: rows.map(({ cells }) => cells.map((cell) => (typeof cell.value === 'number' ? cell.value : cell.text))),
  }
}

/** The same chart as on paper, in our frame. The document is Polish, and so are its words. */
export function DocumentFigure({ figure, level = 2 }: { readonly figure: WireFigure; readonly level?: 2 | 3 }) {
  return (
    <div lang="pl">
      <ChartFrame
        title={figure.title}
        unit={figure.unit}
        sentence={figure.reading}
        table={fileTable(figure.data)}
        level={level}
      >
        {() => <SvgChart spec={figure.chart} title={figure.title} description={figure.alt} />}
      </ChartFrame>
    </div>
  )
}
