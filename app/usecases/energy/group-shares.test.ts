import { describe, expect, test } from 'vitest'
import type { PointEnergy } from './gather.ts'
import { flowEnds, gminaSums, memberSums } from './group-shares.ts'

const one = (pointCode: string, memberId: string, withdrawalWh: number | null, more: Partial<PointEnergy> = {}) => ({
  pointCode,
  name: pointCode,
  gmina: null,
  memberId,
  memberName: memberId.toUpperCase(),
  withdrawalWh,
  feedInWh: null,
  missing: 0,
  ...more,
})

describe('energy of points grouped', () => {
  test('by member: sums of what is known, a point that stands twice counted once, the unknown kept unknown', () => {
    const points = [
      one('P1', 'b', 5, { missing: 2 }),
      one('P2', 'b', null, { feedInWh: 7, missing: 1 }),
      one('P1', 'a', null),
    ]
    expect(memberSums(points)).toEqual([
      { memberId: 'a', name: 'A', points: 1, withdrawalWh: null, feedInWh: null, missing: 0 },
      { memberId: 'b', name: 'B', points: 2, withdrawalWh: 5, feedInWh: 7, missing: 3 },
    ])
  })
  test('by gmina: every gmina of the area, and last what lies outside it', () => {
    const area = [
      { code: '1413011', name: 'Mława' },
      { code: '1413022', name: 'Dzierzgowo' },
    ]
    const points = [one('P1', 'a', 5, { gmina: '1413011' }), one('P2', 'a', 6), one('P3', 'a', 7, { gmina: '0201011' })]
    expect(gminaSums(points, area).map(({ code, points: count, withdrawalWh }) => [code, count, withdrawalWh])).toEqual(
      [
        ['1413011', 1, 5],
        ['1413022', 0, null],
        [null, 2, 13],
      ],
    )
    expect(gminaSums(points.slice(0, 1), area)).toHaveLength(2)
  })
  test('ends of flows: greatest first, the further members together, and nothing lost', () => {
    const members = memberSums(Array.from({ length: 20 }, (_, i) => one(`P${i}`, `m${String(i).padStart(2, '0')}`, i)))
    const { giving, taking } = flowEnds(members)
    expect(giving).toEqual([])
    expect(taking).toHaveLength(9)
    expect(taking[0]).toEqual({ memberId: 'm19', name: 'M19', members: 1, wh: 19 })
    expect(taking.at(-1)).toEqual({ memberId: null, name: null, members: 11, wh: 66 })
    expect(taking.reduce((sum, { wh }) => sum + wh, 0)).toBe(190)
  })
})
