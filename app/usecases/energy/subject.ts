import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Actor } from '../office/actor.ts'
import { entitle, reaches } from '../office/rights.ts'
import { reachKey } from '../readings/keeper.ts'
import type { Holding } from '../readings/ports.ts'

/** Whose energy is looked at. */
export type Subject =
  | { readonly kind: 'cluster' }
  | { readonly kind: 'member'; readonly id: string }
  | { readonly kind: 'point'; readonly code: string }

/** `cluster`, `member:ID`, `point:CODE`. @refuses readings.subject */
export function subjectOf(text: string): Subject {
  if (text === 'cluster') return { kind: 'cluster' }
  const [, kind, rest = ''] = /^(member|point):(.+)$/.exec(text) ?? []
  if (kind === 'member') return { kind, id: rest }
  if (kind === 'point') return { kind, code: rest }
  throw new Refusal('readings.subject', { subject: text })
}

/** Which points, in whose hands, a person may sum. */
export interface Selection {
  /** Tells one selection from another, for what is kept in memory. */
  readonly key: string
  readonly holds: (holding: Holding) => boolean
  /** @refuses readings.unknown-point where the points of the period hold nothing that was asked for */
  readonly check: (holdings: readonly Holding[]) => void
}

const ALL: Selection = { key: 'all', holds: () => true, check: () => undefined }

/**
 * The points a person may sum for a subject. The balance of the whole is everybody's; a member's and a point's energy
 * is the member's own, for the months the member held the point.
 *
 * @refuses member.not-found, actor.not-entitled
 */
export function selectionOf(actor: Actor, cluster: string, subject: Subject): Selection {
  if (subject.kind === 'cluster') {
    entitle(actor, 'balance.read', cluster)
    return ALL
  }
  const seen = entitle(actor, 'readings.read', cluster)
  if (subject.kind === 'member') {
    if (!reaches(seen, subject.id)) throw new Refusal('actor.not-entitled', { action: 'readings.read' })
    return { ...ALL, key: `member ${subject.id}`, holds: ({ memberId }) => memberId === subject.id }
  }
  const holds = ({ pointCode, memberId }: Holding) => pointCode === subject.code && reaches(seen, memberId)
  return {
    key: `point ${subject.code} ${reachKey(seen)}`,
    holds,
    check: (holdings) => {
      // Somebody who sees only own points may not learn which others there are.
      if (!holdings.some(holds)) throw new Refusal('readings.unknown-point', { point: subject.code })
    },
  }
}

/** Every point a person may see one by one. @refuses actor.not-entitled */
export function selectionSeen(actor: Actor, cluster: string): Selection {
  const seen = entitle(actor, 'readings.read', cluster)
  if (seen.reach === 'all') return ALL
  return { ...ALL, key: reachKey(seen), holds: ({ memberId }) => reaches(seen, memberId) }
}
