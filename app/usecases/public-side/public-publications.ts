import { Refusal } from '../../../domain/problems/refusal.ts'
import type { PublicNeeds } from './ports.ts'
import { openPage } from './public-cluster.ts'
import type { Publication } from './publication.ts'
import { fileOf } from './publications.ts'

/** A publication as everybody reads it. */
export type PublicPublication = Omit<Publication, 'state' | 'version' | 'withdrawnAt'>

export function publicOf({ state: _, version: __, withdrawnAt: ___, ...rest }: Publication): PublicPublication {
  return rest
}

/** The date a document goes by: its adoption, else its publication. */
export function dateOfDocument({ adoptedOn, publishedAt }: PublicPublication): string {
  return adoptedOn ?? publishedAt?.slice(0, 10) ?? ''
}

/** In the order of their kind: announcements and documents newest first, events as they come. */
export function inOrder(items: readonly PublicPublication[]): PublicPublication[] {
  const newest = (item: PublicPublication) =>
    item.kind === 'document' ? dateOfDocument(item) : (item.publishedAt ?? '')
  return [...items].sort((a, b) => {
    if (a.kind === 'event' && b.kind === 'event')
      return `${a.startsOn} ${a.startsAt ?? ''}` < `${b.startsOn} ${b.startsAt ?? ''}` ? -1 : 1
    return newest(a) > newest(b) ? -1 : 1
  })
}

/** The file of a published document. @refuses page.not-found, publication.not-found */
export function publicFile({ read }: PublicNeeds, slug: string, id: string) {
  return read(async (stores) => {
    const { cluster } = await openPage(stores, slug)
    const found = await stores.publications.find(cluster.clusterId, id)
    if (found?.state !== 'published') throw new Refusal('publication.not-found', { id: id.slice(0, 80) })
    return fileOf(stores, cluster.clusterId, found)
  })
}
