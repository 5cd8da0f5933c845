import { expect, test } from 'vitest'
import { groupZones, idOfDistributor } from './tariff-zones.ts'

const table = {
  pge: { name: 'PGE Dystrybucja', aliases: ['PGE'] },
  energa: { name: 'Energa-Operator', aliases: ['Energa', 'EOP'] },
}

test('the distributor is found by its id, its name or a usual short one', () => {
  expect(['ENERGA', 'energa operator', 'EOP', 'PGE', 'Nikt'].map((name) => idOfDistributor(table, name))).toEqual([
    'energa',
    'energa',
    'energa',
    'pge',
    undefined,
  ])
})

test('groups with one zone are left out: they have one price', () => {
  const zone = (id: string) => ({ id, pl: `strefa ${id}`, en: id })
  const calendars = [
    { id: 'z.all-day', value: { zones: [zone('all')] } },
    { id: 'z.peak', value: { zones: [zone('peak'), zone('offpeak')] } },
  ]
  const groups = [
    { id: 'g.c12a', value: { group: 'C12a', zones: 'z.peak' } },
    { id: 'g.c11', value: { group: 'C11', zones: 'z.all-day' } },
    { id: 'g.b12', value: { group: 'B12', zones: 'z.peak' } },
    { id: 'g.r', value: { group: 'R', zones: null } },
  ]
  expect(groupZones(groups, calendars)).toEqual([
    { group: 'B12', zones: [zone('peak'), zone('offpeak')] },
    { group: 'C12a', zones: [zone('peak'), zone('offpeak')] },
  ])
})
