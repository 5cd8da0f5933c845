import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Polygon } from '../../../domain/territory/boundary.ts'
import { positionsIn } from '../../../domain/territory/boundary.ts'
import { crossesItself, simplify } from '../../../domain/territory/simplify.ts'
import type { GminaBoundary } from './ports.ts'

/** Positions that all borders of a map may have: more cannot be told apart on a screen. */
const MOST_POSITIONS = 5000
/** How far a border may move [m], from the finest up. */
const TOLERANCES_M = [5, 10, 20, 40, 80, 160, 320, 640] as const

function crossing(areas: readonly (readonly Polygon[])[]): number {
  return areas.findIndex((polygons) => polygons.flat().some(crossesItself))
}

/**
 * Borders thinned as little as a map needs: to the finest tolerance at which all of them fit, or finer where that made
 * a border cross itself.
 *
 * @refuses territory.bad-geometry where a border crosses itself however little it is thinned
 */
export function thinBoundaries(found: readonly GminaBoundary[]): {
  readonly boundaries: readonly GminaBoundary[]
  readonly toleranceM: number
  readonly positions: number
} {
  const areas = found.map(({ polygons }) => polygons)
  const tried = TOLERANCES_M.map((toleranceM) => ({ toleranceM, areas: () => simplify(areas, toleranceM) }))
  const fits = tried.findIndex(
    ({ areas: thin }) => thin().reduce((sum, one) => sum + positionsIn(one), 0) <= MOST_POSITIONS,
  )
  let at = fits < 0 ? tried.length - 1 : fits
  let thin = simplify(areas, TOLERANCES_M[at] as number)
  while (crossing(thin) >= 0 && at > 0) {
    at -= 1
    thin = simplify(areas, TOLERANCES_M[at] as number)
  }
  const wrong = found[crossing(thin)]
  if (wrong)
    throw new Refusal('territory.bad-geometry', {
      code: wrong.code,
      reason: 'the border crosses itself',
      reasonPl: 'granica przecina samą siebie',
    })
  return {
    boundaries: found.map((one, i) => ({ ...one, polygons: thin[i] ?? [] })),
    toleranceM: TOLERANCES_M[at] as number,
    positions: thin.reduce((sum, one) => sum + positionsIn(one), 0),
  }
}
