import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Polygon } from '../../../domain/territory/boundary.ts'
import { middleOf, polygonsOf } from '../../../domain/territory/boundary.ts'
import { findGmina } from '../../../domain/territory/gmina.ts'
import { areaTiles } from '../energy/area-tiles.ts'
import type { Actor } from '../office/actor.ts'
import { actorId } from '../office/actor.ts'
import { entitle } from '../office/rights.ts'
import type { BoundaryNeeds, BoundarySet, GminaBoundary } from './ports.ts'
import { thinBoundaries } from './thin-boundaries.ts'

/** A feature of a file, unchecked. */
interface Feature {
  readonly properties: Readonly<Record<string, unknown>>
  readonly geometry: unknown
}

/** Fields that carry the TERYT code: of the state register of borders, then what others call it. */
const CODE_FIELDS = ['JPT_KOD_JE', 'teryt', 'TERYT', 'kod_teryt', 'KOD_TERYT', 'kod', 'KOD', 'code']

/** How far the middle of a border may lie from where the gmina is known to be [°]: no gmina is that wide. */
const FARTHEST_DEG = 0.4

function codeOf({ properties }: Feature): string | undefined {
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

async function collect(
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

/** Refuses early, before a large file is sent. @refuses actor.not-entitled, cluster.not-found */
export function mayImportBoundaries(actor: Actor, cluster: string): void {
  entitle(actor, 'cluster.change', cluster)
}

/**
 * Keeps the borders of a cluster's gminas out of a file, checked and thinned; the map then shows them instead of tiles.
 *
 * @refuses actor.not-entitled, cluster.not-found, territory.no-area, territory.none-of-area, territory.bad-geometry,
 *          territory.other-coordinates
 * @pl wgranie granic gmin
 */
export async function importBoundaries(
  { read, transaction, now }: BoundaryNeeds,
  actor: Actor,
  cluster: string,
  file: { readonly name: string; readonly source: string; readonly features: AsyncIterable<Feature> },
): Promise<BoundarySet> {
  mayImportBoundaries(actor, cluster)
  const known = await read(({ clusters }) => clusters.find(cluster))
  if (!known) throw new Refusal('cluster.not-found', { id: cluster })
  const area = areaTiles(known.area)
  if (area.length === 0) throw new Refusal('territory.no-area')
  const found = await collect(file.features, area)
  const thin = await thinBoundaries(found)
  const at = now()
  const have = new Set(found.map(({ code }) => code))
  return transaction(async ({ boundaries, journal }) => {
    const set: BoundarySet = {
      number: await boundaries.nextNumber(cluster),
      source: file.source,
      fileName: file.name,
      ...thin,
      missing: area.flatMap(({ code }) => (have.has(code) ? [] : [code])),
      importedAt: at,
      importedBy: actorId(actor),
    }
    await boundaries.insert(cluster, set)
    const { boundaries: kept, ...head } = set
    await journal.record(cluster, at, {
      actor: actorId(actor),
      what: 'boundaries.imported',
      about: `boundaries:${set.number}`,
      before: null,
      after: { ...head, gminas: kept.map(({ code }) => code) },
    })
    return set
  })
}

/** The borders in use; null where the map shows tiles. @refuses actor.not-entitled, cluster.not-found */
export async function currentBoundaries(
  { read }: BoundaryNeeds,
  actor: Actor,
  cluster: string,
): Promise<BoundarySet | null> {
  entitle(actor, 'cluster.read', cluster)
  return read(async ({ boundaries }) => (await boundaries.current(cluster)) ?? null)
}

/**
 * Takes borders back: those before them are shown again, or tiles.
 *
 * @refuses actor.not-entitled, cluster.not-found, territory.no-boundaries
 * @pl wycofanie granic gmin
 */
export async function withdrawBoundaries(
  { transaction, now }: BoundaryNeeds,
  actor: Actor,
  cluster: string,
  number: number,
): Promise<BoundarySet | null> {
  mayImportBoundaries(actor, cluster)
  const at = now()
  return transaction(async ({ boundaries, journal }) => {
    if (!(await boundaries.withdraw(cluster, number, at, actorId(actor))))
      throw new Refusal('territory.no-boundaries', { number })
    await journal.record(cluster, at, {
      actor: actorId(actor),
      what: 'boundaries.withdrawn',
      about: `boundaries:${number}`,
      before: { number },
      after: null,
    })
    return (await boundaries.current(cluster)) ?? null
  })
}
