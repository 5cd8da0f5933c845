import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { polygonsOf } from '../../../domain/territory/boundary.ts'
import { gmina, neighboursOf } from '../../../domain/territory/gmina.ts'
import { codeOf, collectBoundaries } from '../../usecases/boundaries/collect-boundaries.ts'
import type { GminaBoundary } from '../../usecases/boundaries/ports.ts'
import { thinBoundaries } from '../../usecases/boundaries/thin-boundaries.ts'
import { degreeFeaturesOf } from '../geojson/in-degrees.ts'

export const BORDERS = 'borders.geojson'

function atBorders(fault: unknown): unknown {
  return fault instanceof Refusal ? new Refusal(fault.code, fault.facts, { file: BORDERS, ...fault.place }) : fault
}

/** Refuses a file the map could not be drawn from. @refuses territory.not-geojson, territory.bad-geometry, territory.other-coordinates */
export async function checkBorders(path: string): Promise<void> {
  try {
    for await (const feature of degreeFeaturesOf(createReadStream(path)))
      polygonsOf(feature.geometry, codeOf(feature) ?? '')
  } catch (fault) {
    throw atBorders(fault)
  }
}

/** Positions that the map of a gmina and its neighbours needs on paper. */
const MOST_POSITIONS = 1500

/**
 * Borders of the gmina and its neighbours out of a GeoJSON file beside plan.yaml, thinned for the map.
 *
 * @refuses territory.not-geojson, territory.none-of-area, territory.bad-geometry, territory.other-coordinates
 */
export async function readBorders(
  path: string,
  teryt: string,
): Promise<{ readonly borders: readonly GminaBoundary[]; readonly sha256: string }> {
  const area = [gmina(teryt), ...(neighboursOf(teryt) ?? [])]
  try {
    const found = await collectBoundaries(degreeFeaturesOf(createReadStream(path)), area)
    const { boundaries } = await thinBoundaries(found, MOST_POSITIONS)
    const sha256 = createHash('sha256')
      .update(await readFile(path))
      .digest('hex')
    return { borders: boundaries, sha256 }
  } catch (fault) {
    throw atBorders(fault)
  }
}
