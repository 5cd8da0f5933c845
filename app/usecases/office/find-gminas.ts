import type { Gmina, GminaType } from '../../../domain/territory/gmina.ts'
import { findGmina, gminasNamed, gminasOfPowiat } from '../../../domain/territory/gmina.ts'

/** A gmina as one chooses it from a list. */
export interface FoundGmina {
  readonly code: string
  readonly name: string
  readonly type: GminaType
  readonly powiat: string
  readonly powiatName: string
  /** Its middle [°]; null where the borders are not known. */
  readonly longitude: number | null
  readonly latitude: number | null
}

const SHORTEST = 3
const MOST_FOUND = 20

function wanted({ text, powiat }: { readonly text: string; readonly powiat: string | null }): readonly Gmina[] {
  if (powiat !== null) return gminasOfPowiat(powiat)
  const given = text.trim()
  const byCode = /^\d{7}$/.test(given) ? findGmina(given) : undefined
  if (byCode) return [byCode]
  return given.length < SHORTEST ? [] : gminasNamed(given).slice(0, MOST_FOUND)
}

/** Gminas by a part of their name, by code, or all of a powiat; open to everybody, as the register of TERYT is. */
export function findGminas(asked: { readonly text: string; readonly powiat: string | null }): FoundGmina[] {
  return [...wanted(asked)]
    .sort((a, b) => a.name.length - b.name.length || a.name.localeCompare(b.name, 'pl'))
    .map(({ code, name, type, powiat, powiatName, longitude, latitude }) => ({
      code,
      name,
      type,
      powiat,
      powiatName,
      longitude,
      latitude,
    }))
}
