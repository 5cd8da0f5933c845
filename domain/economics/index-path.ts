import { Refusal } from '../problems/refusal.ts'

/** How a yearly amount or output moves: year 1 and on, each as a factor of the value of year 1. */
export type IndexPath =
  /** The factors as they stand, one for each year from 1. */
  | { readonly kind: 'listed'; readonly factors: readonly number[] }
  /** The listed factors, then the last of them for ever. */
  | { readonly kind: 'listed-then-flat'; readonly factors: readonly number[] }
  /** The listed factors, then growth by `rate` a year, counted from 1 in the last year listed. */
  | { readonly kind: 'listed-then-compound'; readonly factors: readonly number[]; readonly rate: number }
  /** Growth by `rate` a year from year 1 (factor 1): prices, wages. */
  | { readonly kind: 'compound'; readonly rate: number }
  /** Loss of output: `first` in year 2, then `yearly` of the first year's output each year. */
  | { readonly kind: 'linear-loss'; readonly first: number; readonly yearly: number }

/**
 * Factors of years 1..n.
 *
 * @refuses economics.unequal-years when a listed path is longer or shorter than the horizon; economics.impossible-index
 *          when a factor is negative
 * @pl ścieżka wskaźników cen, kosztów lub produkcji
 */
export function factorsOf(path: IndexPath, years: number): number[] {
  const factors = Array.from({ length: years }, (_, i) => factorOf(path, i + 1))
  if (path.kind === 'listed' && path.factors.length !== years)
    throw new Refusal('economics.unequal-years', { list: 'factors', length: path.factors.length, years })
  const bad = factors.findIndex((factor) => !(factor >= 0))
  if (bad >= 0) throw new Refusal('economics.impossible-index', { year: bad + 1, factor: factors[bad] ?? null })
  return factors
}

function factorOf(path: IndexPath, year: number): number {
  if (path.kind === 'compound') return (1 + path.rate) ** (year - 1)
  if (path.kind === 'linear-loss') return year === 1 ? 1 : 1 - path.first - path.yearly * (year - 2)
  const listed = path.factors[year - 1]
  if (listed !== undefined) return listed
  if (path.kind === 'listed-then-compound') return (1 + path.rate) ** (year - path.factors.length)
  return path.kind === 'listed-then-flat' ? (path.factors.at(-1) ?? 1) : 0
}
