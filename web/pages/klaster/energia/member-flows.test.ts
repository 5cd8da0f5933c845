import { describe, expect, test } from 'vitest'
import type { PointShare } from '../../../api/energy.ts'
import { gminaSums, memberFlows } from './member-flows.ts'

const share = (pointCode: string, memberId: string, withdrawalWh: number | null, feedInWh: number | null = null) =>
  ({ pointCode, name: pointCode, memberId, memberName: memberId, withdrawalWh, feedInWh, missing: 0 }) as PointShare

describe('who gives and who takes', () => {
  const shares = [
    share('A1', 'a', 5),
    share('A2', 'a', 7),
    share('B1', 'b', 20),
    share('C1', 'c', 3),
    share('D1', 'd', null),
  ]
  test('points of a member are one flow, and the greatest stands first', () => {
    expect(memberFlows(shares, 'withdrawalWh', 9, 'pozostali').map(({ id, wh }) => [id, wh])).toEqual([
      ['b', 20],
      ['a', 12],
      ['c', 3],
    ])
  })
  test('the smallest are gathered so that no energy is lost', () => {
    const flows = memberFlows(shares, 'withdrawalWh', 2, 'pozostali')
    expect(flows.map(({ name, wh }) => [name, wh])).toEqual([
      ['b', 20],
      ['pozostali', 15],
    ])
  })
  test('a gmina without readings has no sum, which is not a sum of zero', () => {
    const sums = gminaSums(
      shares,
      new Map([
        ['A1', '1'],
        ['A2', '1'],
        ['D1', '2'],
      ]),
      ['1', '2', '3'],
    )
    expect(sums.map(({ code, withdrawalWh, points }) => [code, withdrawalWh, points.length])).toEqual([
      ['1', 12, 2],
      ['2', null, 1],
      ['3', null, 0],
      ['', 23, 2],
    ])
  })
})
