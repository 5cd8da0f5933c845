import { setImmediate as others } from 'node:timers/promises'
import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Polygon } from '../../../domain/territory/boundary.ts'
import { positionsIn } from '../../../domain/territory/boundary.ts'
import { crossesItself, simplifier } from '../../../domain/territory/simplify.ts'
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
 * @param most  positions all borders together may have
 * @refuses territory.bad-geometry where a border crosses itself however little it is thinned
 */
export async function thinBoundaries(
  found: readonly GminaBoundary[],
  most = MOST_POSITIONS,
): Promise<{
  readonly boundaries: readonly GminaBoundary[]
  readonly toleranceM: number
  readonly positions: number
}> {
  const thinned = simplifier(found.map(({ polygons }) => polygons))
  const done: {
    readonly toleranceM: number
    readonly areas: ReturnType<typeof thinned>
    readonly positions: number
  }[] = []
  for (const toleranceM of TOLERANCES_M) {
    // Borders at full detail hold tens of thousands of positions: whoever waits gets a turn in between.
    await others()
    const areas = thinned(toleranceM)
    done.push({ toleranceM, areas, positions: areas.reduce((sum, one) => sum + positionsIn(one), 0) })
    if ((done.at(-1)?.positions ?? 0) <= most) break
  }
  const best = done.findLast(({ areas }) => crossing(areas) < 0)
  if (!best) {
    const [finest] = done
    throw new Refusal('territory.bad-geometry', {
      code: found[finest ? crossing(finest.areas) : 0]?.code ?? '',
      reason: 'the border crosses itself',
      reasonPl: 'granica przecina samą siebie',
    })
  }
  return {
    boundaries: found.map((one, i) => ({ ...one, polygons: best.areas[i] ?? [] })),
    toleranceM: best.toleranceM,
    positions: best.positions,
  }
}
