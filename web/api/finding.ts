/** A finding as results carry it, in both languages. */
export interface WireFinding {
  readonly code: string
  readonly severity: 'info' | 'warning' | 'error'
  readonly pl: string
  readonly en: string
  readonly advicePl: string
  readonly adviceEn: string
  /** Where in a file: its row and column, as the file names them. */
  readonly place?: { readonly line?: number; readonly column?: string | number } | undefined
}
