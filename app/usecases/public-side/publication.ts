import { z } from 'zod'
import { DOCUMENT_KINDS, PUBLICATION_KINDS, PUBLICATION_STATES } from '../../../domain/governance/publication.ts'
import { dayField, orNull, text, textOrNull } from '../office/fields.ts'

/** A local time of day. */
const timeField = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'write the time as HH:MM')

const fields = {
  title: text(300),
  titleEn: textOrNull(300),
  /** Plain text; a blank line parts paragraphs. */
  body: textOrNull(20_000),
  bodyEn: textOrNull(20_000),
  /** The last day an announcement stands among the current ones; null: no end. */
  until: dayField.nullable(),
  /** An event: its first day, and the last one when it is another. */
  startsOn: dayField.nullable(),
  startsAt: timeField.nullable(),
  endsOn: dayField.nullable(),
  endsAt: timeField.nullable(),
  place: textOrNull(300),
  /** A document: what it is, its number, the day it was adopted. */
  documentKind: z.enum(DOCUMENT_KINDS).nullable(),
  number: textOrNull(60),
  adoptedOn: dayField.nullable(),
}

export const newPublicationSchema = z.strictObject({
  kind: z.enum(PUBLICATION_KINDS),
  title: fields.title,
  titleEn: orNull(fields.titleEn),
  body: orNull(fields.body),
  bodyEn: orNull(fields.bodyEn),
  until: orNull(fields.until),
  startsOn: orNull(fields.startsOn),
  startsAt: orNull(fields.startsAt),
  endsOn: orNull(fields.endsOn),
  endsAt: orNull(fields.endsAt),
  place: orNull(fields.place),
  documentKind: orNull(fields.documentKind),
  number: orNull(fields.number),
  adoptedOn: orNull(fields.adoptedOn),
})

/** A change: the fields named; the kind stays for ever. */
export const publicationPatchSchema = z.strictObject(fields).partial()

/** What is known of the file of a document. */
export const publishedFileSchema = z.object({
  name: z.string(),
  mediaType: z.string(),
  bytes: z.int(),
  sha256: z.string(),
})

export const publicationSchema = z.object({
  publicationId: z.string(),
  kind: z.enum(PUBLICATION_KINDS),
  state: z.enum(PUBLICATION_STATES),
  ...fields,
  file: publishedFileSchema.nullable(),
  /** First publication, and the last withdrawal. */
  publishedAt: z.string().nullable(),
  withdrawnAt: z.string().nullable(),
  version: z.int(),
})

export type NewPublication = z.output<typeof newPublicationSchema>
export type PublicationPatch = z.output<typeof publicationPatchSchema>
export type PublishedFile = z.output<typeof publishedFileSchema>

/** An announcement, an event or a document that a cluster shows to everybody. @pl publikacja klastra */
export type Publication = z.output<typeof publicationSchema>
