import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Makes domain/territory/data/gminas.json from border polygons:
 * `node tools/territory/make-gminas.ts FOLDER`, where FOLDER holds gminy.geojson, powiaty.geojson and
 * teryt-changes-after-2021.json (see domain/territory/data/SOURCE.md).
 *
 * Two gminas are neighbours when their polygons share a border segment; a single shared point is not a border.
 */

type Ring = readonly (readonly [number, number])[]
interface Feature {
  readonly properties: { readonly teryt: string; readonly name: string; readonly lon: number; readonly lat: number }
  readonly geometry:
    | { readonly type: 'Polygon'; readonly coordinates: readonly Ring[] }
    | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly Ring[])[] }
}
interface Changes {
  readonly changed: readonly { readonly new: string; readonly name: string; readonly old: string | null }[]
}

/** `[code, name, longitude, latitude, neighbours (positions), earlier code]`. */
type Row = readonly [string, string, number | null, number | null, readonly number[] | null, string?]

function ringsOf({ geometry }: Feature): readonly Ring[] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()
}

/** Pairs of positions that share a border segment. */
export function borders(features: readonly Feature[]): Map<number, Set<number>> {
  const owners = new Map<string, number[]>()
  for (const [index, feature] of features.entries()) {
    for (const ring of ringsOf(feature)) {
      for (let i = 1; i < ring.length; i += 1) {
        const key = [String(ring[i - 1]), String(ring[i])].sort().join(' ')
        owners.set(key, [...(owners.get(key) ?? []), index])
      }
    }
  }
  const found = new Map<number, Set<number>>(features.map((_, index) => [index, new Set<number>()]))
  for (const sharing of owners.values()) {
    for (const a of sharing) for (const b of sharing) if (a !== b) found.get(a)?.add(b)
  }
  return found
}

/** The compiled text: gminas by code, with today's codes and the code of 2021 where it differs. */
export function makeGminas(folder: string): string {
  const load = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'))
  const features = (load('gminy.geojson').features as Feature[]).sort((a, b) =>
    a.properties.teryt < b.properties.teryt ? -1 : 1,
  )
  const { changed } = load('teryt-changes-after-2021.json') as Changes
  const today = new Map(changed.flatMap((change) => (change.old ? [[change.old, change] as const] : [])))
  const around = borders(features)
  const rows = features.map(({ properties: { teryt, name, lon, lat } }, index): Row => {
    const change = today.get(teryt)
    const neighbours = [...(around.get(index) ?? [])].sort((a, b) => a - b)
    const named = [change?.new ?? teryt, change?.name ?? name] as const
    const where = [round(lon), round(lat), neighbours] as const
    return change ? [...named, ...where, teryt] : [...named, ...where]
  })
  for (const change of changed) if (!change.old) rows.push([change.new, change.name, null, null, null])
  const powiats = Object.fromEntries(
    (load('powiaty.geojson').features as Feature[])
      .map(({ properties }) => [properties.teryt, properties.name.replace(/^powiat /, '')])
      .sort(),
  )
  return `{"powiats":${JSON.stringify(powiats)},\n"gminas":[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]}\n`
}

function round(degrees: number): number {
  return Math.round(degrees * 1000) / 1000
}

const [, script, folder] = process.argv
if (script === new URL(import.meta.url).pathname) {
  if (!folder) throw new Error('usage: node tools/territory/make-gminas.ts FOLDER')
  const target = new URL('../../domain/territory/data/gminas.json', import.meta.url).pathname
  const text = makeGminas(folder)
  writeFileSync(target, text)
  process.stdout.write(`${target}: ${(text.length / 1000).toFixed(0)} kB\n`)
}
