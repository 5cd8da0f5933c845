import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MEMBER_KINDS } from '../../../domain/governance/member-kind.ts'
import { mayBePerson } from '../../../domain/governance/public-name.ts'
import type { Member } from '../office/member.ts'
import { memberSchema, newMemberSchema } from '../office/member.ts'
import type { MemberStore } from '../office/ports.ts'
import type { PageSettings } from './page.ts'
import { BLANK_PAGE } from './page.ts'
import { publicRegister } from './public-register.ts'

const ON = '2026-06-01'
const SECRETS = [
  '5260001246',
  'adres@example.test',
  '600700800',
  'Ulica Tajna',
  'Anna Kontakt',
  'notatka',
  'inna komórka',
]

function memberOf(i: number, kind: Member['kind'], krs: boolean): Member {
  const draft = newMemberSchema.parse({
    memberId: `m${i}`,
    name: `Nazwisko${i}`,
    kind,
    nip: SECRETS[0],
    krs: krs ? '0000123456' : null,
    seat: { street: SECRETS[3] },
    email: SECRETS[1],
    phone: SECRETS[2],
    people: [{ role: 'contact', name: SECRETS[4] }],
    memberships: [{ from: '2024-01-01', to: null, role: 'participant' }],
    notes: SECRETS[5],
    other: { kolumna: SECRETS[6] },
  })
  return memberSchema.parse({ ...draft, version: 1 })
}

/** A store that lists and does nothing else. */
function storeOf(members: readonly Member[]): MemberStore {
  const list: MemberStore['list'] = async () => ({ items: members, total: members.length, next: null })
  return { list } as MemberStore
}

const wanted = fc.record({
  kind: fc.constantFrom(...MEMBER_KINDS, null),
  krs: fc.boolean(),
  choice: fc.constantFrom('show' as const, 'hide' as const, null),
  consentOn: fc.constantFrom('2026-01-02', null),
})

test('whatever is chosen, no person is named without a day of consent, and nothing but the name is told', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(wanted, { maxLength: 12 }), fc.boolean(), async (given, showMembers) => {
      const members = given.map(({ kind, krs }, i) => memberOf(i, kind, krs))
      const page: PageSettings = {
        ...BLANK_PAGE,
        showMembers,
        memberChoices: given.flatMap(({ choice, consentOn }, i) =>
          choice === null ? [] : [{ memberId: `m${i}`, choice, consentOn }],
        ),
      }
      const register = await publicRegister(storeOf(members), { clusterId: 'c', coordinator: 'm0' }, page, ON)
      const text = JSON.stringify(register)
      for (const secret of SECRETS) expect(text).not.toContain(secret)
      const named = new Set(register.members.map(({ name }) => name))
      given.forEach(({ choice, consentOn }, i) => {
        const member = members[i] as Member
        const consented = choice === 'show' && consentOn !== null
        if (mayBePerson(member)) expect(named.has(member.name)).toBe(showMembers && consented)
        else expect(named.has(member.name)).toBe(showMembers && choice !== 'hide')
      })
      expect(register.members.length + register.unnamed).toBe(register.total)
    }),
  )
})
