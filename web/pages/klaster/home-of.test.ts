import { expect, test } from 'vitest'
import type { Role } from '../../api/session.ts'
import { homeOf } from './home-of.ts'

const as = (...roles: readonly Role[]) =>
  homeOf({
    clusterId: 'c',
    name: 'Klaster',
    isDemonstration: false,
    grants: roles.map((role) => ({ role, memberId: role === 'member' ? 'szkola' : null })),
  })

test('each role begins at the page it came for; who works in the office begins at the desk also when it speaks for a member', () => {
  expect(as('member')).toBe('/klaster/$clusterId/moje')
  expect(as('council')).toBe('/klaster/$clusterId/w-skrocie')
  expect(as('office', 'member')).toBe('/klaster/$clusterId')
  expect(as('auditor')).toBe('/klaster/$clusterId')
})
