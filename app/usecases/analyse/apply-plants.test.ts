import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addPlants, addStorages, emptyPoint, type PointHours } from './apply-plants.ts'
import { plantSchema } from './config.ts'

const pv = (place: object) =>
  plantSchema.parse({
    id: 'pv',
    kind: 'pv',
    member: 'm',
    powerKw: 10,
    arrays: [{ tiltDeg: 30, azimuthDeg: 180, share: 1 }],
    ...place,
  }) as never
const storage = (place: object) =>
  plantSchema.parse({
    id: 's',
    kind: 'storage',
    member: 'm',
    powerKw: 2,
    energyKwh: 5,
    roundTripEfficiency: 0.9,
    ...place,
  }) as never

function consumer(code: string, withdrawal: readonly number[]): PointHours {
  return { ...emptyPoint(code, 'm', withdrawal.length), withdrawalWh: Int32Array.from(withdrawal) }
}
const sum = (values: Int32Array) => values.reduce((a, b) => a + b, 0)

describe('plants added to a cluster', () => {
  test('behind a meter keep consumption and generation of every hour exactly', () => {
    const wh = fc.integer({ min: 0, max: 50_000 })
    fc.assert(
      fc.property(fc.array(fc.tuple(wh, wh), { minLength: 1, maxLength: 50 }), (hours) => {
        const points = new Map([
          [
            'P',
            consumer(
              'P',
              hours.map(([c]) => c),
            ),
          ],
        ])
        const made = Int32Array.from(hours.map(([, g]) => g))
        const after = addPlants(points, [{ plant: pv({ behindPoint: 'P' }), wh: made }], hours.length).get(
          'P',
        ) as PointHours
        hours.forEach(([c, g], h) => {
          expect((after.withdrawalWh[h] as number) + (after.ownUseWh[h] as number)).toBe(c)
          expect((after.feedInWh[h] as number) + (after.ownUseWh[h] as number)).toBe(g)
          expect(Math.min(after.withdrawalWh[h] as number, after.feedInWh[h] as number)).toBe(0)
        })
        expect([...after.resFeedInWh]).toEqual([...after.feedInWh])
        expect(sum((points.get('P') as PointHours).ownUseWh)).toBe(0)
      }),
    )
  })
  test('at a point of its own all is fed in, even when the point is new', () => {
    const after = addPlants(new Map(), [{ plant: pv({ feedInPoint: 'N' }), wh: Int32Array.of(5, 0, 7) }], 3)
    expect([...(after.get('N') as PointHours).feedInWh]).toEqual([5, 0, 7])
  })
})

describe('a storage added to a cluster', () => {
  test('beside a plant moves noon surplus into the evening and loses only its loss', () => {
    const farm = {
      ...emptyPoint('F', 'm', 3),
      feedInWh: Int32Array.of(3000, 3000, 0),
      resFeedInWh: Int32Array.of(3000, 3000, 0),
    }
    const points = new Map([
      ['F', farm],
      ['P', consumer('P', [500, 500, 4000])],
    ])
    const after = addStorages(points, [storage({ feedInPoint: 'F' })], 3).get('F') as PointHours
    expect([...after.feedInWh]).toEqual([1000, 1000, 2000])
    expect([...after.resFeedInWh]).toEqual([1000, 1000, 2000])
    expect(sum(after.withdrawalWh)).toBe(0)
  })
  test('alone it withdraws what it stores', () => {
    const farm = { ...emptyPoint('F', 'm', 2), feedInWh: Int32Array.of(1000, 0) }
    const points = new Map([
      ['F', farm],
      ['P', consumer('P', [0, 4000])],
    ])
    const after = addStorages(points, [storage({ feedInPoint: 'B' })], 2).get('B') as PointHours
    expect([...after.withdrawalWh]).toEqual([1000, 0])
    expect([...after.feedInWh]).toEqual([0, 900])
  })
})
