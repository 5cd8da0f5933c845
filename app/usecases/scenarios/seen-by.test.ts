import { expect, test } from 'vitest'
import { finding } from '../../../domain/problems/finding.ts'
import type { Actor, Role } from '../office/actor.ts'
import type { MemberEffect, ScenarioResult } from './result.ts'
import { seenBy } from './seen-by.ts'

const actor = (role: Role): Actor => ({
  kind: 'user',
  id: 'u',
  name: 'U',
  email: 'u@example.test',
  language: 'pl',
  grants: [{ cluster: 'c', role, memberId: role === 'member' ? 'szkola' : null }],
  isOperator: false,
  token: null,
})
const result = {
  members: ['szkola', 'zwik'].map((member) => ({ member })) as MemberEffect[],
  losers: ['szkola', 'zwik'],
  losersDecided: ['zwik'],
  findings: [
    finding('folder.deposit-left', 'info', { point: 'Z1', pln: '48.72' }),
    finding('tariffs.contract-power-exceeded', 'warning', {
      month: '2026-01',
      contractKw: '40',
      contractKwPl: '40',
      largestKw: '52',
      largestKwPl: '52',
    }),
    finding('scenario.plant-without-price', 'warning', { plant: 'pv' }),
  ],
} as unknown as ScenarioResult

test('a member’s representative sees neither the bills nor the points of others', () => {
  const { members, losers, losersDecided, findings } = seenBy(actor('member'), 'c', result)
  expect(members.map(({ member }) => member)).toEqual(['szkola'])
  expect([losers, losersDecided]).toEqual([['szkola'], []])
  expect(findings.map(({ code }) => code)).toEqual(['scenario.plant-without-price'])
})
test.each(['office', 'council', 'auditor'] as const)('%s sees the whole', (role) => {
  expect(seenBy(actor(role), 'c', result)).toBe(result)
})
