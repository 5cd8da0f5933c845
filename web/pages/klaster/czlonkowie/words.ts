import type { MemberKind } from '../../../../domain/governance/member-kind.ts'
import { MEMBER_KIND_WORDS, MEMBER_KINDS } from '../../../../domain/governance/member-kind.ts'
import type { Words } from '../../../ui/words.ts'

/** What a member is, in words. */
export function kindText(kind: MemberKind | null, words: Words): string {
  return kind ? MEMBER_KIND_WORDS[kind][words.language] : words.t('nie podano', 'not given')
}

export function kindOptions(words: Words): { value: string; label: string }[] {
  return [
    { value: '', label: words.t('nie podano', 'not given') },
    ...MEMBER_KINDS.map((kind) => ({ value: kind, label: kindText(kind, words) })),
  ]
}

interface Stretch {
  readonly from: string
  readonly to?: string | null
}

/** `od 1.01.2025`, `1.01.2025–31.12.2025`, or that there was none. */
export function sinceText(memberships: readonly Stretch[], words: Words): string {
  const last = memberships.at(-1)
  if (!last) return words.t('nie przystąpił', 'has not acceded')
  return last.to
    ? `${words.dayShort(last.from)} – ${words.dayShort(dayBefore(last.to))}`
    : words.t(`od ${words.dayShort(last.from)}`, `since ${words.dayShort(last.from)}`)
}

/** The last day of a half-open stretch. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}

/** The first day after. */
export function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}

export const PERSON_ROLES = {
  signatory: { pl: 'reprezentant (podpisuje)', en: 'signatory' },
  'council-representative': { pl: 'przedstawiciel w Radzie Klastra', en: 'council representative' },
  contact: { pl: 'kontakt w sprawach klastra', en: 'contact' },
  treasurer: { pl: 'skarbnik (kontrasygnata)', en: 'treasurer' },
} as const
