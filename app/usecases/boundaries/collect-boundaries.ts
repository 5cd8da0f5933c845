import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Polygon } from '../../../domain/territory/boundary.ts'
import { middleOf, polygonsOf } from '../../../domain/territory/boundary.ts'
import { findGmina } from '../../../domain/territory/gmina.ts'
import type { GminaBoundary } from './ports.ts'

/** A feature of a file, unchecked. */
export interface Feature {
  readonly properties: Readonly<Record<string, unknown>>
  readonly geometry: unknown
}

/** Fields that carry the TERYT code: of the state register of borders, then what others call it. */
const CODE_FIELDS = ['JPT_KOD_JE', 'teryt', 'TERYT', 'kod_teryt', 'KOD_TERYT', 'kod', 'KOD', 'code']

/** How far the middle of a border may lie from where the gmina is known to be [°]: no gmina is that wide. */
const FARTHEST_DEG = 0.4

/** The TERYT code a feature carries. */
export function codeOf({ properties }: Pick<Feature, 'properties'>): string | undefined {
  for (const field of CODE_FIELDS) {
    const value = properties[field]
    const text =
      typeof value === 'number' ? String(value).padStart(7, '0') : typeof value === 'string' ? value.trim() : ''
    if (/^\d{7}$/.test(text)) return text
  }
  return undefined
}

/** A border in another place than the gmina is the border of something else. @refuses territory.bad-geometry */
function checkPlace(code: string, polygons: readonly Polygon[]): void {
  const known = findGmina(code)
  if (!known || known.longitude === null || known.latitude === null) return
  const [x, y] = middleOf(polygons)
  if (Math.abs(x - known.longitude) > FARTHEST_DEG || Math.abs(y - known.latitude) > FARTHEST_DEG)
    throw new Refusal('territory.bad-geometry', {
      code,
      reason: `it lies elsewhere than ${known.name}`,
      reasonPl: `leży gdzie indziej niż ${known.name}`,
    })
}

/**
 * Borders of an area's gminas among the features of a file.
 *
 * @refuses territory.none-of-area, territory.bad-geometry, territory.other-coordinates
 */
export async function collectBoundaries(
  features: AsyncIterable<Feature>,
  area: readonly { readonly code: string; readonly name: string }[],
): Promise<readonly GminaBoundary[]> {
  const names = new Map(area.map(({ code, name }) => [code, name]))
  const found = new Map<string, readonly Polygon[]>()
  let [all, coded] = [0, 0]
  for await (const feature of features) {
    all += 1
    const text = codeOf(feature)
    if (text === undefined) continue
    coded += 1
    const code = findGmina(text)?.code ?? text
    if (!names.has(code)) continue
    // Some files give the parts of a gmina one by one.
    found.set(code, [...(found.get(code) ?? []), ...polygonsOf(feature.geometry, code)])
  }
  if (found.size === 0)
    throw new Refusal('territory.none-of-area', {
      found: all,
      coded,
      wanted: area.map(({ code, name }) => `${code} ${name}`).join(', '),
    })
  for (const [code, polygons] of found) checkPlace(code, polygons)
  return area.flatMap(({ code, name }) => {
    const polygons = found.get(code)
    return polygons ? [{ code, name, polygons }] : []
  })
}
