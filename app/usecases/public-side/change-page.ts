import { mayBePerson } from '../../../domain/governance/public-name.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Actor } from '../office/actor.ts'
import { actorId } from '../office/actor.ts'
import type { Cluster } from '../office/cluster.ts'
import { patched } from '../office/patched.ts'
import { entitle } from '../office/rights.ts'
import { checkVersion } from '../office/version.ts'
import type { PageSettings, PublicPage, PublicPagePatch } from './page.ts'
import { BLANK_PAGE } from './page.ts'
import type { PublicNeeds, PublicStores } from './ports.ts'

export async function clusterAndPage(
  { clusters, pages }: Pick<PublicStores, 'clusters' | 'pages'>,
  id: string,
  lock = false,
): Promise<{ readonly cluster: Cluster; readonly page: PageSettings }> {
  const cluster = await clusters.find(id, lock)
  if (!cluster) throw new Refusal('cluster.not-found', { id })
  return { cluster, page: (await pages.find(id, lock)) ?? BLANK_PAGE }
}

/** What the office decided about the public page. @refuses cluster.not-found, actor.not-entitled */
export async function readPage({ read }: PublicNeeds, actor: Actor, id: string): Promise<PublicPage> {
  entitle(actor, 'public.read', id)
  const { cluster, page } = await read((stores) => clusterAndPage(stores, id))
  return { ...page, isPublic: cluster.isPublic }
}

/** A person named without consent is refused, with the place in the list. */
async function checkConsents({ members }: PublicStores, cluster: string, page: PageSettings): Promise<void> {
  for (const [i, { memberId, choice, consentOn }] of page.memberChoices.entries()) {
    if (choice !== 'show' || consentOn !== null) continue
    const member = await members.find(cluster, memberId)
    if (member && mayBePerson(member))
      throw new Refusal('page.no-consent', { member: memberId }, { pointer: `/memberChoices/${i}/consentOn` })
  }
}

/**
 * Changes what the public page shows.
 *
 * @refuses cluster.not-found, actor.not-entitled, register.changed-meanwhile, page.slug-taken, page.no-consent, page.not-ready
 */
export async function changePage(
  needs: PublicNeeds,
  actor: Actor,
  id: string,
  patch: PublicPagePatch,
  expected: number,
): Promise<PublicPage> {
  entitle(actor, 'public.change', id)
  return needs.transaction(async (stores) => {
    const { cluster, page: before } = await clusterAndPage(stores, id, true)
    checkVersion(before, expected, `public-page:${id}`)
    const draft = patched<PageSettings>(before, patch)
    if (JSON.stringify(draft) === JSON.stringify(before)) return { ...before, isPublic: cluster.isPublic }
    if (draft.slug !== null && draft.slug !== before.slug) {
      await stores.pages.lockSlugs()
      const owner = await stores.pages.clusterOf(draft.slug)
      if (owner !== undefined && owner !== id)
        throw new Refusal('page.slug-taken', { slug: draft.slug }, { pointer: '/slug' })
    }
    await checkConsents(stores, id, draft)
    if (cluster.isPublic) checkReady(draft)
    const after: PageSettings = { ...draft, version: before.version + 1 }
    await stores.pages.save(id, after)
    await stores.journal.record(id, needs.now(), {
      actor: actorId(actor),
      what: 'public-page.changed',
      about: `public-page:${id}`,
      before: before.version === 0 ? null : before,
      after,
    })
    return { ...after, isPublic: cluster.isPublic }
  })
}

/** @refuses page.not-ready naming what a page needs before anybody may read it */
export function checkReady(page: PageSettings): void {
  const wanted = [
    [page.slug, 'adres strony', 'the address of the page', '/slug'],
    [page.about, 'opis klastra', 'the description of the cluster', '/about'],
    [page.contact.office, 'kontakt: nazwa biura', 'contact: name of the office', '/contact/office'],
    [
      page.contact.email ?? page.contact.phone,
      'kontakt: e-mail lub telefon',
      'contact: e-mail or phone',
      '/contact/email',
    ],
  ] as const
  const missing = wanted.filter(([value]) => value === null)
  const [first] = missing
  if (first)
    throw new Refusal(
      'page.not-ready',
      { missing: missing.map(([, pl]) => pl).join(', '), missingEn: missing.map(([, , en]) => en).join(', ') },
      { pointer: first[3] },
    )
}
