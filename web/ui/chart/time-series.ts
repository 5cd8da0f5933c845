import type { AreaPattern } from './area-pattern.ts'

/** One line of a chart over time. */
export interface TimeSeries {
  readonly name: string
  readonly values: ArrayLike<number | null>
  readonly colour: { readonly light: string; readonly dark: string }
  readonly dash?: readonly number[]
  /** Fills down to zero; the fill of a later series covers that of an earlier one. */
  readonly fill?: { readonly light: string; readonly dark: string; readonly pattern: AreaPattern }
}
