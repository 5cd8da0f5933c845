/** What a cluster publishes. @pl ogłoszenie, wydarzenie, dokument */
export const PUBLICATION_KINDS = ['announcement', 'event', 'document'] as const
export type PublicationKind = (typeof PUBLICATION_KINDS)[number]

/**
 * Kinds of published documents.
 *
 * @pl uchwała, porozumienie, protokół, sprawozdanie, regulamin
 */
export const DOCUMENT_KINDS = ['resolution', 'agreement', 'minutes', 'report', 'rules', 'other'] as const
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]

export const PUBLICATION_STATES = ['draft', 'published', 'withdrawn'] as const
export type PublicationState = (typeof PUBLICATION_STATES)[number]

export type PublicationStep = 'publish' | 'withdraw'

/** Where each step leads; a step that is not named here is refused. What was public once is withdrawn, not erased. */
export const PUBLICATION_STEPS: Readonly<
  Record<PublicationState, Readonly<Partial<Record<PublicationStep, PublicationState>>>>
> = {
  draft: { publish: 'published' },
  published: { withdraw: 'withdrawn' },
  withdrawn: { publish: 'published' },
}
