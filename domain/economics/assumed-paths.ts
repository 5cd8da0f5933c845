import given from '../../assumptions/index-paths/index-paths.json' with { type: 'json' }
import { nearest } from '../problems/nearest.ts'
import { Refusal } from '../problems/refusal.ts'
import type { IndexPath } from './index-path.ts'

/** Price, cost and output paths that nobody enacted: each with its author, the day it was written down and its doubts. */
export interface AssumedPaths {
  readonly id: string
  readonly pl: string
  readonly en: string
  readonly author: string
  readonly day: string
  readonly saving: IndexPath
  readonly operating: IndexPath
  readonly output: IndexPath
  readonly doubts: readonly string[]
}

interface Written {
  readonly kind: string
  readonly factors?: readonly number[] | undefined
  readonly rate?: number | undefined
  readonly first?: number | undefined
  readonly yearly?: number | undefined
}

function pathOf({ kind, factors, rate, first, yearly }: Written): IndexPath {
  if ((kind === 'listed' || kind === 'listed-then-flat') && factors) return { kind, factors }
  if (kind === 'listed-then-compound' && factors && rate !== undefined) return { kind, factors, rate }
  if (kind === 'compound' && rate !== undefined) return { kind, rate }
  if (kind === 'linear-loss' && first !== undefined && yearly !== undefined) return { kind, first, yearly }
  throw new Error(`assumptions/index-paths: no path of kind "${kind}" with these fields`)
}

/** Every set of paths written down in assumptions/index-paths. */
export const ASSUMED_PATHS: readonly AssumedPaths[] = given.map((one) => ({
  ...one,
  saving: pathOf(one.saving),
  operating: pathOf(one.operating),
  output: pathOf(one.output),
}))

/** The set of an id. @refuses economics.unknown-paths with the nearest ids */
export function assumedPaths(id: string): AssumedPaths {
  const found = ASSUMED_PATHS.find((one) => one.id === id)
  const ids = ASSUMED_PATHS.map((one) => one.id)
  if (!found) throw new Refusal('economics.unknown-paths', { id, nearest: nearest(id, ids).join(', ') })
  return found
}
