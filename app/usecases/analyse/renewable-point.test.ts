import { describe, expect, test } from 'vitest'
import type { ClusterPoint } from './cluster-data.ts'
import type { PlantConfig } from './config.ts'
import { plantSchema } from './config.ts'
import { feedsRenewable, sourceFindings } from './renewable-point.ts'

const point = (facts: Partial<ClusterPoint>): ClusterPoint => ({
  code: 'PPE-1',
  name: 'Punkt',
  member: 'gmina',
  gmina: null,
  distributor: null,
  tariff: null,
  contractPowerKw: null,
  yearlyKwh: null,
  yearlyFeedInKwh: null,
  source: null,
  sourcePowerKw: null,
  feedInCode: null,
  voltage: null,
  voltageKv: null,
  zoneClock: null,
  phases: null,
  billingMonths: null,
  profile: null,
  prosumer: null,
  authorised: null,
  authorisedOn: null,
  line: 2,
  ...facts,
})
const chp = (renewable: boolean): PlantConfig =>
  plantSchema.parse({ id: 'chp', member: 'gmina', kind: 'chp', feedInPoint: 'PPE-1', powerKw: 300, renewable })
const codes = (plants: readonly PlantConfig[], facts: Partial<ClusterPoint>) =>
  sourceFindings(plants, point(facts)).map(({ code }) => code)

describe('whether a point feeds in renewable energy', () => {
  test('its plants decide first: gas cogeneration is not renewable, cogeneration on biogas is', () => {
    expect(feedsRenewable([chp(false)], point({ source: 'pv' }))).toBe(false)
    expect(feedsRenewable([chp(true)], point({ source: 'chp' }))).toBe(true)
    expect(codes([chp(true)], { source: 'chp' })).toEqual([])
  })
  test('without a plant the source in its record decides, and cogeneration is told as not counted', () => {
    expect(feedsRenewable([], point({ source: 'wind' }))).toBe(true)
    expect(feedsRenewable([], point({ source: 'chp' }))).toBe(false)
    expect(codes([], { source: 'chp' })).toEqual(['folder.chp-without-plant'])
  })
  test('a prosumer is renewable by definition; nobody else is without a source, and that is told', () => {
    expect(feedsRenewable([], point({ prosumer: 'net-billing-rce' }))).toBe(true)
    expect(feedsRenewable([], point({}))).toBeNull()
    expect(codes([], {})).toEqual(['folder.feed-in-without-source'])
  })
})
