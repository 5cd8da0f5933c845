import type { Fill, Stroke } from './palette.ts'

/** One part of a stacked bar, a value for each category. */
export interface BarPart {
  readonly name: string
  readonly fill: Fill
  readonly values: readonly number[]
}

/** For each category some stacked bars side by side: consumption beside generation, each split. */
export interface PairedBars {
  readonly type: 'paired-bars'
  readonly unit: string
  readonly categories: readonly string[]
  readonly bars: readonly { readonly name: string; readonly parts: readonly BarPart[] }[]
}

export interface Tick {
  readonly at: number
  readonly label: string
}

/** Lines over a common axis of numbers. */
export interface LineChart {
  readonly type: 'lines'
  readonly unit: string
  readonly xTitle: string
  /** Ends of the horizontal axis. */
  readonly x: readonly [number, number]
  readonly xTicks: readonly Tick[]
  readonly series: readonly {
    readonly name: string
    readonly stroke: Stroke
    readonly points: readonly (readonly [number, number])[]
  }[]
}

/** Long series over time, drawn as the band between the least and the greatest value of each pixel, so peaks stay. */
export interface BandChart {
  readonly type: 'bands'
  readonly unit: string
  readonly xTicks: readonly Tick[]
  readonly series: readonly { readonly name: string; readonly stroke: Stroke; readonly values: ArrayLike<number> }[]
}

/** Days across, hours down; darker is more. NaN is no data. */
export interface HeatMap {
  readonly type: 'heat-map'
  readonly unit: string
  readonly days: number
  readonly xTicks: readonly Tick[]
  readonly noData: string
  readonly hourTitle: string
  /** `values[day * 24 + hour]`. */
  readonly panels: readonly { readonly title: string; readonly values: ArrayLike<number> }[]
}

/** Small charts of one day, all on one scale. */
export interface TypicalDays {
  readonly type: 'typical-days'
  readonly unit: string
  readonly panels: readonly {
    readonly title: string
    readonly consumption: readonly number[]
    readonly generation: readonly number[]
  }[]
  readonly names: { readonly consumption: string; readonly generation: string; readonly matched: string }
}

export interface SankeyChart {
  readonly type: 'sankey'
  readonly unit: string
  readonly decimals: number
  readonly names: Readonly<Record<string, string>>
  readonly fills: Readonly<Record<string, Fill>>
  readonly links: readonly { readonly from: string; readonly to: string; readonly value: number }[]
}

/** Labelled bars from zero, to the right for gains and to the left for losses. */
export interface BarChart {
  readonly type: 'bars'
  readonly unit: string
  readonly decimals: number
  readonly rows: readonly {
    readonly label: string
    readonly value: number
    readonly fill: Fill
    /** Words printed beside the number, e.g. that it waits for a decision. */
    readonly mark?: string
  }[]
}

/** What one input does to the result, the strongest first. */
export interface Tornado {
  readonly type: 'tornado'
  readonly unit: string
  readonly decimals: number
  readonly base: number
  readonly baseLabel: string
  readonly names: { readonly low: string; readonly high: string }
  readonly rows: readonly {
    readonly label: string
    readonly low: number
    readonly high: number
    readonly lowLabel: string
    readonly highLabel: string
  }[]
}

/** Value and threshold of conditions, each on its own scale. */
export interface Distances {
  readonly type: 'distances'
  readonly names: { readonly passes: string; readonly fails: string; readonly threshold: string }
  readonly rows: readonly {
    readonly label: string
    readonly value: number
    readonly threshold: number
    readonly valueText: string
    readonly thresholdText: string
    readonly passes: boolean
  }[]
}

/** Places on a map: by their borders where these are known, else each a square at its centre. */
export interface PlacesMap {
  readonly type: 'places'
  readonly unit: string
  readonly rows: readonly {
    readonly label: string
    readonly longitude: number
    readonly latitude: number
    readonly fill: Fill
    /** Polygons of rings of longitude and latitude [°]. */
    readonly polygons?: readonly (readonly (readonly (readonly [number, number])[])[])[]
  }[]
}

/** What a unit costs against how much of it there is, from the cheapest. @pl krzywa krańcowych kosztów */
export interface CostCurve {
  readonly type: 'cost-curve'
  readonly unit: string
  readonly xTitle: string
  readonly rows: readonly {
    readonly label: string
    /** Words after the name in the key: the cost and the amount. */
    readonly note: string
    readonly cost: number
    /** At least 0. */
    readonly amount: number
    readonly fill: Fill
  }[]
}

export type ChartSpec =
  | PairedBars
  | LineChart
  | BandChart
  | HeatMap
  | TypicalDays
  | SankeyChart
  | BarChart
  | Tornado
  | Distances
  | PlacesMap
  | CostCurve
