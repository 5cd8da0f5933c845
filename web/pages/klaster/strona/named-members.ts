import type { FieldError } from '../../../api/problem.ts'
import type { MemberStanding, PublicPage } from '../../../api/public-page.ts'
import { readDay, typedDay } from '../../../ui/form/typed.ts'
import type { Words } from '../../../ui/words.ts'

/** Fields by member: whether a body is shown, on which day a person agreed. */
export type NamedValues = Readonly<Record<string, string | boolean>>

export const shownField = (memberId: string) => `pokaz-${memberId}`
export const consentField = (memberId: string) => `zgoda-${memberId}`

export function namedValues({ showMembers }: PublicPage, standings: readonly MemberStanding[]): NamedValues {
  return Object.fromEntries([
    ['showMembers', showMembers],
    ...standings.map(({ memberId, mayBePerson, choice, consentOn }) =>
      mayBePerson
        ? [consentField(memberId), choice === 'show' ? typedDay(consentOn) : '']
        : [shownField(memberId), choice !== 'hide'],
    ),
  ])
}

export function namedFaults(values: NamedValues, persons: readonly MemberStanding[], { t }: Words): FieldError[] {
  return persons.flatMap(({ memberId, name }) => {
    const text = String(values[consentField(memberId)] ?? '').trim()
    if (text === '' || readDay(text) !== undefined) return []
    return [
      {
        field: consentField(memberId),
        text: t(`${name}: wpisz dzień tak: 31.03.2026`, `${name}: write the day like this: 31.03.2026`),
      },
    ]
  })
}

/** What is sent: a choice only where it differs from the usual; those of members not listed today are kept. */
export function choicesOf(
  values: NamedValues,
  page: PublicPage,
  standings: readonly MemberStanding[],
): PublicPage['memberChoices'] {
  const listed = new Set(standings.map(({ memberId }) => memberId))
  const kept = page.memberChoices.filter(({ memberId }) => !listed.has(memberId))
  const made = standings.flatMap(({ memberId, mayBePerson }): PublicPage['memberChoices'] => {
    if (!mayBePerson)
      return values[shownField(memberId)] === false ? [{ memberId, choice: 'hide', consentOn: null }] : []
    const consentOn = readDay(String(values[consentField(memberId)] ?? ''))
    return consentOn === undefined ? [] : [{ memberId, choice: 'show', consentOn }]
  })
  return [...kept, ...made]
}
