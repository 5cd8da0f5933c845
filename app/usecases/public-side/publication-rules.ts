import type { PublicationState, PublicationStep } from '../../../domain/governance/publication.ts'
import { PUBLICATION_STEPS } from '../../../domain/governance/publication.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Publication } from './publication.ts'

const STATE_WORDS: Readonly<Record<PublicationState, readonly [string, string]>> = {
  draft: ['szkic', 'draft'],
  published: ['opublikowane', 'published'],
  withdrawn: ['wycofane', 'withdrawn'],
}

export function wrongState({ title, state }: Pick<Publication, 'title' | 'state'>): Refusal {
  const [pl, en] = STATE_WORDS[state]
  return new Refusal('publication.wrong-state', { title, state: pl, stateEn: en })
}

/** @refuses publication.wrong-state for a step the state does not allow */
export function stateAfter(publication: Publication, step: PublicationStep): PublicationState {
  const next = PUBLICATION_STEPS[publication.state][step]
  if (next === undefined) throw wrongState(publication)
  return next
}

/** What must hold of the fields, published or not. @refuses publication.ends-before */
export function checkFields({ kind, startsOn, startsAt, endsOn, endsAt }: Omit<Publication, 'version'>): void {
  if (kind !== 'event' || startsOn === null) return
  const from = `${startsOn} ${startsAt ?? '00:00'}`
  const to = `${endsOn ?? startsOn} ${endsAt ?? '24:00'}`
  if (to < from) throw new Refusal('publication.ends-before', { from, to }, { pointer: '/endsOn' })
}

/** What must hold before everybody may read it. @refuses publication.no-day, publication.no-file */
export function checkPublishable({ kind, title, startsOn, file }: Publication): void {
  if (kind === 'event' && startsOn === null)
    throw new Refusal('publication.no-day', { title }, { pointer: '/startsOn' })
  if (kind === 'document' && file === null) throw new Refusal('publication.no-file', { title })
}
