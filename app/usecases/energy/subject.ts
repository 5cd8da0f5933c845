import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Actor } from '../office/actor.ts'
import { entitle, reaches } from '../office/rights.ts'
import type { KnownPoint } from '../readings/ports.ts'

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

/**
 * The points a person may sum for a subject. The balance of the whole is everybody's; a member's and a point's energy
 * is the member's own.
 *
 * @refuses readings.unknown-point, member.not-found, actor.not-entitled
 */
export function pointsOf(
  actor: Actor,
  cluster: string,
  subject: Subject,
  points: readonly KnownPoint[],
): readonly KnownPoint[] {
  if (subject.kind === 'cluster') {
    entitle(actor, 'balance.read', cluster)
    return points
  }
  const seen = entitle(actor, 'readings.read', cluster)
  const own = points.filter(({ memberId }) => reaches(seen, memberId))
  if (subject.kind === 'member') {
    if (!reaches(seen, subject.id)) throw new Refusal('actor.not-entitled', { action: 'readings.read' })
    return own.filter(({ memberId }) => memberId === subject.id)
  }
  const found = own.filter(({ pointCode }) => pointCode === subject.code)
  // Somebody who sees only own points may not learn which others there are.
  if (found.length === 0) throw new Refusal('readings.unknown-point', { point: subject.code })
  return found
}
