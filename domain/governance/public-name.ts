import type { MemberKind } from './member-kind.ts'

/** Kinds that are never a natural person. */
const BODIES: ReadonlySet<MemberKind> = new Set([
  'local-government',
  'local-government-unit',
  'municipal-company',
  'medium-enterprise',
  'large-enterprise',
  'housing-association',
  'research-body',
  'association',
  'business-support',
  'energy-cooperative',
])

/** Kinds that are a natural person whatever else is known. */
const PERSONS: ReadonlySet<MemberKind> = new Set(['household', 'farm'])

/**
 * Whether the name of a member may be that of a natural person, and so needs consent before it is shown to everybody.
 *
 * A small firm may be one person trading under the own name; a number in the court register (KRS) proves that it is a
 * body. A kind that is not known is taken as a person: a name shown cannot be taken back.
 *
 * @pl zgoda na publikację imienia i nazwiska
 */
export function mayBePerson({ kind, krs }: { readonly kind: MemberKind | null; readonly krs: string | null }): boolean {
  if (kind !== null && BODIES.has(kind)) return false
  if (kind !== null && PERSONS.has(kind)) return true
  return krs === null
}
