import type { Gmina } from '../../../domain/territory/gmina.ts'
import { findGmina, gminasOfPowiat } from '../../../domain/territory/gmina.ts'
import { tilesOf } from '../../../domain/territory/tiles.ts'

/** A gmina as a tile of a schematic map; without a place where its borders are not known. */
export interface GminaTile {
  readonly code: string
  readonly name: string
  readonly column: number | null
  readonly row: number | null
}

interface Area {
  readonly powiat?: string | null | undefined
  readonly gminas?: readonly string[] | undefined
}

/** The gminas of a cluster's area, laid out as tiles near to where they lie. */
export function areaTiles({ powiat, gminas = [] }: Area): readonly GminaTile[] {
  const found: readonly Gmina[] =
    gminas.length === 0 && powiat ? gminasOfPowiat(powiat) : gminas.flatMap((code) => findGmina(code) ?? [])
  const tiles = new Map(
    tilesOf(
      found.flatMap(({ code, latitude, longitude }) =>
        latitude === null || longitude === null ? [] : [{ id: code, latitudeDeg: latitude, longitudeDeg: longitude }],
      ),
    ).map((tile) => [tile.id, tile]),
  )
  return found.map(({ code, name }) => ({
    code,
    name,
    column: tiles.get(code)?.column ?? null,
    row: tiles.get(code)?.row ?? null,
  }))
}
