import { z } from 'zod'
import { DOCUMENT_KINDS } from '../../../domain/governance/publication.ts'
import { dayField, text, textOrNull } from '../office/fields.ts'

/** Kinds of documents the office lays into the cluster's folder. @pl rodzaj dokumentu */
export const OWN_KINDS = [...DOCUMENT_KINDS.filter((kind) => kind !== 'other'), 'contract', 'letter', 'other'] as const
export type OwnKind = (typeof OWN_KINDS)[number]

/**
 * Who sees a document: the office (auditors read along), the council too, every member too, everybody.
 *
 * @pl dostęp do dokumentu
 */
export const VISIBILITIES = ['office', 'council', 'members', 'public'] as const
export type Visibility = (typeof VISIBILITIES)[number]

const fields = {
  name: text(300),
  kind: z.enum(OWN_KINDS),
  /** The day the document is of. */
  day: dayField,
  visibility: z.enum(VISIBILITIES),
}

/** What is said of a document when it is laid down. */
export const newDocumentSchema = z.strictObject(fields)
/** A change; archived documents are kept and found on wish. */
export const documentPatchSchema = z.strictObject({ ...fields, isArchived: z.boolean() }).partial()

/** A file of a document. */
export const documentVersionSchema = z.object({
  number: z.int(),
  fileName: z.string(),
  mediaType: z.string(),
  bytes: z.int(),
  sha256: z.string(),
  note: textOrNull(500),
  uploadedAt: z.string(),
  uploadedBy: z.string(),
})

export const documentSchema = z.object({
  documentId: z.string(),
  ...fields,
  isArchived: z.boolean(),
  createdAt: z.string(),
  createdBy: z.string(),
  /** Newest first; every file that ever lay here. */
  versions: z.array(documentVersionSchema),
  version: z.int(),
})

export type NewDocument = z.output<typeof newDocumentSchema>
export type DocumentPatch = z.output<typeof documentPatchSchema>
/** One file of a document, with its checksum. @pl wersja dokumentu */
export type DocumentVersion = z.output<typeof documentVersionSchema>
/** A document of the office, with every file that ever lay under its name. @pl dokument biura */
export type Document = z.output<typeof documentSchema>
