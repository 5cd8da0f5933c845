import type { ChartSpec } from '../charts/spec.ts'
import type { Language } from '../words/language.ts'

/**
 * How sure a number is. `waits`: the law is enacted but is not applied until a decision falls; `study`: a method no
 * law knows. Every renderer prints this in words, never by colour alone.
 */
export type Certainty = 'certain' | 'waits' | 'study'

/** A piece of a sentence. */
export interface Run {
  readonly text: string
  readonly strong?: boolean
}

export type Text = string | readonly Run[]

export type Align = 'start' | 'end' | 'center'

export interface Column {
  readonly title: string
  /** One unit for the whole column, printed in its header. */
  readonly unit?: string
  readonly align: Align
  /** How much of the free width the column takes beside the others; 0: as narrow as its content. */
  readonly grow: number
  readonly certainty?: Certainty
}

/** A cell: what people read, and beside it the typed value that spreadsheets keep. */
export interface Cell {
  readonly text: string
  readonly value: number | string | null
  readonly kind: 'text' | 'number' | 'percent' | 'day'
  /** Digits after the comma of a number, for the spreadsheet's format. */
  readonly decimals: number
  readonly strong?: boolean
}

export interface Row {
  readonly cells: readonly Cell[]
  /** A sum of the rows above. */
  readonly total?: boolean
  /** The first cell names what the row is about. */
  readonly heading?: boolean
}

export interface Table {
  readonly kind: 'table'
  /** Unique in the report: names anchors and spreadsheet sheets. */
  readonly id: string
  readonly title: string
  /** Name of its sheet, at most 31 characters. */
  readonly sheet: string
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  readonly note?: string
  readonly certainty: Certainty
  /** Smaller print for many columns. */
  readonly dense?: boolean
}

/** A chart with everything a reader who cannot see it needs. */
export interface Figure {
  readonly kind: 'figure'
  readonly id: string
  readonly title: string
  readonly unit: string
  /** One sentence with a number and a unit that says what the chart shows. */
  readonly reading: string
  /** What kind of picture it is and what its axes are; stands for the picture. */
  readonly alt: string
  readonly chart: ChartSpec
  readonly data: Table
  readonly certainty: Certainty
}

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly text: Text
  /** Smaller print: remarks to what stands above. */
  readonly small?: boolean
}

export interface Bullets {
  readonly kind: 'list'
  readonly ordered: boolean
  readonly items: readonly Text[]
}

/** A box that must not be overlooked. */
export interface Notice {
  readonly kind: 'notice'
  readonly tone: 'waits' | 'study' | 'warning' | 'info'
  readonly title: string
  readonly text: string
}

export interface KeyFigure {
  readonly label: string
  readonly value: string
  readonly note: string
  readonly certainty: Certainty
}

export interface KeyFigures {
  readonly kind: 'key-figures'
  readonly items: readonly KeyFigure[]
}

export interface Definitions {
  readonly kind: 'definitions'
  readonly items: readonly { readonly term: string; readonly text: string }[]
}

/** A heading inside a section, one level below it. */
export interface Subheading {
  readonly kind: 'subheading'
  readonly id: string
  /** Starts a page of its own: a paper to hand to one member. */
  readonly newPage?: boolean
  readonly title: string
}

export type Block = Paragraph | Bullets | Notice | KeyFigures | Definitions | Table | Figure | Subheading

export interface Section {
  readonly id: string
  readonly title: string
  readonly blocks: readonly Block[]
  /** Printed across the page, for tables of many columns. */
  readonly landscape?: boolean
  /** Fits one page and stands alone on it. */
  readonly onePage?: boolean
  /** Starts on a new page. */
  readonly annex?: boolean
}

/** The document, before any format. */
export interface Report {
  readonly language: Language
  readonly title: string
  readonly subtitle: string
  readonly clusterName: string
  /** Short facts of the title page. */
  readonly facts: readonly { readonly label: string; readonly value: string }[]
  readonly keywords: readonly string[]
  readonly madeOn: string
  readonly version: string
  /** Words of the frame: page x of y, contents, table, figure, the marks. */
  readonly frame: FrameWords
  readonly sections: readonly Section[]
  /** A paper of a page or two: no title page and no contents in print. */
  readonly isShort?: boolean
  /** Tables too long for paper; spreadsheets have them. */
  readonly extraTables: readonly Table[]
}

export interface FrameWords {
  readonly contents: string
  readonly page: string
  readonly of: string
  readonly table: string
  readonly figure: string
  readonly unit: string
  readonly chartData: string
  readonly marks: Readonly<Record<Certainty, string>>
  readonly markMeanings: Readonly<Record<Exclude<Certainty, 'certain'>, string>>
  readonly skipToContent: string
  readonly scrollHint: string
  readonly madeWith: string
}
