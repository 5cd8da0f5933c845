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

/** Legal forms that stand in the name of a body only; a civil or registered partnership is named after its partners. */
const BODY_NAME =
  /(^|[\s,(])(sp\.\s*z\s*o\.?\s*o\.?|spółka z ograniczoną odpowiedzialnością|s\.\s?a\.|spółka akcyjna|p\.\s?s\.\s?a\.|spółdzielnia|fundacja|stowarzyszenie|gmina|miasto|powiat|parafia)(?=$|[\s,)])/i

/**
 * Whether the name of a member may be that of a natural person, and so needs consent before it is shown to everybody.
 *
 * A small firm may be one person trading under the own name; a number in the court register (KRS) or the legal form in
 * the name proves that it is a body. A kind that is not known is taken as a person: a name shown cannot be taken back.
 *
 * @pl zgoda na publikację imienia i nazwiska
 */
export function mayBePerson({
  kind,
  krs,
  name,
}: {
  readonly kind: MemberKind | null
  readonly krs: string | null
  readonly name: string
}): boolean {
  if (kind !== null && BODIES.has(kind)) return false
  if (kind === 'household') return true
  return krs === null && !BODY_NAME.test(name)
}
