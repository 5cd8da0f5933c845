/** A part of a page alone on the stage. */
export interface Part {
  /** What a page has long had when it shows the part: its frame. Not timed. */
  readonly prepare?: (host: HTMLElement) => void
  readonly mount: (host: HTMLElement) => Mounted
}

export interface Mounted {
  /** One zoom (from, to) or one scroll (pixels from the top). */
  readonly step: (from: number, to: number) => void
  /** Is the part in the document, so that the next frame shows it? */
  readonly isThere: () => boolean
}

/** Series of a year of quarter-hours. */
export interface Long {
  readonly times: Float64Array
  readonly series: readonly Float64Array[]
}

export type Rows = readonly (readonly string[])[]
