import { expect, test } from 'vitest'
import type { MemberStanding, PublicPage } from '../../../api/public-page.ts'
import { wordsIn } from '../../../ui/words.ts'
import { readTime } from './form-values.ts'
import { choicesOf, consentField, namedFaults, namedValues, shownField } from './named-members.ts'

const standing = (memberId: string, mayBePerson: boolean, rest: Partial<MemberStanding> = {}): MemberStanding => ({
  memberId,
  name: memberId,
  mayBePerson,
  choice: null,
  consentOn: null,
  isShown: !mayBePerson,
  ...rest,
})
const page = (memberChoices: PublicPage['memberChoices']) =>
  ({ showMembers: true, memberChoices }) as unknown as PublicPage

test('a body is shown unless it is unticked; a person only with a day of consent', () => {
  const standings = [standing('gmina', false), standing('zwik', false), standing('jan', true), standing('ewa', true)]
  const values = {
    ...namedValues(page([]), standings),
    [shownField('zwik')]: false,
    [consentField('jan')]: '2.1.2026',
  }
  expect(choicesOf(values, page([]), standings)).toEqual([
    { memberId: 'zwik', choice: 'hide', consentOn: null },
    { memberId: 'jan', choice: 'show', consentOn: '2026-01-02' },
  ])
})

test('a consent that is cleared is withdrawn, and members who left keep what was chosen', () => {
  const jan = standing('jan', true, { choice: 'show', consentOn: '2026-01-02', isShown: true })
  const left = { memberId: 'dawny', choice: 'hide' as const, consentOn: null }
  const stored = page([left, { memberId: 'jan', choice: 'show', consentOn: '2026-01-02' }])
  const values = namedValues(stored, [jan])
  expect(values[consentField('jan')]).toBe('02.01.2026')
  expect(choicesOf({ ...values, [consentField('jan')]: '' }, stored, [jan])).toEqual([left])
})

test('a day that cannot be read is told beside its field', () => {
  const jan = standing('jan', true)
  const faults = namedFaults({ [consentField('jan')]: 'wczoraj' }, [jan], wordsIn('pl'))
  expect(faults.map(({ field }) => field)).toEqual([consentField('jan')])
})

test.each([
  ['16:30', '16:30'],
  ['9.05', '09:05'],
  ['24:00', undefined],
  ['po południu', undefined],
])('the time %s is read as %s', (text, expected) => {
  expect(readTime(text)).toBe(expected)
})
