import { nearest } from '../problems/nearest.ts'
import { Refusal } from '../problems/refusal.ts'
import data from './data/gminas.json' with { type: 'json' }

/** @pl gmina miejska, wiejska, miejsko-wiejska */
export type GminaType = 'miejska' | 'wiejska' | 'miejsko-wiejska'

/** A gmina of the TERYT register. */
export interface Gmina {
  /** Seven digits; the leading zero matters. */
  readonly code: string
  readonly name: string
  readonly type: GminaType
  /** Four digits. A city with powiat rights is a powiat of its own. */
  readonly powiat: string
  readonly powiatName: string
  /** Centroid [°], null where the borders are not known. */
  readonly longitude: number | null
  readonly latitude: number | null
  /** Codes of gminas that share a border, or null where the borders are not known. */
  readonly neighbours: readonly string[] | null
}

type Row = readonly [string, string, number | null, number | null, readonly number[] | null, string?]

// The compiler infers one huge literal type from the file; its shape is proved by the test of its generator.
const { powiats, gminas: ROWS } = data as unknown as {
  readonly powiats: Readonly<Record<string, string>>
  readonly gminas: readonly Row[]
}

const TYPES: Readonly<Record<string, GminaType>> = { '1': 'miejska', '2': 'wiejska', '3': 'miejsko-wiejska' }

const BY_CODE = new Map<string, Row>()
for (const row of ROWS) {
  BY_CODE.set(row[0], row)
  if (row[5]) BY_CODE.set(row[5], row)
}

function gminaOf([code, name, longitude, latitude, around]: Row): Gmina {
  const powiat = code.slice(0, 4)
  return {
    code,
    name,
    type: TYPES[code.slice(6)] ?? 'wiejska',
    powiat,
    powiatName: powiats[powiat] ?? powiat,
    longitude,
    latitude,
    neighbours: around === null ? null : around.map((at) => ROWS[at]?.[0] ?? ''),
  }
}

/** How many gminas the register holds. */
export const GMINA_COUNT = ROWS.length

/** The gmina of a TERYT code, today's or that of 2021, or undefined. */
export function findGmina(code: string): Gmina | undefined {
  const row = BY_CODE.get(code)
  return row && gminaOf(row)
}

/**
 * The gmina of a TERYT code.
 *
 * @refuses territory.unknown-gmina with the nearest codes
 */
export function gmina(code: string): Gmina {
  const found = findGmina(code)
  if (!found) {
    const alike = nearest(code, [...BY_CODE.keys()]).map((one) => `${one} ${findGmina(one)?.name ?? ''}`)
    throw new Refusal('territory.unknown-gmina', { code, nearest: alike.join(', ') })
  }
  return found
}

/** Gminas whose name holds the text, letters' case aside; names repeat (there are six gminas Osiek), so a list. */
export function gminasNamed(text: string): Gmina[] {
  const wanted = text.trim().toLocaleLowerCase('pl')
  return ROWS.filter(([, name]) => name.toLocaleLowerCase('pl').includes(wanted)).map(gminaOf)
}

/** Gminas that share a border with this one, or null where its borders are not known. @refuses territory.unknown-gmina */
export function neighboursOf(code: string): readonly Gmina[] | null {
  const { neighbours } = gmina(code)
  return neighbours === null ? null : neighbours.map((one) => gmina(one))
}

/** The powiat of a gmina: four digits. @refuses territory.unknown-gmina */
export function powiatOf(code: string): string {
  return gmina(code).powiat
}

/** All gminas of a powiat. */
export function gminasOfPowiat(powiat: string): Gmina[] {
  return ROWS.filter(([code]) => code.slice(0, 4) === powiat).map(gminaOf)
}
