import type { Actor } from '../office/actor.ts'
import { actorId } from '../office/actor.ts'
import { entitle } from '../office/rights.ts'
import { checkReady, clusterAndPage } from './change-page.ts'
import type { PublicPage } from './page.ts'
import type { PublicNeeds } from './ports.ts'

/**
 * Opens the page of a cluster to everybody, or closes it again.
 *
 * @refuses cluster.not-found, actor.not-entitled, page.not-ready
 */
export async function publishPage(
  needs: PublicNeeds,
  actor: Actor,
  id: string,
  isPublic: boolean,
): Promise<PublicPage> {
  entitle(actor, 'public.change', id)
  return needs.transaction(async (stores) => {
    const { cluster, page } = await clusterAndPage(stores, id, true)
    if (isPublic) checkReady(page)
    if (cluster.isPublic !== isPublic) {
      await stores.clusters.update({ ...cluster, isPublic, version: cluster.version + 1 })
      await stores.journal.record(id, needs.now(), {
        actor: actorId(actor),
        what: isPublic ? 'public-page.published' : 'public-page.withdrawn',
        about: `public-page:${id}`,
        before: { isPublic: cluster.isPublic },
        after: { isPublic, slug: page.slug },
      })
    }
    return { ...page, isPublic }
  })
}
