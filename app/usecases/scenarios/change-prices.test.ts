import { expect, test } from 'vitest'
import type { ClusterData } from '../analyse/cluster-data.ts'
import { pricesSchema } from '../analyse/price-schema.ts'
import { setPrices } from './change-prices.ts'

const prices = pricesSchema.parse({
  sellers: [
    { id: 'jst', pl: 'Grupa', energyPlnPerMwh: '600.00', zonePrices: { C12a: { peak: '700.00', offpeak: '500.00' } } },
    { id: 'dom', pl: 'Dom', energyPlnPerMwh: '500.00' },
  ],
  surplus: { default: { kind: 'fixed', plnPerMwh: '330.00' } },
})
const data = { config: { prices } } as ClusterData
const changed = (change: object) =>
  setPrices(data, { kind: 'set-prices', sellers: [], ...change } as never).config.prices.sellers.map(
    ({ energyPlnPerMwh, zonePrices }) => [energyPlnPerMwh, zonePrices],
  )

test('a factor moves prices by zone too; one price named for a seller stands in their place', () => {
  expect(changed({ energyFactor: 1.1 })).toEqual([
    ['660.00', { C12a: { peak: '770.00', offpeak: '550.00' } }],
    ['550.00', undefined],
  ])
  expect(changed({ sellers: [{ id: 'jst', energyPlnPerMwh: '650.00' }] })).toEqual([
    ['650.00', undefined],
    ['500.00', undefined],
  ])
})
