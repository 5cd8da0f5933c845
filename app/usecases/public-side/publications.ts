import type { PublicationStep } from '../../../domain/governance/publication.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Actor } from '../office/actor.ts'
import { actorId } from '../office/actor.ts'
import { patched } from '../office/patched.ts'
import { entitle } from '../office/rights.ts'
import { checkVersion } from '../office/version.ts'
import { publishedMediaType } from './file-kind.ts'
import type { PublicationFilter, PublicNeeds, PublicStores } from './ports.ts'
import type { NewPublication, Publication, PublicationPatch } from './publication.ts'
import { checkFields, checkPublishable, stateAfter, wrongState } from './publication-rules.ts'

/** Drafts, published and withdrawn ones, newest first. @refuses cluster.not-found, actor.not-entitled */
export function listPublications(
  { read }: PublicNeeds,
  actor: Actor,
  cluster: string,
  filter: PublicationFilter,
): Promise<readonly Publication[]> {
  entitle(actor, 'public.read', cluster)
  return read(({ publications }) => publications.list(cluster, filter))
}

async function found(
  { publications }: Pick<PublicStores, 'publications'>,
  cluster: string,
  id: string,
  lock = false,
): Promise<Publication> {
  const publication = await publications.find(cluster, id, lock)
  if (!publication) throw new Refusal('publication.not-found', { id })
  return publication
}

/** One publication. @refuses publication.not-found, actor.not-entitled */
export function findPublication(
  { read }: PublicNeeds,
  actor: Actor,
  cluster: string,
  id: string,
): Promise<Publication> {
  entitle(actor, 'public.read', cluster)
  return read((stores) => found(stores, cluster, id))
}

/** Starts a draft. @refuses actor.not-entitled, publication.ends-before */
export async function createPublication(
  needs: PublicNeeds,
  actor: Actor,
  cluster: string,
  draft: NewPublication,
): Promise<Publication> {
  entitle(actor, 'public.change', cluster)
  const publication: Publication = {
    publicationId: needs.newId(),
    state: 'draft',
    ...draft,
    file: null,
    publishedAt: null,
    withdrawnAt: null,
    version: 1,
  }
  checkFields(publication)
  return needs.transaction(async ({ publications, journal }) => {
    await publications.insert(cluster, publication)
    await journal.record(cluster, needs.now(), {
      actor: actorId(actor),
      what: 'publication.created',
      about: `publication:${publication.publicationId}`,
      before: null,
      after: publication,
    })
    return publication
  })
}

interface Where {
  readonly cluster: string
  readonly id: string
  /** The version the clerk saw. */
  readonly expected: number
}

/** Reads, checks the version, lets `decide` make the next one, writes it and the journal. */
async function changed(
  needs: PublicNeeds,
  actor: Actor,
  { cluster, id, expected }: Where,
  what: string,
  decide: (before: Publication, stores: PublicStores) => Publication | Promise<Publication>,
): Promise<Publication> {
  entitle(actor, 'public.change', cluster)
  return needs.transaction(async (stores) => {
    const before = await found(stores, cluster, id, true)
    checkVersion(before, expected, `publication:${id}`)
    const draft = await decide(before, stores)
    if (JSON.stringify(draft) === JSON.stringify(before)) return before
    const after: Publication = { ...draft, version: before.version + 1 }
    await stores.publications.update(cluster, after)
    await stores.journal.record(cluster, needs.now(), {
      actor: actorId(actor),
      what,
      about: `publication:${id}`,
      before,
      after,
    })
    return after
  })
}

/** Changes the words and days; what is published changes at once. @refuses publication.not-found, register.changed-meanwhile */
export function changePublication(
  needs: PublicNeeds,
  actor: Actor,
  where: Where,
  patch: PublicationPatch,
): Promise<Publication> {
  return changed(needs, actor, where, 'publication.changed', (before) => {
    const draft = patched<Publication>(before, patch)
    checkFields(draft)
    if (draft.state === 'published') checkPublishable(draft)
    return draft
  })
}

/** Publishes or withdraws. @refuses publication.not-found, publication.wrong-state, publication.no-day, publication.no-file */
export function stepPublication(
  needs: PublicNeeds,
  actor: Actor,
  where: Where,
  step: PublicationStep,
): Promise<Publication> {
  return changed(
    needs,
    actor,
    where,
    step === 'publish' ? 'publication.published' : 'publication.withdrawn',
    (before) => {
      const state = stateAfter(before, step)
      if (step === 'withdraw') return { ...before, state, withdrawnAt: needs.now() }
      checkPublishable(before)
      return { ...before, state, publishedAt: before.publishedAt ?? needs.now() }
    },
  )
}

/** Takes out a draft that nobody has seen. @refuses publication.not-found, publication.wrong-state */
export async function removePublication(needs: PublicNeeds, actor: Actor, { cluster, id, expected }: Where) {
  entitle(actor, 'public.change', cluster)
  await needs.transaction(async (stores) => {
    const before = await found(stores, cluster, id, true)
    checkVersion(before, expected, `publication:${id}`)
    if (before.state !== 'draft') throw wrongState(before)
    await stores.publications.remove(cluster, id)
    await stores.journal.record(cluster, needs.now(), {
      actor: actorId(actor),
      what: 'publication.removed',
      about: `publication:${id}`,
      before,
      after: null,
    })
  })
}

/**
 * Lays the file of a document. The file of a published one is not replaced: it is withdrawn first, so that nobody is
 * shown another text under the same number in silence.
 *
 * @refuses publication.not-found, publication.not-a-document, publication.wrong-state, publication.file-kind
 */
export function attachFile(
  needs: PublicNeeds,
  actor: Actor,
  where: Where,
  given: { readonly name: string; readonly content: Uint8Array },
): Promise<Publication> {
  return changed(needs, actor, where, 'publication.file-laid', async (before, { publications }) => {
    if (before.kind !== 'document') throw new Refusal('publication.not-a-document', { title: before.title })
    if (before.state === 'published') throw wrongState(before)
    const { name, content } = given
    const mediaType = publishedMediaType(name, content)
    const file = { name, mediaType, bytes: content.length, sha256: needs.sha256(content) }
    await publications.saveFile(where.cluster, where.id, file, content)
    return { ...before, file }
  })
}

/** The file as the office sees it, published or not. @refuses publication.not-found, publication.no-file */
export async function readOwnFile({ read }: PublicNeeds, actor: Actor, cluster: string, id: string) {
  entitle(actor, 'public.read', cluster)
  return read(async (stores) => fileOf(stores, cluster, await found(stores, cluster, id)))
}

/** @refuses publication.no-file */
export async function fileOf(stores: Pick<PublicStores, 'publications'>, cluster: string, publication: Publication) {
  const content = publication.file && (await stores.publications.readFile(cluster, publication.publicationId))
  if (!publication.file || !content) throw new Refusal('publication.no-file', { title: publication.title })
  return { file: publication.file, content }
}
