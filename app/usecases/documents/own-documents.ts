import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Actor } from '../office/actor.ts'
import { actorId } from '../office/actor.ts'
import { entitle } from '../office/rights.ts'
import { checkVersion } from '../office/version.ts'
import type { Document, DocumentPatch, DocumentVersion, NewDocument } from './document.ts'
import { documentMediaType } from './media-type.ts'
import type { DocumentNeeds, DocumentStores, IncomingFile } from './ports.ts'
import { documentsSeenBy } from './who-sees.ts'

/** Whether somebody may lay documents down at all: asked before a file is let in. @refuses actor.not-entitled */
export function mayLay(actor: Actor, cluster: string): void {
  entitle(actor, 'documents.change', cluster)
}

function versionOf(
  needs: DocumentNeeds,
  actor: Actor,
  file: IncomingFile,
  number: number,
  note: string | null,
): DocumentVersion {
  return {
    number,
    fileName: file.name,
    mediaType: documentMediaType(file.name, file.head),
    bytes: file.bytes,
    sha256: file.sha256,
    note,
    uploadedAt: needs.now(),
    uploadedBy: actorId(actor),
  }
}

async function lockedDocument(stores: DocumentStores, cluster: string, id: string, expected: number) {
  const found = await stores.documents.find(cluster, id, true)
  if (!found) throw new Refusal('document.not-found', { id })
  checkVersion(found, expected, `document:${id}`)
  return found
}

/** Lays a document down with its first file. @refuses document.file-kind, document.file-empty, actor.not-entitled @pl dodanie dokumentu */
export async function layDocument(
  needs: DocumentNeeds,
  actor: Actor,
  cluster: string,
  wanted: NewDocument,
  file: IncomingFile,
): Promise<Document> {
  mayLay(actor, cluster)
  const first = versionOf(needs, actor, file, 1, null)
  const document: Document = {
    documentId: needs.newId(),
    ...wanted,
    isArchived: false,
    createdAt: needs.now(),
    createdBy: actorId(actor),
    versions: [first],
    version: 1,
  }
  return needs.transaction(async (stores) => {
    await stores.documents.insert(cluster, document)
    await stores.documents.addFile(cluster, document.documentId, first, file.open)
    await stores.journal.record(cluster, needs.now(), {
      actor: actorId(actor),
      what: 'document.laid',
      about: `document:${document.documentId}`,
      before: null,
      after: { ...wanted, file: first.fileName, sha256: first.sha256 },
    })
    return document
  })
}

/**
 * Lays a newer file under a document; the earlier ones stay.
 *
 * @refuses document.not-found, document.same-file, document.file-kind, document.file-empty, register.changed-meanwhile
 */
export async function layVersion(
  needs: DocumentNeeds,
  actor: Actor,
  cluster: string,
  { id, expected, note }: { readonly id: string; readonly expected: number; readonly note: string | null },
  file: IncomingFile,
): Promise<Document> {
  mayLay(actor, cluster)
  return needs.transaction(async (stores) => {
    const found = await lockedDocument(stores, cluster, id, expected)
    const last = found.versions[0]
    if (last?.sha256 === file.sha256) throw new Refusal('document.same-file', { number: last.number })
    const added = versionOf(needs, actor, file, (last?.number ?? 0) + 1, note)
    const changed: Document = { ...found, versions: [added, ...found.versions], version: found.version + 1 }
    await stores.documents.update(cluster, changed)
    await stores.documents.addFile(cluster, id, added, file.open)
    await stores.journal.record(cluster, needs.now(), {
      actor: actorId(actor),
      what: 'document.version-laid',
      about: `document:${id}`,
      before: { number: last?.number ?? null, sha256: last?.sha256 ?? null },
      after: { number: added.number, file: added.fileName, sha256: added.sha256 },
    })
    return changed
  })
}

/** Changes what is said of a document, who sees it, or whether it is archived. @refuses document.not-found, register.changed-meanwhile */
export async function changeDocument(
  needs: DocumentNeeds,
  actor: Actor,
  cluster: string,
  { id, expected }: { readonly id: string; readonly expected: number },
  patch: DocumentPatch,
): Promise<Document> {
  mayLay(actor, cluster)
  return needs.transaction(async (stores) => {
    const found = await lockedDocument(stores, cluster, id, expected)
    const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined))
    const changed: Document = { ...found, ...given, version: found.version + 1 }
    await stores.documents.update(cluster, changed)
    const { versions: _, ...before } = found
    const { versions: __, ...after } = changed
    await stores.journal.record(cluster, needs.now(), {
      actor: actorId(actor),
      what: 'document.changed',
      about: `document:${id}`,
      before,
      after,
    })
    return changed
  })
}

/** A document somebody sees; one that is not for them is not there for them. @refuses document.not-found, actor.not-signed-in */
export async function findDocument(
  { read }: Pick<DocumentNeeds, 'read'>,
  actor: Actor,
  cluster: string,
  id: string,
): Promise<Document> {
  return read(async ({ documents, clusters }) => {
    const found = await documents.find(cluster, id)
    const isOpen = found?.visibility === 'public' && !found.isArchived && (await clusters.find(cluster))?.isPublic
    // Whoever reads the cluster's public page reads its public documents, signed in or not.
    if (found && isOpen) return found
    const sees = documentsSeenBy(actor, cluster)
    if (!found || !sees(found.visibility)) throw new Refusal('document.not-found', { id })
    return found
  })
}

/** A file of a document, the newest unless another is named. @refuses document.not-found, document.no-version */
export async function readDocument(
  needs: DocumentNeeds,
  actor: Actor,
  cluster: string,
  id: string,
  number: number | null,
): Promise<{ readonly version: DocumentVersion; readonly content: AsyncIterable<Uint8Array> }> {
  const { versions } = await findDocument(needs, actor, cluster, id)
  const version = number === null ? versions[0] : versions.find((one) => one.number === number)
  if (!version) throw new Refusal('document.no-version', { number: number ?? 0 })
  return { version, content: needs.content(cluster, id, version.number) }
}
