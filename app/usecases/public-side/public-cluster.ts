import { Refusal } from '../../../domain/problems/refusal.ts'
import { findGmina, gminasOfPowiat } from '../../../domain/territory/gmina.ts'
import type { Cluster } from '../office/cluster.ts'
import type { PageSettings } from './page.ts'
import { BLANK_PAGE } from './page.ts'
import type { PublicNeeds, PublicStores } from './ports.ts'

/** A gmina of the cluster's area. */
export interface PublicGmina {
  readonly code: string
  readonly name: string
  readonly latitude: number | null
  readonly longitude: number | null
}

/** What everybody may know of a cluster. */
export interface PublicCluster {
  readonly slug: string
  readonly name: string
  readonly shortName: string
  readonly area: string
  readonly gminas: readonly PublicGmina[]
  readonly distributor: string
  readonly registerNumber: string | null
  readonly website: string | null
  /** Made up for looking around. */
  readonly isDemonstration: boolean
  readonly page: PageSettings
}

/** The gminas of the area: those named, else all of the powiat. */
export function gminasOf({ kind, powiat, gminas }: Cluster['area']): PublicGmina[] {
  const named = (gminas ?? []).flatMap((code) => findGmina(code) ?? [])
  const all = named.length > 0 || kind !== 'powiat' || powiat === null ? named : gminasOfPowiat(powiat)
  return all
    .map(({ code, name, latitude, longitude }) => ({ code, name, latitude, longitude }))
    .sort((a, b) => a.name.localeCompare(b.name, 'pl'))
}

export function publicClusterOf(cluster: Cluster, page: PageSettings, slug: string): PublicCluster {
  const { name, shortName, area, distributor, registerNumber, website, isDemonstration } = cluster
  return {
    slug,
    name,
    shortName,
    area: area.label ?? '',
    gminas: gminasOf(area),
    distributor,
    registerNumber,
    website,
    isDemonstration,
    page,
  }
}

/** The cluster behind an address, only if it is public. @refuses page.not-found, also for a page that is closed */
export async function openPage(
  { clusters, pages }: Pick<PublicStores, 'clusters' | 'pages'>,
  slug: string,
): Promise<{ readonly cluster: Cluster; readonly page: PageSettings }> {
  const id = await pages.clusterOf(slug)
  const cluster = id === undefined ? undefined : await clusters.find(id)
  if (!cluster?.isPublic) throw new Refusal('page.not-found', { slug: slug.slice(0, 80) })
  return { cluster, page: (await pages.find(cluster.clusterId)) ?? BLANK_PAGE }
}

/** Every cluster of the server that has a public page, by name. @pl klastry ze stroną publiczną */
export function publicClusters({ read }: PublicNeeds): Promise<PublicCluster[]> {
  return read(async ({ clusters, pages }) => {
    const out: PublicCluster[] = []
    for (const cluster of await clusters.published()) {
      const page = await pages.find(cluster.clusterId)
      if (page?.slug) out.push(publicClusterOf(cluster, page, page.slug))
    }
    return out.sort((a, b) => a.name.localeCompare(b.name, 'pl'))
  })
}
