import { Refusal } from '../../../domain/problems/refusal.ts'
import { areaTiles } from '../energy/area-tiles.ts'
import type { Actor } from '../office/actor.ts'
import { actorId } from '../office/actor.ts'
import { entitle } from '../office/rights.ts'
import type { Feature } from './collect-boundaries.ts'
import { collectBoundaries } from './collect-boundaries.ts'
import type { BoundaryNeeds, BoundarySet } from './ports.ts'
import { thinBoundaries } from './thin-boundaries.ts'

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
  const found = await collectBoundaries(file.features, area)
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
